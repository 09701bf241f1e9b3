import { Client } from '@hubspot/api-client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ServedSimulator, serveSimulator } from '../../../src/simulator/serve.ts'
import { openWorld, type World } from '../../../src/simulator/world/open.ts'
import type { ContactRow, CrmUserRow, DealRow, PipelineRow, StageRow } from '../../../src/simulator/world/schema.ts'
import simulator, { createHubspot } from '../simulator.ts'
import { ids, isArchived } from './expected.ts'

let world: World
let server: ServedSimulator
let client: Client

beforeAll(async () => {
  world = openWorld({ seed: 3, scale: 0.5 })
  server = await serveSimulator(createHubspot(), world)
  client = new Client({ accessToken: simulator.credentials.token ?? '', basePath: server.origin })
})
afterAll(async () => {
  await server.close()
  world.close()
})

const kinds = [
  { type: 'contacts', name: 'contact', property: 'email', column: 'email' },
  { type: 'companies', name: 'company', property: 'domain', column: 'domain' },
  { type: 'deals', name: 'deal', property: 'dealname', column: 'name' },
] as const

/** The three kinds have the same methods in the SDK, under types of their own. */
const apiOf = (type: (typeof kinds)[number]['type']) => client.crm[type] as unknown as typeof client.crm.contacts

describe.each(kinds)('the SDK reads $type', ({ type, name, property, column }) => {
  const alive = () =>
    world.all<{ n: number; value: string | null }>(
      `SELECT n, ${column} AS value FROM ${name} WHERE is_archived = 0 ORDER BY n`,
    )
  const expected = () => alive().map(({ n, value }) => [ids[name](n), value])

  test('page by page', async () => {
    const found: unknown[] = []
    let after: string | undefined
    do {
      const page = await apiOf(type).basicApi.getPage(50, after, [property])
      found.push(...page.results.map(({ id, properties }) => [id, properties[property] ?? null]))
      after = page.paging?.next?.after
    } while (after !== undefined)
    expect(found).toEqual(expected())
  })

  test('archived ones apart', async () => {
    const page = await apiOf(type).basicApi.getPage(100, undefined, [property], undefined, undefined, true)
    const rows = world.all<{ n: number }>(`SELECT n FROM ${name} WHERE is_archived = 1 ORDER BY n`)
    expect(page.results.map(({ id }) => id)).toEqual(rows.map(({ n }) => ids[name](n)))
    expect(page.results.every(({ archived, archivedAt }) => archived && archivedAt instanceof Date)).toBe(true)
  })

  test('in batches, with a hole and in another order', async () => {
    const some = expected().slice(0, 99) as [string, string | null][]
    const inputs = [...some.map(([id]) => ({ id })), { id: ids[name](999_999) }]
    const reply = await apiOf(type).batchApi.read({ inputs, properties: [property], propertiesWithHistory: [] })
    const found = reply.results.map(({ id, properties }) => [id, properties[property] ?? null])
    expect(found).not.toEqual(some)
    expect(found.sort()).toEqual(some)
    expect(reply).toMatchObject({ status: 'COMPLETE', numErrors: 1 })
  })

  test('one by one, and not what is missing', async () => {
    const [[id, value] = []] = expected() as [string, string | null][]
    const object = await apiOf(type).basicApi.getById(id ?? '', [property])
    expect(object.properties[property]).toBe(value)
    expect(object.createdAt).toBeInstanceOf(Date)
    await expect(apiOf(type).basicApi.getById(ids[name](999_999))).rejects.toMatchObject({ code: 404 })
  })

  test('by a search', async () => {
    const [first] = expected().filter(([, value]) => value) as [string, string][]
    const filters = [{ propertyName: property, operator: 'EQ', value: first?.[1] }] as never
    const request = { filterGroups: [{ filters }], properties: [property], limit: 200, sorts: [], after: '0' }
    const reply = await apiOf(type).searchApi.doSearch(request)
    expect(reply.results.map(({ id }) => id)).toContain(first?.[0])
    expect(reply.total).toBe(reply.results.length)
  })
})

test('the SDK finds contacts by their e-mail addresses', async () => {
  const [row] = world.all<ContactRow>('SELECT * FROM contact WHERE email IS NOT NULL AND is_archived = 0 AND n = 1')
  const inputs = [{ id: row?.email?.toUpperCase() ?? '' }, { id: 'second14@home.example' }]
  const request = { inputs, properties: ['email'], propertiesWithHistory: [], idProperty: 'email' }
  const reply = await client.crm.contacts.batchApi.read(request)
  expect(reply.results.map(({ id }) => id).sort()).toEqual([ids.contact(1), ids.contact(14)])
})

test('a search filters by ranges, sorts and pages', async () => {
  const rows = world.all<DealRow>("SELECT * FROM deal WHERE is_archived = 0 AND currency = 'USD' AND amount_minor > 0")
  const large = rows.filter(({ amount_minor }) => (amount_minor ?? 0) >= 5_000_000)
  const filters = [
    { propertyName: 'deal_currency_code', operator: 'IN', values: ['USD'] },
    { propertyName: 'amount', operator: 'GTE', value: '50000' },
    { propertyName: 'hs_is_closed', operator: 'HAS_PROPERTY' },
  ] as never
  const sorts = [{ propertyName: 'amount', direction: 'DESCENDING' }] as never
  // A simulator of its own, for its quota of five searches a second.
  const own = await serveSimulator(createHubspot(), world)
  const reader = new Client({ accessToken: simulator.credentials.token ?? '', basePath: own.origin })
  const found: number[] = []
  let after: string | undefined
  do {
    const request = { filterGroups: [{ filters }], properties: ['amount'], limit: 5, sorts, after: after ?? '0' }
    const page = await reader.crm.deals.searchApi.doSearch(request)
    expect(page.total).toBe(large.length)
    found.push(...page.results.map(({ properties }) => Number(properties.amount)))
    after = page.paging?.next?.after
  } while (after !== undefined && found.length < 20)
  await own.close()
  const expected = large.map(({ amount_minor }) => (amount_minor ?? 0) / 100).sort((one, other) => other - one)
  expect(found).toEqual(expected.slice(0, found.length))
})

