import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Call } from '../../../src/contract/call.ts'
import type { Children, LinkParent } from '../../../src/contract/children.ts'
import { isAbsent } from '../../../src/contract/mapping.ts'
import type { Facts, Mask, RecordSpec } from '../../../src/contract/record.ts'
import { type ServedSimulator, serveSimulator } from '../../../src/simulator/serve.ts'
import { openWorld, type World } from '../../../src/simulator/world/open.ts'
import type {
  CompanyRow,
  ContactRow,
  CrmUserRow,
  DealRow,
  PipelineRow,
  StageRow,
} from '../../../src/simulator/world/schema.ts'
import connector from '../index.ts'
import { createHubspot } from '../simulator.ts'
import { companyOf, contactOf, dealOf, ids, pipelineOf, stageOf, userOf } from './expected.ts'
import { factsOf } from './facts.ts'
import { asking, perform } from './perform.ts'

let world: World
let server: ServedSimulator

beforeAll(async () => {
  world = openWorld({ seed: 7, scale: 0.5 })
  server = await serveSimulator(createHubspot({ associationPageSize: 2 }), world)
  facts = await factsOf(server.origin)
})
afterAll(async () => {
  await server.close()
  world.close()
})

let facts: Facts = {}
const send = (call: Call | undefined) => perform(call as Call, server.origin)
const record = (name: string) => connector.records[name] as RecordSpec<{ id: string }>

/** Reads every column of an entity. */
function mapped(entity: keyof typeof connector.entities, row: unknown): Record<string, unknown> {
  const columns = Object.entries(connector.entities[entity]?.mapping ?? {})
  return Object.fromEntries(
    columns.map(([field, column]) => [field, isAbsent(column) ? undefined : column.read(row, facts)]),
  )
}

async function getAll(name: string, keys: readonly string[], want: Mask = 'ALL') {
  const get = record(name).get
  const rows: { id: string }[] = []
  for (let at = 0; at < keys.length; at += get?.atMost ?? 1) {
    const reply = await send(get?.call(keys.slice(at, at + (get?.atMost ?? 1)), asking(want)))
    expect(connector.fault?.(reply)).toBeUndefined()
    expect(get?.failures?.(reply)).toEqual([])
    rows.push(...(get?.rows(reply) ?? []))
  }
  return rows
}

async function walk(name: string) {
  const { list, all } = record(name)
  const rows: { id: string }[] = []
  let cursor: string | undefined
  do {
    const reply = list
      ? await send(list.call({ size: list.atMost, cursor }, asking()))
      : await send(all?.call(asking(), cursor))
    const page = list ? list.page(reply, { size: list.atMost, cursor }) : all?.page(reply, cursor)
    rows.push(...(page?.rows ?? []))
    cursor = page?.next
  } while (cursor !== undefined)
  return rows
}

const objects = [
  { name: 'contact', entity: 'Contact', of: (row: unknown) => contactOf(row as ContactRow, world) },
  { name: 'company', entity: 'Company', of: (row: unknown) => companyOf(row as CompanyRow, world) },
  { name: 'deal', entity: 'Deal', of: (row: unknown) => dealOf(row as DealRow, world) },
] as const

describe.each(objects)('$entity', ({ name, entity, of }) => {
  const alive = () => world.all<{ n: number }>(`SELECT * FROM ${name} WHERE is_archived = 0 ORDER BY n`)

  test('a batch gives what exists, by id, and every column agrees with the world', async () => {
    const rows = await getAll(name, [...alive().map(({ n }) => ids[name](n)), ids[name](999_999), 'nonsense'])
    const byId = new Map(rows.map(row => [record(name).id(row), row]))
    expect([...byId.keys()].sort()).toEqual(alive().map(({ n }) => ids[name](n)))
    for (const row of alive()) {
      const unified = mapped(entity, byId.get(ids[name](row.n)))
      expect(unified).toMatchObject(of(row))
      expect(unified.url).toContain(`/record/0-`)
    }
  })

  test('a list walks over all that is not archived', async () => {
    const rows = await walk(name)
    expect(rows.map(row => row.id)).toEqual(alive().map(({ n }) => ids[name](n)))
    expect(mapped(entity, rows[0])).toMatchObject(of(alive()[0]))
  })

  test('only the wanted properties are asked for', async () => {
    const field = entity === 'Deal' ? 'dealname' : 'phone'
    const [row] = (await getAll(name, [ids[name](1)], [field])) as unknown as { properties: object }[]
    const modified = entity === 'Contact' ? 'lastmodifieddate' : 'hs_lastmodifieddate'
    expect(Object.keys(row?.properties ?? {}).sort()).toEqual(['createdate', 'hs_object_id', modified, field].sort())
  })
})

