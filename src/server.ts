import { randomBytes, randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import cors from '@fastify/cors'
import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify'
import type { Logger } from 'pino'
import * as resolvers from '../resolvers/index.ts'
import type { Account } from './accounts/account.ts'
import { createStores, type Stores } from './cache/stores.ts'
import { anonymousName, Callers } from './callers.ts'
import { Claims } from './claims.ts'
import type { Config } from './config.ts'
import type { Connects } from './connect/desk.ts'
import { Links } from './connect/links.ts'
import { addConnectPage, addNoConnectPage } from './connect-page/routes.ts'
import type { FieldPlan } from './contract/added-fields.ts'
import { addDownloads } from './downloads.ts'
import { graphqlEndpoint, tenant } from './endpoint.ts'
import { Answers } from './graph/answers.ts'
import type { Context } from './graph/context.ts'
import { Signer } from './graph/cursors.ts'
import { costHeader } from './graph/estimate/spending.ts'
import { breaksBetween, startServing } from './graph/serving.ts'
import { traceHeader } from './graph/upstream-trace.ts'
import { addMetrics } from './metrics-route.ts'
import { addPages } from './pages.ts'
import type { Clock } from './pipeline/clock.ts'
import type { ReadMetrics } from './telemetry/metrics.ts'
import type { Telemetry } from './telemetry/telemetry.ts'

/** What a connection to the server may take; slow and silent clients hold places that others need. */
export const connectionLimits = {
  /** How large the body of a request may be, in bytes. */
  bodyLimit: 262_144,
  /** How long the headers of a request may take, in milliseconds: they are one packet or two. */
  headersTimeout: 10_000,
  /** How long a request may take to arrive whole, in milliseconds: a body of the largest size over a poor line. */
  requestTimeout: 30_000,
  /** How long a connection may be silent between two requests, in milliseconds: longer than proxies before us keep theirs. */
  keepAliveTimeout: 72_000,
  /** How long a client may take nothing of its answer once the time for that is over, in milliseconds. */
  longestPause: 60_000,
  /** How often late requests are looked for, in milliseconds; they are cut off that much later at the most. */
  connectionsCheckingInterval: 5_000,
  /** How many connections there may be; each further one is closed at once, before it costs anything. */
  maxConnections: 10_000,
} as const

/** The limits, or others in their place. */
type ConnectionLimits = Readonly<Record<keyof typeof connectionLimits, number>>

/** How long a part of an address may be: tokens of files hold a global id, which holds a provider's. */
const maxParamLength = 4_000
/** How often connections that have become idle are closed while the server ends, in milliseconds. */
const idleSweep = 200

/** What the server is made of. */
export interface ServerParts {
  readonly config: Pick<Config, 'server'> &
    Partial<Pick<Config, 'callers' | 'anonymous'>> & { readonly fields?: readonly FieldPlan[] }
  /** Those at the start. */
  readonly accounts: readonly Account[]
  /** What connects others while the server runs; nothing, if absent. */
  readonly connect?: Connects | undefined
  /** Signs cursors; those of another secret are refused. */
  readonly secret?: string
  /** Where complete answers are kept, and by which changes they end; in memory, if absent. */
  readonly stores?: Pick<Stores, 'answers' | 'changes'>
  /** For how long they are given again, in seconds, at most; not at all, if absent. */
  readonly answerSeconds?: number
  /** Who watches what is done; nobody, if absent. */
  readonly telemetry?: Telemetry
  /** What metrics are read from; the telemetry's own, if absent. */
  readonly metrics?: ReadMetrics
  readonly clock: Clock
  readonly log: Logger
  /** Those of `connectionLimits`, where a test has no other. */
  readonly limits?: Partial<ConnectionLimits>
}

/** What is served. */
interface Served {
  readonly fields: readonly FieldPlan[]
  readonly accounts: readonly Account[]
}

/** A server that is not listening yet. */
export interface Server {
  readonly app: FastifyInstance
  /**
   * Serves other fields of the operator's from now on, or other accounts; who asked before is answered by the schema of
   * then. Gives what clients can no longer ask, as sentences. Throws a PlanError where the fields make no sense, and serves
   * as before.
   */
  serve(others: Partial<Served>): Promise<readonly string[]>
}

/** The server: routes, and what every request to GraphQL is given. Listening is the caller's. */
export async function createServer({
  config,
  accounts,
  connect,
  secret,
  stores = createStores(),
  answerSeconds = 0,
  telemetry,
  metrics = telemetry?.metrics,
  clock,
  log,
  limits = {},
}: ServerParts): Promise<Server> {
  const { server } = config
  const { introspection } = server
  const answers = new Answers({ ...stores, clock, answerSeconds })
  const onMistake = (error: unknown, { requestId }: Context) =>
    log.error({ requestId, err: error }, 'A mistake of the server')
  let served: Served = { accounts, fields: config.fields ?? [] }
  const servingOf = ({ accounts, fields: plans }: Served) =>
    startServing({ accounts, plans, resolvers, introspection, onMistake })
  let serving = await servingOf(served)
  let changing: Promise<unknown> = Promise.resolve()
  const signer = new Signer(secret ?? randomBytes(32).toString('base64url'), tenant)

  const { maxConnections, longestPause, ...timed } = { ...connectionLimits, ...limits }
  const { headersTimeout, connectionsCheckingInterval, ...others } = timed
  const app = Fastify({
    ...others,
    routerOptions: { maxParamLength },
    // While a request is answered its connection is silent, and that may take all of its time.
    connectionTimeout: server.requestSeconds * 1000 + longestPause,
    forceCloseConnections: 'idle',
    // Never the client's own: it stands in the log and in answers.
    requestIdHeader: false,
    genReqId: () => randomUUID(),
    http: { headersTimeout, connectionsCheckingInterval },
  })
  app.server.maxConnections = maxConnections
  // Bodies reach the executor as they came; it alone decides what is JSON.
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body))
  app.setErrorHandler((error: Error & { statusCode?: number }, _request, reply) => refuse(error, reply))
  app.addHook('onSend', async ({ id }, reply) => {
    reply.headers({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'x-request-id': id })
  })
  await addCors(app, server.allowedOrigins)
  addHealth(app)
  addDownloads(app, { accounts: () => serving.accounts, signer, clock, server })
  addPages(app)
  const onTrouble = (issuer: string, reason: string) =>
    log.error({ issuer, reason }, 'The keys of an issuer of claims cannot be had; its callers are refused')
  const callers = callersOf(config, new Claims({ onTrouble, now: () => clock.now() }))
  if (metrics !== undefined) addMetrics(app, { metrics, callers })
  const links = new Links({ signer, clock, origin: loopback => originOf(app, server, loopback) })
  const desk = connect && { ...connect, links }
  if (desk === undefined) addNoConnectPage(app)
  else addConnectPage(app, { desk, allowedOrigins: server.allowedOrigins })
  const handler = graphqlEndpoint({
    server,
    callers,
    answers,
    serving: () => serving,
    signer,
    telemetry,
    desk,
    clock,
  })
  app.route({ method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'], url: '/graphql', handler })
  app.addHook('onClose', () => serving.executor.stop())
  return { app, serve }

  /** One after the other: who comes second must not undo what the first one did. */
  function serve(others: Partial<Served>): Promise<readonly string[]> {
    const turn = changing.then(() => serveOthers(others))
    changing = turn.catch(() => {})
    return turn
  }

  async function serveOthers(others: Partial<Served>): Promise<readonly string[]> {
    const [before, next] = [serving, { ...served, ...others }]
    serving = await servingOf(next)
    served = next
    // Nothing new reaches it; it ends when those who asked before have their answers.
    before.executor.stop().catch(error => log.error({ err: error }, 'A schema could not be put away'))
    return breaksBetween(before.schema, serving.schema)
  }
}

/** How browsers reach the server: by the address that the operator names, else by a name of this machine. */
function originOf(app: FastifyInstance, { publicUrl }: Config['server'], loopback = 'localhost'): string {
  const { port } = app.server.address() as AddressInfo
  return publicUrl ?? `http://${loopback}:${port}`
}

/** Where no callers are named, everybody may ask. */
function callersOf({ callers, anonymous }: ServerParts['config'], claims: Claims): Callers {
  const anybody = { name: anonymousName, mayInspect: false, whenOver: 'refuse' } as const
  return new Callers(callers ?? [], callers === undefined ? (anonymous ?? anybody) : anonymous, claims)
}

const codes: Readonly<Record<number, string>> = { 401: 'UNAUTHENTICATED', 403: 'FORBIDDEN' }

/** What went wrong with a request before GraphQL: too large, cut off, not understood. */
function refuse({ statusCode = 500, message }: Error & { statusCode?: number }, reply: FastifyReply): void {
  const text = statusCode >= 500 ? 'The server made a mistake.' : message
  const code = statusCode >= 500 ? 'INTERNAL_SERVER_ERROR' : (codes[statusCode] ?? 'BAD_USER_INPUT')
  reply.code(statusCode).header('cache-control', 'no-store')
  reply.send({ errors: [{ message: text, extensions: { code, requestId: reply.request.id } }] })
}

/** Lets the pages of named origins ask from a browser, and read which request it was; nobody else's. */
async function addCors(app: FastifyInstance, origins: readonly string[]): Promise<void> {
  await app.register(cors, {
    // A list would give other origins every header but the one that matters; false gives them none.
    origin: async (origin: string | undefined) => origin !== undefined && origins.includes(origin) && origin,
    methods: ['GET', 'POST'],
    allowedHeaders: [
      'content-type',
      'apollo-require-preflight',
      'x-apollo-operation-name',
      'authorization',
      traceHeader,
      costHeader,
    ],
    exposedHeaders: ['x-request-id', 'retry-after'],
    maxAge: 600,
  })
}

/** Whether the process lives, and whether it takes requests. */
function addHealth(app: FastifyInstance): void {
  let isClosing = false
  app.addHook('preClose', async () => {
    isClosing = true
    // A connection whose answer leaves just now is not idle yet, and would be kept open for as long as it may be silent.
    const sweep = setInterval(() => app.server.closeIdleConnections(), idleSweep)
    app.server.once('close', () => clearInterval(sweep))
  })
  app.get('/health/live', async () => ({ status: 'ok' }))
  app.get('/health/ready', async (_request, reply) =>
    isClosing ? reply.code(503).send({ status: 'closing' }) : { status: 'ok' },
  )
}
