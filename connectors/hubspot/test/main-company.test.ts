import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Unigraph } from '../../../test/support/unigraph.ts'
import { expectedRows } from '../../../test/truth/expected/index.ts'
import { numbersOf, readEdges, startTruth } from '../../../test/truth/reading.ts'

let unigraph: Unigraph
beforeAll(async () => {
  unigraph = await startTruth(0.05, { only: ['hubspot'] })
})
afterAll(() => unigraph.close())

test('the main company comes first among those of a person', async () => {
  const edges = [{ field: 'companies', selection: 'remoteId' }]
  const read = await readEdges(unigraph, { account: 'hubspot', entity: 'Contact', edges })
  const mains = new Map(
    [...expectedRows(unigraph.simulators.world, 'hubspot', 'Contact')].map(([n, { company }]) => [n, company]),
  )
  const several = [...(read.get('companies') ?? [])].filter(([, rows]) => rows.length > 1)
  expect(several.length).toBeGreaterThan(0)
  for (const [contact, rows] of several)
    if (mains.get(contact) !== null) expect(numbersOf(rows)[0]).toBe(mains.get(contact))
})
