import { instant } from '../src/graph/logged.ts'
import { redactedExchange } from '../src/telemetry/redacted-exchange.ts'
import type { LoggedAttemptResolvers } from './types.ts'

/** One time that a request left for a provider. See schema/request-log.graphql. */
export const LoggedAttempt: LoggedAttemptResolvers = {
  began: ({ began }) => instant(began),
  method: ({ exchange }) => exchange.request.method,
  url: ({ exchange }) => redactedExchange(exchange).url,
  body: ({ exchange }) => redactedExchange(exchange).body ?? null,
  answer: ({ exchange }) => redactedExchange(exchange).answer ?? null,
  curl: ({ exchange }) => redactedExchange(exchange).curl,
}
