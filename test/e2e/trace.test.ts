import { afterAll, expect, test } from 'vitest'
import { Secret } from '../../src/contract/secret.ts'
import { systemClock } from '../../src/pipeline/clock.ts'
import { startUnigraph } from '../support/unigraph.ts'

// Needs: hubspot, stripe, zendesk.
const providers = ['hubspot', 'stripe', 'zendesk']
const unigraph = await startUnigraph({
  mayInspect: true,
  only: providers,
  recordSeconds: 60,
  answerSeconds: 60,
})
afterAll(() => unigraph.close())

interface Asked {
  readonly url?: string
  readonly headers?: Record<string, string>
}

async function ask(query: string, { url = unigraph.url, headers = {} }: Asked = {}) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  })
  // biome-ignore lint/suspicious/noExplicitAny: its form follows from each test's own document.
  return { status: response.status, id: response.headers.get('x-request-id'), body: (await response.json()) as any }
}

const traced = (query: string) => ask(query, { headers: { 'unigraph-trace': '1' } })
const nested =
  '{ contacts(first: 5) { nodes { id tickets(first: 2) { nodes { id } } company { name } } } tickets(accounts: ["zendesk"], first: 3) { nodes { id subject requester { name } } } }'

test('a traced answer lists the calls that reached the providers, each one and no other', async () => {
  const before = ledger()
  const { body } = await traced(nested)
  const made = ledger() - before
  const { upstream } = body.extensions
  expect(body.errors).toBeUndefined()
  expect(upstream.totals.attempts).toBe(made)
  expect(upstream.calls.length).toBeGreaterThan(3)
  expect(upstream.totals.calls).toBe(upstream.calls.length)
  for (const call of upstream.calls)
    expect(call).toMatchObject({
      state: 'SENT',
      account: expect.any(String),
      attempts: expect.any(Array),
    })
  expect(upstream.calls.flatMap(({ paths }: { paths: string[] }) => paths)).toContain('contacts.nodes.*.tickets')
})

test('the parts of a call add up to its time, and those of the request to its own', async () => {
  for (const name of providers)
    unigraph.simulators.get(name).faults.set([{ fault: { kind: 'delay', minMs: 400, maxMs: 450 } }])
  const { body } = await traced(nested.replace('first: 5', 'first: 6'))
  const { totals, calls } = body.extensions.upstream
  expect(totals.waitingForCalls + totals.ownWork).toBeCloseTo(totals.milliseconds, 0)
  for (const { milliseconds, queued, paused, attempts } of calls) {
    const parts =
      queued + paused + attempts.reduce((sum: number, each: { milliseconds: number }) => sum + each.milliseconds, 0)
    expect(Math.abs(parts - milliseconds)).toBeLessThanOrEqual(milliseconds * 0.05)
  }
})

test('what came from the record cache is told with how many rows', async () => {
  await traced('{ contacts(accounts: ["hubspot"], first: 3) { nodes { company { name } } } }')
  const { body } = await traced('{ contacts(accounts: ["hubspot"], first: 3) { nodes { company { name } } } }')
  const { kept, quotas } = body.extensions.upstream
  expect(kept).toContainEqual({ account: 'hubspot', record: 'company', rows: expect.any(Number), isStale: false })
  expect(quotas).toContainEqual({
    account: 'hubspot',
    quota: 'default',
    perSeconds: 10,
    requests: expect.any(Number),
    left: expect.any(Number),
  })
})

test('a call that the answer does not wait for is told as well', async () => {
  const before = ledger()
  const query =
    '{ customer(email: "ada@analytical-engines.example") { timeline(first: 5, types: [INVOICE]) { nodes { __typename } } } }'
  unigraph.simulators.get('hubspot').faults.set([{ fault: { kind: 'delay', minMs: 1_500, maxMs: 1_500 } }])
  const { body } = await traced(query)
  unigraph.simulators.get('hubspot').faults.clear()
  const { totals, calls } = body.extensions.upstream
  expect(totals.attempts).toBe(ledger() - before)
  expect(totals.calls).toBe(calls.length)
  expect(calls.map(({ state }: { state: string }) => state)).toContain('UNDER_WAY')
})

