import { setImmediate as turn } from 'node:timers/promises'
import { type ExecutionArgs, type ExecutionResult, execute, GraphQLError, parse, validate } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Plans } from '../../../src/graph/execution/plans.ts'
import { createRandom } from '../../../src/simulator/random.ts'
import { dressed } from '../../support/dressed-query.ts'
import { randomQuery } from '../../support/random-query.ts'
import { NastyWorld } from './nasty-world.ts'

/** How many queries, and the seed of the first; both are printed where one fails. */
const count = Number(process.env.UNIGRAPH_QUERIES ?? 300)
const first = Number(process.env.UNIGRAPH_SEED ?? 1)

type Execute = (args: ExecutionArgs) => ExecutionResult | Promise<ExecutionResult>

const byGraphqlJs = execute as Execute
const byPlans: Execute = ({ schema, ...asked }) => new Plans(schema).execute(asked)

// graphql-js itself forgets the promises of a list one of whose items fails at once; ours are counted.
let forgotten = 0
const forget = () => {
  forgotten += 1
}
let listeners: NodeJS.UnhandledRejectionListener[] = []
beforeAll(() => {
  listeners = process.listeners('unhandledRejection')
  process.removeAllListeners('unhandledRejection').on('unhandledRejection', forget)
})
afterAll(() => {
  process.removeAllListeners('unhandledRejection')
  for (const each of listeners) process.on('unhandledRejection', each)
})

test(`${count} queries over resolvers that do what they should not have the answers of graphql-js (UNIGRAPH_SEED=${first})`, {
  timeout: 60_000 + count * 50,
}, async () => {
  let [withData, withErrors] = [0, 0]
  for (let seed = first; seed < first + count; seed += 1) {
    const asked = askedBy(seed)
    const theirs = await outcomeOf(byGraphqlJs, asked)
    await turn()
    forgotten = 0
    const ours = await outcomeOf(byPlans, asked)
    await turn()
    expect({ seed, ...asked, ...ours, forgotten }).toEqual({ seed, ...asked, ...theirs, forgotten: 0 })
    if (theirs.data.length > 50) withData += 1
    if (theirs.errors.length > 0) withErrors += 1
  }
  // Were there only the one or the other, little would be shown.
  expect(withData).toBeGreaterThan(count / 4)
  expect(withErrors).toBeGreaterThan(count / 4)
})

test(`where many promises are kept at once, ${count} queries have the data of graphql-js and errors for the same places (UNIGRAPH_SEED=${first})`, {
  timeout: 60_000 + count * 50,
}, async () => {
  for (let seed = first; seed < first + count; seed += 1) {
    const asked = askedBy(seed)
    const theirs = await outcomeOf(byGraphqlJs, asked, { atOnce: true })
    const ours = await outcomeOf(byPlans, asked, { atOnce: true })
    const seen = ({ data, places }: typeof ours) => ({ seed, ...asked, data, places })
    expect(seen(ours)).toEqual(seen(theirs))
  }
})

interface Asked {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
  readonly world: ConstructorParameters<typeof NastyWorld>[0]
}

/** A valid query, and how things go with it. */
function askedBy(seed: number): Asked {
  const random = createRandom(seed)
  const world = { seed, mishap: random.pick([0, 0.01, 0.05, 0.2]), promise: random.pick([0, 0.2, 0.6]) }
  const { schema } = new NastyWorld(world)
  const roots = ['r0', 'r1', 'r2'].map(name => {
    const query = randomQuery({ schema, random, ids: ['1'], accounts: ['acme'], depth: 4 })
    return query.replace(/^\{ (.*) \}$/s, `${name}: $1`)
  })
  const asked = dressed(`{ ${roots.join(' ')} }`, { schema, random, chance: random.pick([0, 0.1, 0.3]) })
  const mistakes = validate(schema, parse(asked.query)).map(({ message }) => message)
  expect({ seed, ...asked, mistakes }).toEqual({ seed, ...asked, mistakes: [] })
  return { ...asked, world }
}

/** The answer, byte by byte, and how the resolvers were called for it. */
async function outcomeOf(
  run: Execute,
  { query, variables: variableValues, world: options }: Asked,
  { atOnce } = { atOnce: false },
) {
  const world = new NastyWorld(options)
  const { schema, root: rootValue } = world
  const document = parse(query)
  const answer = Promise.resolve(run({ schema, document, rootValue, variableValues, contextValue: 'context' }))
  await world.keepPromises(answer, { atOnce })
  const { data, errors = [] } = await answer
  return {
    data: JSON.stringify(data) ?? 'none',
    // In which order errors of different places are told of is not said by anybody.
    errors: errors.map(told).sort(),
    places: [...new Set(errors.flatMap(error => placeIn(data, error) ?? []))].sort(),
    areErrors: errors.every(error => error instanceof GraphQLError),
    calls: world.calls,
  }
}

/**
 * The null that an error stands for. Which of several errors in the same turn of the clock has made something null, and
 * whether the others are told of, is for each executor to say. One that a resolver has given a place outside of the answer
 * stands for none that can be found by its path.
 */
function placeIn(data: unknown, { path = [] }: GraphQLError): string | undefined {
  if (data !== null && data !== undefined && !Object.hasOwn(data, path[0] ?? '')) return undefined
  let at = data
  const way = path.filter(key => {
    const isThere = at !== null && at !== undefined
    if (isThere) at = (at as Record<string, unknown>)[key]
    return isThere
  })
  return JSON.stringify(way)
}

/** All that can be seen of an error. */
function told(error: GraphQLError): string {
  const { originalError, nodes, name } = error
  return JSON.stringify([name, error, String(originalError), originalError?.name, nodes?.map(({ loc }) => loc?.start)])
}
