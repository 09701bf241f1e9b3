import { openAccount } from '../../src/accounts/account.ts'
import { createStores } from '../../src/cache/stores.ts'
import { get, path } from '../../src/contract/call.ts'
import type { Connector } from '../../src/contract/connector.ts'
import { Fault } from '../../src/contract/faults.ts'
import type { OAuth } from '../../src/contract/oauth.ts'
import { Secret } from '../../src/contract/secret.ts'
import type { Settings } from '../../src/contract/settings.ts'
import type { TokenEvent } from '../../src/pipeline/call-event.ts'
import type { Connection } from '../../src/pipeline/connection.ts'
import type { HttpReply, HttpRequest } from '../../src/pipeline/http.ts'
import type { Means } from '../../src/pipeline/stage.ts'
import { type OAuthOptions, OAuthServer } from '../../src/simulator/oauth.ts'
import type { SimulatorReply } from '../../src/simulator/simulator.ts'
import { MemoryCredentials } from '../../src/store/memory-credentials.ts'
import { type ManualClock, manualClock } from '../support/manual-clock.ts'
import { toy, toyPipeline, toyRequest } from '../support/toy.ts'

/** What the toy's settings give as the grant. */
export const client = { clientId: 'toy-client', clientSecret: new Secret('toy_client_secret') }

/** The toy's OAuth: tokens at its own origin, and the grant of a refresh token. */
export const toyOAuth: OAuth<Settings> = {
  kind: 'oauth',
  endpoint: { path: path`/oauth/token`, client: 'basic' },
  authorization: {
    endpoint: () => 'https://toy.example/authorize',
    scopes: ['read'],
    pkce: true,
    loopback: '127.0.0.1',
  },
  grant: ({ refreshToken }) => ({
    kind: 'refresh_token',
    ...client,
    refreshToken: refreshToken as Secret | undefined,
  }),
  livesSeconds: 3_600,
  origin: ({ instance_url: address }) => (typeof address === 'string' ? address : undefined),
}

interface Options {
  readonly server?: Partial<OAuthOptions>
  readonly auth?: Partial<OAuth<Settings>>
  readonly clock?: ManualClock
  readonly means?: Partial<Means>
}

/** A provider with rotating refresh tokens, and as many processes as want to ask it, which share a store. */
export function toyProvider({ server: changes = {}, auth = {}, clock = manualClock(), means = {} }: Options = {}) {
  /** By how much the provider's clock is ahead of ours. */
  const skew = { milliseconds: 0 }
  const server = new OAuthServer({
    clients: [{ id: client.clientId, secret: client.clientSecret.reveal() }],
    now: () => clock.now() + skew.milliseconds,
    accessSeconds: 1_800,
    refreshTokens: 'rotate',
    given: ['first-refresh-token'],
    ...changes,
  })
  const store = new MemoryCredentials()
  const told: TokenEvent[] = []
  /** The answer is lost on its way, after all that it stands for has been done. */
  const lost = { answers: 0 }
  /** What the endpoint for tokens answers without having done anything. */
  const outage: { reply?: SimulatorReply; times: number } = { times: 0 }
  const refused: string[] = []
  const origins: string[] = []
  /** What answers for tokens, and those of calls, wait for on their way. */
  const held: Promise<void>[] = []
  const heldCalls: Promise<void>[] = []
  const http = async ({ url, method, headers, body = '' }: HttpRequest): Promise<HttpReply> => {
    const { pathname, origin } = new URL(url)
    const plain = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, value instanceof Secret ? value.reveal() : value]),
    )
    const request = { method, path: pathname, query: new URLSearchParams(), params: {}, headers: plain, text: body }
    const date = new Date(clock.now() + skew.milliseconds).toUTCString()
    if (pathname === '/oauth/token') {
      if (outage.reply !== undefined) {
        outage.times += 1
        return written(outage.reply, date)
      }
      const reply = server.token({ ...request, json: () => JSON.parse(body) })
      await held.shift()
      // A real answer is not there at once.
      await Promise.resolve()
      if (lost.answers > 0) {
        lost.answers -= 1
        throw new Fault('PROVIDER_UNAVAILABLE', 'The connection was reset.')
      }
      return written(reply, date)
    }
    origins.push(origin)
    const token = plain.authorization?.replace('Bearer ', '') ?? ''
    const isGood = server.isGood(token)
    if (!isGood) refused.push(token)
    await heldCalls.shift()
    return written(isGood ? { status: 200, body: { token } } : { status: 401, body: {} }, date)
  }

  function written({ status, body, text, headers }: SimulatorReply, date: string): HttpReply {
    const written = text ?? JSON.stringify(body)
    const type = { 'content-type': 'application/json' }
    return { status, headers: { ...type, date, ...headers }, text: written, bytes: written.length }
  }

  const settingsWith = (refreshToken: string | null) => ({
    refreshToken: refreshToken === null ? undefined : new Secret(refreshToken),
  })

  /** What connects the account, with such a refresh token in its configuration, or with none. */
  function connection(refreshToken: string | null): Connection {
    const connector: Connector = { ...toy, hosts: ['*.toy.example'], auth: { ...toyOAuth, ...auth } }
    const shared = { clock, random: () => 0.5, http, ...createStores(), onCall: () => {}, credentials: store }
    const settings = settingsWith(refreshToken)
    return openAccount({ tenant: 'default', name: 'toy', connector, settings }, shared).connection as Connection
  }

  /** A process that asks, with a refresh token in its configuration, or with none. */
  function open(refreshToken: string | null = 'first-refresh-token', change: Partial<OAuth<Settings>> = {}) {
    const connector: Connector = { ...toy, hosts: ['*.toy.example'], auth: { ...toyOAuth, ...auth, ...change } }
    const perform = toyPipeline({
      clock,
      http,
      connector,
      means: {
        settings: settingsWith(refreshToken),
        credentials: store,
        onToken: event => told.push(event),
        ...means,
      },
    })
    let page = 0
    return (given: Parameters<typeof toyRequest>[1] = {}) => {
      page += 1
      return perform(toyRequest(clock, { call: get(path`/things`, { page }), ...given }))
    }
  }

  return {
    connection,
    server,
    store,
    clock,
    told,
    lost,
    refused,
    origins,
    outage,
    skew,
    held,
    heldCalls,
    open,
    requests: server.requests,
  }
}

/** Where the toy's tokens rest. */
export const key = { tenant: 'default', account: 'toy' }
