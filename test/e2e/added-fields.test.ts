// Needs: hubspot, zendesk.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { buildClientSchema, getIntrospectionQuery, printSchema } from 'graphql'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { FieldPlan } from '../../src/contract/added-fields.ts'
import { startUnigraph, type Unigraph } from '../support/unigraph.ts'

const plan = (name: string, type: FieldPlan['type'], key: string): FieldPlan => ({
  entity: 'Contact',
  name,
  type,
  description: `What ${name} means.`,
  from: { hubspot: key },
})
const tier = plan('loyaltyTier', 'String', 'properties.loyalty_tier')
const all = [
  tier,
  plan('shoeSize', 'Decimal', 'shoe_size'),
  plan('shoeSizeAsFloat', 'Float', 'shoe_size'),
  plan('isVip', 'Boolean', 'is_vip'),
  plan('anniversary', 'Date', 'anniversary'),
  plan('auditedAt', 'DateTime', 'audited_at'),
  plan('teas', '[String!]', 'teas'),
  plan('nickname', 'String', 'nickname'),
]

let unigraph: Unigraph
beforeAll(async () => {
  unigraph = await startUnigraph({
    only: ['hubspot', 'zendesk'],
    world: { scale: 0.1 },
    isUnhurried: true,
    fields: all,
  })
})
afterAll(() => unigraph.close())
beforeEach(async () => {
  await unigraph.serve(all)
  unigraph.simulators.get('hubspot').ledger.clear()
})

/** What the world holds of a property that the account has added, by the person's number. */
function held(key: string): Map<number, string> {
  const rows = unigraph.simulators.world.all<{ n: number; value: string }>(
    `SELECT object_n AS n, value FROM crm_property_value JOIN contact ON contact.n = object_n
      WHERE object = 'contact' AND key = ? AND contact.is_archived = 0`,
    key,
  )
  return new Map(rows.map(({ n, value }) => [n, value]))
}

async function walk(filter: string, selection: string): Promise<Record<string, unknown>[]> {
  const found: Record<string, unknown>[] = []
  for (let after: string | null = null; ; ) {
    const { data, errors } = await unigraph.query(
      `query ($after: String) { contacts(first: 100, after: $after, filter: {${filter}}) {
        nodes { remoteId ${selection} } pageInfo { hasNextPage endCursor } } }`,
      { after },
    )
    expect(errors).toBeUndefined()
    found.push(...data.contacts.nodes)
    if (!data.contacts.pageInfo.hasNextPage) return found
    after = data.contacts.pageInfo.endCursor
  }
}

const numberOf = ({ remoteId }: Record<string, unknown>) => Number(String(remoteId).slice(-9))
const introspected = async () => buildClientSchema((await unigraph.query(getIntrospectionQuery())).data)

test('fields of every type are read as the world has them', async () => {
  const rows = await walk('', all.map(({ name }) => name).join(' '))
  const [tiers, sizes, flags] = [held('loyalty_tier'), held('shoe_size'), held('is_vip')]
  const [days, instants, lists, names] = [held('anniversary'), held('audited_at'), held('teas'), held('nickname')]
  expect(rows.length).toBeGreaterThan(20)
  for (const row of rows) {
    const n = numberOf(row)
    expect(row).toEqual({
      remoteId: row.remoteId,
      loyaltyTier: tiers.get(n) ?? null,
      shoeSize: sizes.get(n) ?? null,
      shoeSizeAsFloat: sizes.has(n) ? Number(sizes.get(n)) : null,
      isVip: flags.has(n) ? flags.get(n) === 'true' : null,
      anniversary: days.get(n) ?? null,
      auditedAt: instants.get(n) ?? null,
      teas: JSON.parse(lists.get(n) ?? '[]'),
      nickname: names.get(n) ?? null,
    })
  }
  for (const map of [tiers, sizes, flags, days, instants, lists, names]) expect(map.size).toBeGreaterThan(0)
})

test.each<[string, string, string, (value: string | undefined) => boolean]>([
  ['loyaltyTier: { eq: "GOLD" }', 'loyalty_tier', '"values":["gold"]', value => value === 'gold'],
  ['loyaltyTier: { isNull: true }', 'loyalty_tier', 'NOT_HAS_PROPERTY', value => value === undefined],
  ['shoeSize: { gte: "40" }', 'shoe_size', '"operator":"GTE"', value => Number(value) >= 40],
  ['isVip: { eq: true }', 'is_vip', '"values":["true"]', value => value === 'true'],
  ['auditedAt: { gte: "2026-01-01T00:00:00Z" }', 'audited_at', '"operator":"GTE"', value => value !== undefined],
  ['anniversary: { isNull: false }', 'anniversary', 'HAS_PROPERTY', value => value !== undefined],
  ['teas: { has: "black" }', 'teas', '', value => value?.includes('black') === true],
])('a list is narrowed by %s, by the provider where it can', async (filter, key, asked, isWanted) => {
  const values = held(key)
  const everybody = (await walk('', '')).map(numberOf)
  unigraph.simulators.get('hubspot').ledger.clear()
  const found = (await walk(filter, '')).map(numberOf).sort()
  const wanted = everybody.filter(n => isWanted(values.get(n)))
  expect(wanted.length).toBeGreaterThan(0)
  expect(found).toEqual(wanted.sort())
  const searches = unigraph.simulators
    .get('hubspot')
    .ledger.all()
    .filter(({ path }) => path.endsWith('/search'))
  expect(searches.every(({ body }) => body.includes(asked) && body.includes(key))).toBe(true)
  expect(searches.length > 0).toBe(asked !== '')
})

