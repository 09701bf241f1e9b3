import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { specification } from '../../src/commands/check/specification.ts'
import type { Reply } from '../../src/contract/call.ts'
import type { Connector } from '../../src/contract/connector.ts'
import { readInstant, readText } from '../../src/contract/read.ts'
import { unknownWord } from '../../src/contract/unknown-words.ts'

interface Row {
  readonly id: unknown
  readonly subject: unknown
  readonly opened?: unknown
  readonly state?: string
  readonly requester?: { readonly name?: unknown }
}

const words = { open: 'OPEN', solved: 'CLOSED' }
const connector = {
  name: 'toy',
  check: () => ({ protocol: 'rest', method: 'GET', path: '/me', reads: true }),
  records: {
    ticket: {
      id: ({ id }: Row) => String(id),
      get: {
        call: (ids: readonly string[]) => ({
          ...{ protocol: 'rest', method: 'POST', path: '/tickets/read', reads: true },
          body: { ids, options: [{ deep: true }] },
        }),
        rows: ({ body }: Reply) => body.tickets.map((row: Row) => ({ ...row })),
      },
    },
  },
  entities: {
    Ticket: {
      of: 'ticket',
      mapping: {
        subject: { fields: [], read: ({ subject }: Row) => readText(subject) },
        createdAt: { fields: [], read: ({ opened }: Row) => readInstant(opened) },
        requester: { fields: [], read: ({ requester }: Row) => readText(requester?.name) },
        status: { fields: [], read: ({ state = '' }: Row) => words[state as 'open'] ?? unknownWord(state) },
        cost: { fields: [], facts: ['prices'], read: () => expect.unreachable() },
        priority: { absent: true, fields: [] },
      },
    },
  },
} as unknown as Connector

const ticket = {
  type: 'object',
  properties: {
    id: { type: 'integer' },
    subject: { type: 'string' },
    opened: { type: 'string', format: 'date-time' },
    state: { type: ['string', 'null'], enum: ['open', 'solved', null] },
    requester: { anyOf: [{ type: 'string' }, { $ref: '#/components/schemas/Person~1s' }] },
  },
}
const body = {
  type: 'object',
  required: ['ids'],
  properties: {
    ids: { type: 'array', items: { type: 'string' } },
    options: { type: 'array', items: { type: 'object', properties: { deep: { type: 'boolean' } } } },
  },
}
/** The vendor's document, with its ticket or its body changed. */
const document = ({ properties = {}, sent = {}, parameters = [] as object[] }) => ({
  paths: {
    '/me': { get: {} },
    '/tickets/read': {
      post: {
        parameters,
        requestBody: { $ref: '#/components/requestBodies/Read' },
        responses: {
          404: { content: { 'application/json': { schema: { type: 'string' } } } },
          200: {
            content: {
              'application/json; charset=utf-8': {
                schema: {
                  allOf: [
                    {
                      type: 'object',
                      properties: { tickets: { type: 'array', items: { $ref: '#/components/schemas/Ticket' } } },
                    },
                  ],
                },
              },
            },
          },
        },
      },
    },
  },
  components: {
    requestBodies: { Read: { content: { 'application/json': { schema: { ...body, ...sent } } } } },
    schemas: {
      Ticket: { ...ticket, properties: { ...ticket.properties, ...properties } },
      'Person/s': { type: 'object', properties: { name: { type: 'string' } } },
    },
  },
})

function fileOf(content: object): string {
  const file = join(mkdtempSync(join(tmpdir(), 'unigraph-')), 'document.json')
  writeFileSync(file, JSON.stringify(content))
  return file
}

const found = (change: Parameters<typeof document>[0], before: Parameters<typeof document>[0] = {}) =>
  specification(connector, fileOf(document(change)), fileOf(document(before))).findings.map(each => each.found)

test.for([
  [
    'a field that is gone',
    { subject: undefined },
    'reads "ticket.subject" of the reply, which the document does not have',
  ],
  [
    'a field of another type',
    { subject: { type: 'array', items: { type: 'string' } } },
    'cannot read a reply of the document: Ticket.subject: expected a text, got a list',
  ],
  [
    'a field of another format',
    { opened: { type: 'string', format: 'date' } },
    'cannot read a reply of the document: Ticket.createdAt: expected an instant with a time zone, got a text of 10 characters',
  ],
  [
    'a word that was added',
    { state: { type: 'string', enum: ['open', 'parked', 'solved'] } },
    'does not know the word "parked" for Ticket.status of the document',
  ],
  [
    'a field that is gone further in',
    { requester: { type: 'object', properties: { id: { type: 'integer' } } } },
    'reads "tickets.*.requester.name" of the reply, which the document does not have',
  ],
] as const)('%s is found', ([, properties, expected]) => {
  expect(found({ properties })).toEqual([`POST /tickets/read ${expected}`])
})

test.for([
  ['a field that was added', { colour: { type: 'string' } }],
  ['a word that is gone', { state: { type: 'string', enum: ['open'] } }],
  ['a field whose names are left open', { requester: { type: 'object' } }],
] as const)('%s harms nothing', ([, properties]) => {
  expect(found({ properties })).toEqual([])
})

test('a reply that holds itself is read as far as the connector reads it', () => {
  expect(found({ properties: { requester: { $ref: '#/components/schemas/Ticket' } } })).toEqual([
    'POST /tickets/read reads "tickets.*.requester.name" of the reply, which the document does not have',
  ])
})

test('what is wanted along and is not sent, and what is sent and has no place, are found', () => {
  expect(found({ sent: { required: ['ids', 'reason'] } })).toEqual([
    'POST /tickets/read wants "reason", which is not sent',
  ])
  expect(found({ sent: { properties: { ids: body.properties.ids } } })).toEqual([
    'POST /tickets/read sends "options", which the document does not have',
  ])
  const options = { type: 'array', items: { type: 'object', required: ['wide'], properties: { wide: {} } } }
  expect(found({ sent: { properties: { ids: body.properties.ids, options } } })).toEqual([
    'POST /tickets/read wants "options.*.wide", which is not sent',
    'POST /tickets/read sends "options.*.deep", which the document does not have',
  ])
  expect(found({ sent: { properties: {}, additionalProperties: true } })).toEqual([])
  expect(found({ parameters: [{ name: 'tenant', in: 'query', required: true }] })).toEqual([
    'POST /tickets/read wants the parameter "tenant", which is not sent',
  ])
})

test('of bodies only what has changed is told: without a document of before nobody knows what was never told', () => {
  const lacking = { properties: { subject: undefined } }
  expect(found(lacking, lacking)).toEqual([])
  expect(specification(connector, fileOf(document(lacking))).findings).toEqual([])
})
