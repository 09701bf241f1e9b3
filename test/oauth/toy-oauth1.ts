import { openAccount } from '../../src/accounts/account.ts'
import { Lifetime } from '../../src/cache/lifetime.ts'
import { createStores } from '../../src/cache/stores.ts'
import { path } from '../../src/contract/call.ts'
import type { Connector } from '../../src/contract/connector.ts'
import type { OAuth1, SigningPair } from '../../src/contract/oauth1.ts'
import { Secret } from '../../src/contract/secret.ts'
import type { Settings } from '../../src/contract/settings.ts'
import type { CallEvent } from '../../src/pipeline/call-event.ts'
import type { Connection } from '../../src/pipeline/connection.ts'
import { deadlineIn } from '../../src/pipeline/deadline.ts'
import type { HttpReply, HttpRequest } from '../../src/pipeline/http.ts'
import { MemoryCredentials } from '../../src/store/memory-credentials.ts'
import { manualClock } from '../support/manual-clock.ts'
import { whyRefused } from '../support/oauth1-judge.ts'
import { reply, toy, toyPipeline, toyRequest } from '../support/toy.ts'

const pair = (identifier: string, secret: string): SigningPair => ({
  identifier: new Secret(identifier),
  secret: new Secret(secret),
})
const clientSecret = 'planted/client+secret'

/** The toy's OAuth 1.0: tokens at a host of their own, with which calls say who asks. */
export const toyOAuth1: OAuth1<Settings> = {
  kind: 'oauth1',
  method: 'HMAC-SHA256',
  endpoints: { origin: () => 'https://tokens.toy.example', temporary: path`/initiate`, token: path`/token` },
  page: () => 'https://www.toy.example/authorize?lang=en',
  loopback: '127.0.0.1',
  client: () => pair('planted-client', clientSecret),
  realm: () => 'Toys',
  given: ({ token }) => (token instanceof Secret ? pair(token.reveal(), 'given-secret') : undefined),
  isOwn: ({ shop = 'ours' }) => shop === 'ours',
  revocation: ({ identifier }) => ({
    ...{ protocol: 'rest', method: 'GET', path: path`/revoke`, isStatusAll: true, reads: false },
    query: { token: identifier },
  }),
  sign: (call, _, { token }) => ({ ...call, headers: { ...call.headers, 'x-token': token.identifier } }),
}

/** A provider whose answers for tokens can be others, and as many processes as want to ask it, which share a store. */
export function toyShop(auth: Partial<OAuth1<Settings>> = {}) {
  const clock = manualClock()
  const store = new MemoryCredentials()
  const events: CallEvent[] = []
  /** The requests for tokens, and the tokens of other requests. */
  const asked: string[] = []
  const carried: string[] = []
  const signatures: string[] = []
  const good = new Map([['given', 'given-secret']])
  const temporary = new Map<string, string>()
  /** What is answered in the place of the usual. */
  const answers: HttpReply[] = []
  let number = 0

  async function http({ url, method, headers }: HttpRequest): Promise<HttpReply> {
    const { host, pathname, search, searchParams } = new URL(url)
    const header = (name: string) => {
      const value = headers[name]
      return value instanceof Secret ? value.reveal() : (value ?? '')
    }
    if (host !== 'tokens.toy.example') {
      carried.push(header('x-token'))
      return reply(good.has(header('x-token')) ? 200 : 401, {})
    }
    asked.push(pathname)
    const authorization = header('authorization')
    signatures.push(authorization)
    const token = /oauth_token="([^"]*)"/.exec(authorization)?.[1] ?? ''
    const secret = temporary.get(token) ?? good.get(token) ?? ''
    const arrived = { method, scheme: 'https', host, target: pathname + search, authorization, form: '' } as const
    const reason = whyRefused(arrived, { client: clientSecret, token: secret })
    if (reason !== undefined) return reply(401, { error: reason })
    const answer = answers.shift()
    if (answer !== undefined) return answer
    number += 1
    if (pathname === '/initiate') {
      temporary.set(`planted-request-${number}`, `planted-request-secret-${number}`)
      return form(
        `oauth_token=planted-request-${number}&oauth_token_secret=planted-request-secret-${number}&oauth_callback_confirmed=true`,
      )
    }
    if (pathname === '/revoke') good.delete(searchParams.get('token') ?? '')
    if (pathname === '/revoke') return form('')
    temporary.delete(token)
    good.set(`planted-token-${number}`, `planted-token-secret-${number}`)
    return form(`oauth_token=planted-token-${number}&oauth_token_secret=planted-token-secret-${number}\n`)
  }

  /** A process, with a token in its configuration, or with none. */
  function open(given?: string) {
    const connector: Connector = { ...toy, hosts: ['*.toy.example'], auth: { ...toyOAuth1, ...auth } }
    const settings = { token: given === undefined ? undefined : new Secret(given) }
    const shared = { clock, random: () => 0.5, http, ...createStores(), credentials: store }
    const account = openAccount(
      { tenant: 'default', name: 'toy', connector, settings },
      { ...shared, onCall: event => void events.push(event), keepsPayloads: 'all' },
    )
    const scope = { want: () => 'ALL' as const, priority: 'interactive' as const, seen: new Map() }
    async function ask() {
      const deadline = deadlineIn(10_000, { clock })
      await account.client
        .check({ ...scope, deadline, lifetime: new Lifetime(clock) })
        .finally(() => deadline.release())
    }
    const perform = toyPipeline({ clock, http, connector, means: { settings, credentials: store } })
    /** Any call, such as one that no other is taken for. */
    const call = (change: Parameters<typeof toyRequest>[1]) => perform(toyRequest(clock, change))
    return { account, connection: account.connection as Connection, ask, call }
  }

  /** Somebody lets us in, in one of the processes. */
  async function letIn({ connection }: Pick<ReturnType<typeof open>, 'connection'>): Promise<void> {
    const { memory } = await connection.begin({ redirectUri, state: 'thestate' })
    await connection.exchange({ code: new Secret('planted-verifier'), redirectUri, memory })
  }

  return { open, letIn, store, clock, events, asked, carried, signatures, good, answers }
}

export const redirectUri = 'http://127.0.0.1:8976/callback'

/** An answer as a form. */
export const form = (text: string, status = 200): HttpReply => ({
  ...{ status, headers: { 'content-type': 'text/html' } },
  ...{ text, bytes: text.length },
})
