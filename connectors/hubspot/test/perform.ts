import type { Call, Reply } from '../../../src/contract/call.ts'
import type { Ask, Facts, Mask } from '../../../src/contract/record.ts'
import { Secret } from '../../../src/contract/secret.ts'
import connector from '../index.ts'
import simulator from '../simulator.ts'

const settings = {
  signIn: 'token',
  clientId: undefined,
  clientSecret: undefined,
  refreshToken: undefined,
  token: new Secret(simulator.credentials.token ?? ''),
}

/** What the calls of the connector are told. */
export function asking(want: Mask = 'ALL', facts: Facts = {}): Ask<typeof settings> {
  return { want, settings, facts, wantOf: () => [] }
}

/** Performs a call of the connector at an origin. */
export async function perform(call: Call, origin: string): Promise<Reply> {
  if (call.protocol !== 'rest') throw new TypeError('HubSpot speaks REST')
  if (connector.auth.kind !== 'headers') throw new TypeError('HubSpot takes a header')
  const url = new URL(call.path, origin)
  for (const [name, value] of Object.entries(call.query ?? {}))
    for (const each of Array.isArray(value) ? value : [value])
      if (each !== undefined) url.searchParams.append(name, String(each))
  const headers = Object.entries({ ...connector.auth.headers(settings), ...call.headers })
  const response = await fetch(url, {
    method: call.method,
    headers: {
      'content-type': 'application/json',
      ...Object.fromEntries(headers.map(([name, value]) => [name, value instanceof Secret ? value.reveal() : value])),
    },
    ...(call.body !== undefined && { body: JSON.stringify(call.body) }),
  })
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.includes('json') ?? false
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: isJson ? JSON.parse(text) : text,
    bytes: text.length,
  }
}
