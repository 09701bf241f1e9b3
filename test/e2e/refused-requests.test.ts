// Needs: hubspot.
import { connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { assertTellsNothing } from '../support/tells-nothing.ts'
import { startUnigraph, type Unigraph } from '../support/unigraph.ts'

let unigraph: Unigraph
beforeAll(async () => {
  unigraph = await startUnigraph({ only: ['hubspot'], world: { scale: 0.05 } })
})
afterAll(() => unigraph.close())

/** Sends bytes as they are, which no client library would, and reads the answer to its end. */
function raw(lines: readonly string[]): Promise<string> {
  const socket = connect(Number(new URL(unigraph.url).port), '127.0.0.1')
  let text = ''
  socket.on('data', chunk => {
    text += chunk.toString()
  })
  socket.on('error', () => {})
  socket.end([...lines, '', ''].join('\r\n'))
  return new Promise(done => socket.once('close', () => done(text)))
}

test.each([
  ['an address that is none of ours', 'GET /etc/passwd HTTP/1.1'],
  ['an address that climbs', 'GET /graphql/../../etc/passwd HTTP/1.1'],
  ['an address that is not encoded right', 'GET /%zz HTTP/1.1'],
  ['the address of a file that is not encoded right', 'GET /attachments/%zz HTTP/1.1'],
  ['the address of a file that climbs', 'GET /attachments/..%2f..%2fetc%2fpasswd HTTP/1.1'],
  ['a page that climbs', 'GET /altair/..%2f..%2fpackage.json HTTP/1.1'],
  ['a page with NUL in its name', 'GET /altair/index.html%00.js HTTP/1.1'],
  ['a method that there is not', 'BREW /graphql HTTP/1.1'],
  ['another method', 'DELETE /graphql HTTP/1.1'],
  ['a proxy’s address', 'GET http://169.254.169.254/latest HTTP/1.1'],
  ['a script in the address', 'GET /<script>alert(1)</script> HTTP/1.1'],
  ['no HTTP at all', 'hello'],
])('%s is refused with a status, and the answer tells nothing of the inside', async (_what, line) => {
  const answer = await raw([line, 'host: x', 'connection: close'])
  expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /)
  const body = answer.slice(answer.indexOf('\r\n\r\n') + 4)
  expect(() => assertTellsNothing({ message: body })).not.toThrow()
  expect(answer).not.toMatch(/content-type: text\/html/i)
})

test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
  'a GET that a page of another site could send with the type "%s" is refused',
  async type => {
    const url = `${unigraph.url}?query=${encodeURIComponent('{ __typename }')}`
    const page = {
      'user-agent': 'Mozilla/5.0 (X11; Linux x86_64)',
      'sec-fetch-site': 'cross-site',
      'content-type': type,
    }
    const response = await fetch(url, { headers: page })
    expect([type, response.status]).toEqual([type, 400])
  },
)

test('a POST that says no type is refused', async () => {
  const body = '{"query":"{ __typename }"}'
  const answer = await raw([
    'POST /graphql HTTP/1.1',
    'host: x',
    'connection: close',
    `content-length: ${body.length}`,
    '',
    body,
  ])
  expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /)
})

test.each([
  ['the variables are no object', { query: '{ __typename }', variables: [1] }],
  ['the variables are a text', { query: '{ __typename }', variables: 'x' }],
  ['the document is a number', { query: 7 }],
  ['the name is an object', { query: '{ __typename }', operationName: {} }],
  ['the extensions are a list', { query: '{ __typename }', extensions: [[]] }],
  ['there is no document', {}],
  [
    'a prototype is set',
    {
      query: 'query ($a: String) { contacts(after: $a) { nodes { id } } }',
      variables: { a: JSON.parse('{"__proto__":1}') },
    },
  ],
])('a body in which %s is the client’s mistake', async (_what, body) => {
  const response = await fetch(unigraph.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify(body),
  })
  const answer = (await response.json()) as { errors: { extensions: { code: string } }[] }
  expect(response.status).toBe(400)
  expect(answer.errors[0]?.extensions.code).not.toBe('INTERNAL_SERVER_ERROR')
  assertTellsNothing(answer)
})