test('a record that has just been made is missing from a lagging index', async () => {
  const lagging = await serveSimulator(createHubspot({ searchLagSeconds: 3600 }), world)
  const reader = new Client({ accessToken: simulator.credentials.token ?? '', basePath: lagging.origin })
  world.run("UPDATE contact SET created_at = '2026-10-31T23:59:00Z' WHERE n = 2")
  const filters = [{ propertyName: 'hs_object_id', operator: 'IN', values: [ids.contact(1), ids.contact(2)] }] as never
  const request = { filterGroups: [{ filters }], properties: [], limit: 10, sorts: [], after: '0' }
  const reply = await reader.crm.contacts.searchApi.doSearch(request)
  expect(reply.results.map(({ id }) => id)).toEqual([ids.contact(1)])
  await lagging.close()
})

test('the SDK reads associations, of many and of one', async () => {
  const links = world
    .all<{ contact_n: number; company_n: number; is_primary: number }>('SELECT * FROM contact_company')
    .filter(link => !isArchived(world, 'contact', link.contact_n) && !isArchived(world, 'company', link.company_n))
  const contacts = [...new Set(links.map(({ contact_n }) => contact_n))].slice(0, 40)
  const inputs = contacts.map(n => ({ id: ids.contact(n) }))
  const reply = await client.crm.associations.v4.batchApi.getPage('contacts', 'companies', { inputs })
  const found = reply.results.flatMap(({ _from, to }) =>
    to.map(({ toObjectId, associationTypes }) => {
      const isPrimary = associationTypes.some(({ label }) => label === 'Primary')
      return `${_from.id} ${toObjectId} ${isPrimary}`
    }),
  )
  const expected = links.filter(({ contact_n }) => contacts.includes(contact_n))
  expect(found.sort()).toEqual(
    expected.map(row => `${ids.contact(row.contact_n)} ${ids.company(row.company_n)} ${row.is_primary === 1}`).sort(),
  )
  const one = await client.crm.associations.v4.basicApi.getPage('contacts', ids.contact(8), 'companies', undefined, 3)
  expect(one.results).toHaveLength(3)
  expect(one.paging?.next?.after).toBeDefined()
})

test('the SDK reads pipelines with their stages', async () => {
  const { results } = await client.crm.pipelines.pipelinesApi.getAll('deals')
  const rows = world.all<PipelineRow>('SELECT * FROM pipeline ORDER BY position')
  expect(results.map(({ id, label }) => [id, label])).toEqual(rows.map(({ n, name }) => [ids.pipeline(n), name]))
  const stages = world.all<StageRow>('SELECT * FROM stage WHERE pipeline_n = ? ORDER BY position', rows[0]?.n ?? 0)
  const found = results[0]?.stages.sort((one, other) => one.displayOrder - other.displayOrder) ?? []
  expect(found.map(({ id, label, metadata }) => [id, label, Number(metadata?.probability)])).toEqual(
    stages.map(({ n, name, probability }) => [ids.stage(n), name, probability]),
  )
})

test('the SDK reads owners page by page, and archived ones apart', async () => {
  const rows = world.all<CrmUserRow>('SELECT * FROM crm_user ORDER BY n')
  const first = await client.crm.owners.ownersApi.getPage(undefined, undefined, 5)
  const rest = await client.crm.owners.ownersApi.getPage(undefined, first.paging?.next?.after, 500)
  const active = [...first.results, ...rest.results].map(({ id, email }) => [id, email])
  expect(active).toEqual(rows.filter(row => row.is_active).map(({ n, email }) => [ids.owner(n), email]))
  const archived = await client.crm.owners.ownersApi.getPage(undefined, undefined, 500, true)
  expect(archived.results.map(({ id }) => id)).toEqual(rows.filter(row => !row.is_active).map(({ n }) => ids.owner(n)))
})

test('a wrong token is refused, and too many searches are', async () => {
  const stranger = new Client({ accessToken: 'pat-na1-nobody', basePath: server.origin })
  await expect(stranger.crm.owners.ownersApi.getPage()).rejects.toMatchObject({ code: 401 })
  const busy = await serveSimulator(createHubspot(), world)
  const reader = new Client({ accessToken: simulator.credentials.token ?? '', basePath: busy.origin })
  const search = () =>
    reader.crm.companies.searchApi.doSearch({ filterGroups: [], properties: [], limit: 1, sorts: [], after: '0' })
  const outcomes = await Promise.allSettled(Array.from({ length: 6 }, search))
  const refused = outcomes.filter(outcome => outcome.status === 'rejected')
  expect(refused).toHaveLength(1)
  expect(refused[0]?.reason).toMatchObject({ code: 429, body: { policyName: 'SECONDLY' } })
  const { headers } = await reader.crm.owners.ownersApi.getPageWithHttpInfo()
  expect(headers).toMatchObject({ 'x-hubspot-ratelimit-max': '190' })
  await busy.close()
})
