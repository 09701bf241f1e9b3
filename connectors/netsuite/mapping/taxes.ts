import type { TaxAmount } from '../../../src/contract/entities.ts'
import { readDecimal } from '../../../src/contract/money.ts'
import { readText } from '../../../src/contract/read.ts'
import type { Facts } from '../../../src/contract/record.ts'
import type { InvoiceLineRow, TaxDetail, TaxedRow } from '../rows.ts'
import { moneyIn, signOf, sumOf } from './parts.ts'

/** The fields that the taxes of a transaction are read from. */
export const taxFields = ['taxDetailsList', 'taxTotal', 'tax2Total', 'taxItem', 'taxRate', 'currency'] as const

/**
 * The taxes of a transaction, one for each rate: SuiteTax lists them line by line; of the older engine there are one or
 * two sums, and the rate where it is that of the whole.
 */
export function taxesOf(row: TaxedRow, facts: Facts): readonly TaxAmount[] {
  const details = row.taxDetailsList?.taxDetails ?? []
  if (details.length > 0) return byRate(details).map(group => taxOfDetails(row, group, facts))
  const sums = [row.taxTotal, row.tax2Total].filter(sum => signOf(sum) !== null && signOf(sum) !== 0)
  return sums.map((sum, index) => ({
    ...nothingKnown,
    amount: moneyIn(row, sum, facts),
    percentage: index === 0 ? readDecimal(row.taxRate) : null,
    name: index === 0 ? readText(row.taxItem?.name) : null,
  }))
}

/** The tax of a line; a line without one has an empty list. */
export function taxesOfLine(row: InvoiceLineRow, facts: Facts): readonly TaxAmount[] {
  const amount = readText(row.taxAmount) ?? readText(row.tax1Amt)
  if (signOf(amount) === null || signOf(amount) === 0) return []
  return [
    {
      ...nothingKnown,
      amount: moneyIn(row, amount, facts),
      percentage: readDecimal(row.taxRate1),
      name: readText(row.taxCode?.name),
    },
  ]
}

/** NetSuite keeps the tax apart from the amounts. */
const nothingKnown = { taxableAmount: null, percentage: null, name: null, jurisdiction: null, isInclusive: false }

function byRate(details: readonly TaxDetail[]): readonly (readonly TaxDetail[])[] {
  return [...Map.groupBy(details, ({ taxCode, taxRate }) => `${taxCode?.['@internalId']}/${taxRate}`).values()]
}

function taxOfDetails(row: TaxedRow, group: readonly TaxDetail[], facts: Facts): TaxAmount {
  const [first] = group
  return {
    ...nothingKnown,
    amount: moneyIn(row, sumOf(...group.map(({ taxAmount }) => taxAmount)), facts),
    taxableAmount: moneyIn(row, sumOf(...group.map(({ taxBasis }) => taxBasis)), facts),
    percentage: readDecimal(first?.taxRate),
    name: readText(first?.taxCode?.name) ?? readText(first?.taxType?.name),
  }
}