test('amounts in other currencies have a value in the home currency', async () => {
  const euros = world.all<DealRow>("SELECT * FROM deal WHERE currency = 'EUR' AND amount_minor > 0 AND is_archived = 0")
  const [row] = await getAll('deal', [ids.deal(euros[0]?.n ?? 0)])
  const inDollars = (BigInt(euros[0]?.amount_minor ?? 0) * 108n) / 100n
  const { amountInHomeCurrency } = mapped('Deal', row) as { amountInHomeCurrency: { amount: string; currency: string } }
  expect(amountInHomeCurrency.currency).toBe('USD')
  expect(Math.round(Number(amountInHomeCurrency.amount) * 100)).toBe(Number(inDollars))
})

describe('findBy', () => {
  async function find(name: string, key: 'email' | 'domain', keys: readonly string[]) {
    const finder = record(name).findBy?.[key]
    const reply = await send(finder?.call(keys, asking([...(record(name).always ?? [])]), undefined))
    const page = finder?.page(reply)
    return (page?.rows ?? []).map(row => ({ id: row.id, keys: finder?.keys(row) ?? [] }))
  }

  test('an e-mail address finds every contact that has it, however it is written', async () => {
    const rows = world.all<ContactRow>('SELECT * FROM contact WHERE email IS NOT NULL AND is_archived = 0 LIMIT 90')
    const keys = [...new Set(rows.map(({ email }) => email?.toLowerCase() ?? ''))]
    const found = await find('contact', 'email', [...keys, 'nobody@nowhere.example'])
    const expected = world
      .all<ContactRow>('SELECT * FROM contact WHERE is_archived = 0')
      .filter(({ email }) => keys.includes(email?.toLowerCase() ?? ''))
    expect(found.map(({ id }) => id).sort()).toEqual(expected.map(({ n }) => ids.contact(n)))
    for (const row of found) expect(row.keys.some(key => keys.includes(key))).toBe(true)
  })

  test('an additional e-mail address finds its contact', async () => {
    const found = await find('contact', 'email', ['second14@home.example'])
    expect(found).toMatchObject([{ id: ids.contact(14), keys: expect.arrayContaining(['second14@home.example']) }])
  })

  test('a domain finds its companies, be it the main one or another', async () => {
    const rows = world.all<CompanyRow>('SELECT * FROM company WHERE is_archived = 0')
    const domains = rows.flatMap(({ domain, n }) => (domain && n < 20 ? [domain.toUpperCase()] : []))
    const [other] = rows.filter(({ additional_domains }) => additional_domains !== '[]')
    const additional = JSON.parse(other?.additional_domains ?? '[]') as string[]
    const found = await find('company', 'domain', [...domains, ...additional, 'nowhere.example'])
    const expected = rows.filter(({ n, domain }) => (n < 20 && domain) || n === other?.n)
    expect(found.map(({ id }) => id).sort()).toEqual(expected.map(({ n }) => ids.company(n)))
    expect(found.find(({ id }) => id === ids.company(other?.n ?? 0))?.keys).toEqual(expect.arrayContaining(additional))
  })
})

const edges = [
  { entity: 'Contact', field: 'companies', from: 'contact', to: 'company', table: 'contact_company', primary: true },
  { entity: 'Contact', field: 'deals', from: 'contact', to: 'deal', table: 'deal_contact', primary: false },
  { entity: 'Company', field: 'contacts', from: 'company', to: 'contact', table: 'contact_company', primary: false },
  { entity: 'Company', field: 'deals', from: 'company', to: 'deal', table: 'deal_company', primary: false },
  { entity: 'Deal', field: 'companies', from: 'deal', to: 'company', table: 'deal_company', primary: true },
  { entity: 'Deal', field: 'contacts', from: 'deal', to: 'contact', table: 'deal_contact', primary: false },
] as const

