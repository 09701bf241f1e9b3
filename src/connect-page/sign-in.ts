import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Desk } from '../connect/desk.ts'
import type { Page } from './layout.ts'
import { noLinkPage, returnedPage } from './pages.ts'

/** What a browser keeps for itself while somebody is at the provider, and for how long, in seconds. */
const cookie = 'unigraph-sign-in'
const cookieLives = 1_200

type Send = (reply: FastifyReply, page: Page) => FastifyReply

/** Programs that only look whether an address is there must not begin or end a sign-in by that. */
const forPeople = { exposeHeadRoute: false }

/** Sends browsers to providers, and takes them in when they come back. */
export function addSignIn(app: FastifyInstance, { connecting, signingIn, links }: Desk, send: Send): void {
  app.get<{ Params: { readonly token: string } }>('/connect/sign-in/:token', forPeople, async (request, reply) => {
    const { account = '', who = '' } = links.read('sign-in', request.params.token) ?? {}
    const loopback = connecting.roster.named(account)?.connection?.loopback
    const redirectUri = links.redirectUri(loopback)
    const departure = await signingIn.begin({ account, redirectUri, who, browser: browserOf(request) })
    if (departure === undefined) return send(reply, noLinkPage)
    if (departure.refused) return send(reply, returnedPage(departure.refused))
    // Only what leads back here by itself brings it along, and no program of a page can read it.
    const isSecure = redirectUri.startsWith('https:')
    const flags = `Path=/connect; Max-Age=${cookieLives}; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`
    return reply
      .header('set-cookie', `${cookie}=${departure.browser}; ${flags}`)
      .header('cache-control', 'no-store')
      .redirect(departure.address, 303)
  })

  app.get('/connect/callback', forPeople, async (request, reply) => {
    const at = request.url.indexOf('?')
    const query = new URLSearchParams(at < 0 ? '' : request.url.slice(at))
    return send(reply, returnedPage(await signingIn.finish(query, browserOf(request))))
  })
}

/** What the browser has kept since it was sent to a provider; of two, one was planted by another page of the host, and none is believed. */
function browserOf({ headers }: FastifyRequest): string | undefined {
  const pairs = (headers.cookie ?? '').split(/; */).map(pair => pair.split('='))
  const [value, ...others] = pairs.filter(([name]) => name === cookie).map(([, kept = '']) => kept)
  return value !== undefined && others.length === 0 && /^[\w-]{43}$/.test(value) ? value : undefined
}
