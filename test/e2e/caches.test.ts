// Needs: hubspot, zendesk, stripe, netsuite.
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { request } from 'undici'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createStores, type Stores } from '../../src/cache/stores.ts'
import { discoverSimulators } from '../../src/simulator/discover.ts'
import type { Fault } from '../../src/simulator/faults.ts'
import { createRandom } from '../../src/simulator/random.ts'
import { type StartedSimulators, startSimulators } from '../../src/simulator/start.ts'
import { four, startUnigraph } from '../support/unigraph.ts'

const page = '<!doctype html><html><body>We will be back soon</body></html>'
const html = 'text/html'

/** Answers that are none, and those that are half of one. */
const bad: readonly (readonly [string, Fault])[] = [
  ['a page for people with status 200', { kind: 'reply', status: 200, text: page, contentType: html }],
  ['a page for people with status 503', { kind: 'reply', status: 503, text: page, contentType: html }],
  ['an empty body with status 200', { kind: 'reply', status: 200, text: '', contentType: 'application/json' }],
  ['an empty object with status 200', { kind: 'reply', status: 200, text: '{}', contentType: 'application/json' }],
  ['null with status 200', { kind: 'reply', status: 200, text: 'null', contentType: 'application/json' }],
  ['a refusal', { kind: 'reply', status: 403, text: '{}', contentType: 'application/json' }],
  ['a body that is cut off', { kind: 'truncate', bytes: 120 }],
  ['half a body and the end of the connection', { kind: 'resetMidBody' }],
]

const asked: Readonly<Record<string, string>> = {
  hubspot:
    'contacts(accounts: ["hubspot"], first: 5) { nodes { id name company { id name } owner { id name } } isComplete }',
  zendesk:
    'tickets(accounts: ["zendesk"], first: 5) { nodes { id subject assignee { id name } organization { id name } } isComplete }',
  stripe: 'invoices(accounts: ["stripe"], first: 5) { nodes { id number customer { id name } } isComplete }',
  netsuite: 'invoices(accounts: ["netsuite"], first: 5) { nodes { id number customer { id name } } isComplete }',
}

let simulators: StartedSimulators
let others: StartedSimulators
beforeAll(async () => {
  simulators = await startSimulators({ only: four, world: { scale: 0.05 } })
  others = await startSimulators({ only: four, world: { scale: 0.05, seed: 4711 } })
})
afterAll(() => Promise.all([simulators.close(), others.close()]))

const start = (only: readonly string[]) =>
  startUnigraph({ only, simulators, recordSeconds: 600, browserCacheSeconds: 60, isUnhurried: true })

describe.each(four)('after %s sent', name => {
  test.each(bad)('%s, the right answer is had as soon as it sends it, and nothing else', async (_what, fault) => {
    const { faults } = simulators.get(name)
    const [honest, poisoned] = [await start([name]), await start([name])]
    try {
      const right = await honest.query(`{ list: ${asked[name]} }`)
      expect(right.errors).toBeUndefined()
      // Every other request of the question too: the list may go well, and what its rows point to not.
      for (const skip of [0, 1, 2]) {
        faults.set([{ skip, times: 3, fault }])
        await poisoned.query(`{ list: ${asked[name]} }`)
        faults.clear()
      }
      for (const _again of [1, 2]) expect(await poisoned.query(`{ list: ${asked[name]} }`)).toEqual(right)
    } finally {
      faults.clear()
      await honest.close()
      await poisoned.close()
    }
  })
})

test('a record of which some fields were read is no answer to a query for others', async () => {
  const server = await start(['hubspot'])
  try {
    const { data } = await server.query('{ contacts(first: 3) { nodes { id } } }')
    const ids = data.contacts.nodes.map(({ id }: { id: string }) => id)
    const byIds = (fields: string) => `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Contact { ${fields} } } }`
    await server.query(byIds('name'), { ids })
    const whole = await server.query(byIds('name emails { address } createdAt lifecycleStage'), { ids })
    expect(whole.errors).toBeUndefined()
    for (const node of whole.data.nodes) expect(node.createdAt).toMatch(/^\d{4}-/)
  } finally {
    await server.close()
  }
})

test('two accounts of one provider are asked at once for the same, and each has its own answer', async () => {
  const server = await startUnigraph({
    accounts: [
      { name: 'one', provider: 'hubspot' },
      { name: 'two', provider: 'hubspot' },
    ],
    simulators,
    origins: { two: others.get('hubspot').origin },
    recordSeconds: 600,
    isUnhurried: true,
  })
  try {
    const of = async (account: string) => {
      const document =
        'query ($accounts: [String!]) { contacts(accounts: $accounts, first: 20) { nodes { name remoteId account { name } company { name } } } }'
      const { data, errors } = await server.query(document, { accounts: [account] })
      expect(errors).toBeUndefined()
      return data.contacts.nodes
    }
    const [one, two] = [await of('one'), await of('two')]
    expect(one).not.toEqual(two.map((row: object) => ({ ...row, account: { name: 'one' } })))
    const rounds = Array.from({ length: 50 }, (_, at) => (at % 3 === 0 ? 'one' : 'two'))
    const answers = await Promise.all(rounds.map(of))
    for (const [at, answer] of answers.entries()) expect(answer).toEqual(rounds[at] === 'one' ? one : two)
  } finally {
    await server.close()
  }
})

