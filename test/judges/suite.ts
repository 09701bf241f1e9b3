import { afterAll, beforeAll, expect, test } from 'vitest'
import { discoverConnectors } from '../../src/accounts/discover.ts'
import type { Connector } from '../../src/contract/connector.ts'
import { discoverSimulators } from '../../src/simulator/discover.ts'
import { openBench } from '../conformance/bench.ts'
import { exceptions } from './exceptions.ts'
import { forgiven, needed } from './forgiven.ts'
import { judgeNames, judgesOf } from './judges.ts'
import { fillMatrix, type Matrix, tableOf } from './matrix.ts'
import { mutateAll, type Outcome, reportOf } from './mutations/index.ts'
import { unnoticed } from './mutations/unnoticed.ts'
import { seed } from './seed.ts'
import { recordTraffic, type Traffic } from './traffic.ts'
import { describeWithSpecs } from './with-specs.ts'

/** All judges on all operations of one provider. */
export function describeJudges(provider: string): void {
  describeWithSpecs(`the judges of ${provider}`, () => body(provider))
}

function body(provider: string): void {
  // Every word and every kind of row is in a world of this size.
  const bench = openBench({ scale: 0.05 })
  let traffic: Traffic
  let matrix: Matrix
  let outcomes: readonly Outcome[]

  beforeAll(async () => {
    const connector = (await discoverConnectors()).get(provider) as Connector
    const simulator = (await discoverSimulators()).find(({ name }) => name === provider)
    if (simulator === undefined) throw new TypeError(`${provider} has no simulator.`)
    traffic = await recordTraffic(bench, connector, simulator)
    const judges = await judgesOf(traffic)
    matrix = await fillMatrix(traffic, judges)
    outcomes = await mutateAll(traffic, judges, matrix)
  }, 60_000)

  afterAll(async () => {
    if (outcomes !== undefined)
      process.stdout.write(`\n${tableOf(provider, matrix)}\n\n${reportOf(provider, outcomes)}\n`)
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
    const signed = exceptions
      .filter(each => each.provider === provider)
      .flatMap(({ judge, operations }) => operations.map(operation => `${operation}, ${judge}`))
    expect(empty.sort()).toEqual(signed.sort())
  })

  test('nothing is forgiven that nobody complains of', () => {
    const idle = forgiven.filter(each => each.provider === provider && !needed.has(each))
    expect(idle.map(({ judge, complaint, reason }) => `${judge} ${complaint.source}: ${reason}`)).toEqual([])
  })

  test('every kind of mutated reply is caught by a judge, but for those that are listed', () => {
    const missed = outcomes.filter(({ caughtBy }) => caughtBy.length === 0)
    const told = [...new Set(missed.map(({ operation, kind }) => `${operation}, ${kind}`))]
    const listed = unnoticed
      .filter(each => each.provider === provider)
      .flatMap(({ kind, operations }) => operations.map(operation => `${operation}, ${kind}`))
    expect(told.sort(), `The seed is ${seed}; say UNIGRAPH_SEED=${seed} to see the same again.`).toEqual(listed.sort())
  })
}
