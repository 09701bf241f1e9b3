// Needs: chargebee, hubspot, netsuite, salesforce, servicenow, stripe, zendesk.
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { isObjectType } from 'graphql'
import { afterAll, expect, test } from 'vitest'
import { startUnigraph } from '../support/unigraph.ts'
import { lists, selectionOf } from '../truth/schema.ts'

const unigraph = await startUnigraph({ mayInspect: true, isUnhurried: true, recordSeconds: 1 })
afterAll(() => unigraph.close())

/** Reads every list to its end, or for so many pages. */
async function readAll(pages: number): Promise<void> {
  for (const { field, entity } of lists)
    for (let page = 0, after: string | null = null; page < pages; page += 1) {
      const { data } = await unigraph.query(
        `query ($after: String) { ${field}(first: 100, after: $after) { nodes { ${isObjectType(entity) ? selectionOf(entity) : '__typename id'} } pageInfo { endCursor hasNextPage } } }`,
        { after },
      )
      const pageInfo = data?.[field]?.pageInfo
      if (pageInfo?.hasNextPage !== true) break
      after = pageInfo.endCursor
    }
}

test('whole accounts that are read from one end to the other show no drift', async () => {
  await readAll(12)
  const { data } = await unigraph.query(
    '{ connectedAccounts { nodes { name drift { record path kind was is } deprecations { notice } } } }',
  )
  expect(unigraph.notices.filter(({ kind }) => kind !== 'DRIFT')).toEqual([])
  // Words that a connector does not know are another matter: organizations add some of their own.
  for (const node of data.connectedAccounts.nodes)
    expect.soft(node).toEqual({ name: node.name, drift: [], deprecations: [] })
})

/** A way in which a provider could change its replies about tickets. */
type Rewrite = (ticket: Record<string, unknown>) => Record<string, unknown>

const rewrites: readonly (readonly [name: string, kind: string, rewrite: Rewrite])[] = [
  ['a field has another name', 'FIELD_MISSING', ({ subject, ...ticket }) => ({ ...ticket, title: subject })],
  ['a field has another type', 'TYPE_CHANGED', ticket => ({ ...ticket, has_incidents: String(ticket.has_incidents) })],
  ['a list is always empty', 'LIST_EMPTIED', ticket => ({ ...ticket, fields: [] })],
  ['a word is new', 'word', ticket => ({ ...ticket, priority: 'screaming' })],
]

test.each(rewrites)('within a hundred replies it is told once that %s', async (_name, kind, rewrite) => {
  const { origin } = unigraph.simulators.get('zendesk')
  let isChanged = false
  let replies = 0
  const proxy = createServer(async (request, response) => {
    const { authorization = '' } = request.headers
    const answer = await fetch(`${origin}${request.url}`, { headers: { authorization } })
    const body = (await answer.json()) as { tickets?: Record<string, unknown>[] }
    if (isChanged) replies += 1
    if (isChanged && body.tickets) body.tickets = body.tickets.map(rewrite)
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  })
  proxy.listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  const changing = await startUnigraph({
    ...{ simulators: unigraph.simulators, only: ['zendesk'], isUnhurried: true },
    origins: { zendesk: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}` },
  })
  const read = async (after: string | null) => {
    const page = 'tickets(first: 100, after: $after) { nodes { subject priority } pageInfo { endCursor } }'
    const { data } = await changing.query(`query ($after: String) { ${page} }`, { after })
    return data?.tickets?.pageInfo?.endCursor ?? null
  }
  try {
    for (let page = 0, after: string | null = null; page < 40; page += 1) after = await read(after)
    expect(changing.notices).toEqual([])
    isChanged = true
    for (let after: string | null = null; replies < 100 && changing.notices.length === 0; ) after = await read(after)
    expect(changing.notices).toMatchObject([{ kind: 'DRIFT', account: 'zendesk', state: 'BEGUN' }])
    const { data } = await changing.query(
      '{ connectedAccounts { nodes { drift { kind record } unknownWords { word } } } }',
    )
    const [{ drift, unknownWords }] = data.connectedAccounts.nodes
    if (kind === 'word') expect(unknownWords).toEqual([{ word: 'screaming' }])
    else expect(drift).toEqual([{ kind, record: 'ticket' }])
  } finally {
    await changing.close()
    proxy.close()
  }
})
