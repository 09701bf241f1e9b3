import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, test } from 'vitest'
import { behaviours } from './behaviours/index.ts'
import { openBench } from './bench.ts'
import example from './example/index.ts'
import exampleSimulator from './example/simulator.ts'

/** A file of the example, with its imports as they are in a folder of connectors/. */
function fileOf(path: string): string {
  return readFileSync(join(import.meta.dirname, 'example', path), 'utf8').replaceAll("'../../../src/", "'../../src/")
}

const bench = openBench()
afterAll(() => bench.close())
const simulator = await bench.serve(exampleSimulator)
const sources = ['index.ts', 'simulator.ts'].map(path => ({ path, text: fileOf(path) }))
const subject = bench.subject({ connector: example, sources, simulator })

describe('The example of the page shows every behaviour', () => {
  for (const { name, check } of behaviours) test(name, () => check(subject))
})
