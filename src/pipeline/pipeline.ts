import { authorize } from './authorize.ts'
import { breaker } from './breaker.ts'
import { departure } from './departure.ts'
import { limiter } from './limiter.ts'
import { observe } from './observe.ts'
import { replyCache } from './reply-cache.ts'
import { retry } from './retry.ts'
import { singleFlight } from './single-flight.ts'
import { compose, type Means, type Perform, type Stage } from './stage.ts'
import { transport } from './transport.ts'

/** The way of a call, from the outermost stage to the innermost. The order is the meaning; each neighbourhood has its reason. */
export const stages: readonly ((means: Means) => Stage)[] = [
  // Outermost, so that a call that was answered from a cache or refused by a breaker is told of too.
  observe,
  // Before single flight: what is already known needs no flight.
  replyCache,
  // Outside retry: those who wait together share the retries too.
  singleFlight,
  // Outside the limiter: every attempt spends quota, and a 429 closes the limiter's gate before the next attempt.
  retry,
  // Between retry and limiter: it counts attempts, and an open breaker costs no place in the queue.
  breaker,
  // Before authorize: a token is taken when the call leaves, not when it begins to wait.
  limiter,
  // Right after the limiter's queue: who waits can be called back, and a change that has left cannot.
  departure,
  // Next to the transport: on a refused session it opens one anew and sends once more, inside the same attempt.
  authorize,
  // Innermost: bytes out, bytes in, and whatever is no success becomes a Fault.
  transport,
]

/** The whole way for the calls of one account. */
export function createPipeline(means: Means, order: readonly ((means: Means) => Stage)[] = stages): Perform {
  return compose(order.map(stage => stage(means)))
}
