// Needs: hubspot.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { remoteNumber } from '../../src/simulator/world/open.ts'
import { startUnigraph, type Unigraph } from '../support/unigraph.ts'

let unigraph: Unigraph
beforeAll(async () => {
  unigraph = await startUnigraph({ only: ['hubspot'], world: { scale: 0.1 }, isUnhurried: true })
})
afterAll(() => unigraph.close())

const document = `query ($first: Int!, $after: String) {
  contacts(first: $first, after: $after, filter: { createdAt: { gte: "2000-01-01T00:00:00Z" } }) {
    nodes { remoteId } pageInfo { hasNextPage endCursor } isComplete
  }
}`

async function page(first: number, after: string | null) {
  const { data, errors } = await unigraph.query(document, { first, after })
  expect(errors).toBeUndefined()
  return data.contacts
}

const numbersIn = ({ nodes }: { nodes: { remoteId: string }[] }) => nodes.map(each => remoteNumber(each.remoteId))

test('a row that goes away between two pages of a filtered list takes no other with it', async () => {
  const all = numbersIn(await page(100, null))
  const begin = await page(5, null)
  const shown = numbersIn(begin)
  // The provider counts rows in its cursors: what follows moves up by one.
  unigraph.simulators.world.run('UPDATE contact SET is_archived = 1 WHERE n = ?', shown[0] ?? 0)
  const rest = await page(95, begin.pageInfo.endCursor)
  expect([...shown, ...numbersIn(rest)].slice(0, all.length)).toEqual(all)
  expect(rest.isComplete).toBe(true)
})
