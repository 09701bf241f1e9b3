import { type DocumentNode, type ExecutionArgs, type ExecutionResult, execute, parse, validate } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as resolvers from '../../resolvers/index.ts'
import { Accounts, openAccount } from '../../src/accounts/account.ts'
import { discoverConnectors } from '../../src/accounts/discover.ts'
import { Lifetime } from '../../src/cache/lifetime.ts'
import { createStores } from '../../src/cache/stores.ts'
import { settingsFrom } from '../../src/contract/settings.ts'
import type { Context } from '../../src/graph/context.ts'
import { Signer } from '../../src/graph/cursors.ts'
import { customerColumns, customerKinds } from '../../src/graph/customer-plan.ts'
import { gapError } from '../../src/graph/errors.ts'
import { Spending } from '../../src/graph/estimate/spending.ts'
import { activityColumns, activityKinds } from '../../src/graph/event-kinds.ts'
import { Plans } from '../../src/graph/execution/plans.ts'
import { Loaders } from '../../src/graph/loaders.ts'
import { createSchema } from '../../src/graph/schema.ts'
import { Selections } from '../../src/graph/selections.ts'
import { systemClock } from '../../src/pipeline/clock.ts'
import { deadlineIn } from '../../src/pipeline/deadline.ts'
import { createHttp } from '../../src/pipeline/http.ts'
import { discoverSimulators } from '../../src/simulator/discover.ts'
import { createRandom } from '../../src/simulator/random.ts'
import { type StartedSimulators, startSimulators } from '../../src/simulator/start.ts'
import { RequestLog } from '../../src/telemetry/request-log.ts'
import { dressed } from '../support/dressed-query.ts'
import { randomQuery } from '../support/random-query.ts'
import { lists } from '../truth/schema.ts'

/** How many queries, and the seed of the first; both are printed where one fails. */
const count = Number(process.env.UNIGRAPH_QUERIES ?? 100)
const first = Number(process.env.UNIGRAPH_SEED ?? 1)

const connectors = await discoverConnectors()
const names = [...connectors.keys()]
const schema = createSchema(resolvers, [...connectors.values()])
const selections = new Selections(schema, {
  kinds: { ...customerKinds, ...activityKinds },
  columns: { ...customerColumns, ...activityColumns },
})
const { http, close: closeHttp } = createHttp()
// Answers say when their data was fetched.
const clock = { ...systemClock, now: () => Date.parse('2026-11-01T00:00:00Z') }

type Execute = (args: ExecutionArgs) => ExecutionResult | Promise<ExecutionResult>
const byGraphqlJs = execute as Execute
const plans = new Plans(schema)
const byPlans: Execute = asked => plans.execute(asked)

let simulators: StartedSimulators
beforeAll(async () => {
  const hurried = (await discoverSimulators(names)).map(each => ({ ...each, quotas: [] }))
  simulators = await startSimulators({ only: hurried, world: { scale: 0.02 } })
})
afterAll(async () => {
  await closeHttp()
  await simulators.close()
})

/** What can be odd in what every provider sends; at one place of each of its replies. */
const oddities = ['nulled', 'absent', 'anObject', 'aList', 'aFlag', 'anotherWord', 'anOddDate', 'anOddNumber'] as const

test(`${count} queries on the whole schema have the answers of graphql-js, from providers that make sense and from others (UNIGRAPH_SEED=${first})`, {
  timeout: 60_000 + count * 1_000,
}, async () => {
  const ids = await someIds()
  expect(ids.length).toBeGreaterThan(20)
  let [withData, withErrors] = [0, 0]
  for (let seed = first; seed < first + count; seed += 1) {
    const random = createRandom(seed)
    const plain = randomQuery({ schema, random, ids, accounts: names, depth: 6 })
    const { query, variables } = dressed(plain, { schema, random, chance: random.pick([0, 0.1, 0.2]) })
    const document = parse(query)
    expect({ seed, query, mistakes: validate(schema, document) }).toEqual({ seed, query, mistakes: [] })
    const fault = { kind: 'change', change: random.pick(oddities), seed } as const
    for (const name of names) simulators.get(name).faults.set(random.chance(0.5) ? [{ fault }] : [])
    const theirs = await outcomeOf(byGraphqlJs, document, variables)
    // The second time the plan is there already.
    for (const _ of ['first', 'second']) {
      const ours = await outcomeOf(byPlans, document, variables)
      expect({ seed, query, variables, ...ours }).toEqual({ seed, query, variables, ...theirs })
    }
    if (theirs.data.length > 100) withData += 1
    if (theirs.errors.length > 0) withErrors += 1
  }
  // Were there only the one or the other, little would be shown.
  expect(withData).toBeGreaterThan(count / 4)
  expect(withErrors).toBeGreaterThan(count / 10)
})

/** The answer, byte by byte, of accounts that nobody has asked before. */
async function outcomeOf(run: Execute, document: DocumentNode, variableValues: Readonly<Record<string, unknown>>) {
  const contextValue = newContext()
  const { data, errors = [] } = await run({ schema, document, variableValues, contextValue })
  contextValue.deadline.release()
  return {
    data: JSON.stringify(data) ?? 'none',
    errors: errors.map(error => JSON.stringify([error, String(error.originalError)])).sort(),
    gaps: contextValue.gaps.map(gap => JSON.stringify(gapError(gap))).sort(),
    freshFor: contextValue.lifetime.milliseconds(),
  }
}

function newContext(): Context {
  const shared = { clock, random: () => 0, http, ...createStores(), onCall: () => {} }
  const opened = [...connectors].map(([name, connector]) => {
    const { credentials, origin: simulatorOrigin } = simulators.get(name)
    const settings = settingsFrom(connector.settings, credentials)
    return openAccount({ tenant: 'default', name, connector, settings, simulatorOrigin }, shared)
  })
  const deadline = deadlineIn(20_000, { clock })
  const lifetime = new Lifetime(clock)
  const caller = { name: 'test', mayInspect: false, whenOver: 'refuse' } as const
  const accounts = new Accounts(opened)
  return {
    requestId: 'test',
    tenant: 'default',
    caller,
    spending: new Spending({ wish: undefined, caller, accounts }),
    requestLog: new RequestLog({ calls: 0 }),
    noted: {},
    accounts,
    loaders: new Loaders({ selections, deadline, lifetime, asOf: undefined, clock, providerSeconds: 8 }),
    deadline,
    signer: new Signer('test', 'default'),
    exposesRaw: true,
    lifetime,
    gaps: [],
  }
}

/** The first ids of every list. */
async function someIds(): Promise<readonly string[]> {
  const found: string[] = []
  for (const { field } of lists.filter(({ field: name }) => name !== 'search')) {
    const document = parse(`{ list: ${field}(first: 2) { nodes { id } } }`)
    const { data } = await byGraphqlJs({ schema, document, contextValue: newContext() })
    const list = data?.list as { nodes: { id: string }[] } | null
    found.push(...(list?.nodes ?? []).map(({ id }) => id))
  }
  return found
}
