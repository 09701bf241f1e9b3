import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { discoverConnectors } from '../../src/accounts/discover.ts'
import { writeGlobalId } from '../../src/accounts/global-id.ts'
import type { LedgerEntry } from '../../src/simulator/ledger.ts'
import { startUnigraph, type Unigraph } from '../support/unigraph.ts'

/** Which ids; printed where one fails. `UNIGRAPH_SEED` replays another run. */
const seed = Number(process.env.UNIGRAPH_SEED ?? 1)
const connectors = await discoverConnectors()

const node = 'query ($id: ID!) { node(id: $id) { id __typename } }'

/** What climbs out of a path, begins a query, or ends a header. */
const climbing = [
  '../../users',
  '..',
  '.',
  './1',
  '%2e%2e',
  '%2e%2e%2fusers',
  '..%2f..%2fadmin',
  '?x=1',
  '1?include=all',
  '1#top',
  '#',
  '//evil.example/x',
  'https://evil.example/',
  '\\\\evil.example\\x',
  '1/delete',
  '1;drop',
  '1,2',
  '1&ids=2',
  "1' OR '1'='1",
  '1%00',
  '1%0d%0aX-Evil: 1',
  '__proto__',
  'constructor',
  ' ',
  '1 ',
  '９',
]

/** Ids made of the signs that addresses are made of. */
const hostile = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(...climbing) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.constantFrom('..', '.', '/', '\\', '%2e', '%2f', '?', '#', '&', '=', ';', '@', ':', '1', 'a', ' '), {
        minLength: 1,
        maxLength: 8,
      })
      .map(parts => parts.join('')),
  },
)

describe.each([...connectors.keys()])('%s', name => {
  let unigraph: Unigraph
  beforeAll(async () => {
    unigraph = await startUnigraph({ only: [name], world: { scale: 0.05 }, isUnhurried: true })
  })
  afterAll(() => unigraph.close())

  const connector = connectors.get(name)
  const readable = Object.entries(connector?.entities ?? {})
    .filter(([, spec]) => spec !== undefined && connector?.records[spec.of]?.get !== undefined)
    .map(([entity]) => entity)

  /** What the provider is asked for one id. */
  async function askFor(entity: string, remoteId: string) {
    const { ledger } = unigraph.simulators.get(name)
    ledger.clear()
    const id = writeGlobalId({ tenant: 'default', account: name, entity: entity as never, remoteId })
    const { data, errors = [] } = await unigraph.query(node, { id })
    return { found: data?.node ?? null, codes: errors.map(({ extensions }) => extensions.code), sent: ledger.all() }
  }

  test('an id that a client made up never leads to another address than an honest one', async () => {
    expect(readable.length).toBeGreaterThan(0)
    const honest = new Set<string>()
    for (const entity of readable)
      for (const remoteId of ['1', '987654321', 'abc', '00Q000000000001AAA', 'a'.repeat(32)])
        for (const entry of (await askFor(entity, remoteId)).sent) honest.add(addressOf(entry, remoteId))
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...readable), hostile, async (entity, remoteId) => {
        const { found, codes, sent } = await askFor(entity, remoteId)
        expect(found).toBeNull()
        for (const code of codes) expect(['BAD_USER_INPUT', 'NOT_FOUND', 'PROVIDER_REJECTED']).toContain(code)
        for (const entry of sent) {
          expect(honest).toContain(addressOf(entry, remoteId))
          expect(entry.headers).not.toHaveProperty('x-evil')
        }
      }),
      { numRuns: 120, seed },
    )
  })
})

/** Where a request went, with the place of the id kept open: the way of a path, and the names of what it asks with. */
function addressOf({ method, path, query }: LedgerEntry, remoteId: string): string {
  const way = path
    .split('/')
    .map(segment => (decodeURIComponent(segment) === remoteId ? ':id' : segment))
    .join('/')
  return `${method} ${way}?${[...new URLSearchParams(query).keys()].join('&')}`
}
