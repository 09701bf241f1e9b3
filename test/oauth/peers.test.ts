import { OAuth2Server } from 'oauth2-mock-server'
import * as peer from 'oauth4webapi'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, path } from '../../src/contract/call.ts'
import type { Connector } from '../../src/contract/connector.ts'
import type { Secret } from '../../src/contract/secret.ts'
import { systemClock } from '../../src/pipeline/clock.ts'
import { createHttp } from '../../src/pipeline/http.ts'
import { OAuthServer } from '../../src/simulator/oauth.ts'
import { oauthRoutes } from '../../src/simulator/oauth-page.ts'
import { type ServedSimulator, serveSimulator } from '../../src/simulator/serve.ts'
import { openWorld, type World } from '../../src/simulator/world/open.ts'
import { toy, toyPipeline, toyRequest } from '../support/toy.ts'
import { client, toyOAuth } from './toy-oauth.ts'

const redirectUri = 'http://127.0.0.1/callback'
const secret = 'a secret: with/odd+signs=%'
let world: World
let served: ServedSimulator
const server = new OAuthServer({
  clients: [{ id: 'an app', secret, redirectUris: [redirectUri] }],
  now: Date.now,
  accessSeconds: 60,
  refreshTokens: 'rotate',
})

beforeAll(async () => {
  world = openWorld({ scale: 0.05 })
  const routes = () => oauthRoutes(server, { page: '/authorize', token: '/token' })
  served = await serveSimulator({ name: 'oauth', credentials: {}, routes }, world)
})
afterAll(async () => {
  await served.close()
  world.close()
})

const as = () => ({ issuer: served.origin, token_endpoint: `${served.origin}/token` })
const insecure = { [peer.allowInsecureRequests]: true } as const
const app = { client_id: 'an app' }

/** Goes to the page as a browser would, and decides. */
async function decide(decision: 'allow' | 'deny', change: Record<string, string> = {}): Promise<URL> {
  const asked = { client_id: 'an app', redirect_uri: redirectUri, response_type: 'code', state: 'the state', ...change }
  const page = await fetch(`${served.origin}/authorize?${new URLSearchParams(asked)}`)
  expect(await page.text()).toContain('name="decision"')
  const body = new URLSearchParams({ ...asked, decision })
  const reply = await fetch(`${served.origin}/authorize`, { method: 'POST', body, redirect: 'manual' })
  return new URL(reply.headers.get('location') ?? '')
}

test('the vector of RFC 7636, appendix B, fits what the simulator checks', async () => {
  const verifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk'
  expect(await peer.calculatePKCECodeChallenge(verifier)).toBe('E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM')
  const proof = { code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', code_challenge_method: 'S256' }
  const exchange = async (given: string) => {
    const parameters = peer.validateAuthResponse(as(), app, await decide('allow', proof), 'the state')
    const auth = peer.ClientSecretBasic(secret)
    return peer.authorizationCodeGrantRequest(as(), app, auth, parameters, redirectUri, given, insecure)
  }
  expect((await exchange(verifier)).status).toBe(200)
  expect((await exchange(`${verifier}x`)).status).toBe(400)
})

test.each([
  ['in the header', peer.ClientSecretBasic],
  ['in the form', peer.ClientSecretPost],
])(
  'a client of another make, which says who it is %s, gets tokens from the simulator, each code and refresh token once',
  async (_, way) => {
    const auth = way(secret)
    const parameters = peer.validateAuthResponse(as(), app, await decide('allow'), 'the state')
    const exchange = () =>
      peer.authorizationCodeGrantRequest(as(), app, auth, parameters, redirectUri, peer.nopkce, insecure)
    const first = await peer.processAuthorizationCodeResponse(as(), app, await exchange())
    expect(first).toMatchObject({ token_type: 'bearer', expires_in: 60 })
    const refresh = (token = '') => peer.refreshTokenGrantRequest(as(), app, auth, token, insecure)
    const second = await peer.processRefreshTokenResponse(as(), app, await refresh(first.refresh_token))
    expect(server.isGood(second.access_token)).toBe(true)
    expect((await refresh(first.refresh_token)).status).toBe(400)
    // The whole family ends with it.
    expect((await refresh(second.refresh_token)).status).toBe(400)
    expect(server.isGood(second.access_token)).toBe(false)
    expect((await exchange()).status).toBe(400)
  },
)

test('a person may refuse', async () => {
  expect((await decide('deny')).searchParams.get('error')).toBe('access_denied')
})

test('nobody is sent to an address that the app has not named', async () => {
  const query = new URLSearchParams({
    client_id: 'an app',
    redirect_uri: 'https://evil.example',
    response_type: 'code',
  })
  const reply = await fetch(`${served.origin}/authorize?${query}`, { redirect: 'manual' })
  expect([reply.status, reply.headers.get('location')]).toEqual([400, null])
})

test.each(['basic', 'post'] as const)('a server of another make gives us tokens, by %s', async way => {
  const other = new OAuth2Server()
  await other.issuer.keys.generate('RS256')
  await other.start(0, '127.0.0.1')
  const { http, close } = createHttp()
  const seen: string[] = []
  const connector: Connector = {
    ...toy,
    auth: {
      ...toyOAuth,
      endpoint: { path: path`/token`, client: way },
      grant: () => ({ kind: 'client_credentials', ...client }),
    },
  }
  try {
    const origin = `http://127.0.0.1:${other.address().port}`
    const perform = toyPipeline({
      clock: systemClock,
      connector,
      http: request => {
        seen.push(request.url)
        const { authorization } = request.headers
        if (request.url.endsWith('/token')) return http(request)
        expect((authorization as Secret).reveal()).toMatch(/^Bearer eyJ/)
        return Promise.resolve({ status: 200, headers: { 'content-type': 'application/json' }, text: '{}', bytes: 2 })
      },
      means: { origin },
    })
    expect((await perform(toyRequest(systemClock, { call: ask(path`/things`, {}) }))).status).toBe(200)
    expect(seen).toEqual([`${origin}/token`, `${origin}/things`])
  } finally {
    await close()
    await other.stop()
  }
})
