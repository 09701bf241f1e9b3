import { asFault } from '../contract/faults.ts'
import type { Clock } from './clock.ts'
import { reasonOf } from './deadline.ts'
import type { Request } from './stage.ts'

/** Waits for what lets a call leave, for as long as its caller does. Where that fails, the call itself has not been sent. */
export async function waitFor<Value>(
  begin: () => Promise<Value>,
  { deadline: { signal }, notes }: Request,
  clock: Clock,
): Promise<Value> {
  const [since, sent] = [clock.monotonic(), notes?.sent.length]
  try {
    return await new Promise((resolve, reject) => {
      const leave = () => reject(reasonOf(signal))
      if (signal.aborted) return leave()
      signal.addEventListener('abort', leave, { once: true })
      begin()
        .finally(() => signal.removeEventListener('abort', leave))
        .then(resolve, reject)
    })
  } catch (error) {
    throw asFault(error).with({ notDone: true })
  } finally {
    // Where nothing was sent for this very call, it waited for another's.
    if (notes?.sent.length === sent) notes?.waitedFor(clock.monotonic() - since)
  }
}
