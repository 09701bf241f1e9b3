import type { Call, Reply, RestCall } from '../../../src/contract/call.ts'
import { Secret } from '../../../src/contract/secret.ts'
import stripe from '../index.ts'

/** The connector's settings for the simulator's account. */
export const settings = {
  signIn: 'key',
  secretKey: new Secret('sk_live_simulator_key_of_unigraph'),
  clientId: undefined,
  clientSecret: undefined,
  link: undefined,
  refreshToken: undefined,
}

/** What call builders are told. */
export const ask = { want: 'ALL', settings, facts: {}, wantOf: () => [] } as const

/** A page to ask for. */
export const page = (size: number, cursor?: string) => ({ size, cursor })

/** Sends a call of the connector to an origin, with nothing of the pipeline in between. */
export async function perform(call: Call, origin: string): Promise<Reply> {
  const { method, path, query = {}, headers } = call as RestCall
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query))
    for (const each of Array.isArray(value) ? value : [value])
      if (each !== undefined) parameters.append(name, String(each))
  const auth = stripe.auth.kind === 'headers' ? stripe.auth.headers(settings) : {}
  const sent = Object.entries({ ...auth, ...headers }).map(([name, value]) => [
    name,
    value instanceof Secret ? value.reveal() : value,
  ])
  const reply = await fetch(`${origin}${path}?${parameters}`, { method, headers: Object.fromEntries(sent) })
  const text = await reply.text()
  return {
    status: reply.status,
    headers: Object.fromEntries(reply.headers),
    body: JSON.parse(text),
    bytes: text.length,
  }
}