test('an answer without the header has no trace, and a traced one is neither kept nor given from what is kept', async () => {
  const query = '{ tickets(accounts: ["zendesk"], first: 2) { nodes { id } } }'
  expect((await ask(query)).body.extensions).toBeUndefined()
  expect((await traced(query)).body.extensions.upstream.totals.calls).toBe(1)
  for (const wish of ['', '0', 'False'])
    expect((await ask(query, { headers: { 'unigraph-trace': wish } })).body.extensions).toBeUndefined()
  expect((await ask(query)).body.extensions).toBeUndefined()
})

test('a request is found in the log with its calls, by the id that its answer names', async () => {
  const { id } = await ask(
    'query Desk { customer(email: "ada.printer@example.org") { tickets { nodes { id } } } tickets(accounts: ["zendesk"], first: 4) { nodes { subject } } }',
  )
  const query = `{ loggedRequest(id: "${id}") { id caller operationName document status errorCodes calls { account operation state requestId attempts { method url status curl answer } } } }`
  const { data } = (await ask(query)).body
  expect(data.loggedRequest).toMatchObject({
    id,
    caller: 'anonymous',
    operationName: 'Desk',
    status: 200,
    errorCodes: [],
  })
  expect(data.loggedRequest.document).not.toContain('printer')
  const call = data.loggedRequest.calls.find(({ operation }: { operation: string }) => operation === 'ticket.list')
  expect(call).toMatchObject({ account: 'zendesk', state: 'SENT', requestId: id })
  const [attempt] = call.attempts
  expect(attempt).toMatchObject({ method: 'GET', status: 200, answer: null })
  expect(attempt.curl).toMatch(/^curl /)
  expect(attempt.curl).toContain('"authorization: $AUTHORIZATION"')
})

test('calls of requests of calls are counted as rows, and are refused where they come to too many', async () => {
  const first = '{ loggedCalls(first: 100) { request { calls(first: 1000) { account } } } }'
  const nested = '{ loggedCalls(first: 100) { request { calls { request { calls { account } } } } } }'
  for (const query of [first, nested])
    expect((await ask(query)).body.errors).toMatchObject([{ extensions: { code: 'COST_EXCEEDED' } }])
  const { data } = (await ask('{ loggedCalls(first: 1) { request { calls(first: 1) { account } } } }')).body
  expect(data.loggedCalls[0].request.calls).toHaveLength(1)
  const tooMany = (await ask('{ loggedCalls(first: 1) { request { calls(first: 1001) { account } } } }')).body
  expect(tooMany.errors[0].message).toContain('from 0 to 1000')
})

test('a call that failed is found by its code, with the answer of the provider masked and without its secrets', async () => {
  const { data } = (
    await ask('{ loggedCalls(first: 3, filter: { account: "zendesk" }) { account began milliseconds queued code } }')
  ).body
  expect(data.loggedCalls).toHaveLength(3)
  const wrong = await startUnigraph({
    ...{ mayInspect: true, simulators: unigraph.simulators },
    accounts: [{ name: 'desk', provider: 'zendesk', chosen: { token: 'wrong-token-0000000000' } }],
  })
  try {
    await ask('{ tickets(first: 1) { nodes { id } } }', { url: wrong.url })
    const found = await ask(
      '{ loggedCalls(filter: { hasFailed: true }) { code message status attempts { answer curl body } } }',
      { url: wrong.url },
    )
    expect(found.body.data.loggedCalls).toMatchObject([{ code: 'PROVIDER_AUTH', status: 401 }])
    const text = JSON.stringify(found.body)
    const forms = [text, Buffer.from('wrong-token-0000000000').toString('base64')]
    expect(text).not.toContain('wrong-token-0000000000')
    expect(text).not.toContain(forms[1])
  } finally {
    await wrong.close()
  }
})

test('an answer that has the log in it is worked out anew, whatever else is in it', async () => {
  const query =
    '{ loggedCalls(first: 1, filter: { account: "stripe" }) { requestId } products(accounts: ["stripe"], first: 2) { nodes { id } } }'
  const first = await ask(query)
  await ask('{ prices(accounts: ["stripe"], first: 2) { nodes { id } } }')
  const second = await ask(query)
  expect(second.body.data.products).toEqual(first.body.data.products)
  expect(second.body.data.loggedCalls).not.toEqual(first.body.data.loggedCalls)
})

