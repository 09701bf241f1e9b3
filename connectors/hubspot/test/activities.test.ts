import { Client } from '@hubspot/api-client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Call } from '../../../src/contract/call.ts'
import type { RecordSpec } from '../../../src/contract/record.ts'
import { type ServedSimulator, serveSimulator } from '../../../src/simulator/serve.ts'
import { openWorld, remoteNumber, type World } from '../../../src/simulator/world/open.ts'
import connector from '../index.ts'
import simulator, { createHubspot } from '../simulator.ts'
import { ids } from './expected.ts'
import { asking, perform } from './perform.ts'

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

/** The SDK's own parts for each kind of object, all with the same methods. */
const kinds = [
  { table: 'lead', property: 'hs_lead_name', column: 'name', part: () => client.crm.objects.leads },
  { table: 'crm_ticket', property: 'subject', column: 'subject', part: () => client.crm.tickets },
  { table: 'crm_note', property: 'hs_note_body', column: 'body_html', part: () => client.crm.objects.notes },
  { table: 'crm_task', property: 'hs_task_subject', column: 'subject', part: () => client.crm.objects.tasks },
  { table: 'crm_call', property: 'hs_call_title', column: 'subject', part: () => client.crm.objects.calls },
  { table: 'crm_meeting', property: 'hs_meeting_title', column: 'subject', part: () => client.crm.objects.meetings },
  { table: 'crm_email', property: 'hs_email_subject', column: 'subject', part: () => client.crm.objects.emails },
  { table: 'deal_line_item', property: 'name', column: 'name', part: () => client.crm.lineItems },
] as const

describe.each(kinds)('the SDK reads $table', ({ table, property, column, part }) => {
  const api = () => part() as unknown as typeof client.crm.contacts
  const rowsOf = (archived: 0 | 1) =>
    world
      .all<{ n: number; value: string | null }>(
        `SELECT n, ${column} AS value FROM ${table} WHERE is_archived = ? ORDER BY n`,
        archived,
      )
      .map(({ n, value }) => [n, value || null])

  test('page by page, and archived ones apart', async () => {
    const found: unknown[] = []
    let after: string | undefined
    do {
      const page = await api().basicApi.getPage(60, after, [property])
      found.push(...page.results.map(({ id, properties }) => [remoteNumber(id), properties[property] || null]))
      after = page.paging?.next?.after
    } while (after !== undefined)
    expect(found).toEqual(rowsOf(0))
    const archived = await api().basicApi.getPage(100, undefined, [property], undefined, undefined, true)
    expect(archived.results.map(({ id }) => remoteNumber(id))).toEqual(rowsOf(1).map(([n]) => n))
  })

  test('in batches, with a hole', async () => {
    const first = await api().basicApi.getPage(5)
    const inputs = [...first.results, { id: '999999999999' }].map(({ id }) => ({ id }))
    const reply = await api().batchApi.read({ inputs, properties: [property], propertiesWithHistory: [] })
    expect(reply).toMatchObject({ numErrors: 1 })
    const found = reply.results.map(({ id, properties }) => [remoteNumber(id), properties[property] || null])
    expect(found.sort()).toEqual(rowsOf(0).slice(0, 5).sort())
  })
})

test('the SDK reads the pipelines of leads and of tickets', async () => {
  const leads = await client.crm.pipelines.pipelinesApi.getAll('leads')
  expect(leads.results.flatMap(({ stages }) => stages.map(({ id }) => id))).toContain('new-stage-id')
  const tickets = await client.crm.pipelines.pipelinesApi.getAll('tickets')
  const [first, ...others] = tickets.results
  expect(first?.stages.map(({ id }) => id)).toEqual(['1', '2', '3', '4'])
  expect(others.length).toBeGreaterThan(0)
  for (const { metadata } of tickets.results.flatMap(({ stages }) => stages))
    expect(metadata?.ticketState).toMatch(/^(OPEN|CLOSED)$/)
})

test('the SDK reads the properties that an account has added, archived ones apart', async () => {
  const { results } = await client.crm.properties.coreApi.getAll('contacts', false)
  const own = results.filter(({ hubspotDefined }) => hubspotDefined !== true)
  expect(own.length).toBeGreaterThan(3)
  expect(results.find(({ name }) => name === 'email')).toMatchObject({ hubspotDefined: true })
  const archived = await client.crm.properties.coreApi.getAll('contacts', true)
  expect(archived.results.every(each => each.archived === true)).toBe(true)
})

describe('the stages that a deal has been in', () => {
  const detail = (connector.records.deal as RecordSpec<{ id: string; propertiesWithHistory?: unknown }>).detail

  test('come in batches of half the length, and HubSpot refuses longer ones', async () => {
    expect(detail?.atMost).toBe(50)
    const inputs = Array.from({ length: 51 }, (_, n) => ({ id: ids.deal(n + 1) }))
    const request = { inputs, properties: [], propertiesWithHistory: ['dealstage'] }
    await expect(client.crm.deals.batchApi.read(request)).rejects.toMatchObject({ code: 400 })
  })

  test('are read as they were, the newest first', async () => {
    const [{ deal_n: n } = { deal_n: 0 }] = world.all<{ deal_n: number }>(
      `SELECT deal_n FROM stage_change JOIN deal ON deal.n = deal_n WHERE deal.is_archived = 0
        GROUP BY deal_n HAVING count(*) > 1 LIMIT 1`,
    )
    const reply = await perform(detail?.call([ids.deal(n)], asking()) as Call, server.origin)
    const [row] = detail?.rows(reply) ?? []
    expect(Object.keys(row ?? {})).toEqual(['id', 'propertiesWithHistory'])
    const history = connector.entities.Deal?.mapping.stageHistory
    const shown = history && 'read' in history ? history.read(row as never, {}) : []
    const changes = world.all<{ stage_n: number; at: string }>(
      'SELECT stage_n, at FROM stage_change WHERE deal_n = ? ORDER BY at DESC, n DESC',
      n,
    )
    expect(shown?.map(({ stage }) => stage?.id)).toEqual(changes.map(({ stage_n }) => ids.stage(stage_n)))
    expect(shown?.map(({ at }) => Date.parse(at ?? ''))).toEqual(changes.map(({ at }) => Date.parse(at)))
  })
})

describe('searches', () => {
  const search = (body: object) =>
    client.crm.contacts.searchApi.doSearch({ properties: [], limit: 5, after: '0', sorts: [], ...body } as never)

  test('find words in the properties that are searched', async () => {
    const { results, total } = await search({ query: 'LOVELACE ada' })
    expect(results.map(({ id }) => id)).toContain(ids.contact(1))
    expect(total).toBeLessThan(50)
  })

  test('that are too long, or order twice, or name what is not there, are refused', async () => {
    const refused = [
      { query: 'x'.repeat(3_000) },
      { sorts: [{ propertyName: 'email' }, { propertyName: 'createdate' }] },
      { filterGroups: [{ filters: [{ propertyName: 'nothing', operator: 'EQ', value: '1' }] }] },
    ]
    for (const body of refused) await expect(search(body)).rejects.toMatchObject({ code: 400 })
  })
})
