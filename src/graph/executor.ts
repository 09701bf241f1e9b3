import { ApolloServer, type ApolloServerPlugin, HeaderMap } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql'
import { endByHints } from './cache-hints.ts'
import type { Context } from './context.ts'
import type { CallsPerParent } from './document-counter.ts'
import { formatError, gapError, groupErrors } from './errors.ts'
import { limitRules, limits } from './limits.ts'
import { createPersistedDocuments } from './persisted-documents.ts'
import { refuseAges, refuseCost, refuseValues } from './refusals.ts'

/** How many mistakes of one document are told at once. */
const mostRefusals = 5

/** An HTTP request to the GraphQL endpoint, read to its end. */
export interface GraphqlHttpRequest {
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  /** With the question mark; empty where there is no query. */
  readonly search: string
  /** The body as it came. */
  readonly text: string
}

/** An HTTP answer of the GraphQL endpoint. */
export interface GraphqlHttpReply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Answers GraphQL over HTTP: Apollo Server behind a thin hand-over, the only file that knows it. */
export interface Executor {
  answer(request: GraphqlHttpRequest, context: Context): Promise<GraphqlHttpReply>
  stop(): Promise<void>
}

/** What an executor is started with. */
interface ExecutorOptions {
  readonly introspection: boolean
  readonly callsPerParent: CallsPerParent
  readonly onMistake: (error: unknown, context: Context) => void
}

/** Starts the executor of a schema. `onMistake` is told of errors that are our own. */
export async function startExecutor(
  schema: GraphQLSchema,
  { introspection, callsPerParent, onMistake }: ExecutorOptions,
): Promise<Executor> {
  const apollo = new ApolloServer<Context>({
    schema,
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
      refuseValues(),
      refuseCost(callsPerParent),
      refuseAges(),
      endByHints(schema),
      tellOfGaps(),
      {
        requestDidStart: async () => ({
          didEncounterErrors: async ({ errors, contextValue }) => tellMistakes(errors, contextValue),
        }),
      },
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
    const refusal = refused(request)
    if (refusal !== undefined) return refusal
    const result = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method,
        headers: headersFor(request),
        search: request.search,
        body: bodyOf(request),
      },
      context: async () => context,
    })
    const headers = Object.fromEntries(result.headers)
    if (result.body.kind === 'chunked') throw new TypeError('Apollo Server answered in pieces, which nobody asked for.')
    const body = result.body.string
    return { status: statusOf(result.status ?? 200, headers, body), headers, body }
  }
}

/** What is refused before Apollo sees it. */
function refused({ method, headers, text, search }: GraphqlHttpRequest): GraphqlHttpReply | undefined {
  if (method !== 'GET' && method !== 'POST')
    return errorReply(405, 'BAD_USER_INPUT', 'The GraphQL endpoint takes GET and POST.', { allow: 'GET, POST' })
  if (method === 'POST' && isJson(headers['content-type']) && parsedOf(text) === undefined)
    return errorReply(400, 'BAD_USER_INPUT', 'The body is not JSON. Send an object with "query" and "variables".')
  const query =
    method === 'GET'
      ? new URLSearchParams(search).get('query')
      : (parsedOf(text) as { query?: unknown } | null | undefined)?.query
  if (typeof query === 'string' && query.length > limits.characters)
    return errorReply(
      400,
      'COST_EXCEEDED',
      `The document has ${query.length} characters; at most ${limits.characters} are taken. Ask in several requests.`,
    )
  return undefined
}

function errorReply(
  status: number,
  code: string,
  message: string,
  headers: Record<string, string> = {},
): GraphqlHttpReply {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: `${JSON.stringify({ errors: [{ message, extensions: { code } }] })}\n`,
  }
}

const isJson = (contentType = '') => /^application\/json\s*(;|$)/i.test(contentType)

function bodyOf({ method, headers, text }: GraphqlHttpRequest): unknown {
  if (method === 'GET') return {}
  return isJson(headers['content-type']) ? parsedOf(text) : undefined
}

/** The body as JSON; undefined where it is none. What it holds goes into a GraphQL document's variables, checked by type. */
function parsedOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * Apollo's guard against forged requests lets a GET pass only with a header that a page of another site cannot set. A
 * program that is no browser need not set it: no page can make it ask.
 */
function headersFor({ method, headers }: GraphqlHttpRequest): HeaderMap {
  const map = new HeaderMap(Object.entries(headers))
  const site = headers['sec-fetch-site']
  const isBrowser =
    /\bMozilla\//.test(headers['user-agent'] ?? '') ||
    headers.origin !== undefined ||
    (site !== undefined && site !== 'same-origin' && site !== 'none')
  if (method === 'GET' && !isBrowser) map.set('apollo-require-preflight', 'yes')
  return map
}

/**
 * A client that takes plain JSON alone is told by the body, as GraphQL over HTTP wants it; status 400 would look to it
 * like a broken server.
 */
function statusOf(status: number, headers: Readonly<Record<string, string>>, body: string): number {
  const isPlainJson = (headers['content-type'] ?? '').startsWith('application/json')
  const aboutDocument =
    /"code":"(GRAPHQL_PARSE_FAILED|GRAPHQL_VALIDATION_FAILED|BAD_USER_INPUT|COST_EXCEEDED|OPERATION_RESOLUTION_FAILURE)"/.test(
      body,
    )
  return status === 400 && isPlainJson && aboutDocument && body.includes('"locations"') ? 200 : status
}

/** Puts the errors of an answer in order: one for each reason, and one for each gap that the query does not ask about. */
function tellOfGaps(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      async willSendResponse({ response, contextValue }) {
        if (response.body.kind !== 'single') return
        const { singleResult } = response.body
        const errors: GraphQLFormattedError[] = [...(singleResult.errors ?? []), ...contextValue.gaps.map(gapError)]
        const grouped = groupErrors(errors, contextValue)
        // A document that was refused is refused for its first mistakes; a flood of them helps nobody but an attacker.
        if (grouped.length === 0) return
        singleResult.errors = singleResult.data === undefined ? grouped.slice(0, mostRefusals) : grouped
        contextValue.lifetime.end()
      },
    }),
  }
}
