import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { Reply } from '../../../src/contract/call.ts'
import { isAbsent } from '../../../src/contract/mapping.ts'
import connector from '../index.ts'
import { plainFacts } from './facts.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const folder = resolve(root, process.env.UNIGRAPH_SPECS ?? 'no-specs', 'hubspot/samples/nango')
const isThere = existsSync(folder)

const entities = { contacts: 'Contact', companies: 'Company', deals: 'Deal' } as const
type Entity = keyof typeof connector.entities

/** Every recorded reply: the file, the path and the body. */
const recordings = isThere ? readdirSync(folder).flatMap(recordingsIn) : []

function recordingsIn(file: string) {
  const { api = {} } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
    api?: Record<
      string,
      Record<string, { response: unknown; status?: number } | { response: unknown; status?: number }[]>
    >
  }
  return Object.values(api).flatMap(paths =>
    Object.entries(paths).flatMap(([path, replies]) =>
      [replies].flat().map(({ response, status = 200 }) => ({ file, path, body: response, status })),
    ),
  )
}

function mapped(entity: Entity, row: unknown): Record<string, unknown> {
  const columns = Object.entries(connector.entities[entity]?.mapping ?? {})
  return Object.fromEntries(
    columns.map(([field, column]) => [field, isAbsent(column) ? undefined : column.read(row, plainFacts)]),
  )
}

function rowsOf(body: unknown): readonly unknown[] {
  const { results, id } = body as { results?: readonly unknown[]; id?: string }
  return results ?? (id === undefined ? [] : [body])
}

function only(file: string): Reply {
  const found = recordings.find(recording => recording.file === file)
  return { status: 200, headers: {}, body: found?.body, bytes: 0 }
}

test('CI has the documents that judge this, in the folder that UNIGRAPH_SPECS names', () => {
  expect(isThere || process.env.CI === undefined).toBe(true)
})

test.skipIf(!isThere)('every recorded contact, company, deal and owner is read', () => {
  const seen: Record<string, number> = {}
  for (const { path, body, status } of recordings) {
    if (status >= 300) continue
    const type = /^\/crm\/v3\/objects\/(contacts|companies|deals)/.exec(path)?.[1] as keyof typeof entities | undefined
    const entity = type ? entities[type] : path.startsWith('/crm/v3/owners') ? 'User' : undefined
    if (entity === undefined) continue
    for (const row of rowsOf(body)) {
      const unified = mapped(entity, row)
      expect(unified.createdAt).toMatch(/^20\d\d-/)
      expect(unified.isDeleted).toBe(false)
      seen[entity] = (seen[entity] ?? 0) + 1
    }
  }
  expect(Object.keys(seen).sort()).toEqual(['Company', 'Contact', 'Deal', 'User'])
})

test.skipIf(!isThere)('the recorded values are the ones a person would read', () => {
  const company = connector.records.company?.list?.page(only('companies.json'), { size: 100, cursor: undefined })
  expect(mapped('Company', company?.rows[0])).toMatchObject({
    name: 'Test Company Batch Updated - Dryrun',
    domain: 'testcompany.com',
    domains: ['testcompany.com'],
    websites: ['testcompany.com'],
    industry: 'INFORMATION_TECHNOLOGY_AND_SERVICES',
    addresses: [{ city: 'San Francisco', region: 'CA', country: 'United States', line1: null }],
    createdAt: '2026-02-25T16:14:38.670Z',
    url: 'https://app-eu1.hubspot.com/contacts/147893286/record/0-2/406260751575',
  })
  const contact = connector.records.contact?.list?.page(only('list-contacts.json'), { size: 100, cursor: undefined })
  expect(contact?.next).toBeUndefined()
  expect(mapped('Contact', contact?.rows[0])).toMatchObject({
    name: 'Updated TestUser',
    emails: [{ address: 'test-contact-2026@example.com', isPrimary: true }],
    phones: [{ number: '+1234567890', isPrimary: true }],
  })
  const deal = connector.records.deal?.list?.page(only('list-deals.json'), { size: 100, cursor: undefined })
  expect(deal?.rows.map(row => mapped('Deal', row).amount)).toEqual([
    { amount: '3000', currency: 'USD' },
    { amount: '5000.00', currency: 'USD' },
    { amount: '5000.00', currency: 'USD' },
  ])
  expect(mapped('Deal', deal?.rows[0])).toMatchObject({
    pipeline: { record: 'pipeline', id: 'default' },
    stage: { record: 'stage', id: 'appointmentscheduled' },
    expectedCloseDate: null,
  })
  const pipeline = connector.records.pipeline?.all?.page(only('fetch-pipelines.json'))
  expect(mapped('Pipeline', pipeline?.rows[0])).toMatchObject({
    name: 'Sales Pipeline',
    createdAt: null,
    isActive: true,
  })
  const stages = connector.records.stage?.all?.page(only('fetch-pipelines.json')).rows ?? []
  expect(stages.map(stage => mapped('Stage', stage))).toMatchObject([
    { name: 'Appointment Scheduled', probability: 0.2, category: 'OPEN', pipeline: { id: 'default' } },
    { name: 'Qualified To Buy', probability: 0.4 },
    { name: 'Presentation Scheduled', probability: 0.6 },
  ])
  expect(mapped('User', connector.records.owner?.all?.page(only('owners.json')).rows[1])).toMatchObject({
    firstName: 'Marcin',
    isActive: true,
    kind: 'CRM_USER',
  })
  expect(connector.facts?.homeCurrency?.read(only('fetch-account-information.json'))).toBe('USD')
  const search = connector.records.company?.findBy?.domain?.page(only('search-companies.json'))
  expect(search?.rows).toHaveLength(3)
})
