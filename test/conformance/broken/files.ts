import { toySources } from '../toy/sources.ts'
import type { Broken } from './breaking.ts'

const withFile = (path: string, text: string) => [...toySources.filter(source => source.path !== path), { path, text }]

const imports = 'Its files import the contract, each other and types of packages, and nothing else'
const impure = 'Its files have no clock, no chance, no I/O and no await'
const simulator = 'Its simulator knows neither the connector nor the runtime'

/** Wrong in its files. */
export const brokenFiles: readonly Broken[] = [
  ...[
    ["import { readFileSync } from 'node:fs'", 'it reads files'],
    ["import Toy from 'toy'", 'it takes more than types of a package'],
    ["import { compose } from '../../src/pipeline/stage.ts'", 'it reaches into the runtime'],
    ["import { token } from './simulator/people.ts'", 'it reaches into its simulator'],
    ["import { mapping } from '../stripe/mapping.ts'", 'it reaches into another connector'],
    ["export { compose } from '../../src/pipeline/stage.ts'", 'it passes on a part of the runtime'],
  ].map(([text = '', because = '']) => ({ lacks: imports, because, sources: withFile('calls.ts', text) })),
  ...[
    ['export const read = async () => 1', 'something in it waits'],
    ['export const read = () => fetch(address)', 'it sends by itself'],
    ['export const now = () => Date.now()', 'it looks at the clock'],
    ['export const now = () => new Date()', 'it looks at the clock in another way'],
    ['export const any = Math.random()', 'it leaves something to chance'],
    ['console.log(1)', 'it prints'],
    ['export const key = process.env.KEY', 'it looks into the environment'],
    ['export const read = () => { try { return 1 } catch { return 0 } }', 'it swallows what goes wrong'],
    ["export const other = import('./other.ts')", 'it imports when it runs'],
  ].map(([text = '', because = '']) => ({ lacks: impure, because, sources: withFile('calls.ts', text) })),
  ...[
    ["import { path } from '../../src/contract/call.ts'", 'the simulator shares the contract'],
    ["import { mapping } from './mapping/person.ts'", 'the simulator shares the mapping'],
    ["import { parseXml } from '../../src/pipeline/xml.ts'", 'the simulator shares the runtime'],
  ].map(([text = '', because = '']) => ({ lacks: simulator, because, sources: withFile('simulator.ts', text) })),
]
