import type { Readable } from 'node:stream'
import { Agent, type Dispatcher, errors } from 'undici'
import type { Headers } from '../contract/call.ts'
import { Fault } from '../contract/faults.ts'
import { Secret } from '../contract/secret.ts'
import { readBody } from './body.ts'
import { capped, tooLarge } from './capped.ts'
import { reasonOf } from './deadline.ts'

/** An HTTP request to a provider. */
export interface HttpRequest {
  readonly method: string
  readonly url: string
  readonly headers: Headers
  readonly body?: string
  readonly signal: AbortSignal
  /** A good answer is passed on as it comes, where this is given. */
  readonly stream?: {
    readonly mostBytes: number
    /** Whether a redirect to another origin is followed, without credentials. */
    mayFollow(origin: string): boolean
  }
}

/** An HTTP answer, read to its end. */
export interface HttpReply {
  readonly status: number
  /** Names in lower case; repeated headers joined with a comma. */
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
  readonly bytes: number
  /** The body of a good answer that is passed on as it comes; `text` is then empty. */
  readonly stream?: Readable
}

/** Sends a request and reads the answer to its end, or throws a Fault. */
export type Http = (request: HttpRequest) => Promise<HttpReply>

/** What an answer may cost at most. */
export interface HttpLimits {
  /** Bytes on the wire. */
  readonly bodyBytes: number
  /** Bytes after inflation. */
  readonly inflatedBytes: number
  /** Milliseconds for connecting. */
  readonly connectTimeout: number
  /** Milliseconds of silence before the headers and between two pieces of the body; the deadline bounds the whole. */
  readonly silence: number
  /** Redirects to the same origin that a GET follows. */
  readonly redirects: number
}

/** The packings that are unpacked here. */
const encodings = 'gzip, deflate, br'

const defaults: HttpLimits = {
  bodyBytes: 32 * 2 ** 20,
  inflatedBytes: 64 * 2 ** 20,
  connectTimeout: 10_000,
  silence: 60_000,
  redirects: 3,
}

/** A client for HTTP with its own connections. `close` lets go of them. */
export function createHttp(limits: Partial<HttpLimits> = {}): { readonly http: Http; close(): Promise<void> } {
  const bounds = { ...defaults, ...limits }
  const connections = () =>
    new Agent({
      pipelining: 1,
      connections: 64,
      connect: { timeout: bounds.connectTimeout },
      headersTimeout: bounds.silence,
      bodyTimeout: bounds.silence,
      maxHeaderSize: 32_768,
    })
  const agent = connections()
  // A file comes as slowly as its reader takes it: questions must not wait until a connection is free of those.
  const streamAgent = connections()
  const http: Http = request => follow(request, bounds.redirects)
  const close = async () => void (await Promise.all([agent.destroy(), streamAgent.destroy()]))
  return { http, close }

  async function follow(request: HttpRequest, redirectsLeft: number): Promise<HttpReply> {
    const reply = await send(request)
    const location = reply.headers.location
    if (reply.status < 300 || reply.status > 399 || location === undefined) return reply
    const target = URL.canParse(location, request.url) ? new URL(location, request.url) : undefined
    if (target !== undefined && redirectsLeft > 0 && request.stream?.mayFollow(target.origin)) {
      const isOwn = target.origin === new URL(request.url).origin
      const headers = isOwn ? request.headers : { accept: '*/*' }
      return follow({ ...request, headers, url: target.href }, redirectsLeft - 1)
    }
    // A redirect elsewhere would carry credentials to a stranger; a redirected write might be done twice.
    const isSafe = target?.origin === new URL(request.url).origin && request.method === 'GET' && redirectsLeft > 0
    if (!isSafe)
      throw new Fault('PROVIDER_BAD_RESPONSE', 'The provider redirects to another place, which is not followed.', {
        status: reply.status,
      })
    return follow({ ...request, url: target.href }, redirectsLeft - 1)
  }

  async function send({ url, method, headers, body, signal, stream }: HttpRequest): Promise<HttpReply> {
    if (signal.aborted) throw reasonOf(signal)
    const { origin, pathname, search } = new URL(url)
    try {
      const answer = await (stream ? streamAgent : agent).request({
        origin,
        path: pathname + search,
        method: method as Dispatcher.HttpMethod,
        headers: { 'user-agent': 'unigraph', 'accept-encoding': stream ? 'identity' : encodings, ...revealed(headers) },
        body: body ?? null,
        signal,
      })
      const replyHeaders = flat(answer.headers)
      if (stream !== undefined && answer.statusCode < 300) {
        if (Number(replyHeaders['content-length'] ?? 0) > stream.mostBytes) {
          answer.body.destroy()
          throw tooLarge(stream.mostBytes)
        }
        const { statusCode: status } = answer
        return { status, headers: replyHeaders, text: '', bytes: 0, stream: capped(answer.body, stream.mostBytes) }
      }
      const { text, bytes } = await readBody(answer.body, { headers: replyHeaders, bounds })
      return { status: answer.statusCode, headers: replyHeaders, text, bytes }
    } catch (error) {
      if (error instanceof Fault) throw error
      throw signal.aborted ? reasonOf(signal) : faultOf(error)
    }
  }
}

function revealed(headers: Headers): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, value instanceof Secret ? value.reveal() : value]),
  )
}

function flat(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name.toLowerCase(),
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  )
}

/** The codes of errors that happen before anything has been sent. */
const notSent = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])

function faultOf(error: unknown): Fault {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN'
  const details = notSent.has(code) ? { notSent: true } : {}
  const isSlow =
    error instanceof errors.HeadersTimeoutError ||
    error instanceof errors.BodyTimeoutError ||
    error instanceof errors.ConnectTimeoutError
  if (isSlow) return new Fault('PROVIDER_TIMEOUT', `The provider fell silent (${code}).`, details, { cause: error })
  return new Fault('PROVIDER_UNAVAILABLE', `The connection to the provider failed (${code}).`, details, {
    cause: error,
  })
}
