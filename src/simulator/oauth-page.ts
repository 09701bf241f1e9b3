import type { OAuthServer } from './oauth.ts'
import { type Route, route, type SimulatorReply } from './simulator.ts'

/** The page on which a person lets an app in or does not, and the endpoint for tokens. */
export function oauthRoutes(server: OAuthServer, { page, token }: { page: string; token: string }): Route[] {
  return [...consentRoutes(server, page), route('POST', token, request => server.token(request))]
}

/** The page on which a person lets an app in or does not. */
export function consentRoutes(server: OAuthServer, page: string): Route[] {
  return [
    route('GET', page, ({ query }) => asked(server, query) ?? consentPage(query)),
    route('POST', page, ({ text }) => {
      const form = new URLSearchParams(text)
      const client = form.get('client_id') ?? ''
      const redirectUri = form.get('redirect_uri') ?? ''
      const refused = asked(server, form)
      if (refused !== undefined) return refused
      if (form.get('decision') !== 'allow') return back(form, { error: 'access_denied' })
      const challenge = form.get('code_challenge') ?? undefined
      return back(form, { code: server.consent({ client, redirectUri, challenge }) })
    }),
  ]
}

/** Why the page is not shown: where to send somebody back to must be known before they are sent anywhere. */
function asked(server: OAuthServer, query: URLSearchParams): SimulatorReply | undefined {
  const client = server.clientNamed(query.get('client_id') ?? '')
  if (client === undefined) return html('<p>Unknown app.</p>', 400)
  if (!client.redirectUris?.includes(withoutPort(query.get('redirect_uri') ?? '')))
    return html('<p>Unknown address.</p>', 400)
  if (query.get('response_type') !== 'code') return back(query, { error: 'unsupported_response_type' })
  const isPlain = query.has('code_challenge') && query.get('code_challenge_method') !== 'S256'
  return isPlain ? back(query, { error: 'invalid_request' }) : undefined
}

/** A program on the person's machine listens where it can: https://www.rfc-editor.org/rfc/rfc8252#section-7.3 */
function withoutPort(address: string): string {
  return address.replace(/^(http:\/\/(?:127\.0\.0\.1|localhost)):\d{1,5}(?=\/)/, '$1')
}

function back(query: URLSearchParams, said: Record<string, string>): SimulatorReply {
  const target = new URL(query.get('redirect_uri') ?? '')
  for (const [name, value] of Object.entries(said)) target.searchParams.set(name, value)
  const state = query.get('state')
  if (state !== null) target.searchParams.set('state', state)
  return { status: 302, headers: { location: target.href }, text: '' }
}

/** The page itself, which sends back what it was asked with. */
export function consentPage(query: URLSearchParams): SimulatorReply {
  const hidden = [...query].map(
    ([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`,
  )
  const buttons = ['allow', 'deny'].map(word => `<button name="decision" value="${word}">${word}</button>`)
  return html(`<form method="post">${hidden.join('')}${buttons.join('')}</form>`)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

/** A page for people. */
export function html(text: string, status = 200): SimulatorReply {
  return { status, text: `<!doctype html><title>Simulated sign-in</title>${text}`, contentType: 'text/html' }
}
