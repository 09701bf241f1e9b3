import type { FastifyReply, FastifyRequest } from 'fastify'
import { Lifetime } from './cache/lifetime.ts'
import { type Caller, type Callers, notAllowed } from './callers.ts'
import type { Config } from './config.ts'
import type { Desk } from './connect/desk.ts'
import { Fault } from './contract/faults.ts'
import type { Answer, Answers } from './graph/answers.ts'
import type { Context } from './graph/context.ts'
import type { Signer } from './graph/cursors.ts'
import { costHeader, Spending } from './graph/estimate/spending.ts'
import type { EncodedReply, GraphqlHttpReply, GraphqlHttpRequest } from './graph/graphql-over-http.ts'
import { Loaders } from './graph/loaders.ts'
import type { Serving } from './graph/serving.ts'
import { traceHeader, UpstreamTrace } from './graph/upstream-trace.ts'
import type { BegunCall, CallEvent, KeptRows } from './pipeline/call-event.ts'
import type { Clock } from './pipeline/clock.ts'
import { deadlineIn } from './pipeline/deadline.ts'
import { Ending, type Signal } from './pipeline/ending.ts'
import { RequestLog } from './telemetry/request-log.ts'
import type { Telemetry } from './telemetry/telemetry.ts'
import { refusal, unknownCaller } from './unknown-caller.ts'

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
  readonly telemetry: Telemetry | undefined
  readonly desk: Desk | undefined
  readonly clock: Clock
}

/** The GraphQL endpoint as the handler of a route: who asks, whether the answer is known already, and what it is worked out with. */
export function graphqlEndpoint(parts: EndpointParts) {
  const { server, callers, answers, serving, signer, telemetry, desk, clock } = parts
  const requestLog = telemetry?.requestLog ?? new RequestLog({ calls: 0 })
  return answer

  async function answer(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const caller = callers.who(request.headers) ?? (await callers.whoByClaim(request.headers))
    if (caller === undefined) throw unknownCaller(reply)
    if (wantsTrace(request) && !caller.mayInspect)
      throw refusal(403, notAllowed(`The header ${traceHeader}`, 'mayInspect', caller.name))
    const gone = new Ending()
    const leave = () => {
      if (!reply.raw.writableFinished)
        gone.abort(new Fault('DEADLINE_EXCEEDED', 'The client went away before the answer was ready.'))
    }
    reply.raw.once('close', leave)
    const asked = questionOf(request)
    // Should others be served meanwhile, this one is still answered by those that its key names.
    const by = serving()
    const work = (signal: Signal, asOf: number | undefined) =>
      answerTo(asked, { id: request.id, by, signal, asOf, caller })
    try {
      const viewer = `${tenant}/${by.version}/${server.exposeRaw}`
      const { reply: given, freshSeconds } = await answers.give({ viewer, request: asked, gone, work })
      return send(reply, given, cacheControlOf(asked, given, Math.min(server.browserCacheSeconds, freshSeconds)))
    } catch (error) {
      if (!gone.aborted) throw error
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
    const trace = wantsTrace(asked) ? new UpstreamTrace({ clock, accounts: connected }) : undefined
    const spending = new Spending({ wish: wishOf(asked), caller, accounts: connected })
    const span = telemetry?.spans?.begin(asked.headers)
    const listeners = trace?.listeners
    const onKept = (kept: KeptRows) => {
      telemetry?.metrics.kept(kept)
      listeners?.onKept(kept)
    }
    const onCall = (event: CallEvent, call: BegunCall) => {
      spending.onCall(event)
      listeners?.onCall(event, call)
    }
    const onLeave = (call: BegunCall) => {
      spending.onLeave(call)
      listeners?.onLeave(call)
    }
    const cause = {
      requestId: id,
      caller: caller.name,
      context: span?.context,
      ...listeners,
      onKept,
      onCall,
      onLeave,
    }
    const context: Context = {
      requestId: id,
      tenant,
      caller,
      trace,
      spending,
      requestLog,
      noted: {},
      desk,
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
      const ended = { operationName, status: reply.status, errorCodes }
      // Its text: what it was parsed to takes twenty times as much memory.
      const text = document?.loc?.source.body
      telemetry?.answered({ id, caller: caller.name, document: text, began, milliseconds, ...ended })
      span?.end(ended)
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
  readonly signal: Signal
  readonly asOf: number | undefined
  readonly caller: Caller
}

/** True where the client wants to be told of the calls; a header that says no says no. */
function wantsTrace({ headers }: Pick<GraphqlHttpRequest, 'headers'>): boolean {
  const wish = headers[traceHeader]
  return wish !== undefined && !['', '0', 'false', 'no', 'off'].includes(String(wish).toLowerCase())
}

/** What the client wants to know of what its request costs. */
function wishOf({ headers }: GraphqlHttpRequest): string | undefined {
  const wish = headers[costHeader]
  return wish === undefined ? undefined : String(wish)
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

function send(reply: FastifyReply, answer: EncodedReply, cacheControl: string): FastifyReply {
  const { status, headers } = answer
  // Which media type is sent depends on the one, whether a browser may read it on the other.
  reply.code(status).headers(headers).header('cache-control', cacheControl).header('vary', 'accept, origin')
  return reply.send(answer.bytes)
}

/** An answer holds people's data: only the browser of whoever asked may keep it, and only while all of it is fresh. */
function cacheControlOf({ method }: GraphqlHttpRequest, { status }: GraphqlHttpReply, seconds: number): string {
  return method === 'GET' && status === 200 && seconds > 0 ? `private, max-age=${seconds}` : 'no-store'
}
