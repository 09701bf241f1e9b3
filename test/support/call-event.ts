import type { Attempt, CallEvent } from '../../src/pipeline/call-event.ts'

/** A call that went well, changed as a test needs it. */
export const callEvent = (change: Partial<CallEvent> = {}): CallEvent => ({
  ...{ account: 'desk', provider: 'zendesk', operation: 'ticket.get', keys: 1, milliseconds: 5, attempts: 1 },
  ...{ status: 200, bytes: 100, code: undefined, message: undefined, unasked: 0, priority: 'interactive' },
  ...{ began: 0, state: 'SENT', sent: [], queued: 0, paused: 0, cause: undefined, paths: [] },
  ...change,
})

/** An attempt that went well, changed as a test needs it. */
export const attempt = (change: Partial<Attempt> = {}): Attempt => ({
  ...{
    operation: 'ticket.get',
    began: 0,
    milliseconds: 4,
    status: 200,
    bytes: 100,
    code: undefined,
    deprecation: undefined,
  },
  exchange: {
    call: { protocol: 'rest', method: 'GET', path: [], reads: true },
    settings: {},
    request: { method: 'GET', url: 'https://desk.example/api', headers: {} },
    excerpt: undefined,
  } as unknown as Attempt['exchange'],
  ...change,
})
