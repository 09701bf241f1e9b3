import { countOf, instant } from '../src/graph/logged.ts'
import type { LoggedRequestResolvers } from './types.ts'

/** How many calls of one request are told of: one operation comes to no more. */
const mostCalls = 1_000

/** A request of a client, as the server remembers it. See schema/request-log.graphql. */
export const LoggedRequest: LoggedRequestResolvers = {
  began: ({ began }) => instant(began),
  errorCodes: ({ errorCodes }) => [...errorCodes],
  calls: async ({ id }, { first }, { requestLog }) => [
    ...(await requestLog.calls({ requestId: id }, countOf(first ?? 100, mostCalls))),
  ],
}
