import type { TypedDocumentString } from './generated/graphql.ts'

const url = import.meta.env.VITE_UNIGRAPH_URL ?? 'http://127.0.0.1:4000/graphql'

/** What a server answers: data, and errors of fields that are null in it. */
export interface Answer<Result> {
  readonly data: Result
  readonly errors: readonly AnswerError[]
}

interface AnswerError {
  readonly message: string
  readonly extensions?: { readonly code?: string; readonly requestId?: string }
}

interface Request {
  readonly query: string
  readonly variables: unknown
  readonly extensions?: unknown
}

/** What a server says to the hash of a document that it has to see first. */
const unknownHash = ['PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_SUPPORTED']

/** Servers and proxies refuse addresses that are much longer; a body may have any length. */
const longestUrl = 8_000

/**
 * Asks a Unigraph server: by GET and the hash of the document, so that the document need not travel and the browser may
 * keep the answer; by POST with the whole document where the server does not know it yet.
 */
export async function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal: AbortSignal,
): Promise<Answer<Result>> {
  const query = document.toString()
  const sha256Hash = await hashOf(query)
  if (sha256Hash === undefined) return complete(await post<Result>({ query, variables }, signal))
  const request = { query, variables, extensions: { persistedQuery: { version: 1, sha256Hash } } }
  const answer = await get<Result>(request, signal)
  return complete(answer === undefined || isUnknown(answer) ? await post<Result>(request, signal) : answer)
}

function isUnknown({ errors = [] }: Partial<Answer<unknown>>): boolean {
  return errors.some(({ extensions }) => unknownHash.includes(extensions?.code ?? ''))
}

/** By the hash alone; undefined where the address would become too long. */
async function get<Result>(
  { variables, extensions }: Request,
  signal: AbortSignal,
): Promise<Partial<Answer<Result>> | undefined> {
  const search = new URLSearchParams({ variables: JSON.stringify(variables), extensions: JSON.stringify(extensions) })
  const address = `${url}?${search}`
  if (address.length > longestUrl) return undefined
  // The server takes a GET from a browser only with a header that pages of other sites cannot set.
  return answerOf(address, { headers: { 'apollo-require-preflight': 'true' }, signal })
}

async function post<Result>(request: Request, signal: AbortSignal): Promise<Partial<Answer<Result>>> {
  const headers = { 'content-type': 'application/json' }
  return answerOf(url, { method: 'POST', headers, body: JSON.stringify(request), signal })
}

async function answerOf<Result>(address: string, options: RequestInit): Promise<Partial<Answer<Result>>> {
  const headers = { ...options.headers, accept: 'application/graphql-response+json, application/json;q=0.9' }
  const response = await fetch(address, { ...options, headers }).catch((error: unknown) => {
    // A browser does not tell a page whether nobody listens or the page may not ask.
    if (error instanceof TypeError)
      throw new Error(
        `Nothing can be read from ${url}. Is the server running, and is ${location.origin} among its allowedOrigins?`,
      )
    throw error
  })
  try {
    return (await response.json()) as Partial<Answer<Result>>
  } catch {
    throw new Error(`What ${url} answered is no JSON (HTTP status ${response.status}).`)
  }
}

/** The answer, if it has data; otherwise the reason is thrown. */
function complete<Result>({ data, errors = [] }: Partial<Answer<Result>> = {}): Answer<Result> {
  if (data) return { data, errors }
  const [first] = errors
  const id = first?.extensions?.requestId
  throw new Error(`${first?.message ?? 'The server gave no data and no reason.'}${id ? ` (request ${id})` : ''}`)
}

/** SHA-256 as hexadecimal digits; undefined where the browser keeps it from the page: it does without TLS, except on this machine. */
async function hashOf(text: string): Promise<string | undefined> {
  if (!globalThis.isSecureContext) return undefined
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(bytes)].map(byte => byte.toString(16).padStart(2, '0')).join('')
}
