import { expect, test } from 'vitest'
import { type Call, get, path } from '../../src/contract/call.ts'
import { Secret } from '../../src/contract/secret.ts'
import type { CallEvent, Exchange } from '../../src/pipeline/call-event.ts'
import { systemClock } from '../../src/pipeline/clock.ts'
import { redacted, secretsOf } from '../../src/pipeline/redact.ts'
import { redactedExchange } from '../../src/telemetry/redacted-exchange.ts'
import { ok, scripted, toyPipeline, toyRequest } from '../support/toy.ts'

const text = 'pl"an\\ted/se+cr=et<01234>'
const call: Call = { protocol: 'rest', method: 'GET', path: [] as unknown as Call['path'], reads: true } as Call
const secrets = secretsOf(call, { token: new Secret(text) })

test('the beginning of a secret at which a text was cut off is no less secret', () => {
  for (let length = 6; length < text.length; length += 1)
    for (const end of ['', '…', '...']) {
      const cut = `It said: ${text.slice(0, length)}${end}`
      expect(redacted(cut, secrets)).toBe(`It said: [secret]${end}`)
    }
})

test('a secret is found as JSON, XML, an address or base64 writes it, and once more inside of JSON', () => {
  const inJson = JSON.stringify(text).slice(1, -1)
  const forms = [
    inJson,
    JSON.stringify(inJson).slice(1, -1),
    text.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
    encodeURIComponent(text),
    encodeURIComponent(inJson),
    Buffer.from(text).toString('base64'),
    Buffer.from(text).toString('base64url'),
  ]
  for (const form of forms) expect(redacted(`a ${form} b`, secrets)).toBe('a [secret] b')
})

test('what a header of OAuth 1.0 carries is secret by itself, and the names around it are not', () => {
  const header =
    'OAuth realm="R", oauth_consumer_key="planted%2Fkey", oauth_token="planted-token", oauth_nonce="planted-nonce"'
  const found = secretsOf({ headers: { authorization: new Secret(header) } }, {})
  const said = 'oauth_token planted-token of planted/key is not known, oauth_consumer_key planted%2Fkey'
  expect(redacted(said, found)).toBe('oauth_token [secret] of [secret] is not known, oauth_consumer_key [secret]')
})

test('a secret of a query is one too', () => {
  expect(redacted('no planted-token', secretsOf({ query: { token: new Secret('planted-token'), page: 1 } }, {}))).toBe(
    'no [secret]',
  )
})

test('a secret that stands in an address is not in what is told of the call', async () => {
  const events: CallEvent[] = []
  const { http } = scripted(ok({}))
  // A plain word is told of any other parameter.
  const query = { order: new Secret('plantedword'), sort: 'plainword' }
  await toyPipeline({ clock: systemClock, http, events })(
    toyRequest(systemClock, { call: { ...get(path`/gone`), query } }),
  )
  const [sent] = events.flatMap(event => event.sent)
  expect(sent?.exchange?.request.url).toContain('plantedword')
  const told = JSON.stringify(redactedExchange(sent?.exchange as Exchange))
  expect(told).toContain('plainword')
  expect(told).not.toContain('planted')
})
