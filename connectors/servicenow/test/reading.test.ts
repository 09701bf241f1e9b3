import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { connectorFor } from '../../../src/contract/connector.ts'
import { parseXml } from '../../../src/pipeline/xml.ts'
import { remoteNumber } from '../../../src/simulator/world/open.ts'
import { startUnigraph, type Unigraph } from '../../../test/support/unigraph.ts'
import servicenow from '../index.ts'

let unigraph: Unigraph
beforeAll(async () => {
  unigraph = await startUnigraph({
    world: { scale: 0.1 },
    isUnhurried: true,
    accounts: [
      { name: 'rest', provider: 'servicenow' },
      { name: 'soap', provider: 'servicenow', chosen: { api: 'soap' } },
    ],
  })
})
afterAll(() => unigraph.close())
const simulator = () => unigraph.simulators.get('servicenow')
beforeEach(() => {
  simulator().faults.clear()
  simulator().ledger.clear()
})

/** The tables that were asked, in order. */
const asked = () =>
  simulator()
    .ledger.all()
    .map(({ path }) => /\/(\w+)(?:\.do)?$/.exec(path)?.[1])

async function query(document: string, account: string) {
  const { data, errors } = await unigraph.query(`query ($account: String!) { ${document} }`, { account })
  expect(errors).toBeUndefined()
  return data
}

const people =
  'requester { name } assignee { name } submitter { ... on User { name } } team { name } organization { name }'

describe('how often an instance is asked', () => {
  test('the Table API brings the people, the team and the company of a ticket along', async () => {
    const { tickets } = await query(`tickets(accounts: [$account], first: 40) { nodes { subject ${people} } }`, 'rest')
    expect(tickets.nodes).toHaveLength(40)
    expect(tickets.nodes.some((node: { requester: { name: string } | null }) => node.requester?.name)).toBe(true)
    expect(new Set(asked())).toEqual(new Set(['incident']))
  })

  test('by SOAP there is one call more for each table, however many tickets there are', async () => {
    await query(`tickets(accounts: [$account], first: 40) { nodes { subject ${people} } }`, 'soap')
    expect(asked().toSorted()).toEqual(['core_company', 'incident', 'sys_user', 'sys_user_group'])
  })

  test.each(['rest', 'soap'])(
    'by %s, the comments of many tickets and their authors are asked for together',
    async account => {
      const selection = 'comments(first: 2) { nodes { body author { ... on User { name } ... on EndUser { name } } } }'
      const { tickets } = await query(`tickets(accounts: [$account], first: 20) { nodes { ${selection} } }`, account)
      const names = tickets.nodes.flatMap((node: { comments: { nodes: { author: { name: string } | null }[] } }) =>
        node.comments.nodes.map(({ author }) => author?.name),
      )
      expect(names.length).toBeGreaterThan(10)
      const tables = asked()
      expect(new Set(tables)).toEqual(new Set(['incident', 'sys_journal_field', 'sys_user']))
      // By SOAP a list is over where an answer is empty.
      expect(tables.filter(table => table === 'sys_user')).toHaveLength(account === 'soap' ? 2 : 1)
    },
  )

  test('only what is wanted is asked for, the promises of a ticket among it', async () => {
    await query('tickets(accounts: [$account], first: 1) { nodes { subject } }', 'rest')
    expect(simulator().ledger.all()[0]?.query).toContain('sysparm_fields=short_description%2Csys_id&')
    simulator().ledger.clear()
    await query('tickets(accounts: [$account], first: 1) { nodes { slas { policyName } } }', 'rest')
    expect(new Set(asked())).toEqual(new Set(['incident', 'task_sla', 'contract_sla']))
  })

  test('an address stays within what servers read, however much is asked', async () => {
    const { tickets } = await query('tickets(accounts: [$account], first: 100) { nodes { id } }', 'rest')
    const ids = tickets.nodes.map(({ id }: { id: string }) => id)
    simulator().ledger.clear()
    const all = `number subject description status priority channel externalId dueAt resolvedAt closedAt impact urgency
      ${people} customFields { key } followers { name email } ccs { ... on User { name } } slas { policyName }`
    const { errors } = await unigraph.query(`query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Ticket { ${all} } } }`, {
      ids,
    })
    expect(errors).toBeUndefined()
    const addresses = simulator()
      .ledger.all()
      .map(({ path, query }) => path.length + query.length)
    expect(Math.max(...addresses)).toBeGreaterThan(3_000)
    expect(Math.max(...addresses)).toBeLessThan(8_000)
  })
})

