import type { Call, Reply, RestCall } from '../../../src/contract/call.ts'
import { Secret } from '../../../src/contract/secret.ts'
import { readRest, writeRest } from '../../../src/pipeline/rest.ts'
import chargebee from '../index.ts'

/** The connector's settings for the simulator's account. */
export const settings = { site: 'unigraph-test', apiKey: new Secret('test_simulator0key0of0unigraph') }

/** What call builders are told. */
export const ask = { want: 'ALL', settings, facts: {}, wantOf: () => [] } as const

/** A page to ask for. */
export const page = (size: number, cursor?: string) => ({ size, cursor })

/** The parameters of a call. */
export const parametersOf = (call: Call) => (call as RestCall).query ?? {}

/** Sends a call of the connector to an origin, with nothing of the pipeline in between. */
export async function perform(call: Call, origin: string): Promise<Reply> {
  const { url } = writeRest(call as RestCall, origin)
  const auth = chargebee.auth.kind === 'headers' ? chargebee.auth.headers(settings) : {}
  const headers = Object.entries(auth).map(([name, value]) => [name, value instanceof Secret ? value.reveal() : value])
  const reply = await fetch(url, { headers: Object.fromEntries(headers) })
  const text = await reply.text()
  return readRest({
    status: reply.status,
    headers: Object.fromEntries(reply.headers),
    text,
    bytes: text.length,
  })
}
