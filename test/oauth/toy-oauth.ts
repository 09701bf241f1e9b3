import { get, path } from '../../src/contract/call.ts'
import type { Connector } from '../../src/contract/connector.ts'
import { Fault } from '../../src/contract/faults.ts'
import type { OAuth } from '../../src/contract/oauth.ts'
import { Secret } from '../../src/contract/secret.ts'
import type { Settings } from '../../src/contract/settings.ts'
import type { TokenEvent } from '../../src/pipeline/call-event.ts'
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
  grant: ({ refreshToken }) => ({ kind: 'refresh_token', ...client, refreshToken: refreshToken as Secret }),
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
  const held: Promise<void>[] = []
  const http = async ({ url, method, headers, body = '' }: HttpRequest): Promise<HttpReply> => {
    const { pathname, origin } = new URL(url)
    const plain = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, value instanceof Secret ? value.reveal() : value]),
    )
    const request = { method, path: pathname, query: new URLSearchParams(), params: {}, headers: plain, text: body }
    if (pathname === '/oauth/token') {
      if (outage.reply !== undefined) {
        outage.times += 1
        return written(outage.reply)
      }
      const reply = server.token({ ...request, json: () => JSON.parse(body) })
      await held.shift()
      // A real answer is not there at once.
      await Promise.resolve()
      if (lost.answers > 0) {
        lost.answers -= 1
        throw new Fault('PROVIDER_UNAVAILABLE', 'The connection was reset.')
      }
      return written(reply)
    }
    origins.push(origin)
    const token = plain.authorization?.replace('Bearer ', '') ?? ''
    if (server.isGood(token)) return written({ status: 200, body: { token } })
    refused.push(token)
    return written({ status: 401, body: {} })
  }

  function written({ status, body, text, headers }: SimulatorReply): HttpReply {
    const written = text ?? JSON.stringify(body)
    const date = new Date(clock.now() + skew.milliseconds).toUTCString()
    const type = { 'content-type': 'application/json' }
    return { status, headers: { ...type, date, ...headers }, text: written, bytes: written.length }
  }

  /** A process that asks, with a refresh token in its configuration. */
  function open(refreshToken = 'first-refresh-token', change: Partial<OAuth<Settings>> = {}) {
    const connector: Connector = { ...toy, hosts: ['*.toy.example'], auth: { ...toyOAuth, ...auth, ...change } }
    const perform = toyPipeline({
      clock,
      http,
      connector,
      means: {
        settings: { refreshToken: new Secret(refreshToken) },
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

  return { server, store, clock, told, lost, refused, origins, outage, skew, held, open, requests: server.requests }
}

/** Where the toy's tokens rest. */
export const key = { tenant: 'default', account: 'toy' }
