// Needs: hubspot, zendesk.
import { afterEach, describe, expect, test } from 'vitest'
import { systemClock } from '../../src/pipeline/clock.ts'
import { places } from '../cache/servers.ts'
import { redisIsThere } from '../quotas/redis-server.ts'
import { startUnigraph, type Unigraph } from '../support/unigraph.ts'

redisIsThere()

const only = ['hubspot', 'zendesk']
let passed = 0
/** The machine's time, which a test moves on. */
const clock = {
  ...systemClock,
  now: () => systemClock.now() + passed * 1000,
  monotonic: () => systemClock.monotonic() + passed * 1000,
}
let unigraph: Unigraph | undefined
afterEach(async () => {
  await unigraph?.close()
  passed = 0
})

type Change = NonNullable<Parameters<typeof startUnigraph>[0]>

async function startOver(change: Change = {}): Promise<Unigraph> {
  unigraph = await startUnigraph({
    ...{ only, world: { scale: 0.1 }, isUnhurried: true, clock },
    ...{ recordSeconds: 60, answerSeconds: 30, random: () => 0.999_999 },
    ...change,
  })
  return unigraph
}

/** How many calls the providers had. */
const callsOf = ({ simulators }: Unigraph) => only.reduce((sum, name) => sum + simulators.get(name).ledger.count(), 0)

const contacts = '{ contacts(accounts: ["hubspot"], first: 5) { nodes { id name company { name owner { name } } } } }'
const tickets = '{ tickets(accounts: ["zendesk"], first: 5) { nodes { id subject assignee { name } } } }'

async function post({ url }: Unigraph, query: string, headers: Record<string, string> = {}): Promise<string> {
  const body = JSON.stringify({ query })
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  })
  return response.text()
}

describe.each(places)('a complete answer kept $name', place => {
  afterEach(() => place.close())
  const start = async (change: Change = {}) => startOver({ stores: (await place.open()).stores, ...change })

  test('is given again, byte for byte, without any call, for as long as the operator says', async () => {
    const server = await start()
    const first = await post(server, contacts)
    const calls = callsOf(server)
    passed = 29
    expect(await post(server, contacts)).toBe(first)
    expect(callsOf(server)).toBe(calls)
    passed = 31
    expect(await post(server, contacts)).toBe(first)
    expect(callsOf(server)).toBeGreaterThan(calls)
  })

  test('is not given for longer than all of its data are fresh', async () => {
    const server = await start({ recordSeconds: 10 })
    await post(server, contacts)
    const calls = callsOf(server)
    passed = 11
    await post(server, contacts)
    expect(callsOf(server)).toBeGreaterThan(calls)
  })

  test('is as good as one that is worked out anew', async () => {
    const [kept, anew] = [await start(), await startUnigraph({ only, world: { scale: 0.1 } })]
    try {
      for (const query of [contacts, tickets]) {
        await post(kept, query)
        expect(await post(kept, query)).toBe(await post(anew, query))
      }
    } finally {
      await anew.close()
    }
  })

  test('is worked out once for all who ask the same at the same time: one call for each level', async () => {
    const server = await start({ answerSeconds: 0, recordSeconds: 0 })
    // The first time, facts of the account are read too.
    await post(server, contacts)
    const before = callsOf(server)
    await post(server, contacts)
    const alone = callsOf(server) - before
    server.simulators.get('hubspot').faults.set([{ fault: { kind: 'delay', minMs: 200, maxMs: 200 } }])
    const answers = await Promise.all(Array.from({ length: 100 }, () => post(server, contacts)))
    expect(new Set(answers).size).toBe(1)
    expect(callsOf(server) - before).toBe(2 * alone)
  })

  test('is worked out to its end for those who stay, when the first who asked has gone', async () => {
    const server = await start({ answerSeconds: 0, recordSeconds: 0 })
    const whole = await post(server, contacts)
    const gone = new AbortController()
    const body = JSON.stringify({ query: contacts })
    const headers = { 'content-type': 'application/json' }
    const first = fetch(server.url, { method: 'POST', headers, body, signal: gone.signal }).catch(() => 'gone')
    const calls = callsOf(server)
    await expect.poll(() => callsOf(server), { interval: 1 }).toBeGreaterThan(calls)
    const others = Promise.all([post(server, contacts), post(server, contacts)])
    gone.abort()
    expect(await first).toBe('gone')
    expect(await others).toEqual([whole, whole])
  })

  test.each([
    ['of one who asks on behalf of somebody else', { authorization: 'Bearer other' }],
    ['in another media type', { accept: 'application/graphql-response+json' }],
    ['of a browser with other cookies', { cookie: 'session=other' }],
  ])('is not shared with a question %s', async (_what, headers) => {
    const server = await start()
    await post(server, contacts)
    const calls = callsOf(server)
    await post(server, contacts, headers)
    expect(callsOf(server)).toBeGreaterThan(calls)
  })

  test('that a forged request must not have is not given to it, though others have it', async () => {
    const server = await start()
    const address = `${server.url}?${new URLSearchParams({ query: contacts })}`
    expect((await fetch(address)).status).toBe(200)
    const forged = await fetch(address, { headers: { 'user-agent': 'Mozilla/5.0', 'sec-fetch-site': 'cross-site' } })
    expect(forged.status).toBe(400)
  })

  test('that says how fresh its data are is worked out anew', async () => {
    const server = await start()
    const query = '{ contacts(accounts: ["hubspot"], first: 1) { nodes { freshness } } }'
    for (const _time of [1, 2]) {
      const { data } = JSON.parse(await post(server, query))
      expect(data.contacts.nodes).toEqual([{ freshness: 'LIVE' }])
    }
  })

  test('is never one that lacks something', async () => {
    const server = await start({ recordSeconds: 60 })
    const { faults } = server.simulators.get('zendesk')
    const lists = '{ tickets { nodes { id } sources { account { name } state } isComplete } }'
    const lacking: string[] = []
    faults.set([{ times: 50, fault: { kind: 'reply', status: 403, text: '{}', contentType: 'application/json' } }])
    for (const query of [tickets, lists]) lacking.push(await post(server, query))
    faults.clear()
    for (const [at, query] of [tickets, lists].entries()) {
      const whole = await post(server, query)
      expect(JSON.parse(whole).errors).toBeUndefined()
      expect(whole).not.toBe(lacking[at])
    }
  })

  test('ends with a change of anything that it is made of, and with no other', async () => {
    const server = await start()
    const before = await Promise.all([contacts, tickets].map(query => post(server, query)))
    const id = JSON.parse(before[0] ?? '').data.contacts.nodes[0].id
    const byId = `{ node(id: "${id}") { ... on Contact { name } } }`
    await post(server, byId)
    const { remoteId } = (await server.query(`{ node(id: "${id}") { ... on Contact { remoteId } } }`)).data.node
    const callsFor = async (query: string) => {
      const calls = callsOf(server)
      await post(server, query)
      return callsOf(server) - calls
    }
    const record = server.account('hubspot').connector.entities.Contact?.of ?? ''
    await server.account('hubspot').changed(record, 'another')
    expect([await callsFor(contacts), await callsFor(byId), await callsFor(tickets)]).toEqual([1, 0, 0])
    await server.account('hubspot').changed(record, remoteId)
    expect([(await callsFor(contacts)) > 0, await callsFor(tickets)]).toEqual([true, 0])
    await server.account('hubspot').changed()
    expect([(await callsFor(byId)) > 0, await callsFor(tickets)]).toEqual([true, 0])
  })
})

