import { instant } from '../src/graph/logged.ts'
import type { LoggedCallResolvers } from './types.ts'

/** A call to a provider, as the server remembers it. See schema/request-log.graphql. */
export const LoggedCall: LoggedCallResolvers = {
  began: ({ began }) => instant(began),
  requestId: ({ cause }) => cause?.requestId ?? null,
  request: ({ cause }, _args, { requestLog }) => (cause && requestLog.request(cause.requestId)) ?? null,
  attempts: ({ sent }) => [...sent],
}