test.each(edges)('$entity, $field: every link of every parent comes, page by page', async edge => {
  const { entity, field, from, to, table, primary } = edge
  const links = (connector.entities[entity]?.edges as Readonly<Record<string, Children>> | undefined)?.[field]
  if (links?.by !== 'links') throw new TypeError('expected links')
  expect(links.record).toBe(to)
  const found: { parent: string; child: string; isPrimary?: boolean }[] = []
  const parents = world.all<{ n: number }>(`SELECT n FROM ${from}`).map(({ n }) => ({ id: ids[from](n) }))
  let open: readonly LinkParent[] = [...parents, { id: ids[from](999_999) }]
  while (open.length > 0) {
    const reply = await send(links.call(open, asking()))
    found.push(...links.links(reply))
    open = links.more?.(reply, open) ?? []
  }
  const rows = world.all<{ parent: number; child: number; isPrimary: number }>(
    `SELECT l.${from}_n AS parent, l.${to}_n AS child, ${primary ? 'l.is_primary' : '0'} AS isPrimary FROM ${table} l
      JOIN ${from} f ON f.n = l.${from}_n JOIN ${to} t ON t.n = l.${to}_n
      WHERE f.is_archived = 0 AND t.is_archived = 0`,
  )
  const expected = rows.map(row => `${ids[from](row.parent)} ${ids[to](row.child)} ${row.isPrimary === 1}`)
  expect(found.map(link => `${link.parent} ${link.child} ${link.isPrimary}`).sort()).toEqual(expected.sort())
})

describe('small tables', () => {
  test('pipelines and stages come from one reply', async () => {
    const pipelines = await walk('pipeline')
    const rows = world.all<PipelineRow>('SELECT * FROM pipeline ORDER BY position')
    expect(pipelines.map(row => mapped('Pipeline', row))).toMatchObject(rows.map(row => pipelineOf(row, world)))
    const stages = await walk('stage')
    expect(stages.length).toBe(world.all('SELECT n FROM stage').length)
    for (const stage of stages) {
      const row = world.get<StageRow>('SELECT * FROM stage WHERE n = ?', Number(stage.id.slice(-9)))
      expect(mapped('Stage', stage)).toMatchObject(stageOf(row as StageRow))
    }
    const also = record('stage').all?.page(await send(record('stage').all?.call(asking(), undefined))).also
    expect(also?.map(each => each.record)).toEqual(rows.map(() => 'pipeline'))
  })

  test('owners are walked twice, so that the archived ones are there too', async () => {
    const owners = await walk('owner')
    const rows = world.all<CrmUserRow>('SELECT * FROM crm_user ORDER BY is_active DESC, n')
    expect(rows.some(row => row.is_active === 0)).toBe(true)
    expect(owners.map(row => mapped('User', row))).toMatchObject(rows.map(row => userOf(row)))
  })

  test('the pages of both walks of owners find their next', () => {
    const all = record('owner').all
    const page = (cursor: string | undefined, after?: string) => {
      const body = { results: [], ...(after && { paging: { next: { after } } }) }
      return all?.page({ status: 200, headers: {}, bytes: 0, body }, cursor).next
    }
    expect([page(undefined, '5'), page('5'), page('archived:', '7'), page('archived:7')]).toEqual([
      '5',
      'archived:',
      'archived:7',
      undefined,
    ])
    expect(all?.call(asking(), 'archived:7')).toMatchObject({ query: { archived: true, after: '7', limit: 500 } })
    expect(all?.call(asking(), 'archived:')).toMatchObject({ query: { archived: true, after: undefined } })
    expect(all?.call(asking(), '5')).toMatchObject({ query: { archived: false, after: '5' } })
  })

  test('the home currency is a fact of the account, and the check reads the same', async () => {
    const { homeCurrency } = connector.facts ?? {}
    expect(homeCurrency?.read(await send(homeCurrency.call(asking().settings)))).toBe('USD')
    expect((await send(connector.check(asking().settings))).status).toBe(200)
  })
})

test('the simulator refuses a wrong token, too many ids and too large a page', async () => {
  const refused = await fetch(`${server.origin}/crm/v3/owners`, { headers: { authorization: 'Bearer nobody' } })
  expect(refused.status).toBe(401)
  expect(await refused.json()).toMatchObject({ category: 'INVALID_AUTHENTICATION' })
  const { get, list } = record('contact')
  const tooMany = Array.from({ length: 101 }, (_, n) => ids.contact(n))
  expect(connector.fault?.(await send(get?.call(tooMany, asking())))).toMatchObject({ code: 'PROVIDER_REJECTED' })
  const tooLarge = await send(list?.call({ size: 101, cursor: undefined }, asking()))
  expect(tooLarge).toMatchObject({ status: 400, body: { category: 'VALIDATION_ERROR' } })
})
