import Bottleneck from 'bottleneck'
import type { Reply } from '../../contract/call.ts'
import type { Quota, QuotaUse } from '../../contract/connector.ts'
import { asFault, Fault } from '../../contract/faults.ts'
import type { Clock } from '../clock.ts'
import { reasonOf } from '../deadline.ts'
import type { Signal } from '../ending.ts'
import type { Request } from '../stage.ts'
import type { Allowance, LaneState } from './allowance.ts'
import type { QuotaLeft } from './board.ts'
import type { Gate } from './gate.ts'
import { GivenUp } from './given-up.ts'
import { type Ahead, isInVain, nobody, type Turn, WaitingRoom } from './waiting-room.ts'
import { type Place, Windows } from './windows.ts'

/** How long a call whose time is over may go on, in milliseconds: what holds it up must not hold up the others. */
const overtime = 5_000

/** Up to how long an answer may take twice as long as most, in milliseconds; slow providers are steadier than that. */
const quick = 50

interface LaneOptions {
  readonly gate: Gate
  /** What the lane may use, which may depend on how it stands. */
  readonly allow: (state: LaneState) => Allowance
  readonly clock: Clock
  readonly account: string
}

/** One quota of one account: who may leave next, and when. */
export class Lane {
  readonly #quota: Quota
  readonly #windows: Windows
  readonly #allowance: Allowance
  readonly #gate: Gate
  readonly #clock: Clock
  readonly #account: string
  readonly #room: WaitingRoom<Place>
  #underWay = 0
  /** The places of calls that have not ended yet. */
  readonly #unended = new Set<Place>()
  readonly #givenUp: GivenUp
  /** How long calls take, and how long those that are answered, in milliseconds; the newest count the most. */
  #duration = 0
  #answerTime = 0

