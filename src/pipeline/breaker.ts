import { asFault, Fault, faults } from '../contract/faults.ts'
import { Ending } from './ending.ts'
import { Health } from './health.ts'
import type { Means, Perform, Request, Stage } from './stage.ts'

/** How long it stays open before one attempt may try, doubled each time that one fails; in milliseconds. */
const firstOpen = 5_000
const longestOpen = 60_000
/** By what part it stays open longer or shorter, so that several servers do not try together. */
const jitter = 0.2

/** What an attempt says of the provider's health; undefined where it was never asked, or nobody waited for the answer. */
type Outcome = 'WELL' | 'UNWELL' | undefined

/** Since when, and until when, a provider is left alone. */
interface Opening {
  readonly until: number
  /** How often it has been tried in vain. */
  readonly trials: number
  isTried: boolean
}

/** Leaves a provider alone that fails again and again; after a while one attempt may try whether it is well. */
export function breaker({ account, connector, clock, random, onBreaker }: Means): Stage {
  let health = new Health(clock)
  let opening: Opening | undefined
  /** Those who wait for their turn: none of them may leave any more when it opens. */
  const waiting = new Set<Ending>()

  return next =>
    async function guarded(request) {
      // What became of attempts that began before it last opened or closed is no news any more.
      const begunIn = health
      const tried = pass()
      try {
        const reply = await callable(next, request)
        learn('WELL')
        return reply
      } catch (error) {
        learn(outcomeOf(asFault(error)))
        throw error
      }

      function learn(outcome: Outcome): void {
        if (tried !== undefined) conclude(tried, outcome)
        else if (outcome !== undefined && begunIn === health && opening === undefined) record(outcome)
      }
    }

  /** Lets an attempt through, or fails it at once; gives the opening for the one that tries whether the provider is well. */
  function pass(): Opening | undefined {
    if (opening === undefined) return undefined
    if (opening.isTried || opening.until > clock.monotonic()) throw leftAlone()
    opening.isTried = true
    return opening
  }

  /** Performs a call that can be called back while it waits for its turn. */
  async function callable(next: Perform, request: Request): ReturnType<Perform> {
    const { deadline } = request
    const turn = new Ending()
    const letGo = turn.follow(deadline.signal)
    waiting.add(turn)
    const leave = () => {
      waiting.delete(turn)
      request.onLeave?.()
    }
    try {
      return await next({ ...request, deadline: { ...deadline, signal: turn }, onLeave: leave })
    } finally {
      letGo()
      waiting.delete(turn)
    }
  }

  function record(outcome: Outcome): void {
    health.record(outcome === 'WELL')
    if (outcome !== 'UNWELL' || !health.isIll()) return
    open(0)
    onBreaker?.({ account: account.name, provider: connector.name, isOpen: true })
    for (const turn of waiting) turn.abort(leftAlone())
    waiting.clear()
  }

  function conclude(tried: Opening, outcome: Outcome): void {
    // A client that went away says nothing of the provider's health: the next one tries.
    tried.isTried = false
    if (outcome === 'UNWELL') open(tried.trials + 1)
    if (outcome !== 'WELL') return
    opening = undefined
    health = new Health(clock)
    onBreaker?.({ account: account.name, provider: connector.name, isOpen: false })
  }

  function open(trials: number): void {
    const length = Math.min(firstOpen * 2 ** trials, longestOpen) * (1 - jitter + random() * 2 * jitter)
    opening = { until: clock.monotonic() + length, trials, isTried: false }
    health = new Health(clock)
  }

  function leftAlone(): Fault {
    const left = Math.max(0, (opening?.until ?? 0) - clock.monotonic())
    return new Fault(
      'CIRCUIT_OPEN',
      `Account ${account.name} is left alone after many failures; it is tried again soon.`,
      { notSent: true, retryAfterMs: Math.ceil(left) },
    )
  }
}

/** A refusal is an answer to one request, and whoever answers is well; what never left says nothing. */
function outcomeOf({ code, details: { status } }: Fault): Outcome {
  const isRefusal = status !== undefined && status >= 400 && status < 500
  if (faults[code].countsForBreaker && !isRefusal) return 'UNWELL'
  return status === undefined ? undefined : 'WELL'
}
