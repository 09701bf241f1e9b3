import { asFault } from '../contract/faults.ts'
import { reasonOf } from './deadline.ts'
import type { Request } from './stage.ts'

/** Waits for what lets a call leave, for as long as its caller does. Where that fails, the call itself has not been sent. */
export async function waitFor<Value>(begin: () => Promise<Value>, { deadline: { signal } }: Request): Promise<Value> {
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
  }
}
