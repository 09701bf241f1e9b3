import { asFault, type Fault } from '../contract/faults.ts'
import type { CallEvent } from './call-event.ts'
import { CallNotes } from './call-notes.ts'
import type { Means, Stage } from './stage.ts'

/** Tells of every call, whatever became of it: to those who watch the account, and to the request that it was made for. */
export function observe({ account, connector, clock, onCall, span }: Means): Stage {
  return next =>
    async function observed(request) {
      const { operation, priority, keys, cause, paths = [] } = request
      const notes = new CallNotes(clock)
      const began = clock.monotonic()
      const named = { account: account.name, provider: connector.name, operation, priority, keys, cause, paths }
      const spanned = span?.(named)
      const tell = (outcome: Pick<CallEvent, 'status' | 'bytes'>, fault?: Fault) => {
        const { queued, paused, unasked, left: attempts, state } = notes
        const event: CallEvent = {
          ...named,
          began: notes.began,
          milliseconds: clock.monotonic() - began,
          state,
          attempts,
          // A session that is opened for others too may end later: what has been told does not change any more.
          sent: notes.tell(),
          queued,
          paused,
          unasked,
          ...outcome,
          code: fault?.code,
          message: fault?.message,
        }
        onCall(event)
        cause?.onCall?.(event, named)
        spanned?.end(event)
      }
      try {
        const reply = await next({
          ...request,
          notes,
          ...(spanned && { traceHeaders: spanned.headers }),
          onLeave: () => {
            notes.leaves()
            cause?.onLeave?.(named)
          },
        })
        tell({ status: reply.status, bytes: reply.bytes })
        return reply
      } catch (error) {
        notes.givesUp()
        const fault = asFault(error).with({
          provider: connector.name,
          account: account.name,
          operation: request.operation,
        })
        tell({ status: fault.details.status, bytes: undefined }, fault)
        throw fault
      }
    }
}