describe('@freshness', () => {
  const start = startOver

  const anew =
    'query @freshness(maxAge: 0) { contacts(accounts: ["hubspot"], first: 1) { nodes { name owner { name } } } }'

  test('of 0 reads everything from the providers', async () => {
    const server = await start()
    await post(server, anew)
    const calls = callsOf(server)
    await post(server, anew)
    expect(callsOf(server)).toBe(2 * calls)
  })

  test('lets no answer be given that is older', async () => {
    const server = await start()
    const query = anew.replace('maxAge: 0', 'maxAge: 10')
    await post(server, query)
    const calls = callsOf(server)
    passed = 9
    await post(server, query)
    expect(callsOf(server)).toBe(calls)
    passed = 11
    await post(server, query)
    expect(callsOf(server)).toBe(2 * calls)
  })

  test('may come as a variable, and an age that nothing can have is refused with what to do', async () => {
    const server = await start()
    const document = 'query ($age: Int!) @freshness(maxAge: $age) { contacts(first: 1) { nodes { name } } }'
    expect((await server.query(document, { age: 5 })).errors).toBeUndefined()
    const { errors } = await server.query(document, { age: -1 })
    expect(errors?.[0]).toMatchObject({
      message: '@freshness(maxAge:): found -1, expected seconds from 0 on; 0 reads all anew.',
      extensions: { code: 'BAD_USER_INPUT' },
    })
  })
})

test('a provider that is down costs nothing of what was read before, and the answer says that it is stale', async () => {
  const server = await startOver({ cache: { ifErrorSeconds: 600 }, recordSeconds: 10 })
  const { id } = JSON.parse(await post(server, tickets)).data.tickets.nodes[0]
  const query = `{ node(id: "${id}") { ... on Ticket { subject freshness assignee { name freshness } } } }`
  const before = JSON.parse(await post(server, query)).data.node
  passed = 11
  server.simulators
    .get('zendesk')
    .faults.set([{ fault: { kind: 'reply', status: 503, text: '', contentType: 'text/plain' } }])
  const { data, errors } = JSON.parse(await post(server, query))
  expect(errors).toBeUndefined()
  expect(data.node).toEqual({ ...before, freshness: 'STALE', assignee: { ...before.assignee, freshness: 'STALE' } })
})
