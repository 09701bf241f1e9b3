// Needs: hubspot, zendesk, stripe, netsuite.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeCustomer } from '../../examples/customer-360/customer-360.ts'
import { four, startUnigraph, type Unigraph } from '../support/unigraph.ts'

let unigraph: Unigraph
beforeAll(async () => {
  unigraph = await startUnigraph({ only: four, world: { scale: 0.1 } })
})
afterAll(() => unigraph.close())

test('the typed client describes a customer over all systems', async () => {
  const lines = await describeCustomer(unigraph.url, 'ada@analytical-engines.example')
  expect(lines[0]).toMatch(/^Ada Lovelace, .*, Analytical Engines$/)
  for (const kind of ['deal', 'ticket', 'invoice'])
    expect(lines.filter(line => line.startsWith(`  ${kind}`))).toHaveLength(3)
  expect(lines.filter(line => line.startsWith('  missing'))).toEqual([])
})

test('the typed client says which system is missing', async () => {
  unigraph.simulators
    .get('zendesk')
    .faults.set([{ fault: { kind: 'reply', status: 403, text: '{}', contentType: 'application/json' } }])
  const lines = await describeCustomer(unigraph.url, 'ada@analytical-engines.example')
  unigraph.simulators.get('zendesk').faults.clear()
  expect(lines[0]).toContain('Ada Lovelace')
  expect(lines.filter(line => line.startsWith('  missing'))).toEqual([expect.stringContaining('zendesk')])
})

test('the typed client says that nobody knows a stranger', async () => {
  expect(await describeCustomer(unigraph.url, 'nobody@nowhere.example')).toEqual([
    'Nobody knows nobody@nowhere.example.',
  ])
})
