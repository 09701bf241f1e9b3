import { instant } from '../src/graph/logged.ts'
import type { LoggedCallResolvers } from './types.ts'

/** A call to a provider, as the server remembers it. See schema/request-log.graphql. */
export const LoggedCall: LoggedCallResolvers = {
  began: ({ began }) => instant(began),
  request: async ({ requestId }, _args, { requestLog }) =>
    (requestId === undefined ? undefined : await requestLog.request(requestId)) ?? null,
  attempts: ({ attempts }) => [...attempts],
}
