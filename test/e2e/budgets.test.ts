// Needs: hubspot, zendesk.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { Secret } from '../../src/contract/secret.ts'
import { startUnigraph, type Unigraph } from '../support/unigraph.ts'

const even = { shape: 'even', customers: 30, ticketsEach: 2, invoicesEach: 1, agents: 4 } as const
const tokens = {
  strict: 'strict-token-of-a-test-0000',
  cut: 'cutting-token-of-a-test-0000',
  free: 'free-token-of-a-test-000000',
}
const perRow = 'comments(first: 1) { nodes { body } }'
const dear = `{ tickets(first: 20, accounts: ["zendesk"]) { nodes { subject ${perRow} } pageInfo { hasNextPage endCursor } } }`

let unigraph: Unigraph
beforeAll(async () => {
  unigraph = await startUnigraph({
    only: ['hubspot', 'zendesk'],
    isUnhurried: true,
    world: even,
    answerSeconds: 60,
    recordSeconds: 60,
    callers: [
      {
        name: 'strict',
        tokens: [new Secret(tokens.strict)],
        mayInspect: false,
        callsPerOperation: 10,
        whenOver: 'refuse',
      },
      { name: 'cut', tokens: [new Secret(tokens.cut)], mayInspect: false, callsPerOperation: 10, whenOver: 'degrade' },
      { name: 'free', tokens: [new Secret(tokens.free)], mayInspect: false, whenOver: 'refuse' },
    ],
  })
})
afterAll(() => unigraph.close())
beforeEach(() => unigraph.simulators.get('zendesk').ledger.clear())

const calls = () => unigraph.simulators.get('zendesk').ledger.count()

async function ask(
  caller: keyof typeof tokens,
  query: string,
  { wish, variables }: { wish?: string; variables?: object } = {},
) {
  const headers = {
    'content-type': 'application/json',
    authorization: `Bearer ${tokens[caller]}`,
    ...(wish !== undefined && { 'unigraph-cost': wish }),
  }
  const response = await fetch(unigraph.url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) })
  // biome-ignore lint/suspicious/noExplicitAny: its form follows from the query.
  return { status: response.status, ...((await response.json()) as any) }
}

test('what is over the budget is refused before any call, with what is dearest and how to ask for less', async () => {
  const { status, errors } = await ask('strict', dear)
  expect(status).toBe(400)
  expect(errors).toHaveLength(1)
  const [{ message, extensions }] = errors
  expect(message).toContain('21 calls')
  expect(message).toContain('you may spend 10')
  expect(message).toContain('tickets.nodes.comments (20)')
  expect(extensions.code).toBe('COST_EXCEEDED')
  expect(extensions.cost.estimated.byAccount).toEqual([{ account: 'zendesk', provider: 'zendesk', calls: 21 }])
  expect(extensions.cost.dearest[0]).toEqual({ field: 'tickets.nodes.comments', calls: 20 })
  expect(calls()).toBe(0)
})

test('what is within the budget is answered as if there were none', async () => {
  const within = dear.replace('first: 20', 'first: 9')
  const { data, errors, extensions } = await ask('strict', within)
  expect([errors, extensions]).toEqual([undefined, undefined])
  expect(data.tickets.nodes).toHaveLength(9)
})

test.for([
  ['written out', dear, undefined],
  ['a variable', `query ($first: Int) ${dear.replace('first: 20', 'first: $first')}`, { first: 20 }],
  ['left out', dear.replace('first: 20, ', ''), undefined],
] as const)(
  'lists whose "first" is %s are cut so that they fit the budget, which the answer tells',
  async ([, query, variables]) => {
    const { data, errors, extensions } = await ask('cut', query, { ...(variables && { variables }) })
    expect(errors).toBeUndefined()
    const [cut] = extensions.cost.cut
    expect(cut).toEqual({ field: 'tickets', asked: 20, first: 9 })
    expect(data.tickets.nodes).toHaveLength(9)
    // What was cut off is got by the cursor, as any other next page.
    expect(data.tickets.pageInfo.hasNextPage).toBe(true)
    expect(calls()).toBeLessThanOrEqual(10)
  },
)

test('what not even a row of each list would fit is refused where lists may be cut', async () => {
  const many = Array.from(
    { length: 11 },
    (_, index) =>
      `t${index}: tickets(first: 5, accounts: ["zendesk"], orderBy: { field: CREATED_AT, direction: ${index % 2 ? 'ASC' : 'DESC'} }) { nodes { ${perRow} } }`,
  )
  const { status, errors } = await ask('cut', `{ ${many.join(' ')} }`)
  expect(status).toBe(400)
  expect(errors[0].message).toContain('Not even with a row of each list')
  expect(calls()).toBe(0)
})

test('a dry run makes no call and answers with the estimate alone, also of what is over the budget', async () => {
  for (const caller of ['free', 'strict'] as const) {
    const { data, errors, extensions } = await ask(caller, dear, { wish: 'dry-run' })
    expect([data, errors]).toEqual([null, undefined])
    expect(extensions.cost.estimated.calls).toBe(21)
    expect(extensions.cost.actual).toBeUndefined()
  }
  expect(calls()).toBe(0)
})

test('a dry run of what would be cut tells of the cut', async () => {
  const { extensions } = await ask('cut', dear, { wish: 'dry-run' })
  expect(extensions.cost.cut[0]).toEqual({ field: 'tickets', asked: 20, first: 9 })
  expect(extensions.cost.estimated.calls).toBe(10)
})

test('what was spent and what remains is told to whoever asks, and to nobody else', async () => {
  const query = '{ organizations(first: 3, accounts: ["zendesk"]) { nodes { name } } }'
  expect((await ask('strict', query)).extensions).toBeUndefined()
  const { extensions } = await ask('strict', query, { wish: 'actual' })
  const one = { calls: 1, byAccount: [{ account: 'zendesk', provider: 'zendesk', calls: 1 }] }
  expect(extensions.cost).toMatchObject({ estimated: one, actual: one, remaining: { calls: 9 } })
  expect((await ask('strict', query, { wish: 'estimate' })).extensions.cost.actual).toBeUndefined()
  expect((await ask('strict', query)).extensions).toBeUndefined()
})

test('an answer with its costs is neither kept nor taken from what was kept', async () => {
  const query = '{ organizations(first: 4, accounts: ["zendesk"]) { nodes { name } } }'
  for (const expected of [1, 2]) {
    await ask('free', query, { wish: 'actual' })
    expect(calls()).toBe(expected)
  }
})

test('a header that wants something else says what there is', async () => {
  const { status, errors } = await ask('free', '{ __typename }', { wish: 'everything' })
  expect([status, errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT'])
  expect(errors[0].message).toContain('estimate, actual, dry-run')
})

test('what makes no sense is refused in its own place, and costs nothing', async () => {
  const { data, errors } = await ask(
    'strict',
    '{ nodes(ids: ["nonsense"]) { id } organizations(first: 1) { nodes { name } } }',
  )
  expect(errors).toMatchObject([{ path: ['nodes', 0], extensions: { code: 'BAD_USER_INPUT' } }])
  expect(data.organizations.nodes).toHaveLength(1)
})
