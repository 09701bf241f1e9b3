import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Unigraph } from '../../../test/support/unigraph.ts'
import { differences, type Fields, plain } from '../../../test/truth/compare.ts'
import { expectedRows } from '../../../test/truth/expected/index.ts'
import { childDifferences } from '../../../test/truth/expected/relations.ts'
import { numbersOf, readEdges, startTruth } from '../../../test/truth/reading.ts'
import { entityOf, selectionOf } from '../../../test/truth/schema.ts'

let unigraph: Unigraph
beforeAll(async () => {
  unigraph = await startTruth(0.05, { only: ['zendesk'] })
})
afterAll(() => unigraph.close())

test('the files of every comment are those that the world links, and are what it says', async () => {
  const { world } = unigraph.simulators
  const selection = `remoteId attachments(first: 2) { nodes { ${selectionOf(entityOf('Attachment'))} } }`
  const edges = [{ field: 'comments', selection }]
  const read = await readEdges(unigraph, { account: 'zendesk', entity: 'Ticket', edges })
  const comments = [...(read.get('comments')?.values() ?? [])].flat()
  const filesOf = (comment: Fields) => (comment.attachments as { nodes: Fields[] }).nodes
  const files = new Map(comments.map(each => [numbersOf([each])[0] as number, filesOf(each)]))
  const numbers = new Map([...files].map(([comment, rows]) => [comment, numbersOf(rows)]))
  const edge = { world, account: 'zendesk', edge: 'TicketComment.attachments' } as const
  expect(childDifferences(numbers, edge)).toEqual([])
  const rows = [...files.values()].flat().map(row => plain(row) as Fields)
  expect(rows.length).toBeGreaterThan(20)
  expect(differences(rows, expectedRows(world, 'zendesk', 'Attachment'))).toEqual([])
})
