import { afterAll, beforeAll, expect, test } from 'vitest'
import { startUnigraph, type Unigraph } from '../../../test/support/unigraph.ts'

let unigraph: Unigraph
beforeAll(async () => {
  unigraph = await startUnigraph({ only: ['servicenow'], world: { scale: 0.05 }, isUnhurried: true })
})
afterAll(() => unigraph.close())

const question = '{ tickets(first: 2) { nodes { remoteId customFields { key value { __typename } } } } }'

test('fields that were not asked for, since nobody could tell which there are, are an error and not empty', async () => {
  unigraph.simulators
    .get('servicenow')
    .faults.set([{ match: { path: 'sys_dictionary' }, times: 1, fault: { kind: 'reply', status: 403 } }])
  const { data, errors } = await unigraph.query(question)
  expect(data.tickets).toBeNull()
  expect(errors?.[0]).toMatchObject({
    extensions: { code: 'PROVIDER_FORBIDDEN', account: 'servicenow', operation: 'fact.incidentColumns' },
  })
  const again = await unigraph.query(question)
  expect(again.errors).toBeUndefined()
  expect(again.data.tickets.nodes).toHaveLength(2)
})
