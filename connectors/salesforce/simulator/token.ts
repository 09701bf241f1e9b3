import { createHmac } from 'node:crypto'
import { OAuthServer } from '../../../src/simulator/oauth.ts'
import { json, type SimulatorReply, type SimulatorRequest } from '../../../src/simulator/simulator.ts'
import { credentials, publicKey, type Sessions, same } from './sessions.ts'

const refused = (error: string, error_description: string) => json({ error, error_description }, 400)

/**
 * The token's endpoint, for the flow with the credentials of a client, in the header or in the body.
 * https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_client_credentials_flow.htm&type=5
 */
export function tokenOf(request: SimulatorRequest, { sessions, origin, oauth }: TokenMeans): SimulatorReply {
  if (!/^application\/x-www-form-urlencoded\b/.test(request.headers['content-type'] ?? ''))
    return refused('invalid_request', 'must use application/x-www-form-urlencoded')
  const form = new URLSearchParams(request.text)
  if (form.get('grant_type') !== 'client_credentials') return oauth.token(request)
  const [scheme = '', encoded = ''] = (request.headers.authorization ?? '').split(' ')
  const decoded = scheme.toLowerCase() === 'basic' ? Buffer.from(encoded, 'base64').toString('utf8') : ''
  const colon = decoded.indexOf(':')
  const id = colon < 0 ? (form.get('client_id') ?? '') : decoded.slice(0, colon)
  const secret = colon < 0 ? (form.get('client_secret') ?? '') : decoded.slice(colon + 1)
  if (!same(id, credentials.clientId)) return refused('invalid_client_id', 'client identifier invalid')
  if (!same(secret, credentials.clientSecret)) return refused('invalid_client', 'invalid client credentials')
  return json(answerOf(sessions, origin))
}

/** What a token is answered from. */
export interface TokenMeans {
  sessions: Sessions
  origin: string
  /** Who knows the grants of users. */
  oauth: OAuthServer
}

/** The grants of users: refresh tokens that stay good, and claims signed with the app's key. The answer says no time. */
export function oauthOf({ sessions, origin }: Omit<TokenMeans, 'oauth'>): OAuthServer {
  const { clientId: id, clientSecret: secret, refreshToken } = credentials
  return new OAuthServer({
    clients: [
      { id, secret, publicKey, redirectUris: ['http://localhost/callback', 'http://localhost/connect/callback'] },
    ],
    now: Date.now,
    accessSeconds: 7_200,
    refreshTokens: 'stay',
    given: [refreshToken],
    audience: 'https://test.salesforce.com',
    besides: () => answerOf(sessions, origin),
    refusal: refused,
  })
}

function answerOf(sessions: Sessions, origin: string): Record<string, unknown> {
  const identity = `${origin}/id/00DSim000000001IAA/005Sim000000001IAA`
  const issued = String(Date.now())
  return {
    access_token: sessions.open(),
    signature: createHmac('sha256', credentials.clientSecret)
      .update(identity + issued)
      .digest('base64'),
    scope: 'api',
    instance_url: origin,
    id: identity,
    token_type: 'Bearer',
    issued_at: issued,
  }
}
