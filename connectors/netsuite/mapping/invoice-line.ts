import { columns } from '../../../src/contract/columns.ts'
import type { InvoiceLine } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import { readText } from '../../../src/contract/read.ts'
import type { InvoiceLineRow, InvoiceRow } from '../rows.ts'
import { moneyIn, refTo } from './parts.ts'

const c = columns<InvoiceLineRow>()
const facts = ['currencies']

/** A line of an invoice. */
export const invoiceLine: Mapping<InvoiceLine, InvoiceLineRow> = {
  ...absent('price', 'isProration'),
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
  periodStart: c.instant('revRecStartDate'),
  periodEnd: c.instant('revRecEndDate'),
}

/** The lines of an invoice as rows of their own; a line's number is unique in its invoice only. */
export function linesOf(invoice: InvoiceRow): readonly InvoiceLineRow[] {
  const { '@internalId': id, currency, itemList } = invoice
  return (itemList?.item ?? []).map((item, index) => ({
    ...item,
    id: `${id}-${readText(item.line) ?? index + 1}`,
    ...(currency !== undefined && { currency }),
  }))
}

/** The rate of a discount line is a percentage, and no amount. */
function amountOfRate(row: InvoiceLineRow): string | null {
  const rate = readText(row.rate)
  return rate?.trim().endsWith('%') ? null : rate
}