test('a field appears in a server that runs, with its description and its filter, and its going is told as a break', async () => {
  await unigraph.serve([])
  expect(printSchema(await introspected())).not.toContain('loyaltyTier')
  expect(await unigraph.serve([tier])).toEqual([])
  const schema = printSchema(await introspected())
  expect(schema).toMatch(
    /What loyaltyTier means\.\s+From: hubspot `properties\.loyalty_tier`\.\s+Held by: HubSpot\.\s+"""\s+loyaltyTier: String\n/,
  )
  expect(schema).toMatch(/loyaltyTier: TextFilter/)
  const broken = await unigraph.serve([])
  expect([...broken].sort()).toEqual(['Contact.loyaltyTier was removed.', 'ContactFilter.loyaltyTier was removed.'])
})

test('who asked before a field went is answered all the same', async () => {
  unigraph.simulators.get('hubspot').faults.set([{ fault: { kind: 'delay', minMs: 150, maxMs: 150 } }])
  const asked = unigraph.query('{ contacts(first: 1) { nodes { loyaltyTier } } }')
  await expect.poll(() => unigraph.simulators.get('hubspot').ledger.all().length).toBeGreaterThan(0)
  await unigraph.serve([])
  unigraph.simulators.get('hubspot').faults.set([])
  const { data, errors } = await asked
  expect(errors).toBeUndefined()
  expect(data.contacts.nodes).toHaveLength(1)
})

test.each<[Partial<FieldPlan>, string]>([
  [{ entity: 'Kontact' as never }, 'fields.Kontact: found no such type, expected one of: Attachment, '],
  [{ name: 'jobTitle' }, 'fields.Contact.jobTitle: the schema has such a field already. Choose another name.'],
  [{ from: { hubspott: 'x' } }, 'fields.Contact.loyaltyTier.from: found "hubspott", expected the name of an account'],
  [{ from: { hubspot: 'Loyalty Tier' } }, 'found "Loyalty Tier", which is no name of a property'],
  [
    { from: { zendesk: 'x' } },
    'fields.Contact.loyaltyTier.from.zendesk: Zendesk Support has no Contact. Take the line out.',
  ],
])('a mistake is told with its place and its mend: %j', async (change, message) => {
  await expect(unigraph.serve([{ ...tier, ...change }])).rejects.toThrow(message)
  const { errors } = await unigraph.query('{ contacts(first: 1) { nodes { loyaltyTier } } }')
  expect(errors).toBeUndefined()
})

test('a client that is generated from the served schema knows the field and its type', async () => {
  const folder = mkdtempSync(resolve('node_modules', '.client-'))
  try {
    writeFileSync(join(folder, 'schema.graphql'), printSchema(await introspected()))
    writeFileSync(
      join(folder, 'query.graphql'),
      'query Tiers { contacts(first: 1) { nodes { loyaltyTier shoeSizeAsFloat teas } } }',
    )
    writeFileSync(
      join(folder, 'codegen.json'),
      JSON.stringify({
        schema: 'schema.graphql',
        documents: 'query.graphql',
        generates: { 'generated/': { preset: 'client' } },
      }),
    )
    writeFileSync(
      join(folder, 'use.ts'),
      `import type { TiersQuery } from './generated/graphql'
      type Node = NonNullable<TiersQuery['contacts']>['nodes'][number]
      export const read = ({ loyaltyTier, shoeSizeAsFloat, teas }: Node): [string | null | undefined, number | null | undefined, readonly string[]] => [loyaltyTier, shoeSizeAsFloat, teas]
      // @ts-expect-error A tier is a text.
      export const wrong = ({ loyaltyTier }: Node): number => loyaltyTier`,
    )
    const bin = (name: string) => resolve('node_modules/.bin', name)
    execFileSync(bin('graphql-codegen'), ['--config', 'codegen.json'], { cwd: folder, stdio: 'pipe' })
    const compilerOptions = {
      noEmit: true,
      strict: true,
      skipLibCheck: true,
      module: 'esnext',
      moduleResolution: 'bundler',
    }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.ts'] }))
    execFileSync(bin('tsc'), ['--project', folder], { stdio: 'pipe' })
  } finally {
    rmSync(folder, { recursive: true })
  }
})
