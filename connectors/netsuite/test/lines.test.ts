import { expect, test } from 'vitest'
import type { EmbeddedChildren } from '../../../src/contract/children.ts'
import netsuite from '../index.ts'

const edge = netsuite.entities.Invoice?.edges?.lines as EmbeddedChildren<{ id: string }, unknown> | undefined
const mapping = netsuite.entities.InvoiceLine?.mapping
const facts = { currencies: { symbols: { '1': 'USD' }, base: 'USD' } }

const invoice = {
  '@internalId': '7',
  currency: { '@internalId': '1' },
  itemList: { item: [{ line: '1', amount: '100.00', description: 'Advice' }] },
  expCostList: {
    expCost: [
      { apply: 'true', line: '1', amount: '200.00', memo: 'Train' },
      { apply: 'false', line: '2', amount: '999.00', memo: 'Not billed' },
    ],
  },
  timeList: { time: [{ apply: 'true', line: '1', amount: '150.00', rate: '60.00', quantity: '2:30' }] },
}

test('costs, expenses and time that an invoice bills are lines like its items', () => {
  const lines = edge?.rows(invoice) ?? []
  expect(lines.map(({ id }) => id)).toEqual(['7-1', '7-expCost-1', '7-time-1'])
  const read = (field: 'amount' | 'description' | 'quantity') =>
    lines.map(line => {
      const column = mapping?.[field]
      return column !== undefined && 'read' in column ? column.read(line, facts) : undefined
    })
  expect(read('amount')).toEqual(['100.00', '200.00', '150.00'].map(amount => ({ amount, currency: 'USD' })))
  expect(read('description')).toEqual(['Advice', 'Train', null])
  expect(read('quantity')).toEqual([null, null, null])
})
