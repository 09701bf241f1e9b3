import { afterAll, beforeAll, expect, test } from 'vitest'
import { discoverConnectors } from '../../src/accounts/discover.ts'
import { type Connector, connectorFor } from '../../src/contract/connector.ts'
import { discoverSimulators } from '../../src/simulator/discover.ts'
import { openBench } from '../conformance/bench.ts'
import { protocolsOf } from '../conformance/protocols.ts'
import { Forgiving } from './forgiven.ts'
import { judgeNames } from './judge-names.ts'
import { judgesOf } from './judges.ts'
import { within } from './judging.ts'
import { judgings } from './judgings.ts'
import { fillMatrix, type Matrix, tableOf } from './matrix.ts'
import { mutateAll, type Outcome, reportOf } from './mutations/index.ts'
import { seed } from './seed.ts'
import { recordTraffic, type Traffic } from './traffic.ts'
import { describeWithSpecs } from './with-specs.ts'

/** All judges on all operations of one provider, by each of its protocols. */
export async function describeJudges(provider: string): Promise<void> {
  const connector = (await discoverConnectors()).get(provider)
  if (connector === undefined) throw new TypeError(`There is no connector called ${provider}.`)
  for (const chosen of protocolsOf(connector)) {
    const title = [provider, ...Object.values(chosen)].join(' by ')
    describeWithSpecs(`the judges of ${title}`, () => body(connectorFor(connector, chosen), { title, chosen }))
  }
}

interface Manner {
  readonly title: string
  readonly chosen: Readonly<Record<string, string>>
}

function body(connector: Connector, { title, chosen }: Manner): void {
  const provider = connector.name
  const protocol = Object.values(chosen)[0] ?? ''
  const known = judgings.get(provider)
  if (known === undefined) throw new TypeError(`Write connectors/${provider}/test/judging.ts.`)
  const { exceptions, forgiven, unnoticed } = known
  const forgiving = new Forgiving(within(forgiven, protocol))
  // Every word and every kind of row is in a world of this size.
  const bench = openBench({ scale: 0.05 })
  let traffic: Traffic
  let matrix: Matrix
  let outcomes: readonly Outcome[]

  beforeAll(async () => {
    const simulator = (await discoverSimulators()).find(({ name }) => name === provider)
    if (simulator === undefined) throw new TypeError(`${provider} has no simulator.`)
    traffic = await recordTraffic(bench, { connector, simulator, chosen })
    const judges = await judgesOf(traffic, known, forgiving)
    matrix = await fillMatrix(traffic, judges)
    outcomes = await mutateAll(traffic, judges, matrix)
  }, 60_000)

  afterAll(async () => {
    if (outcomes !== undefined) process.stdout.write(`\n${tableOf(title, matrix)}\n\n${reportOf(title, outcomes)}\n`)
    await bench.close()
  })

  test('the simulator answers every operation', () => {
    expect(traffic.failures).toEqual([])
  })

  test('no judge has anything against what the connector asks and the simulator answers', () => {
    const complaints = [...matrix].flatMap(([operation, row]) =>
      judgeNames.flatMap(judge => row[judge].complaints.map(complaint => `${operation}, ${judge}: ${complaint}`)),
    )
    expect(complaints).toEqual([])
  })

  test('every judge constrains every operation, but for the signed exceptions', () => {
    const empty = [...matrix].flatMap(([operation, row]) =>
      judgeNames.filter(judge => row[judge].leaves.size === 0).map(judge => `${operation}, ${judge}`),
    )
    const signed = within(exceptions, protocol).flatMap(({ judge, operations }) =>
      operations.map(operation => `${operation}, ${judge}`),
    )
    expect(empty.sort()).toEqual(signed.sort())
  })

  test('nothing is forgiven that nobody complains of', () => {
    expect(forgiving.idle().map(({ judge, complaint, reason }) => `${judge} ${complaint.source}: ${reason}`)).toEqual(
      [],
    )
  })

  test('every kind of mutated reply is caught by a judge, but for those that are listed', () => {
    const missed = outcomes.filter(({ caughtBy }) => caughtBy.length === 0)
    const told = [...new Set(missed.map(({ operation, kind }) => `${operation}, ${kind}`))]
    const listed = within(unnoticed, protocol).flatMap(({ kind, operations }) =>
      operations.map(operation => `${operation}, ${kind}`),
    )
    expect(told.sort(), `The seed is ${seed}; say UNIGRAPH_SEED=${seed} to see the same again.`).toEqual(listed.sort())
  })
}
