import { afterAll, describe, expect, test } from 'vitest'
import { NotConforming } from './behaviours/behaviour.ts'
import { behaviours } from './behaviours/index.ts'
import { openBench } from './bench.ts'
import { broken } from './broken/index.ts'
import { toy } from './toy/connector.ts'
import { toySimulator } from './toy/simulator.ts'
import { toySources } from './toy/sources.ts'

const bench = openBench()
afterAll(() => bench.close())
const simulator = await bench.serve(toySimulator)
const whole = bench.subject({ connector: toy, sources: toySources, simulator })

describe('The toy shows every behaviour', () => {
  for (const { name, check } of behaviours) test(name, () => check(whole))
})

describe('Every behaviour is looked for', () => {
  for (const { lacks, because, connector = toy, folder = 'toy', sources = toySources, through } of broken)
    test(`${lacks}: not where ${because}`, async () => {
      const behaviour = behaviours.find(({ name }) => name === lacks)
      const subject = bench.subject({ connector, folder, sources, simulator, ...(through && { through }) })
      const outcome = await Promise.resolve()
        .then(() => behaviour?.check(subject))
        .then(
          () => 'it was let through',
          (error: unknown) => error,
        )
      expect(outcome).toBeInstanceOf(NotConforming)
      expect((outcome as Error).message).toMatch(/^Connector toy: found .+\. [A-Z].+\.$/s)
    })
})

test('Every behaviour has somebody who lacks it, and nobody lacks what is no behaviour', () => {
  expect(new Set(broken.map(({ lacks }) => lacks))).toEqual(new Set(behaviours.map(({ name }) => name)))
})
