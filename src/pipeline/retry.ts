import { asFault, Fault, faults } from '../contract/faults.ts'
import { pauseAfter } from './backoff.ts'
import { RetryBudget } from './retry-budget.ts'
import type { Means, Request, Stage } from './stage.ts'

const attempts = 3

/**
 * Tries again what may succeed next time: reads freely, changes only where they cannot be carried out twice. A change of
 * which nobody knows what became of it ends as just that.
 */
export function retry({ clock, random }: Means): Stage {
  const budget = new RetryBudget(clock)
  return next =>
    async function retried(request) {
      const { deadline } = request
      const failures: Fault[] = []
      budget.earn()
      for (;;) {
        try {
          return await next(request)
        } catch (error) {
          const fault = asFault(error)
          failures.push(fault)
          const pause = pauseAfter(fault, failures.length, random)
          // A pause that ends after the caller has stopped waiting would only hide the reason.
          const isWorthIt = mayTryAgain(fault, request) && pause < deadline.remaining() && !deadline.signal.aborted
          if (!isWorthIt || failures.length === attempts || !budget.spend()) throw told(failures, request)
          const since = clock.monotonic()
          const isOver = await clock.sleep(pause, deadline.signal).catch(() => true)
          request.notes?.pausedFor(clock.monotonic() - since)
          if (isOver) throw told(failures, request)
        }
      }
    }
}

function mayTryAgain(fault: Fault, { call }: Request): boolean {
  const { notSent, notDone } = fault.details
  return fault.retryable && !wasHeldBack(fault) && (call.reads || call.isIdempotent || notSent || notDone) === true
}

/** True where we ourselves did not let the call leave, such as for want of a place: that will not be otherwise soon. */
function wasHeldBack({ code, details }: Fault): boolean {
  return details.notSent === true && !faults[code].countsForBreaker
}

/** What the caller is told: the fault of the last attempt that left, since one that was held back says nothing of the provider. */
function told(failures: readonly Fault[], request: Request): Fault {
  const left = failures.filter(fault => !wasHeldBack(fault))
  const last = (left.at(-1) ?? (failures[0] as Fault)).with({ attempts: left.length })
  const isInDoubt = !request.call.reads && failures.some(mayHaveBeenDone)
  return isInDoubt ? unknownOutcome(last) : last
}

function mayHaveBeenDone({ code, details }: Fault): boolean {
  return faults[code].leavesDoubt && !details.notSent && !details.notDone
}

function unknownOutcome(fault: Fault): Fault {
  const { notSent: _, retryAfterMs: __, ...details } = fault.details
  return new Fault(
    'WRITE_OUTCOME_UNKNOWN',
    `The change was sent, and nobody knows whether the provider carried it out. Look there before you send it again. ${fault.message}`,
    details,
    { cause: fault },
  )
}
