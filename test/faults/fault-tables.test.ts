import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { discoverConnectors } from '../../src/accounts/discover.ts'
import type { Connector } from '../../src/contract/connector.ts'
import * as contract from '../../src/contract/faults.ts'
import { eachProvider } from '../support/each-provider.ts'
import {
  type FaultCase,
  type FaultCases,
  outcomeOf,
  rowsOf,
  type Sent,
  tablesOf,
  without,
} from '../support/fault-proofs.ts'
import { toy } from '../support/toy.ts'
import { codeCases } from './code-cases.ts'
import { statusCases } from './status-cases.ts'

const connectors = await discoverConnectors()
const suites = new Map<string, FaultCases & { readonly connector: Connector }>([
  ['every provider', { connector: toy, tables: contract, cases: [...statusCases, ...codeCases] }],
])
for (const [name, known] of await eachProvider<FaultCases>('fault-cases.ts'))
  suites.set(name, { ...known, connector: connectors.get(name) as Connector })

test.each([...connectors.keys()])('%s has no table of faults that nothing proves', name => {
  const source = ['fault.ts', 'faults.ts'].map(file => read(`connectors/${name}/${file}`)).join('')
  const tables = [...source.matchAll(/^(export )?const (\w+)[^=\n]*=\s*(?:\{|\[|new (?:Set|Map))/gm)]
  const unproven = tables.filter(([, isExported]) => isExported === undefined || !suites.has(name))
  expect(unproven.map(([, , table]) => table)).toEqual([])
})

describe.each([...suites])(
  'the fault tables of %s',
  (_name, { connector, soap = connector, tables: module, cases }) => {
    const tables = tablesOf(module)
    const prove = async ({ sent }: FaultCase): Promise<unknown> =>
      typeof sent === 'function' ? sent() : outcomeOf(isSoap(sent) ? soap : connector, sent)

    test('have a proof for each row, and no proof is for a row that is gone', () => {
      const rows = [...tables].flatMap(([name, table]) => rowsOf(table).map(row => `${name}.${row}`))
      expect([...new Set(cases.map(({ row }) => row))].sort()).toEqual(rows.sort())
    })

    test.each(cases)('$row: it becomes $becomes, and something else without the row', async each => {
      expect(await prove(each)).toEqual(each.becomes)
      const [name = '', ...rest] = each.row.split('.')
      const table = tables.get(name) as Parameters<typeof without>[0]
      const before = rowsOf(table)
      const otherwise = await without(table, rest.join('.'), () => prove(each).catch(error => String(error)))
      expect(otherwise).not.toEqual(each.becomes)
      expect(rowsOf(table)).toEqual(before)
    })
  },
)

const isSoap = (sent: Sent) => sent.xml !== undefined

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
