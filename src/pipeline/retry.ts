import { asFault, type Fault } from '../contract/faults.ts'
import type { Means, Request, Stage } from './stage.ts'

const attempts = 3
/** The longest pause before the second attempt; doubled for the third. In milliseconds. */
const firstPause = 200

/** Tries again what may succeed next time: reads freely, writes only when nothing was sent. */
export function retry({ clock, random }: Means): Stage {
  return next =>
    async function retried(request) {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await next(request)
        } catch (error) {
          const fault = asFault(error).with({ attempts: attempt })
          const pause = pauseAfter(fault, attempt, random)
          if (attempt === attempts || !mayTryAgain(fault, request)) throw fault
          // A pause that ends after the caller has stopped waiting would only hide the reason.
          if (pause >= request.deadline.remaining()) throw fault
          await clock.sleep(pause, request.deadline.signal)
        }
      }
    }
}

function mayTryAgain(fault: Fault, { call }: Request): boolean {
  if (fault.code === 'CIRCUIT_OPEN' || fault.code === 'DEADLINE_EXCEEDED') return false
  return fault.retryable && (call.reads || fault.details.notSent === true)
}

/** Full jitter, and never earlier than the provider asked for. */
function pauseAfter(fault: Fault, attempt: number, random: () => number): number {
  const jitter = random() * firstPause * 2 ** (attempt - 1)
  return (fault.details.retryAfterMs ?? 0) + jitter
}
