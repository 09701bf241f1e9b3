import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSchema } from 'graphql'
import { expect, test } from 'vitest'
import type { Account } from '../../src/accounts/account.ts'
import { callPerRow } from '../../src/commands/check/call-per-row.ts'
import { callsBy, inventedCalls } from '../../src/commands/check/invented-calls.ts'
import { specification } from '../../src/commands/check/specification.ts'
import type { Connector } from '../../src/contract/connector.ts'

const get = (path: string, query?: object) => ({ protocol: 'rest', method: 'GET', path, query, reads: true })
const withoutFacts = () => {
  throw new TypeError('this needs the facts of an account')
}
const connector = {
  name: 'toy',
  check: () => get('/me'),
  records: {
    ticket: { get: { call: ([id]: readonly string[]) => get(`/tickets/${id}`, { include: 'users' }) } },
    secret: { get: { call: withoutFacts }, list: { call: () => ({ protocol: 'soap' }) } },
  },
  entities: {
    Ticket: {
      of: 'ticket',
      mapping: {},
      edges: {
        comments: {
          by: 'parent',
          record: 'ticket',
          call: (id: string) => get(`/tickets/${id}/comments`, { size: 10 }),
        },
        notes: { by: 'filter', record: 'ticket', atMost: 10, call: () => get('/notes') },
        lines: { by: 'embedded', record: 'ticket' },
      },
    },
  },
} as unknown as Connector
const accounts = [{ name: 'desk', connector }] as unknown as readonly Account[]
const schema = buildSchema(`
  type Query { tickets(first: Int): TicketConnection }
  type TicketConnection { nodes: [Ticket!]! }
  type CommentConnection { nodes: [Comment!]! }
  type Ticket { comments(first: Int): CommentConnection }
  type Comment { id: ID! }
`)

test('a list that costs a call for every row is found, with the smallest query that shows it', () => {
  const [finding, ...others] = callPerRow(accounts, schema, [])
  expect(others).toEqual([])
  expect(finding).toMatchObject({ kind: 'CALL_PER_ROW', where: 'Ticket.comments' })
  expect(finding?.found).toContain('at desk')
  expect(finding?.found).toContain('{ tickets(first: 2) { nodes { comments(first: 1) { nodes { id } } } } }')
})

test('what is allowed is not found, and what is allowed in vain is', () => {
  expect(callPerRow(accounts, schema, ['Ticket.comments'])).toEqual([])
  expect(callPerRow(accounts, schema, ['Ticket.comments', 'Ticket.notes'])).toMatchObject([
    { kind: 'ALLOWED_IN_VAIN', where: 'Ticket.notes' },
  ])
})

const whole = {
  paths: {
    '/me': { get: {} },
    '/notes': { get: {} },
    '/tickets/{id}': { get: { parameters: [{ $ref: '#/components/parameters/Include' }] } },
    '/tickets/{id}/comments': { parameters: [{ name: 'size', in: 'query' }], get: {} },
  },
  components: { parameters: { Include: { name: 'include', in: 'query' } } },
}

function fileOf(document: object): string {
  const file = join(mkdtempSync(join(tmpdir(), 'unigraph-')), 'document.json')
  writeFileSync(file, JSON.stringify(document))
  return file
}

const found = (paths: object, before?: object) =>
  specification(
    connector,
    fileOf({ ...whole, paths: { ...whole.paths, ...paths } }),
    before && fileOf(before),
  ).findings.map(({ where, found: text }) => `${where}: ${text}`)

test('every operation of a connector is called with invented arguments, and those that give no call are named', () => {
  const invented = inventedCalls(connector)
  expect(invented.leftOut).toEqual(['secret.get'])
  const { calls, leftOut } = callsBy('rest', invented)
  expect(calls.map(({ operation }) => operation)).toEqual(['check', 'ticket.get', 'Ticket.comments', 'Ticket.notes'])
  expect(leftOut).toEqual(['secret.get', 'secret.list'])
  expect(specification(connector, fileOf(whole))).toMatchObject({
    connector: 'toy',
    operations: 4,
    leftOut,
    findings: [],
  })
})

test('a document that has all that a connector calls gives no finding', () => {
  expect(found({})).toEqual([])
})

test.for([
  ['a path that is gone', { '/notes': undefined }, 'toy, Ticket.notes: GET /notes is no path of the document'],
  ['a method that is gone', { '/me': { post: {} } }, 'toy, check: GET /me has no such method in the document'],
  [
    'an operation that will end',
    { '/me': { get: { deprecated: true } } },
    'toy, check: GET /me is marked deprecated in the document',
  ],
  [
    'a parameter that is gone',
    { '/tickets/{id}': { get: {} } },
    'toy, ticket.get: GET /tickets/1 has no parameter "include" in the document',
  ],
  [
    'a parameter that will end',
    { '/tickets/{id}/comments': { get: { parameters: [{ name: 'size', in: 'query', deprecated: true }] } } },
    'toy, Ticket.comments: GET /tickets/1/comments has the parameter "size", which is marked deprecated',
  ],
] as const)('%s is found', ([, paths, expected]) => {
  expect(found(paths)).toEqual([expected])
})

test('what the document of before lacked already is no finding', () => {
  const before = { ...whole, paths: { ...whole.paths, '/notes': undefined } }
  expect(found({ '/notes': undefined, '/me': { post: {} } }, before)).toEqual([
    'toy, check: GET /me has no such method in the document',
  ])
})
