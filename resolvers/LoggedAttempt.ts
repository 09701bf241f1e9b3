import { instant } from '../src/graph/logged.ts'
import type { LoggedAttemptResolvers } from './types.ts'

/** One time that a request left for a provider. See schema/request-log.graphql. */
export const LoggedAttempt: LoggedAttemptResolvers = {
  began: ({ began }) => instant(began),
  method: ({ exchange }) => exchange.method,
  url: ({ exchange }) => exchange.url,
  body: ({ exchange }) => exchange.body ?? null,
  answer: ({ exchange }) => exchange.answer ?? null,
  curl: ({ exchange }) => exchange.curl,
}
