import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { originAllowed } from '../../../src/pipeline/hosts.ts'
import connector from '../index.ts'
import { byClient, byLogin } from '../session.ts'
import { openSalesforce, type SalesforceAccount } from './account.ts'
import { enveloped, replied, soapReplied } from './replies.ts'

describe.each(['rest', 'soap'] as const)('a session by %s', api => {
  let account: SalesforceAccount
  beforeAll(async () => {
    account = await openSalesforce({ api, salesforce: { sessionCalls: 4 } })
  })
  afterAll(() => account.close())

  const opened = () =>
    account.served.ledger.all().filter(({ path, body }) => /oauth2\/token/.test(path) || /<sf:login/.test(body)).length

  test('that has ended is opened again, once for all that wait for it, and the answer is whole', async () => {
    await account.ask('{ contacts(first: 1) { nodes { name } } }')
    account.calls()
    const document =
      '{ a: contacts(first: 30) { nodes { name } } b: companies(first: 20) { nodes { name } } c: leads(first: 9) { nodes { name } } }'
    const { a, b, c } = await account.ask(document)
    expect([a.nodes.length, b.nodes.length, c.nodes.length]).toEqual([30, 20, 9])
    expect(opened()).toBeGreaterThan(0)
    expect(opened()).toBeLessThan(4)
  })
})

test.each([
  ['https://acme.my.salesforce.com', true],
  ['https://acme--dev.sandbox.my.salesforce.com', true],
  ['https://acme.develop.my.salesforce.com', true],
  ['http://acme.my.salesforce.com', false],
  ['https://my.salesforce.com', false],
  ['https://acme.my.salesforce.com.stranger.example', false],
  ['https://stranger.example', false],
  ['https://stranger.example/acme.my.salesforce.com', false],
])('%s may hold a session: %s', (origin, isAllowed) => {
  expect(originAllowed(origin, 'https://own.my.salesforce.com', connector.hosts)).toBe(isAllowed)
})

test('of the address of a session only its origin is used', () => {
  const read = byClient.read(replied(200, { access_token: 'x', instance_url: 'https://acme.my.salesforce.com/there' }))
  expect(read.origin).toBe('https://acme.my.salesforce.com')
})

test.each([
  ['without a token', () => byClient.read(replied(200, { instance_url: 'https://acme.my.salesforce.com' }))],
  ['with an address that is none', () => byClient.read(replied(200, { access_token: 'x', instance_url: 'acme' }))],
  [
    'without an address',
    () => byLogin.read(soapReplied(enveloped('<r><result><sessionId>x</sessionId></result></r>'))),
  ],
  ['with nothing', () => byLogin.read(soapReplied(enveloped('<r/>')))],
])('a session %s is none', (_, read) => {
  expect(read).toThrow(TypeError)
})