describe('an account that keeps its name over one cache', () => {
  const first = '{ contacts(accounts: ["crm"], first: 3) { nodes { name owner { name } } } }'
  const open = async (stores: Stores, over: StartedSimulators, change: Parameters<typeof startUnigraph>[0] = {}) =>
    startUnigraph({
      accounts: [{ name: 'crm', provider: 'hubspot' }],
      simulators: over,
      stores,
      ...{ recordSeconds: 600, isUnhurried: true },
      ...change,
    })

  test.each([0, 600])('is given nothing that was read at another address (answers kept for %d s)', async seconds => {
    const stores = createStores()
    const change = { answerSeconds: seconds }
    const old = await open(stores, simulators, change)
    const moved = await open(stores, others, change)
    const alone = await open(createStores(), others, change)
    try {
      const before = await old.query(first)
      const after = await moved.query(first)
      expect(after).not.toEqual(before)
      expect(after).toEqual(await alone.query(first))
    } finally {
      for (const each of [old, moved, alone]) await each.close()
    }
  })

  test.each([0, 600])('is given nothing that other credentials were shown (answers kept for %d s)', async seconds => {
    const stores = createStores()
    const change = { answerSeconds: seconds }
    const chosen = { token: 'pat-na1-00000000-of-a-stranger' }
    const server = await open(stores, simulators, change)
    const accounts = [{ name: 'crm', provider: 'hubspot', chosen }]
    const stranger = await open(stores, simulators, { ...change, accounts })
    const owners = 'query ($id: ID!) { node(id: $id) { ... on Contact { name owner { name } } } }'
    try {
      const { data } = await server.query(first.replace('name owner', 'id name owner'))
      const { id } = data.contacts.nodes[0]
      expect((await server.query(owners, { id })).errors).toBeUndefined()
      expect((await stranger.query(first)).data.contacts.nodes).toEqual([])
      expect(await stranger.query(owners, { id })).toMatchObject({
        data: { node: null },
        errors: [{ extensions: { code: 'PROVIDER_AUTH' } }],
      })
    } finally {
      await server.close()
      await stranger.close()
    }
  })
})

test('of thousands of questions of many viewers about several accounts, some of whom leave early, none is answered with what is another account’s', async () => {
  const accounts = ['one', 'two', 'three'].map(name => ({ name, provider: 'hubspot' }))
  const hubspot = (await discoverSimulators(['hubspot'])).map(each => ({ ...each, quotas: [] }))
  const start = async (seed: number) => startSimulators({ only: hubspot, world: { scale: 0.05, seed } })
  const worlds = { one: await start(1), two: await start(2), three: await start(3) }
  const origins = Object.fromEntries(Object.entries(worlds).map(([name, world]) => [name, world.get('hubspot').origin]))
  const server = await startUnigraph({
    accounts,
    simulators: worlds.one,
    origins,
    // So short that what is kept runs out and is read anew all the time.
    recordSeconds: 2,
    answerSeconds: 1,
    isUnhurried: true,
  })
  const seed = Number(process.env.UNIGRAPH_SEED ?? Date.now())
  const random = createRandom(seed)
  const documents = ['name', 'name company { name }', 'id name remoteId owner { name }'].map(
    fields =>
      `query ($accounts: [String!], $first: Int) { contacts(accounts: $accounts, first: $first) { nodes { ${fields} } } }`,
  )
  const canaries = new Map<string, string>()
  const ask = async (account: string, viewer: number, query: string, first: number, signal: AbortSignal) => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer viewer-${viewer}` }
    const body = JSON.stringify({ query, variables: { accounts: [account], first } })
    // A tenth of what it costs to fetch them.
    const response = await request(server.url, { method: 'POST', headers, body, signal })
    return response.body.text()
  }
  try {
    for (const { name } of accounts)
      for (const query of documents)
        for (const first of [5, 7])
          canaries.set(`${name}/${query}/${first}`, await ask(name, 0, query, first, new AbortController().signal))
    expect(new Set(canaries.values()).size).toBe(canaries.size)
    const questions = Number(process.env.UNIGRAPH_QUESTIONS ?? 3_000)
    const wrong: string[] = []
    const heaps: number[] = []
    for (let asked = 0; asked < questions; asked += 100) {
      if (asked % (questions / 5) === 0) {
        for (const world of Object.values(worlds)) world.get('hubspot').ledger.clear()
        heaps.push(await heapAtRest())
      }
      const batch = Array.from({ length: 100 }, async () => {
        const [account, query, first] = [random.pick(accounts).name, random.pick(documents), random.pick([5, 7])]
        const leaving = new AbortController()
        if (random.chance(0.1)) setTimeout(() => leaving.abort(), random.integer(0, 3))
        const answer = await ask(account, random.integer(0, 99), query, first, leaving.signal).catch(() => undefined)
        if (answer !== undefined && answer !== canaries.get(`${account}/${query}/${first}`)) wrong.push(answer)
      })
      await Promise.all(batch)
    }
    expect(wrong, `UNIGRAPH_SEED=${seed} asks the same again`).toEqual([])
    const [, first = 0] = heaps
    const grown = heaps.slice(2).map(heap => Math.round((heap - first) / 2 ** 20))
    expect(Math.max(...grown), `MB more after each further fifth of the questions: ${grown}`).toBeLessThan(16)
  } finally {
    await server.close()
    for (const world of Object.values(worlds)) await world.close()
  }
})

/** What is held in memory when nothing is under way, in bytes. */
async function heapAtRest(): Promise<number> {
  await new Promise(resolve => setTimeout(resolve, 100))
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  return process.memoryUsage().heapUsed
}
