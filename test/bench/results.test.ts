import { expect, test } from 'vitest'
import { reportOf } from '../../bench/report.ts'
import { figure, type Results, rangeOf, ratio } from '../../bench/results.ts'
import type { Sample } from '../../bench/sample.ts'

const sample: Sample = {
  perSecond: 100,
  p50: 10,
  p99: 20,
  failed: 0,
  bytes: 1,
  cpuEach: 1_000,
  cpuShare: 1,
  memory: 90,
  calls: 2,
  callsAlone: 2,
  foreign: 0,
}

const results: Results = {
  at: '2026-11-28T10:00:00.000Z',
  machine: '2 cores',
  node: '24.0.0',
  isPinned: true,
  seconds: 5,
  // The machine is half as fast in the second round.
  samples: [
    { ...sample, round: 1, cell: 'cold', server: 'unigraph', perSecond: 300, cpuEach: 1_000 },
    { ...sample, round: 1, cell: 'cold', server: 'apollo', perSecond: 100, cpuEach: 4_000 },
    { ...sample, round: 2, cell: 'cold', server: 'unigraph', perSecond: 150, cpuEach: 2_000, foreign: 0.5 },
    { ...sample, round: 2, cell: 'cold', server: 'apollo', perSecond: 60, cpuEach: 6_000 },
    { ...sample, round: 1, cell: 'far', server: 'unigraph', p50: 42 },
    { ...sample, round: 1, cell: 'far', server: 'apollo', p50: 56 },
  ],
  starts: [{ server: 'unigraph', coldStart: 900, idleMemory: 120 }],
  atOnce: [{ server: 'unigraph', requests: 100, calls: 2 }],
  systems: [{ milliseconds: 95, waited: 85, calls: 14 }],
}

test('a figure is the median over the rounds, with the least and the greatest', () => {
  const perSecond = figure(results, { server: 'apollo', cell: 'cold' }, each => each.perSecond)
  expect(perSecond).toEqual({ median: 80, least: 60, greatest: 100 })
  expect(rangeOf([9, 1, 5])).toEqual({ median: 5, least: 1, greatest: 9 })
  expect(rangeOf([])).toBeUndefined()
})

test('a ratio compares within a round, and never the fast round of one with the slow round of the other', () => {
  const beside = { server: 'unigraph', beside: 'apollo', cell: 'cold' } as const
  expect(ratio(results, beside, each => each.perSecond)).toEqual({ median: 2.75, least: 2.5, greatest: 3 })
})

test('the report compares what a core answers, and where the upstream is far how soon it is answered', () => {
  const report = reportOf(results)
  const row = report.split('\n').find(line => line.startsWith('| Apollo Server, as it comes |'))
  // A core answers four times as much in the first round and three times in the second; 42 ms are three quarters of 56.
  expect(row).toContain('| 3.50 (3.00–4.00) | 0.75 |')
})

test('the report tells on which machine, and in how many samples others took part', () => {
  const [conditions] = reportOf(results).split('\n')
  expect(conditions).toContain('2026-11-28, 2 cores, Node.js 24.0.0')
  expect(conditions).toContain('in 1 of 6 samples')
})

test('the report leaves out what was not measured', () => {
  const report = reportOf({ ...results, starts: [], atOnce: [], systems: [] })
  expect(report).not.toMatch(/at once\n|Q4|Start and rest|Q2/)
  expect(reportOf(results)).toMatch(/Q4.*\| 4 calls one after the other, each 20 ms away \| 80 ms \|/s)
})
