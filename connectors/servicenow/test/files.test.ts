import { afterAll, beforeAll, expect, test } from 'vitest'
import { bytesOf } from '../../../src/simulator/world/attachment-bytes.ts'
import { remoteNumber } from '../../../src/simulator/world/open.ts'
import type { AttachmentRow } from '../../../src/simulator/world/schema.ts'
import { startUnigraph, type Unigraph } from '../../../test/support/unigraph.ts'

let unigraph: Unigraph
beforeAll(async () => {
  unigraph = await startUnigraph({
    world: { scale: 0.05 },
    accounts: [
      { name: 'rest', provider: 'servicenow' },
      { name: 'soap', provider: 'servicenow', chosen: { api: 'soap' } },
    ],
  })
})
afterAll(() => unigraph.close())

interface Shown {
  readonly remoteId: string
  readonly fileName: string
  readonly size: number
  readonly downloadUrl: string | null
}

test.each(['rest', 'soap'])('by %s, the files of a ticket are exactly the bytes of the world', async account => {
  const { data, errors } = await unigraph.query(
    `query ($account: String!) { tickets(accounts: [$account], first: 60) { nodes {
      attachments(first: 5) { nodes { remoteId fileName size downloadUrl } } } } }`,
    { account },
  )
  expect(errors).toBeUndefined()
  const files: Shown[] = data.tickets.nodes.flatMap(
    (node: { attachments: { nodes: Shown[] } }) => node.attachments.nodes,
  )
  expect(files.length).toBeGreaterThan(10)
  for (const { remoteId, fileName, size, downloadUrl } of files) {
    const n = remoteNumber(remoteId)
    const row = unigraph.simulators.world.get<AttachmentRow>('SELECT * FROM attachment WHERE n = ?', n) as AttachmentRow
    expect([fileName, size]).toEqual([row.file_name, row.size])
    const response = await fetch(new URL(downloadUrl ?? 'none', unigraph.url))
    expect(response.status).toBe(200)
    expect(Buffer.from(await response.arrayBuffer()).equals(bytesOf(row))).toBe(true)
  }
})

test('a file that was thrown away since is not there', async () => {
  const { world } = unigraph.simulators
  const { data } = await unigraph.query(
    '{ tickets(accounts: ["rest"], first: 60) { nodes { attachments(first: 1) { nodes { remoteId downloadUrl } } } } }',
  )
  const [file] = data.tickets.nodes.flatMap((node: { attachments: { nodes: Shown[] } }) => node.attachments.nodes)
  world.run('UPDATE attachment SET is_deleted = 1 WHERE n = ?', remoteNumber(file.remoteId))
  const response = await fetch(new URL(file.downloadUrl, unigraph.url))
  expect(response.status).toBe(404)
  expect(await response.text()).toContain('NOT_FOUND')
})
