import type { FastifyReply, FastifyRequest } from 'fastify'
import { Lifetime } from './cache/lifetime.ts'
import type { Caller, Callers } from './callers.ts'
import type { Config } from './config.ts'
import { Fault } from './contract/faults.ts'
import type { Answer, Answers } from './graph/answers.ts'
import type { Context } from './graph/context.ts'
import type { Signer } from './graph/cursors.ts'
import type { GraphqlHttpReply, GraphqlHttpRequest } from './graph/graphql-over-http.ts'
import { Loaders } from './graph/loaders.ts'
import { notAllowed } from './graph/logged.ts'
import type { Serving } from './graph/serving.ts'
import { traceHeader, UpstreamTrace } from './graph/upstream-trace.ts'
import type { Clock } from './pipeline/clock.ts'
import { deadlineIn } from './pipeline/deadline.ts'
import type { RequestLog } from './telemetry/request-log.ts'

/** There is one tenant for now; it is in every key already. */
export const tenant = 'default'

/** What the endpoint answers with. */
interface EndpointParts {
  readonly server: Config['server']
  readonly callers: Callers
  readonly answers: Answers
  /** What questions are answered by now. */
  readonly serving: () => Serving
  readonly signer: Signer
  readonly requestLog: RequestLog
  readonly clock: Clock
}

/** The GraphQL endpoint as the handler of a route: who asks, whether the answer is known already, and what it is worked out with. */
export function graphqlEndpoint({ server, callers, answers, serving, signer, requestLog, clock }: EndpointParts) {
  return answer

  async function answer(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const caller = callers.who(request.headers)
    if (caller === undefined) throw unknownCaller(reply)
    if (request.headers[traceHeader] !== undefined && !caller.mayInspect)
      throw refusal(403, notAllowed(`The header ${traceHeader}`, caller.name))
    const gone = new AbortController()
    const leave = () => {
      if (!reply.raw.writableFinished)
        gone.abort(new Fault('DEADLINE_EXCEEDED', 'The client went away before the answer was ready.'))
    }
    reply.raw.once('close', leave)
    const asked = questionOf(request)
    // Should others be served meanwhile, this one is still answered by those that its key names.
    const by = serving()
    const work = (signal: AbortSignal, asOf: number | undefined) =>
      answerTo(asked, { id: request.id, by, signal, asOf, caller })
    try {
      const viewer = `${tenant}/${by.version}/${server.exposeRaw}/${caller.name}`
      const { reply: given, freshSeconds } = await answers.give({ viewer, request: asked, gone: gone.signal, work })
      return send(reply, given, cacheControlOf(asked, given, Math.min(server.browserCacheSeconds, freshSeconds)))
    } catch (error) {
      if (!gone.signal.aborted) throw error
      // Nobody is there to be told.
      return reply.hijack()
    }
  }

  async function answerTo(asked: GraphqlHttpRequest, { id, by, signal, asOf, caller }: Asking): Promise<Answer> {
    const [began, since] = [clock.now(), clock.monotonic()]
    const deadline = deadlineIn(server.requestSeconds * 1000, { clock, signals: [signal] })
    const lifetime = new Lifetime(clock)
    const { accounts: connected, selections, executor } = by
    const { providerSeconds } = server
    const trace =
      asked.headers[traceHeader] === undefined ? undefined : new UpstreamTrace({ clock, accounts: connected })
    const cause = { requestId: id, caller: caller.name, ...trace?.listeners }
    const context: Context = {
      requestId: id,
      tenant,
      caller,
      trace,
      requestLog,
      noted: {},
      accounts: connected,
      loaders: new Loaders({ selections, deadline, lifetime, asOf, cause, clock, providerSeconds }),
      deadline,
      signer,
      exposesRaw: server.exposeRaw,
      lifetime,
      gaps: [],
    }
    try {
      const reply = await executor.answer(asked, context)
      const { operationName, document, errorCodes = [] } = context.noted
      const milliseconds = clock.monotonic() - since
      const named = { id, caller: caller.name, operationName, document }
      requestLog.answered({ ...named, began, milliseconds, status: reply.status, errorCodes })
      return { reply, lifetime }
    } finally {
      deadline.release()
    }
  }
}

/** How a question is answered: by which name it is logged, by which schema, until when, and knowing of which changes. */
interface Asking {
  readonly id: string
  readonly by: Serving
  readonly signal: AbortSignal
  readonly asOf: number | undefined
  readonly caller: Caller
}

/** An error before GraphQL, with its status. */
function refusal(statusCode: number, message: string): Error & { statusCode: number } {
  return Object.assign(new Error(message), { statusCode })
}

function unknownCaller(reply: FastifyReply): Error {
  reply.header('www-authenticate', 'Bearer')
  return refusal(
    401,
    'This server answers callers that it knows. Send "authorization: Bearer ..." with a token of one of the callers in unigraph.json.',
  )
}

function questionOf({ method, headers, url, body }: FastifyRequest): GraphqlHttpRequest {
  const at = url.indexOf('?')
  return {
    method,
    headers,
    search: at === -1 ? '' : url.slice(at),
    text: typeof body === 'string' ? body : '',
  }
}

function send(reply: FastifyReply, { status, headers, body }: GraphqlHttpReply, cacheControl: string): FastifyReply {
  // Which media type is sent depends on the one, whether a browser may read it on the other.
  reply.code(status).headers(headers).header('cache-control', cacheControl).header('vary', 'accept, origin')
  return reply.send(body)
}

/** An answer holds people's data: only the browser of whoever asked may keep it, and only while all of it is fresh. */
function cacheControlOf({ method }: GraphqlHttpRequest, { status }: GraphqlHttpReply, seconds: number): string {
  return method === 'GET' && status === 200 && seconds > 0 ? `private, max-age=${seconds}` : 'no-store'
}
