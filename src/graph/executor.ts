import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql'
import { endByHints } from './cache-hints.ts'
import type { Context } from './context.ts'
import { Costs } from './costs.ts'
import type { CallsPerParent } from './document-counter.ts'
import { formatError, gapError, groupErrors } from './errors.ts'
import { budgets } from './estimate/budgets.ts'
import type { Estimates } from './estimate/estimates.ts'
import { gatewayOf } from './execution/gateway.ts'
import {
  bodyOf,
  type GraphqlHttpReply,
  type GraphqlHttpRequest,
  headersFor,
  refused,
  replyOf,
} from './graphql-over-http.ts'
import { limitRules, limits } from './limits.ts'
import { createPersistedDocuments } from './persisted-documents.ts'
import { refusals } from './refusals.ts'
import { pluginOf, type RequestStage } from './request-stages.ts'

/** How many mistakes of one document are told at once. */
const mostRefusals = 5

/** Answers GraphQL over HTTP: Apollo Server behind a thin hand-over, the only file that knows it. */
export interface Executor {
  answer(request: GraphqlHttpRequest, context: Context): Promise<GraphqlHttpReply>
  stop(): Promise<void>
}

/** What an executor is started with. */
interface ExecutorOptions {
  readonly introspection: boolean
  readonly callsPerParent: CallsPerParent
  readonly estimates: Estimates
  readonly onMistake: (error: unknown, context: Context) => void
}

/** Starts the executor of a schema. `onMistake` is told of errors that are our own. */
export async function startExecutor(
  schema: GraphQLSchema,
  { introspection, callsPerParent, estimates, onMistake }: ExecutorOptions,
): Promise<Executor> {
  const apollo = new ApolloServer<Context>({
    gateway: gatewayOf(schema),
    introspection,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !introspection,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: limitRules,
    persistedQueries: { cache: createPersistedDocuments() },
    formatError: (formatted, error) => formatError(error, formatted),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      pluginOf([
        // First, so that the log knows of an operation that is refused too.
        noteOperation,
        refusals(new Costs({ schema, callsPerParent })),
        budgets(schema, estimates),
        endByHints(schema),
        tellOfGaps,
        noteAnswer,
        { didEncounterErrors: ({ errors, contextValue }) => tellMistakes(errors, contextValue) },
      ]),
    ],
    logger: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
  })
  await apollo.start()
  return { answer, stop: () => apollo.stop() }

  function tellMistakes(errors: readonly unknown[], context: Context): void {
    for (const error of errors) {
      const original = error instanceof GraphQLError ? error.originalError : error
      if (
        original !== undefined &&
        original !== null &&
        !(original instanceof GraphQLError) &&
        (original as Error).name !== 'Fault'
      )
        onMistake(original, context)
    }
  }

  async function answer(request: GraphqlHttpRequest, context: Context): Promise<GraphqlHttpReply> {
    const body = bodyOf(request)
    const refusal = refused(request, body)
    if (refusal !== undefined) return refusal
    const { method, search } = request
    const result = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method, search, headers: headersFor(request), body },
      context: async () => context,
    })
    if (result.body.kind === 'chunked') throw new TypeError('Apollo Server answered in pieces, which nobody asked for.')
    const { headers, status = 200 } = result
    return replyOf({ status, headers: Object.fromEntries(headers), body: result.body.string })
  }
}

/** Puts the errors of an answer in order: one for each reason, and one for each gap that the query does not ask about. */
const tellOfGaps: RequestStage = {
  willSendResponse({ response, contextValue }) {
    if (response.body.kind !== 'single') return
    const { singleResult } = response.body
    if (singleResult.errors === undefined && contextValue.gaps.length === 0) return
    const errors: GraphQLFormattedError[] = [...(singleResult.errors ?? []), ...contextValue.gaps.map(gapError)]
    const grouped = groupErrors(errors, contextValue)
    // A document that was refused is refused for its first mistakes; a flood of them helps nobody but an attacker.
    if (grouped.length === 0) return
    singleResult.errors = singleResult.data === undefined ? grouped.slice(0, mostRefusals) : grouped
    contextValue.lifetime.end()
  },
}

/** Notes what was asked, for the log. */
const noteOperation: RequestStage = {
  didResolveOperation({ contextValue, document, operationName }) {
    contextValue.noted.document = document
    contextValue.noted.operationName = operationName ?? undefined
  },
}

/** Notes how it ended, and tells of the calls where the client wants to know. */
const noteAnswer: RequestStage = {
  willSendResponse({ response, contextValue }) {
    if (response.body.kind !== 'single') return
    const { singleResult } = response.body
    contextValue.noted.errorCodes = (singleResult.errors ?? []).map(({ extensions }) => String(extensions?.code))
    if (contextValue.trace !== undefined)
      singleResult.extensions = { ...singleResult.extensions, upstream: contextValue.trace.report() }
  },
}
