import type { IncomingHttpHeaders } from 'node:http'
import { HeaderMap } from '@apollo/server'
import { limits } from './limits.ts'

/** An HTTP request to the GraphQL endpoint, read to its end. */
export interface GraphqlHttpRequest {
  readonly method: string
  readonly headers: IncomingHttpHeaders
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

/** An answer whose body is encoded once for all who are given it. */
export class EncodedReply implements GraphqlHttpReply {
  readonly status: number
  readonly headers: GraphqlHttpReply['headers']
  readonly body: string
  #bytes: Buffer | undefined

  constructor({ status, headers, body }: GraphqlHttpReply) {
    this.status = status
    this.headers = headers
    this.body = body
  }

  /** The body as it leaves. */
  get bytes(): Buffer {
    this.#bytes ??= Buffer.from(this.body)
    return this.#bytes
  }
}

/** The body as JSON: an empty object where none is sent, undefined where it is none. What is in it is checked by type later. */
export function bodyOf({ method, headers, text }: GraphqlHttpRequest): unknown {
  if (method === 'GET') return {}
  if (!isJson(headers)) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What is refused before Apollo sees it. */
export function refused({ method, headers, search }: GraphqlHttpRequest, body: unknown): GraphqlHttpReply | undefined {
  if (method !== 'GET' && method !== 'POST')
    return errorReply(405, 'BAD_USER_INPUT', 'The GraphQL endpoint takes GET and POST.', { allow: 'GET, POST' })
  if (method === 'POST' && isJson(headers) && body === undefined)
    return errorReply(400, 'BAD_USER_INPUT', 'The body is not JSON. Send an object with "query" and "variables".')
  const query =
    method === 'GET' ? new URLSearchParams(search).get('query') : (body as { query?: unknown } | null)?.query
  if (typeof query === 'string' && query.length > limits.characters)
    return errorReply(
      400,
      'COST_EXCEEDED',
      `The document has ${query.length} characters; at most ${limits.characters} are taken. Ask in several requests.`,
    )
  return undefined
}

/** The headers that Apollo reads; it is given no others. */
const readByApollo = ['accept', 'content-type', 'apollo-require-preflight', 'x-apollo-operation-name'] as const

/**
 * Apollo's guard against forged requests lets a GET pass only with a header that a page of another site cannot set. A
 * program that is no browser need not set it: no page can make it ask.
 */
export function headersFor({ method, headers }: GraphqlHttpRequest): HeaderMap {
  const map = new HeaderMap()
  for (const name of readByApollo) {
    const value = headers[name]
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  if (method === 'GET' && !isFromBrowser(headers)) map.set('apollo-require-preflight', 'yes')
  return map
}

function isFromBrowser(headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site']
  return (
    /\bMozilla\//.test(headers['user-agent'] ?? '') ||
    headers.origin !== undefined ||
    (site !== undefined && site !== 'same-origin' && site !== 'none')
  )
}

/** An answer of Apollo's, with the status that its client understands. */
export function replyOf(answer: GraphqlHttpReply): GraphqlHttpReply {
  return { ...answer, status: isToldByBody(answer) ? 200 : answer.status }
}

const aboutDocument =
  /"code":"(GRAPHQL_PARSE_FAILED|GRAPHQL_VALIDATION_FAILED|BAD_USER_INPUT|COST_EXCEEDED|OPERATION_RESOLUTION_FAILURE)"/

/**
 * A client that takes plain JSON alone is told by the body, as GraphQL over HTTP wants it; status 400 would look to it
 * like a broken server.
 */
function isToldByBody({ status, headers, body }: GraphqlHttpReply): boolean {
  if (status !== 400 || !headers['content-type']?.startsWith('application/json')) return false
  return aboutDocument.test(body) && body.includes('"locations"')
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

const isJson = (headers: IncomingHttpHeaders) => /^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '')