  constructor(quota: Quota, { gate, allow, clock, account }: LaneOptions) {
    this.#quota = quota
    this.#windows = new Windows(quota.windows, clock)
    this.#gate = gate
    this.#clock = clock
    this.#account = account
    this.#givenUp = new GivenUp(clock, () => this.#room.look())
    this.#room = new WaitingRoom({
      clock,
      waitOf: (turn, ahead) => this.#waitOf(turn, ahead),
      enter: turn => (this.#waitOf(turn, nobody) > 0 ? undefined : this.#take(turn)),
      inVain: wait => this.#heldBack(wait),
    })
    this.#allowance = allow({
      inside: window => this.#windows.inside(window),
      freesIn: window => this.#windows.freesIn(window),
      underWay: () => this.#underWay,
      waiting: priority => this.#room.waiting(priority),
      look: () => this.#room.look(),
    })
    gate.onClose(() => this.#room.closeFor(gate.wait()))
  }

  /**
   * Does the work when there is a place for it: at once, if there is one and nobody waits who goes first. Fails at once when
   * the wait would be longer than anybody waits; whoever leaves while waiting frees the way, and says nothing of the
   * provider's health, which was never asked.
   */
  async pass(request: Request, work: (place: Place) => Promise<Reply>): Promise<Reply> {
    const { call, priority, deadline } = request
    const remaining = () => deadline.remaining() - this.#answersIn()
    const turn: Turn = { priority, weight: this.#quota.weigh?.(call) ?? 1, remaining }
    const place = this.#placeAtOnce(turn) ?? (await this.#waitForPlace(turn, deadline.signal))
    const began = this.#clock.monotonic()
    const expire = () => void this.#clock.sleep(overtime).then(() => this.#leave(place, began, { isAnswered: false }))
    deadline.signal.addEventListener('abort', expire, { once: true })
    try {
      const reply = await work(place)
      this.#answerTime += (this.#clock.monotonic() - began - this.#answerTime) / 8
      this.#leave(place, began, { isAnswered: true })
      return reply
    } catch (error) {
      this.#leave(place, began, { isAnswered: isAnswer(asFault(error)) })
      throw error
    } finally {
      deadline.signal.removeEventListener('abort', expire)
      this.#duration += (this.#clock.monotonic() - began - this.#duration) / 8
    }
  }

  /** Takes over the provider's own count of one of the windows, as it came with the reply to the call of that place. */
  tell(use: QuotaUse, { sent }: Place): void {
    this.#allowance.tell(use, sent)
    this.#room.look()
  }

  /** What is left now of each of the windows, for a person who waits. */
  left(): readonly Omit<QuotaLeft, 'quota'>[] {
    return this.#quota.windows.map(({ perSeconds }, window) => {
      const left = this.#allowance.requests(window, 'interactive') - this.#windows.inside(window)
      return { perSeconds, requests: this.#allowance.whole(window), left: Math.max(0, Math.floor(left)) }
    })
  }

  #placeAtOnce(turn: Turn): Place | undefined {
    const ahead = this.#room.ahead(turn.priority)
    return ahead.calls === 0 && this.#waitOf(turn, nobody) === 0 ? this.#take(turn) : undefined
  }

  async #waitForPlace(turn: Turn, signal: Signal): Promise<Place> {
    const heavy = this.#quota.windows.findIndex((_, window) => turn.weight > this.#allowance.whole(window))
    if (heavy >= 0) throw this.#tooHeavy(turn, heavy)
    if (signal.aborted) throw this.#tooLate(reasonOf(signal), turn)
    const wait = this.#expectedWait(turn)
    if (isInVain(turn, wait)) throw this.#heldBack(wait)
    try {
      const place = this.#room.wait(turn, signal)
      this.#allowance.wanted()
      return await place
    } catch (error) {
      if (error instanceof Bottleneck.BottleneckError) throw this.#heldBack(this.#expectedWait(turn))
      // The time was over before the call could leave: it is our queue that was slow, not the provider.
      throw signal.aborted ? this.#tooLate(reasonOf(signal), turn) : error
    }
  }

  #take({ weight }: Turn): Place {
    this.#underWay += 1
    const place = this.#windows.take(weight)
    this.#unended.add(place)
    return place
  }

  /** Frees the way, once; in the windows the call counts for as long as the provider may still count it. */
  #leave(place: Place, sentAt: number, { isAnswered }: { readonly isAnswered: boolean }): void {
    if (!this.#unended.delete(place)) return
    this.#underWay -= 1
    if (isAnswered) {
      place.settle()
      this.#givenUp.answered(sentAt)
    } else this.#givenUp.add(place, sentAt)
    this.#allowance.settled()
    this.#room.look()
  }

  /** In how many milliseconds a call may leave after those ahead; Infinity while that depends on calls that are under way. */
  #waitOf({ priority, weight }: Turn, ahead: Ahead): number {
    const isFull = this.#underWay + ahead.calls >= this.#allowance.atOnce(priority)
    return isFull ? Number.POSITIVE_INFINITY : this.#waitOfWindows({ priority, weight: weight + ahead.weight })
  }

  #waitOfWindows({ priority, weight }: Pick<Turn, 'priority' | 'weight'>): number {
    const waits = this.#quota.windows.map((_, window) => {
      const ours = this.#windows.waitFor(window, { limit: this.#allowance.requests(window, priority), weight })
      // More that may be had is not there yet, however soon it is.
      return ours > 0 ? Math.min(ours, Math.max(1, this.#allowance.moreIn(window))) : 0
    })
    return Math.max(this.#gate.wait(), ...waits)
  }

  /** How much time a call must have left, in milliseconds: one that leaves later uses up quota, and nobody has its answer. */
  #answersIn(): number {
    return this.#answerTime + Math.min(this.#answerTime, quick)
  }

  /** How long a call that comes now will wait, with all who go before it. */
  #expectedWait({ priority, weight }: Turn): number {
    const ahead = this.#room.ahead(priority)
    const atOnce = this.#allowance.atOnce(priority)
    const tooMany = this.#underWay + ahead.calls + 1 - atOnce
    const rounds = tooMany > 0 ? Math.ceil(tooMany / Math.max(atOnce, 1)) : 0
    return Math.max(rounds * this.#duration, this.#waitOfWindows({ priority, weight: weight + ahead.weight }))
  }

  /** A client that went away is just that; a budget that ended in the queue is the quota's doing. */
  #tooLate(reason: Fault, turn: Turn): Fault {
    return reason.code === 'PROVIDER_TIMEOUT'
      ? this.#heldBack(this.#expectedWait(turn))
      : reason.with({ notSent: true })
  }

  #heldBack(wait: number): Fault {
    const known = Number.isFinite(wait) ? Math.ceil(Math.max(wait, 0)) : undefined
    const time = known === undefined ? 'in time' : `for another ${known} ms`
    const message = `The quota of account ${this.#account} leaves no call ${time}. Ask again later, or ask for less.`
    return new Fault('PROVIDER_RATE_LIMITED', message, {
      notSent: true,
      ...(known !== undefined && { retryAfterMs: known }),
    })
  }

  #tooHeavy({ weight }: Turn, window: number): Fault {
    const most = this.#allowance.whole(window)
    const { perSeconds } = this.#quota.windows[window] ?? {}
    return new Fault(
      'COST_EXCEEDED',
      `A call to account ${this.#account} counts as ${weight} requests, and its quota allows ${most} in ${perSeconds} s. Ask for less.`,
      { notSent: true },
    )
  }
}

/** True where the provider has answered, or was never asked: it counts nothing later. */
function isAnswer({ details: { status, notSent } }: Fault): boolean {
  return status !== undefined || notSent === true
}
