import { columns } from '../../../src/contract/columns.ts'
import type { CreditNoteLine } from '../../../src/contract/entities.ts'
import { formed, objectsIn } from '../../../src/contract/form.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import { readText } from '../../../src/contract/read.ts'
import type { CreditMemoRow, InvoiceLineRow } from '../rows.ts'
import { amountOfRate } from './invoice-line.ts'
import { moneyIn, refTo } from './parts.ts'
import { taxesOfLine } from './taxes.ts'

const c = columns<InvoiceLineRow>()
const facts = ['currencies']

/** A line of a credit memo. */
export const creditNoteLine: Mapping<CreditNoteLine, InvoiceLineRow> = {
  // What is taken off stands on a line of its own.
  ...absent('invoiceLineRemoteId', 'discountAmount'),
  description: c.text('description'),
  product: c.from(['item'], row => refTo('item', row.item?.[0])),
  quantity: c.decimal('quantity'),
  unitAmount: c.from(['rate', 'currency'], (row, _, known) => moneyIn(row, amountOfRate(row), known), { facts }),
  amount: c.from(['amount', 'currency'], (row, _, known) => moneyIn(row, row.amount, known), { facts }),
  taxes: c.from(
    ['taxAmount', 'tax1Amt', 'taxRate1', 'taxCode', 'currency'],
    (row, _, known) => taxesOfLine(row, known),
    { facts },
  ),
}

/** The lines of a credit memo as rows of their own. */
export function creditLinesOf({ '@internalId': id, currency, itemList }: CreditMemoRow): readonly InvoiceLineRow[] {
  return objectsIn(formed(itemList, {}, 'itemList')?.item, 'itemList.item').map((item, index) => ({
    ...item,
    id: `${id}-${readText(item.line) ?? index + 1}`,
    ...(currency !== undefined && { currency }),
  }))
}
