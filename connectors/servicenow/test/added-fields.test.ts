import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { FieldPlan } from '../../../src/contract/added-fields.ts'
import { remoteNumber } from '../../../src/simulator/world/open.ts'
import { startUnigraph, type Unigraph } from '../../../test/support/unigraph.ts'
import servicenow from '../index.ts'
import { idOf } from './truth/ids.ts'

let unigraph: Unigraph
/** Every field that was added to tickets, as the schema shows it. */
let fields: FieldPlan[]
/** Which of them point to users. */
let pointers: Set<string>

const plan = (name: string, type: FieldPlan['type'], key: string): FieldPlan => ({
  ...{ entity: 'Ticket', name, type },
  from: { rest: key, soap: key },
})

beforeAll(async () => {
  unigraph = await startUnigraph({
    world: { scale: 0.05 },
    isUnhurried: true,
    accounts: [
      { name: 'rest', provider: 'servicenow' },
      { name: 'soap', provider: 'servicenow', chosen: { api: 'soap' } },
    ],
  })
  const types = {
    TEXT: 'String',
    NUMBER: 'Decimal',
    FLAG: 'Boolean',
    DATE: 'Date',
    OPTION: 'String',
    OPTIONS: '[String!]',
    REFERENCE: 'String',
  } as const
  const added = unigraph.simulators.world.all<{ key: string; type: keyof typeof types }>(
    "SELECT key, type FROM helpdesk_field WHERE object = 'ticket' ORDER BY n",
  )
  fields = added.map(({ key, type }) => plan(`added_${key}`, types[type], `u_${key}`))
  pointers = new Set(added.flatMap(({ key, type }) => (type === 'REFERENCE' ? [`u_${key}`] : [])))
  await unigraph.serve(fields)
})
afterAll(() => unigraph.close())
beforeEach(() => unigraph.simulators.get('servicenow').ledger.clear())

/** What the world holds of an added field, by the ticket's number. */
function held(key: string): Map<number, string> {
  const rows = unigraph.simulators.world.all<{ n: number; value: string }>(
    `SELECT v.object_n AS n, v.value FROM helpdesk_field_value v JOIN helpdesk_field f ON f.n = v.field_n
      WHERE f.object = 'ticket' AND 'u_' || f.key = ?`,
    key,
  )
  return new Map(rows.filter(({ value }) => value !== '' && value !== '[]').map(({ n, value }) => [n, value]))
}

async function walk(account: string, selection: string, filter = ''): Promise<Record<string, unknown>[]> {
  const found: Record<string, unknown>[] = []
  for (let after: string | null = null; ; ) {
    const { data, errors } = await unigraph.query(
      `query ($account: String!, $after: String) {
        tickets(accounts: [$account], first: 100, after: $after, filter: {${filter}}) {
          nodes { remoteId ${selection} } pageInfo { hasNextPage endCursor } } }`,
      { account, after },
    )
    expect(errors).toBeUndefined()
    found.push(...data.tickets.nodes)
    if (!data.tickets.pageInfo.hasNextPage) return found
    after = data.tickets.pageInfo.endCursor
  }
}

const numberOf = ({ remoteId }: Record<string, unknown>) => remoteNumber(String(remoteId))

/** A value of the world, as the field shows it; a pointer to a user is the user's id. */
function shown({ type, from }: FieldPlan, value: string | undefined): unknown {
  if (value === undefined) return type === '[String!]' ? [] : null
  if (type === 'Boolean') return value === 'true'
  if (type === '[String!]') return JSON.parse(value)
  return pointers.has(from.rest ?? '') ? idOf('sys_user', Number(value)) : value
}

describe.each(['rest', 'soap'])('by %s', account => {
  test('fields of every type are read as the world has them', async () => {
    const rows = await walk(account, fields.map(({ name }) => name).join(' '))
    expect(rows.length).toBeGreaterThan(50)
    for (const field of fields) {
      const values = held(field.from.rest ?? '')
      for (const row of rows) expect(row[field.name]).toEqual(shown(field, values.get(numberOf(row))))
      expect(values.size).toBeGreaterThan(0)
    }
  })

  test('lists are narrowed by them, by the instance where its column must be kept so', async () => {
    const everybody = (await walk(account, '')).map(numberOf)
    for (const { name, type, from } of fields) {
      const key = from.rest ?? ''
      const values = held(key)
      const [, some = ''] = [...values].find(([n]) => everybody.includes(n)) ?? []
      const one = JSON.stringify(type === '[String!]' ? JSON.parse(some)[0] : some)
      const isWanted = (value: string | undefined) =>
        type === 'Boolean' ? value === some : type === '[String!]' ? value?.includes(one) : value === undefined
      const filter = type === 'Boolean' ? `eq: ${some}` : type === '[String!]' ? `has: ${one}` : 'isNull: true'
      unigraph.simulators.get('servicenow').ledger.clear()
      const found = await walk(account, '', `${name}: { ${filter} }`)
      expect(found.map(numberOf).sort()).toEqual(everybody.filter(n => isWanted(values.get(n))).sort())
      const asked = unigraph.simulators.get('servicenow').ledger.all()
      const queries = asked.map(({ query, body }) => new URLSearchParams(query).get('sysparm_query') ?? body)
      if (type !== '[String!]') expect(queries.every(each => each.includes(key))).toBe(true)
    }
  })

  test('a text is compared as a whole by the instance, whatever is in it', async () => {
    const text = fields.find(({ type, from }) => type === 'String' && !pointers.has(from.rest ?? '')) as FieldPlan
    const values = held(text.from.rest ?? '')
    for (const wanted of [...new Set(values.values())].slice(0, 12)) {
      const found = await walk(account, '', `${text.name}: { eq: ${JSON.stringify(wanted)} }`)
      expect(found.map(numberOf).filter(n => values.get(n) !== wanted)).toEqual([])
      expect(found.length).toBeGreaterThan(0)
    }
  })
})

test('a key that no added column has is refused with what keys look like', async () => {
  for (const key of ['number', 'U_Color', 'u_color.name', 'u_', 'u_a b', '__proto__'])
    await expect(unigraph.serve([plan('color', 'String', key)])).rejects.toThrow(/u_ or x_/)
})

test('what an account has added is told, each column with a type that its values have', () => {
  const { Ticket } = servicenow.entities
  const define = (key: string, type: string, isChoice = false) => ({ key, label: key, type, isChoice })
  const incidentColumns = [
    define('u_a', 'string'),
    define('u_b', 'integer'),
    define('u_c', 'boolean'),
    define('u_d', 'glide_date'),
    define('u_e', 'glide_date_time'),
    define('u_f', 'glide_list'),
    define('u_g', 'decimal'),
    define('u_h', 'integer', true),
    define('u_i', 'a type that nobody knows'),
  ]
  expect(Ticket?.added?.known?.({ incidentColumns }).map(({ type }) => type)).toEqual([
    ...['String', 'Int', 'Boolean', 'Date', 'DateTime', '[String!]', 'Decimal'],
    ...['Int', 'String'],
  ])
})
