import Bottleneck from 'bottleneck'
import type { Reply } from '../contract/call.ts'
import type { Quota } from '../contract/connector.ts'
import { asFault, Fault } from '../contract/faults.ts'
import { reasonOf } from './deadline.ts'
import type { Means, Priority, Request, Stage } from './stage.ts'
import { type Place, Windows } from './windows.ts'

/** Bottleneck's numbers: the lowest goes first. */
const priorities: Readonly<Record<Priority, number>> = { write: 1, interactive: 4, refresh: 6, background: 8 }
/** How many calls may be under way at once where the provider names no number. */
const defaultAtOnce = 50
/** How many calls may wait; more would only wait in vain. */
const longestQueue = 2_000
/** How long the gate stays closed after a 429 that names no time, in milliseconds. */
const defaultClosure = 1_000
/** How soon to look again when all places of a window are under way, in milliseconds. */
const lookAgain = 5

/** Keeps to the provider's quotas: windows and concurrency before a call leaves, a closed gate after a 429. */
export function limiter({ connector, account, clock }: Means): Stage {
  const queues = new Map(Object.entries(connector.quotas).map(([name, quota]) => [name, new Queue(quota)]))
  const windows = new Map(
    Object.entries(connector.quotas).map(([name, quota]) => [name, new Windows(quota.windows, clock)]),
  )
  let closedUntil = 0

  return next =>
    async function limited(request) {
      const names = [...new Set([request.quota, 'default'])]
      const run = () => leave(request, names)
      // The narrower quota is waited for first, so that its callers do not hold places of the wider one.
      const queued = names.reduceRight<() => Promise<Reply>>(
        (inner, name) => () => queueOf(name).run(request, inner),
        run,
      )
      return queued()

      async function leave(request: Request, names: readonly string[]): Promise<Reply> {
        const places = await takePlaces(request, names)
        try {
          return await next(request)
        } catch (error) {
          closeGate(asFault(error))
          throw error
        } finally {
          for (const place of places) place.settle()
        }
      }
    }

  async function takePlaces(request: Request, names: readonly string[]): Promise<readonly Place[]> {
    const counters = names.map(name => windowsOf(name))
    for (;;) {
      request.deadline.signal.throwIfAborted()
      const wait = Math.max(closedUntil - clock.monotonic(), ...counters.map(counter => counter.wait()))
      if (wait <= 0) return counters.map(counter => counter.take())
      if (Number.isFinite(wait) && wait > request.deadline.remaining()) throw tooLong(wait)
      await clock.sleep(Number.isFinite(wait) ? Math.ceil(wait) : lookAgain, request.deadline.signal)
    }
  }

  /** A 429 is news for the whole account, not for one call. */
  function closeGate(fault: Fault): void {
    if (fault.code !== 'PROVIDER_RATE_LIMITED') return
    closedUntil = Math.max(closedUntil, clock.monotonic() + (fault.details.retryAfterMs ?? defaultClosure))
  }

  function tooLong(wait: number): Fault {
    const message = `The quota of account ${account.name} leaves no call for another ${Math.ceil(wait)} ms. Ask again then, or ask for less.`
    return new Fault('PROVIDER_RATE_LIMITED', message, { retryAfterMs: Math.ceil(wait), notSent: true })
  }

  function queueOf(name: string): Queue {
    return queues.get(name) ?? unknownQuota(name)
  }

  function windowsOf(name: string): Windows {
    return windows.get(name) ?? unknownQuota(name)
  }

  function unknownQuota(name: string): never {
    throw new TypeError(`Connector ${connector.name} has no quota called "${name}".`)
  }
}

/** The calls that wait for their turn, by priority; at most so many under way at once. */
class Queue {
  readonly #bottleneck: Bottleneck

  constructor({ atOnce = defaultAtOnce }: Quota) {
    this.#bottleneck = new Bottleneck({
      maxConcurrent: atOnce,
      highWater: longestQueue,
      strategy: Bottleneck.strategy.LEAK,
    })
  }

  /** Runs the work when its turn has come; a caller that leaves before does not hold a place. */
  run(request: Request, work: () => Promise<Reply>): Promise<Reply> {
    const { signal } = request.deadline
    if (signal.aborted) return Promise.reject(reasonOf(signal))
    return new Promise<Reply>((resolve, reject) => {
      const leave = () => reject(reasonOf(signal))
      signal.addEventListener('abort', leave, { once: true })
      const job = async () => (signal.aborted ? Promise.reject(reasonOf(signal)) : work())
      this.#bottleneck
        .schedule({ priority: priorities[request.priority] }, job)
        .finally(() => signal.removeEventListener('abort', leave))
        .then(resolve, error => reject(error instanceof Bottleneck.BottleneckError ? full() : error))
    })
  }
}

function full(): Fault {
  const message = `More than ${longestQueue} calls wait for this account. Ask again later.`
  return new Fault('PROVIDER_RATE_LIMITED', message, { retryAfterMs: defaultClosure, notSent: true })
}