test('rows that are read anew behind the scenes are told as stale, and their calls are of no request', async () => {
  let later = 0
  const clock = { ...systemClock, now: () => systemClock.now() + later }
  const stale = await startUnigraph({
    ...{ mayInspect: true, simulators: unigraph.simulators, only: ['hubspot'], clock, recordSeconds: 60 },
    cache: { revalidateSeconds: 600 },
  })
  try {
    const { data } = await stale.query('{ contacts(first: 1) { nodes { company { id name } } } }')
    const query = `{ node(id: "${data.contacts.nodes[0].company.id}") { ... on Company { name freshness } } }`
    later = 120_000
    const { body } = await ask(query, { url: stale.url, headers: { 'unigraph-trace': '1' } })
    expect(body.data.node.freshness).toBe('STALE')
    const { kept, calls } = body.extensions.upstream
    expect(kept).toEqual([{ account: 'hubspot', record: 'company', rows: 1, isStale: true }])
    expect(calls).toEqual([])
    const log = '{ loggedCalls(first: 1) { operation requestId } }'
    const found = async () => (await ask(log, { url: stale.url })).body.data.loggedCalls
    await expect.poll(found).toEqual([{ operation: 'company.get', requestId: null }])
  } finally {
    await stale.close()
  }
})

test('who may not inspect is told so, and nothing else', async () => {
  const closed = await startUnigraph({
    simulators: unigraph.simulators,
    only: ['zendesk'],
    callers: [
      { name: 'web', mayInspect: false, whenOver: 'refuse', tokens: [new Secret('web-token-0000000000')] },
      {
        name: 'ops',
        mayInspect: true,
        whenOver: 'refuse',
        tokens: [new Secret('ops-token-0000000000'), new Secret('ops-token-1111111111')],
      },
    ],
  })
  try {
    const by = (token: string, headers = {}) => ({
      url: closed.url,
      headers: { authorization: `Bearer ${token}`, ...headers },
    })
    const query = '{ tickets(first: 1) { nodes { id } } }'
    expect(await ask(query, { url: closed.url })).toMatchObject({
      status: 401,
      body: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
    })
    expect(await ask(query, by('nobodys-token-000000'))).toMatchObject({ status: 401 })
    expect(await ask(query, by('web-token-0000000000'))).toMatchObject({ status: 200, body: { data: { tickets: {} } } })
    const header = { 'unigraph-trace': '1' }
    expect(await ask(query, by('web-token-0000000000', header))).toMatchObject({
      status: 403,
      body: { errors: [{ extensions: { code: 'FORBIDDEN' } }] },
    })
    const log = '{ loggedCalls { account } }'
    expect(await ask(log, by('web-token-0000000000'))).toMatchObject({
      body: { errors: [{ extensions: { code: 'FORBIDDEN' } }] },
    })
    const left = '{ connectedAccounts { nodes { quotas { left } } } }'
    const quotas = async (token: string) => (await ask(left, by(token))).body.data.connectedAccounts.nodes[0].quotas
    expect(await quotas('web-token-0000000000')).toBeNull()
    expect(await quotas('ops-token-0000000000')).toContainEqual({ left: expect.any(Number) })
    const metrics = (headers = {}) => fetch(closed.url.replace('/graphql', '/metrics'), { headers })
    const stranger = await metrics()
    expect([stranger.status, stranger.headers.get('www-authenticate')]).toEqual([401, 'Bearer'])
    expect((await metrics(by('web-token-0000000000').headers)).status).toBe(403)
    expect((await metrics(by('ops-token-0000000000').headers)).status).toBe(200)
    for (const token of ['ops-token-0000000000', 'ops-token-1111111111']) {
      expect((await ask(log, by(token))).body.data.loggedCalls.length).toBeGreaterThan(0)
      expect((await ask(query, by(token, header))).body.extensions.upstream.totals.calls).toBe(1)
    }
  } finally {
    await closed.close()
  }
})

/** How many requests have reached the providers. */
function ledger(): number {
  return providers.reduce((sum, name) => sum + unigraph.simulators.get(name).ledger.all().length, 0)
}
