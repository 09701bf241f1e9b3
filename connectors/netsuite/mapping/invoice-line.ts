import { columns } from '../../../src/contract/columns.ts'
import type { InvoiceLine } from '../../../src/contract/entities.ts'
import { formed } from '../../../src/contract/form.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import { readFlag, readText } from '../../../src/contract/read.ts'
import { forms } from '../forms.ts'
import type { BilledCost, InvoiceLineRow, InvoiceRow } from '../rows.ts'
import { moneyIn, refTo } from './parts.ts'
import { taxesOfLine } from './taxes.ts'

const c = columns<InvoiceLineRow>()
const facts = ['currencies']

/** A line of an invoice. */
export const invoiceLine: Mapping<InvoiceLine, InvoiceLineRow> = {
  // What is taken off stands on a line of its own, which does not say off which.
  ...absent('price', 'isProration', 'discountAmount', 'discounts', 'subscription', 'ledgerAccount'),
  description: c.text('description'),
  product: c.from(['item'], row => refTo('item', row.item?.[0])),
  quantity: c.decimal('quantity'),
  unitAmount: c.from(['rate', 'currency'], (row, _, known) => moneyIn(row, amountOfRate(row), known), { facts }),
  amount: c.from(['amount', 'currency'], (row, _, known) => moneyIn(row, row.amount, known), { facts }),
  taxAmount: c.from(
    ['taxAmount', 'tax1Amt', 'currency'],
    (row, _, known) => moneyIn(row, readText(row.taxAmount) ?? row.tax1Amt, known),
    { facts },
  ),
  taxes: c.from(
    ['taxAmount', 'tax1Amt', 'taxRate1', 'taxCode', 'currency'],
    (row, _, known) => taxesOfLine(row, known),
    { facts },
  ),
  periodStart: c.instant('revRecStartDate'),
  periodEnd: c.instant('revRecEndDate'),
}

/** The lines of an invoice as rows of their own: its items, and the costs, expenses and time that it bills. */
export function linesOf(invoice: InvoiceRow): readonly InvoiceLineRow[] {
  const { '@internalId': id, currency, itemList, itemCostList, expCostList, timeList } = invoice
  formed(invoice, forms.invoice, 'invoice')
  const items = (itemList?.item ?? []).map((item, index) => ({
    ...item,
    id: `${id}-${readText(item.line) ?? index + 1}`,
  }))
  // A line's number is unique in its own list of its own invoice only.
  const costs = [
    ...billedIn(itemCostList?.itemCost, `${id}-itemCost`),
    ...billedIn(expCostList?.expCost, `${id}-expCost`),
    ...billedIn(timeList?.time, `${id}-time`),
  ]
  return [...items, ...costs].map(line => ({ ...line, ...(currency !== undefined && { currency }) }))
}

function billedIn(costs: readonly BilledCost[] = [], prefix: string): InvoiceLineRow[] {
  return costs
    .filter(({ apply }) => readFlag(apply) === true)
    .map(({ memo, quantity, ...cost }, index) => ({
      ...cost,
      id: `${prefix}-${readText(cost.line) ?? index + 1}`,
      description: cost.description ?? memo ?? null,
      // Time can be written as hours and minutes, which is no decimal number.
      quantity: /:/.test(readText(quantity) ?? '') ? null : (quantity ?? null),
    }))
}

/** The rate of a discount line is a percentage, and no amount. */
export function amountOfRate(row: InvoiceLineRow): string | null {
  const rate = readText(row.rate)
  return rate?.trim().endsWith('%') ? null : rate
}