describe('what an instance says that is not what it seems', () => {
  const cancelled = 'Transaction cancelled: maximum execution time exceeded'

  test('a success with an error beside some rows is an error, and no short list', async () => {
    const text = JSON.stringify({ result: [{ sys_id: 'a' }], error: { message: cancelled }, status: 'failure' })
    const headers = { 'x-total-count': '1' }
    simulator().faults.set([{ fault: { kind: 'reply', status: 200, text, headers, contentType: 'application/json' } }])
    const { tickets } = await query(
      'tickets(accounts: [$account], first: 9, timeoutMs: 500) { nodes { id } sources { code } }',
      'rest',
    )
    expect(tickets).toEqual({ nodes: [], sources: [{ code: 'PROVIDER_TIMEOUT' }] })
  })

  test('a sign-in page in the place of an answer is a question of credentials', async () => {
    const page = { status: 401, text: '<html>Sign in</html>', contentType: 'text/html' }
    simulator().faults.set([{ fault: { kind: 'reply', ...page } }])
    for (const account of ['rest', 'soap']) {
      const { tickets } = await query(
        'tickets(accounts: [$account], first: 1) { nodes { id } sources { code } }',
        account,
      )
      expect(tickets.sources).toEqual([{ code: 'PROVIDER_AUTH' }])
    }
  })

  test('pages that rows are missing from lead on all the same, and none is given twice', async () => {
    for (const account of ['rest', 'soap']) {
      const found: number[] = []
      let after: string | null = null
      do {
        const { data } = await unigraph.query(
          `query ($account: String!, $after: String) { endUsers(accounts: [$account], first: 25, after: $after) {
            nodes { remoteId } pageInfo { endCursor hasNextPage } } }`,
          { account, after },
        )
        found.push(...data.endUsers.nodes.map(({ remoteId }: { remoteId: string }) => remoteNumber(remoteId)))
        after = data.endUsers.pageInfo.hasNextPage ? data.endUsers.pageInfo.endCursor : null
      } while (after !== null)
      const all = unigraph.simulators.world.all<{ n: number }>('SELECT n FROM helpdesk_user')
      expect(found.sort((one, other) => one - other)).toEqual(all.map(({ n }) => n).sort((one, other) => one - other))
    }
  })

  test('by SOAP, an answer of the most rows there can be is not believed to be the end, nor is a shorter one', () => {
    const { list } = connectorFor(servicenow, { api: 'soap' }).records.group ?? {}
    const answer = (count: number) =>
      parseXml(
        `<getRecordsResponse>${Array.from({ length: count }, (_, at) => `<getRecordsResult><sys_id>a${at}</sys_id></getRecordsResult>`).join('')}</getRecordsResponse>`,
      )
    const page = (count: number) =>
      list?.page({ status: 200, headers: {}, body: null, bytes: 0, xml: answer(count) }, { size: 250, cursor: 'a' })
    expect([page(250)?.next, page(3)?.next, page(0)?.next]).toEqual(['a249', 'a2', undefined])
  })

  test('a page without a row that may be seen is passed over by the number of its rows', () => {
    const { list } = servicenow.records.group ?? {}
    const page = (cursor: string | undefined) =>
      list?.page(
        { status: 200, headers: { 'x-total-count': '70' }, body: { result: [] }, bytes: 0 },
        { size: 30, cursor },
      )
    expect([page(undefined)?.next, page('a+30')?.next, page('a+60')?.next]).toEqual(['+30', 'a+60', undefined])
  })
})

test('a list goes on after the last row that was read, so that rows that come and go move no other', async () => {
  const { tickets } = await query('tickets(accounts: [$account], first: 60) { nodes { remoteId } }', 'rest')
  const [first, ...others] = simulator()
    .ledger.all()
    .map(each => new URLSearchParams(each.query))
  expect(first?.get('sysparm_query')).toBe('ORDERBYsys_id')
  expect(others.length).toBeGreaterThan(0)
  for (const each of others) {
    const [, last] = /^sys_id>([0-9a-f]{32})\^ORDERBYsys_id$/.exec(each.get('sysparm_query') ?? '') ?? []
    expect(tickets.nodes).toContainEqual({ remoteId: last })
    expect(each.get('sysparm_offset')).toBe('0')
  }
})

describe('the author of a comment', () => {
  type Comment = { readonly remoteId: string; readonly author: { readonly remoteId: string } | null }
  const world = () => unigraph.simulators.world

  async function commentsIn(account: string): Promise<readonly Comment[]> {
    const { tickets } = await query(
      `tickets(accounts: [$account], first: 20) { nodes { comments(first: 3) { nodes {
        remoteId author { ... on Entity { remoteId } } } } } }`,
      account,
    )
    return tickets.nodes.flatMap((node: { comments: { nodes: Comment[] } }) => node.comments.nodes)
  }

  const authorOf = (comment: Comment | undefined) =>
    world().get<{ author_n: number | null }>(
      'SELECT author_n FROM ticket_comment WHERE n = ?',
      remoteNumber(comment?.remoteId ?? ''),
    )?.author_n ?? null

  test.each(['rest', 'soap'])('by %s, is found by the user name that the journal has', async account => {
    const comments = await commentsIn(account)
    expect(comments.length).toBeGreaterThan(10)
    for (const comment of comments)
      expect(comment.author && remoteNumber(comment.author.remoteId)).toBe(authorOf(comment))
  })

  test('is nobody where two users have that name: a guess would be wrong for half of them', async () => {
    const comment = (await commentsIn('rest')).find(({ author }) => author !== null)
    const twins = [authorOf(comment), 1, 2].filter((n, at, all) => all.indexOf(n) === at).slice(0, 2)
    world().run(`UPDATE helpdesk_user SET external_id = 'invented.twin' WHERE n IN (${twins})`)
    const after = (await commentsIn('rest')).find(({ remoteId }) => remoteId === comment?.remoteId)
    expect(after).toEqual({ remoteId: comment?.remoteId, author: null })
  })
})
