import { consentPage, html } from '../../../src/simulator/oauth-page.ts'
import {
  json,
  type Route,
  route,
  type SimulatorContext,
  type SimulatorReply,
  type SimulatorRequest,
} from '../../../src/simulator/simulator.ts'
import { credentials } from './credentials.ts'
import { Refused, signatureControl } from './signed-request.ts'
import { type AccessTokens, newPair } from './tokens.ts'

/** Somebody's way through the flow. */
interface Request {
  secret: string
  callback: string
  /** What they were sent back with, once they have let the app in. */
  verifier?: string
}

/** Where the integration record lets people be sent back to; of this machine at any port. */
const callback = /^http:\/\/localhost:\d{1,5}(\/connect)?\/callback$/

/**
 * The three-step authorization flow: https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_156337186044.html.
 * How a token is revoked, and the JSON around a refusal, are as public clients of NetSuite send and read them.
 */
export function threeStepRoutes(tokens: AccessTokens, { origin }: SimulatorContext): Route[] {
  const requests = new Map<string, Request>()
  const inspect = signatureControl(origin)

  return [
    route('POST', '/rest/requesttoken', refusing(requestToken)),
    route('GET', '/app/login/secure/authorizetoken.nl', ({ query }) => strange(query) ?? consentPage(query)),
    route('POST', '/app/login/secure/authorizetoken.nl', ({ text }) => decided(new URLSearchParams(text))),
    route('POST', '/rest/accesstoken', refusing(accessToken)),
    route('GET', '/rest/revoketoken', refusing(revokeToken)),
  ]

  function requestToken(request: SimulatorRequest): SimulatorReply {
    const said = inspect({ request, secretOf: () => undefined, needs: ['oauth_callback'] })
    const to = said.oauth_callback ?? ''
    if (!callback.test(to)) throw new Refused(`InvalidCallback ${to}`)
    const { id, secret } = newPair()
    requests.set(id, { secret, callback: to })
    return form({ oauth_token: id, oauth_token_secret: secret, oauth_callback_confirmed: 'true' })
  }

  /** Why the page is not shown. A state has letters and digits alone. */
  function strange(query: URLSearchParams): SimulatorReply | undefined {
    if (!requests.has(query.get('oauth_token') ?? '')) return html('<p>Unknown request token.</p>', 400)
    return /^[A-Za-z0-9]{0,512}$/.test(query.get('state') ?? '') ? undefined : html('<p>Invalid state.</p>', 400)
  }

  function decided(form: URLSearchParams): SimulatorReply {
    const refused = strange(form)
    const id = form.get('oauth_token') ?? ''
    const request = requests.get(id)
    if (refused || request === undefined) return refused ?? html('<p>Unknown request token.</p>', 400)
    const target = new URL(request.callback)
    target.searchParams.set('oauth_token', id)
    if (form.get('decision') === 'allow') {
      request.verifier = newPair().id
      target.searchParams.set('oauth_verifier', request.verifier)
      for (const [name, value] of Object.entries({ company: credentials.account, role: '3', entity: '38' }))
        target.searchParams.set(name, value)
    } else {
      requests.delete(id)
      target.searchParams.set('oauth_verifier', '')
    }
    const state = form.get('state')
    if (state !== null) target.searchParams.set('state', state)
    return { status: 302, headers: { location: target.href }, text: '' }
  }

  function accessToken(request: SimulatorRequest): SimulatorReply {
    const needs = ['oauth_token', 'oauth_verifier']
    const said = inspect({ request, secretOf: token => requests.get(token)?.secret, needs })
    const found = requests.get(said.oauth_token ?? '')
    if (found?.verifier === undefined || found.verifier !== said.oauth_verifier) throw new Refused('VerifierInvalid')
    requests.delete(said.oauth_token ?? '')
    const { id, secret } = tokens.issue()
    return form({ oauth_token: id, oauth_token_secret: secret })
  }

  function revokeToken(request: SimulatorRequest): SimulatorReply {
    const said = inspect({ request, secretOf: token => tokens.secretOf(token), needs: ['oauth_token'] })
    const { consumerKey, token } = Object.fromEntries(request.query)
    // Nobody revokes the token of somebody else.
    if (consumerKey !== credentials.consumerKey || token !== said.oauth_token) throw new Refused('TokenRejected')
    tokens.revoke(said.oauth_token ?? '')
    return { status: 200, text: '' }
  }
}

function refusing(answer: (request: SimulatorRequest) => SimulatorReply): Route['handler'] {
  return request => {
    try {
      return answer(request)
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      return json({ error: { code: 'INVALID_LOGIN_ATTEMPT', message: error.message } }, 401)
    }
  }
}

/** NetSuite ends it with a new line. */
function form(fields: Record<string, string>): SimulatorReply {
  return { status: 200, text: `${new URLSearchParams(fields)}\n`, contentType: 'text/plain;charset=utf-8' }
}
