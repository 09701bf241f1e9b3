import { createHmac } from 'node:crypto'
import { json, type SimulatorReply, type SimulatorRequest } from '../../../src/simulator/simulator.ts'
import { credentials, type Sessions, same } from './sessions.ts'

const refused = (error: string, error_description: string) => json({ error, error_description }, 400)

/**
 * The token's endpoint, for the flow with the credentials of a client, in the header or in the body.
 * https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_client_credentials_flow.htm&type=5
 */
export function tokenOf(request: SimulatorRequest, sessions: Sessions, origin: string): SimulatorReply {
  if (!/^application\/x-www-form-urlencoded\b/.test(request.headers['content-type'] ?? ''))
    return refused('invalid_request', 'must use application/x-www-form-urlencoded')
  const form = new URLSearchParams(request.text)
  if (form.get('grant_type') !== 'client_credentials')
    return refused('unsupported_grant_type', 'grant type not supported')
  const [scheme = '', encoded = ''] = (request.headers.authorization ?? '').split(' ')
  const decoded = scheme.toLowerCase() === 'basic' ? Buffer.from(encoded, 'base64').toString('utf8') : ''
  const colon = decoded.indexOf(':')
  const id = colon < 0 ? (form.get('client_id') ?? '') : decoded.slice(0, colon)
  const secret = colon < 0 ? (form.get('client_secret') ?? '') : decoded.slice(colon + 1)
  if (!same(id, credentials.clientId)) return refused('invalid_client_id', 'client identifier invalid')
  if (!same(secret, credentials.clientSecret)) return refused('invalid_client', 'invalid client credentials')
  const identity = `${origin}/id/00DSim000000001IAA/005Sim000000001IAA`
  const issued = String(Date.now())
  return json({
    access_token: sessions.open(),
    signature: createHmac('sha256', credentials.clientSecret)
      .update(identity + issued)
      .digest('base64'),
    scope: 'api',
    instance_url: origin,
    id: identity,
    token_type: 'Bearer',
    issued_at: issued,
  })
}
