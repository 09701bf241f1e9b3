// Needs: hubspot.
import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startUnigraph, type Unigraph } from '../support/unigraph.ts'

let unigraph: Unigraph
beforeAll(async () => {
  unigraph = await startUnigraph({ only: ['hubspot'], world: { scale: 0.1 } })
})
afterAll(() => unigraph.close())

for (const audit of serverAudits({ url: () => unigraph.url })) {
  test(`GraphQL over HTTP ${audit.id}: ${audit.name}`, async () => {
    const result = await audit.fn()
    expect(result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`).toBe('ok')
  })
}

const post = (body: string, headers: Record<string, string> = {}) =>
  fetch(unigraph.url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body })

test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
  'a POST of %s, which a page of another site could send, is refused',
  async type => {
    const response = await post(JSON.stringify({ query: '{ __typename }' }), { 'content-type': type })
    expect(response.status).toBeGreaterThanOrEqual(400)
    expect(response.status).toBeLessThan(500)
  },
)

test('a GET from a browser is refused without a header that a page of another site cannot set', async () => {
  const url = `${unigraph.url}?query=${encodeURIComponent('{ __typename }')}`
  const browser = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64)' }
  expect((await fetch(url, { headers: browser })).status).toBe(400)
  expect((await fetch(url, { headers: { ...browser, 'apollo-require-preflight': 'yes' } })).status).toBe(200)
})

test('a batch of operations is refused', async () => {
  const response = await post(JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }]))
  expect(response.status).toBe(400)
})

test('a body that is too large is refused before it is read to its end', async () => {
  const response = await post(JSON.stringify({ query: '{ __typename }', variables: { a: 'x'.repeat(300_000) } }))
  expect(response.status).toBe(413)
})

test('an answer names its request', async () => {
  const response = await post(JSON.stringify({ query: '{ nothing }' }))
  const { errors } = (await response.json()) as { errors: { extensions: { requestId: string } }[] }
  expect(response.headers.get('x-request-id')).toBe(errors[0]?.extensions.requestId)
})

test('the server says whether it lives and whether it is ready', async () => {
  const base = unigraph.url.replace('/graphql', '')
  expect((await fetch(`${base}/health/live`)).status).toBe(200)
  expect((await fetch(`${base}/health/ready`)).status).toBe(200)
})

test('the page at / offers the explorer, and the bundled one needs no network', async () => {
  const base = unigraph.url.replace('/graphql', '')
  expect(await (await fetch(`${base}/`)).text()).toContain('Customer360')
  const altair = await (await fetch(`${base}/altair/`)).text()
  expect(altair).toContain('Customer360')
  const scripts = [...altair.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map(match => match[1] ?? '')
  expect(scripts.length).toBeGreaterThan(3)
  for (const script of scripts) expect((await fetch(new URL(script, `${base}/altair/`))).status).toBe(200)
  expect((await fetch(`${base}/altair/..%2f..%2fpackage.json`)).status).toBe(404)
})

test.each(['mutation { x }', 'subscription { x }'])('"%s" is the client\'s mistake, not the server\'s', async query => {
  const response = await post(JSON.stringify({ query }))
  const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] }
  expect(errors[0]?.extensions.code).not.toBe('INTERNAL_SERVER_ERROR')
})
