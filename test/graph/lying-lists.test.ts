import { pino } from 'pino'
import { expect, test } from 'vitest'
import type { UnknownWordEvent } from '../../src/accounts/account.ts'
import { get, path } from '../../src/contract/call.ts'
import { columns } from '../../src/contract/columns.ts'
import type { Connector } from '../../src/contract/connector.ts'
import type { Page, PageRequest } from '../../src/contract/record.ts'
import { systemClock } from '../../src/pipeline/clock.ts'
import { createServer } from '../../src/server.ts'
import { closingAfterEach } from '../support/closing.ts'
import { toy } from '../support/toy.ts'
import { toyAccount } from '../support/toy-account.ts'

const closeLater = closingAfterEach()

interface Row {
  readonly id: string
  readonly first?: string
  readonly made?: string
  readonly stage?: string
}

const c = columns<Row>()
const page = ({ body }: { body: Page<Row> }) => body
const list = { atMost: 3, call: ({ cursor }: PageRequest) => get(path`/contacts`, { cursor }), page }
const mapping = {
  firstName: c.text('first'),
  createdAt: c.instant('made'),
  lifecycleStage: c.word('stage', { lead: 'LEAD' }),
}
const notes = { by: 'parent', record: 'note', atMost: 100, call: () => get(path`/notes`), page }

/** A provider of contacts; `query` says what it can order. */
function connectorOf(query?: object): Connector {
  const queries = query === undefined ? [] : [{ ...list, filters: {}, ...query }]
  return {
    ...toy,
    records: { contact: { id: (row: Row) => row.id, list }, note: { id: (row: Row) => row.id } },
    entities: {
      Contact: { of: 'contact', mapping, queries, edges: { notes } },
      Note: { of: 'note', mapping: { createdAt: c.instant('made') } },
    },
  } as unknown as Connector
}

const config = {
  server: {
    ...{ host: '127.0.0.1', port: 0, requestSeconds: 20, providerSeconds: 20, exposeRaw: false, attachmentBytes: 1 },
    ...{ introspection: false, allowedOrigins: [], browserCacheSeconds: 0, privateHosts: [] },
  },
}

/** A server over one account, whose provider answers its n-th request as a function says. */
async function serverOf(connector: Connector, answer: (asked: number, url: URL) => unknown) {
  const words: UnknownWordEvent[] = []
  let asked = 0
  const played = toyAccount(connector, (_request, url) => answer(asked++, url), {
    onUnknownWord: word => words.push(word),
  })
  const accounts = [played.account]
  const { app } = await createServer({ config, accounts, clock: systemClock, log: pino({ enabled: false }) })
  closeLater(() => app.close())
  const ask = async (query: string) => {
    const payload = JSON.stringify({ query })
    const reply = await app.inject({
      ...{ method: 'POST', url: '/graphql', payload },
      headers: { 'content-type': 'application/json' },
    })
    return reply.json()
  }
  return { ...played, words, ask }
}

const made = (day: number) => `2026-01-${String(day).padStart(2, '0')}T00:00:00Z`
const rows = (...days: readonly number[]) => days.map(day => ({ id: `c${day}`, first: `n${day}`, made: made(day) }))
const again = (asked: number) => ({ rows: rows(1, 2), next: `again${asked}` })
const sources = 'sources { account { name } state code message }'
const orders = { orders: { createdAt: ['ASC'] } }
const byDay = 'orderBy: { field: CREATED_AT, direction: ASC }'

