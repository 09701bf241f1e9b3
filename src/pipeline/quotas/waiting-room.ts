import Bottleneck from 'bottleneck'
import type { Clock } from '../clock.ts'
import { reasonOf } from '../deadline.ts'
import { Ending, type Signal } from '../ending.ts'
import type { Priority } from '../priority.ts'
import { priorities } from './reserve.ts'

/** Somebody who wants to leave: how urgent it is, and how much it counts. */
export interface Turn {
  readonly priority: Priority
  readonly weight: number
  /** Milliseconds that it may still wait, so that there is time left for an answer. */
  remaining(): number
}

/** How many wait before somebody, and how much they count. */
export interface Ahead {
  readonly calls: number
  readonly weight: number
}

export const nobody: Ahead = { calls: 0, weight: 0 }

/** True when it would leave too late for an answer. */
export function isInVain(turn: Turn, wait: number): boolean {
  return Number.isFinite(wait) && wait >= turn.remaining()
}

interface WaitingRoomOptions<Place> {
  readonly clock: Clock
  /** In how many milliseconds there is a place after those ahead; 0 for now, Infinity while that depends on something that is told. */
  waitOf(turn: Turn, ahead: Ahead): number
  /** Takes a place; undefined where there is none any more. */
  enter(turn: Turn): Place | undefined
  /** What somebody is told who would wait in vain. */
  inVain(wait: number): Error
}

/** Bottleneck's numbers: the lowest goes first. The number before each is for those who come back. */
const numbers: Readonly<Record<Priority, number>> = { write: 1, interactive: 3, refresh: 6, background: 8 }
/** How many may wait; more would only wait in vain, and the least urgent of them leave first. */
const longestQueue = 2_000

/** Those for whom there was no place: the urgent leave before the others, and each as soon as there is a place. */
export class WaitingRoom<Place> {
  readonly #options: WaitingRoomOptions<Place>
  // Its reservoir is the door: as many are let out as there are places.
  readonly #queue = new Bottleneck({ reservoir: 0, highWater: longestQueue, strategy: Bottleneck.strategy.LEAK })
  readonly #waiting: Readonly<Record<Priority, Map<Turn, (reason: Error) => void>>> = {
    write: new Map(),
    interactive: new Map(),
    refresh: new Map(),
    background: new Map(),
  }
  /** How many have been let out and have not looked for their place yet. */
  #letOut = 0
  #alarm: { readonly at: number; readonly off: Ending } | undefined

  constructor(options: WaitingRoomOptions<Place>) {
    this.#options = options
  }

  /** How many wait who go before a newcomer of that priority. */
  ahead(priority: Priority): Ahead {
    const before = priorities.slice(0, priorities.indexOf(priority) + 1).map(each => this.waiting(each))
    return before.reduce(
      (sum, { calls, weight }) => ({ calls: sum.calls + calls, weight: sum.weight + weight }),
      nobody,
    )
  }

  /** How many of a priority wait. */
  waiting(priority: Priority): Ahead {
    const turns = this.#waiting[priority]
    let weight = 0
    for (const turn of turns.keys()) weight += turn.weight
    return { calls: turns.size, weight }
  }

  /** Waits for a place; rejects with the signal's reason, or with a BottleneckError where too many wait. */
  async wait(turn: Turn, signal: Signal): Promise<Place> {
    const turns = this.#waiting[turn.priority]
    const gone = new Promise<never>((_resolve, reject) => turns.set(turn, reject))
    const leave = () => this.#refuse(turn, reasonOf(signal))
    signal.addEventListener('abort', leave, { once: true })
    if (signal.aborted) leave()
    try {
      for (let number = numbers[turn.priority]; ; number = numbers[turn.priority] - 1) {
        const place = this.#queue.schedule({ priority: number }, async () => this.#goOut(turn))
        this.look()
        const found = await Promise.race([place, gone])
        if (found !== undefined) return found
      }
    } finally {
      signal.removeEventListener('abort', leave)
      turns.delete(turn)
      this.look()
    }
  }

  /** Sends all away who would wait in vain, when nobody leaves for so long. */
  closeFor(wait: number): void {
    for (const turn of [...this.#inOrder()]) if (isInVain(turn, wait)) this.#refuse(turn, this.#options.inVain(wait))
    this.look()
  }

  /** Lets out as many as there are places; call it whenever that may have changed. */
  look(): void {
    const wait = this.#shortestWait()
    const more = this.#ready() - this.#letOut
    if (more > 0) {
      this.#letOut += more
      this.#queue.incrementReservoir(more)
    }
    this.#setAlarm(wait)
  }

  /** Sends somebody away who waits; nothing happens to one who has a place already. */
  #refuse(turn: Turn, reason: Error): void {
    const turns = this.#waiting[turn.priority]
    const reject = turns.get(turn)
    turns.delete(turn)
    reject?.(reason)
  }

  #goOut(turn: Turn): Place | undefined {
    this.#letOut -= 1
    const turns = this.#waiting[turn.priority]
    if (!turns.has(turn)) {
      this.look()
      return undefined
    }
    const place = this.#options.enter(turn)
    if (place !== undefined) turns.delete(turn)
    return place
  }

  #ready(): number {
    let ahead = nobody
    for (const turn of this.#inOrder()) {
      if (this.#options.waitOf(turn, ahead) > 0) break
      ahead = { calls: ahead.calls + 1, weight: ahead.weight + turn.weight }
    }
    return ahead.calls
  }

  /** Looks again when the first of those who wait will have a place. */
  #setAlarm(wait: number): void {
    const at = this.#options.clock.monotonic() + wait
    if (this.#alarm !== undefined && (wait === 0 || this.#alarm.at === at)) return
    this.#alarm?.off.abort()
    this.#alarm = undefined
    if (wait === 0 || !Number.isFinite(wait)) return
    const off = new Ending()
    this.#alarm = { at, off }
    const ring = () => {
      if (this.#alarm?.off === off) this.#alarm = undefined
      this.look()
    }
    this.#options.clock.sleep(Math.ceil(wait), off).then(ring, () => {})
  }

  /** How long the first one waits for whom that is not in vain. */
  #shortestWait(): number {
    for (const turn of this.#inOrder()) {
      const wait = this.#options.waitOf(turn, nobody)
      if (!isInVain(turn, wait)) return wait
      this.#refuse(turn, this.#options.inVain(wait))
    }
    return Number.POSITIVE_INFINITY
  }

  *#inOrder(): Iterable<Turn> {
    for (const priority of priorities) yield* this.#waiting[priority].keys()
  }
}
