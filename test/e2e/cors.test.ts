// Needs: hubspot.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startUnigraph, type Unigraph } from '../support/unigraph.ts'

const listed = 'https://desk.example.com'
const others = [
  'https://evil.example.com',
  'https://desk.example.com.evil.example',
  'http://desk.example.com',
  'https://desk.example.com:8443',
  'null',
]

let unigraph: Unigraph
beforeAll(async () => {
  unigraph = await startUnigraph({ only: ['hubspot'], world: { scale: 0.1 }, allowedOrigins: [listed] })
})
afterAll(() => unigraph.close())

const words = (text: string | null) => (text ?? '').toLowerCase().split(/\s*,\s*/)

/** The headers that tell a browser what a page may do. */
const corsHeaders = ({ headers }: Response) => [...headers.keys()].filter(name => name.startsWith('access-control-'))

const preflight = (origin: string, method: string, asked: string) =>
  fetch(unigraph.url, {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': method, 'access-control-request-headers': asked },
  })

const post = (origin: string, body: string) =>
  fetch(unigraph.url, { method: 'POST', headers: { origin, 'content-type': 'application/json' }, body })

const get = (origin: string, path = '') =>
  fetch(`${unigraph.url}${path || '?query={__typename}'}`, { headers: { origin, 'apollo-require-preflight': 'yes' } })

test.each([
  ['POST', 'content-type'],
  ['GET', 'apollo-require-preflight'],
  ['GET', 'x-apollo-operation-name'],
  ['POST', 'authorization,content-type'],
  ['POST', 'content-type,unigraph-trace'],
  ['POST', 'content-type,unigraph-cost'],
])('a page of a listed origin may send a %s with %s', async (method, asked) => {
  const response = await preflight(listed, method, asked)
  expect(response.status).toBe(204)
  expect(response.headers.get('access-control-allow-origin')).toBe(listed)
  expect(words(response.headers.get('access-control-allow-methods'))).toContain(method.toLowerCase())
  for (const name of asked.split(','))
    expect(words(response.headers.get('access-control-allow-headers'))).toContain(name)
  expect(Number(response.headers.get('access-control-max-age'))).toBeGreaterThan(60)
})

test('a page of a listed origin may send no other method, and no cookies', async () => {
  const { headers } = await preflight(listed, 'DELETE', 'content-type')
  expect(words(headers.get('access-control-allow-methods'))).toEqual(['get', 'post'])
  expect(headers.get('access-control-allow-credentials')).toBeNull()
})

/** Answers of every kind: from GraphQL, refused before it, and refused before it was read. */
const answers: readonly (readonly [string, number, (origin: string) => Promise<Response>])[] = [
  ['a POST', 200, origin => post(origin, '{"query":"{ __typename }"}')],
  ['a GET', 200, origin => get(origin)],
  ['a document that is no GraphQL', 200, origin => post(origin, '{"query":"{"}')],
  ['a body that is no JSON', 400, origin => post(origin, '{')],
  ['a body that is too large', 413, origin => post(origin, JSON.stringify({ query: 'x'.repeat(300_000) }))],
  [
    'a GET that a page of another site could send',
    400,
    origin => fetch(`${unigraph.url}?query={__typename}`, { headers: { origin } }),
  ],
  ['a method that is not taken', 405, origin => fetch(unigraph.url, { method: 'PUT', headers: { origin } })],
  ['a path that is not there', 404, origin => get(origin, '/nothing')],
]

describe.each(answers)('the answer to %s (%i)', (_what, status, ask) => {
  test('can be read by a page of a listed origin, with the id of the request', async () => {
    const response = await ask(listed)
    expect(response.status).toBe(status)
    expect(response.headers.get('access-control-allow-origin')).toBe(listed)
    expect(words(response.headers.get('access-control-expose-headers'))).toEqual(['x-request-id', 'retry-after'])
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
    expect(words(response.headers.get('vary'))).toContain('origin')
  })

  test.each(others)('says nothing to a page of %s, and that it depends on the origin', async origin => {
    const response = await ask(origin)
    expect(response.status).toBe(status)
    expect(corsHeaders(response)).toEqual([])
    expect(words(response.headers.get('vary'))).toContain('origin')
  })
})

test.each(others)('the preflight of a page of %s is told nothing', async origin => {
  const response = await preflight(origin, 'POST', 'content-type')
  expect(corsHeaders(response)).toEqual([])
  expect(words(response.headers.get('vary'))).toContain('origin')
  await response.body?.cancel()
})

test('without listed origins no page may ask, and answers still depend on the origin', async () => {
  const closed = await startUnigraph({ only: ['hubspot'], world: { scale: 0.1 } })
  try {
    const headers = { origin: listed, 'content-type': 'application/json' }
    const response = await fetch(closed.url, { method: 'POST', headers, body: '{"query":"{ __typename }"}' })
    expect(corsHeaders(response)).toEqual([])
    expect(words(response.headers.get('vary'))).toContain('origin')
  } finally {
    await closed.close()
  }
})