test.each([
  ['as they come', '', undefined],
  ['with a filter that is checked here', 'filter: { firstName: { eq: "n2" } }', undefined],
  ['in an order that is made here', byDay, undefined],
  ['in an order of the provider, whose cursors count rows', byDay, { ...orders, shifts: true }],
  ['in an order of rows that are all equal', byDay, orders],
])('contacts %s that come again under ever new cursors end, and say whose they are', async (_how, args, query) => {
  // Rows that are not in order are another mistake, which is found out before.
  const isEqual = query !== undefined && !('shifts' in query)
  const equal = { rows: [1, 2].map(number => ({ id: `c${number}`, made: made(1) })) }
  const answer = (asked: number) => ({ ...again(asked), ...(isEqual && equal) })
  const { ask, requests } = await serverOf(connectorOf(query), answer)
  const { data } = await ask(`{ contacts(first: 5, ${args}) { nodes { id } ${sources} isComplete } }`)
  expect(data.contacts.isComplete).toBe(false)
  expect(data.contacts.sources).toMatchObject([
    { account: { name: 'toy' }, state: 'FAILED', code: 'PROVIDER_BAD_RESPONSE' },
  ])
  expect(data.contacts.sources[0].message).toContain('without a row that is new')
  const ids = data.contacts.nodes.map(({ id }: { id: string }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(requests.length).toBeLessThan(50)
})

test.each([
  ['as they come', '', undefined],
  ['with a filter that is checked here', 'filter: { firstName: { startsWith: "n" } }', undefined],
  ['in an order that is made here', byDay, undefined],
  ['in an order of the provider, whose cursors count rows', byDay, { ...orders, shifts: true }],
])('contacts %s that stand on two pages are given once, and the list goes on', async (_how, args, query) => {
  const pages = [rows(1, 2, 3), rows(3, 4), rows(3, 4), rows(4, 5)]
  const answer = (asked: number) => ({ rows: pages[asked], ...(asked < 3 && { next: String(asked) }) })
  const { ask } = await serverOf(connectorOf(query), answer)
  const { data } = await ask(`{ contacts(first: 9, ${args}) { nodes { firstName } ${sources} isComplete } }`)
  expect(data.contacts).toMatchObject({
    isComplete: true,
    nodes: rows(1, 2, 3, 4, 5).map(({ first }) => ({ firstName: first })),
  })
})

test('more rows of a filtered list than are read at once, of which some stand on two pages, are given once', async () => {
  const days = Array.from({ length: 60 }, (_, index) => index)
  const numbered = days.map(day => ({ id: `c${day}`, first: `n${day % 2}` }))
  // After each page a row comes in before all others, and pushes one that was read on to the next.
  const answer = (asked: number) => ({
    rows: numbered.slice(Math.max(0, asked * 3 - asked), asked * 3 - asked + 3),
    ...(asked * 2 < 58 && { next: String(asked) }),
  })
  const { ask } = await serverOf(connectorOf(), answer)
  const { data } = await ask(
    `{ contacts(first: 100, filter: { firstName: { eq: "n0" } }) { nodes { id } isComplete } }`,
  )
  const ids = data.contacts.nodes.map(({ id }: { id: string }) => id)
  expect(data.contacts.isComplete).toBe(true)
  expect([ids.length, new Set(ids).size]).toEqual([30, 30])
})

const hundred = Array.from({ length: 100 }, (_, at) => ({ id: `c${at}`, first: `n${at}`, made: made(1) }))

test.each([
  ['contacts of which none passes the filter', 'contacts(first: 5, filter: { firstName: { eq: "none" } })'],
  ['activities', 'contacts(first: 1) { nodes { activities(first: 9, types: [NOTE])'],
])('%s end too where each page that comes again is as large as what is read at once', async (_what, field) => {
  const wide = connectorOf()
  const records = { ...wide.records, contact: { ...wide.records.contact, list: { ...list, atMost: 100 } } }
  const answer = (asked: number, url: URL) =>
    url.pathname === '/contacts' && field.includes('activities')
      ? { rows: rows(1) }
      : { rows: hundred, next: `again${asked}` }
  const { ask, requests } = await serverOf({ ...wide, records } as Connector, answer)
  const closing = field.includes('activities') ? '} }' : ''
  const { data } = await ask(`{ ${field} { ${sources} } ${closing} }`)
  const found = data.contacts.sources ?? data.contacts.nodes[0].activities.sources
  expect(found).toMatchObject([{ state: 'FAILED', code: 'PROVIDER_BAD_RESPONSE' }])
  expect(requests.length).toBeLessThan(30)
})

test('activities that come again under ever new cursors end, and say whose they are', async () => {
  const answer = (asked: number, url: URL) => (url.pathname === '/contacts' ? { rows: rows(1) } : again(asked))
  const { ask, requests } = await serverOf(connectorOf(), answer)
  const activities = `activities(first: 9, types: [NOTE]) { nodes { __typename } ${sources} isComplete }`
  const { data } = await ask(`{ contacts(first: 1) { nodes { ${activities} } } }`)
  expect(data.contacts.nodes[0].activities).toMatchObject({
    isComplete: false,
    sources: [{ account: { name: 'toy' }, state: 'FAILED', code: 'PROVIDER_BAD_RESPONSE' }],
  })
  expect(requests.length).toBeLessThan(50)
})

test('a word that the connector does not know is counted by the row, and told of once', async () => {
  const answer = () => ({ rows: ['parked', 'lead', 'parked'].map((stage, index) => ({ id: `${index}`, stage })) })
  const { ask, account, words } = await serverOf(connectorOf(), answer)
  const query = '{ contacts(first: 5, filter: { lifecycleStage: { in: [UNKNOWN] } }) { nodes { lifecycleStage } } }'
  const { data } = await ask(query)
  expect(data.contacts.nodes).toEqual([{ lifecycleStage: 'UNKNOWN' }, { lifecycleStage: 'UNKNOWN' }])
  const word = { record: 'contact', field: 'lifecycleStage', word: 'parked' }
  expect(account.unknownWords.all).toEqual([{ ...word, count: 2 }])
  expect(words).toEqual([{ account: 'toy', provider: 'toy', ...word }])
})
