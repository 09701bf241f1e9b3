import type { LookupFunction } from 'node:net'
import type { Readable } from 'node:stream'
import type { Agent, Dispatcher } from 'undici'
import type { Headers } from '../contract/call.ts'
import { Fault } from '../contract/faults.ts'
import { Secret } from '../contract/secret.ts'
import { readBody } from './body.ts'
import { capped, tooLarge } from './capped.ts'
import { answerFault } from './connection-fault.ts'
import { createConnections, systemLookup } from './connections.ts'
import { reasonOf } from './deadline.ts'
import type { Signal } from './ending.ts'
import { type Answer, Exchange, flat } from './exchange.ts'

/** An HTTP request to a provider. */
export interface HttpRequest {
  readonly method: string
  readonly url: string
  readonly headers: Headers
  readonly body?: string
  readonly signal: Signal
  /** Makes what looks at a large answer as it comes, and throws where it is not worth to go on. */
  readonly watch?: () => (piece: string) => void
  /** A good answer is passed on as it comes, where this is given. */
  readonly stream?: {
    readonly mostBytes: number
    /** Whether a redirect to another origin is followed, without credentials. */
    mayFollow(origin: string): boolean
  }
}

/** An HTTP answer, read to its end unless it is passed on as it comes. */
export interface HttpReply extends Answer {
  /** Lets go of the connections to where this came from, of which one may hold an answer to another request. */
  readonly forget?: () => void
  /** The body of a good answer that is passed on as it comes; `text` is then empty. */
  readonly stream?: Readable
}

/** Sends a request and reads the answer to its end, or throws a Fault. */
export type Http = (request: HttpRequest) => Promise<HttpReply>

/** What an answer may cost at most, and who may be asked. */
export interface HttpOptions {
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
  /** Hosts that may have addresses of a private network. */
  readonly privateHosts: readonly string[]
  /** How names become addresses. */
  readonly lookup: LookupFunction
}

/** A client for HTTP with its own connections. */
export interface HttpClient {
  readonly http: Http
  close(): Promise<void>
}

/** The packings that are unpacked here. */
const encodings = 'gzip, deflate, br'

const defaults: HttpOptions = {
  // The largest pages of providers are a third of it; what is larger is held in memory several times over.
  bodyBytes: 16 * 2 ** 20,
  inflatedBytes: 16 * 2 ** 20,
  connectTimeout: 10_000,
  silence: 60_000,
  redirects: 3,
  privateHosts: [],
  lookup: systemLookup,
}

/** A client for HTTP that trusts nobody: answers are bounded, and machines inside the own network are not asked. */
export function createHttp(options: Partial<HttpOptions> = {}): HttpClient {
  const bounds = { ...defaults, ...options }
  const agents = new Map<string, Agent>()
  // A file comes as slowly as its reader takes it: questions must not wait until a connection is free of those.
  const streamAgent = createConnections(bounds)
  return {
    http: request => follow(request, bounds.redirects),
    close: async () => void (await Promise.all([...agents.values(), streamAgent].map(agent => agent.destroy()))),
  }

  function agentOf(origin: string): Agent {
    const agent = agents.get(origin) ?? createConnections(bounds)
    agents.set(origin, agent)
    return agent
  }

  function forget(origin: string): void {
    // Whatever is under way still comes to its end.
    void agents.get(origin)?.close()
    agents.delete(origin)
  }

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

  async function send({ url, method, headers, body, signal, stream, watch }: HttpRequest): Promise<HttpReply> {
    if (signal.aborted) throw reasonOf(signal)
    const { origin, pathname, search } = new URL(url)
    const request: Dispatcher.DispatchOptions = {
      origin,
      path: pathname + search,
      method: method as Dispatcher.HttpMethod,
      headers: { 'user-agent': 'unigraph', 'accept-encoding': stream ? 'identity' : encodings, ...revealed(headers) },
      body: body ?? null,
    }
    try {
      if (stream !== undefined) return await passedOn(request, { stream, signal })
      const answer = await new Promise<Answer>((resolve, reject) => {
        const exchange = new Exchange({ bounds, watch, signal, resolve, reject })
        agentOf(origin).dispatch(request, exchange)
      })
      return { ...answer, forget: () => forget(origin) }
    } catch (error) {
      if (error instanceof Fault) throw error
      throw signal.aborted ? reasonOf(signal) : answerFault(error)
    }
  }

  /** A good answer as it comes; another is read to its end. */
  async function passedOn(
    request: Dispatcher.DispatchOptions,
    { stream, signal }: Required<Pick<HttpRequest, 'stream' | 'signal'>>,
  ): Promise<HttpReply> {
    const {
      statusCode: status,
      headers: given,
      body,
    } = await streamAgent.request({
      ...request,
      signal: signal as AbortSignal,
    })
    // Whoever reads the body hears of an error too; where nobody does, it must not end the process.
    body.on('error', () => {})
    const headers = flat(given)
    if (status >= 300) return { status, headers, ...(await readBody(body, { headers, bounds })) }
    if (Number(headers['content-length'] ?? 0) > stream.mostBytes) {
      body.destroy()
      throw tooLarge(stream.mostBytes)
    }
    return { status, headers, text: '', bytes: 0, stream: capped(body, stream.mostBytes) }
  }
}

/** The headers as they leave, with the secrets in them. */
export function revealed(headers: Headers): Record<string, string> {
  const plain: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers)) plain[name] = value instanceof Secret ? value.reveal() : value
  return plain
}
