import { type GraphQLError, type GraphQLFormattedError, GraphQLError as GraphqlError } from 'graphql'
import { Fault } from '../contract/faults.ts'
import type { Context, Gap } from './context.ts'

/** How long a message may be: the engine's own repeat what a client sent. */
const mostCharacters = 1_000

/** What stands beside an error, for programs. */
interface Extensions {
  readonly [name: string]: unknown
  readonly code: string
}

/** An error as clients see it: our own in full, a mistake of ours without its inside. */
export function formatError(error: unknown, formatted: GraphQLFormattedError): GraphQLFormattedError {
  const fault = faultIn(error)
  if (fault !== undefined) return { ...formatted, message: fault.message, extensions: extensionsOf(fault) }
  const code = String(refusalIn(error) ?? formatted.extensions?.code ?? 'INTERNAL_SERVER_ERROR')
  const message = formatted.message.slice(0, mostCharacters).toWellFormed()
  // An error that the GraphQL engine made by itself is about the document, such as a mutation where there are none.
  if (code === 'INTERNAL_SERVER_ERROR' && error instanceof GraphqlError && error.originalError === undefined)
    return { ...formatted, message, extensions: { code: 'BAD_USER_INPUT' } }
  if (code !== 'INTERNAL_SERVER_ERROR') {
    // What is over a budget says what it would cost.
    const cost = formatted.extensions?.cost
    return { ...formatted, message, extensions: { code: codes[code] ?? code, ...(cost !== undefined && { cost }) } }
  }
  return {
    ...formatted,
    message: 'The server made a mistake. The request id finds it in the log.',
    extensions: { code },
  }
}

/** The code of a document that was refused for what it would cost; Apollo calls every refused document invalid. */
function refusalIn(error: unknown): 'COST_EXCEEDED' | undefined {
  const original = (error as GraphQLError | undefined)?.originalError
  return original instanceof GraphqlError && original.extensions.code === 'COST_EXCEEDED' ? 'COST_EXCEEDED' : undefined
}

// Apollo's words for what a client did wrong, in ours; the rest of its words are the field's own and stay.
const codes: Readonly<Record<string, string>> = { BAD_REQUEST: 'BAD_USER_INPUT' }

/** The Fault that an error was made from. */
export function faultIn(error: unknown): Fault | undefined {
  if (error instanceof Fault) return error
  const original = (error as GraphQLError | undefined)?.originalError
  return original === undefined ? undefined : faultIn(original)
}

function extensionsOf(fault: Fault): Extensions {
  const { provider, account, operation, retryAfterMs, attempts } = fault.details
  const known = Object.entries({ provider, account, operation, retryAfterMs, attempts }).filter(
    ([, value]) => value !== undefined,
  )
  return { code: fault.code, retryable: fault.retryable, ...Object.fromEntries(known) }
}

/** Several nulls for one reason become one error whose `affectedPaths` lists every path; each error names the request. */
export function groupErrors(
  errors: readonly GraphQLFormattedError[],
  { requestId }: Pick<Context, 'requestId'>,
): GraphQLFormattedError[] {
  const groups = new Map<string, { first: GraphQLFormattedError; paths: (readonly (string | number)[])[] }>()
  for (const error of errors) {
    const { code, account, operation } = error.extensions ?? {}
    const key = JSON.stringify([code, account, operation, error.message])
    const group = groups.get(key) ?? { first: error, paths: [] }
    if (error.path !== undefined) group.paths.push(error.path)
    groups.set(key, group)
  }
  return [...groups.values()].map(({ first, paths }) => ({
    ...first,
    extensions: { ...first.extensions, requestId, ...(paths.length > 1 && { affectedPaths: paths }) },
  }))
}

/** The error that tells a client of a gap which its query does not ask about. */
export function gapError({ path, sources }: Gap): GraphQLFormattedError {
  const missing = sources.filter(source => source.state !== 'OK' && source.state !== 'SKIPPED')
  const names = missing.map(source => source.account.name).join(', ')
  const message =
    `The answer lacks the part of ${names}. Select "sources" of it to see why, and this error goes away. ${missing[0]?.message ?? ''}`.trim()
  const extensions = {
    code: 'PARTIAL_RESULT',
    retryable: missing.some(source => source.retryable),
    sources: missing.map(({ account, state, code, retryAfterMs }) => ({
      account: account.name,
      provider: account.connector.name,
      state,
      code,
      retryAfterMs,
    })),
  }
  return new GraphqlError(message, { path, extensions }).toJSON()
}
