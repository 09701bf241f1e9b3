import { asFault } from '../contract/faults.ts'
import type { CallEvent } from './call-event.ts'
import type { Means, Stage } from './stage.ts'

/** Tells of every call, whatever became of it. */
export function observe({ account, connector, clock, onCall }: Means): Stage {
  return next =>
    async function observed(request) {
      const began = clock.monotonic()
      let attempts = 0
      let unasked = 0
      const onLeave = () => {
        attempts += 1
      }
      const onUnasked = (rows: number) => {
        unasked += rows
      }
      const event = {
        account: account.name,
        provider: connector.name,
        operation: request.operation,
        keys: request.keys,
      }
      const tell = (outcome: Pick<CallEvent, 'status' | 'bytes' | 'code'>) =>
        onCall({ ...event, milliseconds: clock.monotonic() - began, attempts, unasked, ...outcome })
      try {
        const reply = await next({ ...request, onLeave, onUnasked })
        tell({ status: reply.status, bytes: reply.bytes, code: undefined })
        return reply
      } catch (error) {
        const fault = asFault(error).with({
          provider: connector.name,
          account: account.name,
          operation: request.operation,
        })
        tell({ status: fault.details.status, bytes: undefined, code: fault.code })
        throw fault
      }
    }
}
