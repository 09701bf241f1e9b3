import { columns } from '../../../src/contract/columns.ts'
import type { CreditNoteLine } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import { readDecimal } from '../../../src/contract/money.ts'
import { cents, exact } from '../money.ts'
import type { LineRow } from '../rows.ts'
import { lineTaxesOf } from './taxes.ts'

const c = columns<LineRow>()

/** CreditNoteLine from the lines of Chargebee's credit notes, which learn their currency and taxes from the note. */
export const creditNoteLineMapping: Mapping<CreditNoteLine, LineRow> = {
  // It is said by the invoice's line.
  ...absent('product'),
  description: c.text('description'),
  invoiceLineRemoteId: c.text('reference_line_item_id'),
  quantity: c.from(['quantity_in_decimal', 'quantity'], row => readDecimal(row.quantity_in_decimal ?? row.quantity)),
  unitAmount: c.from(['unit_amount_in_decimal', 'unit_amount', 'currency_code'], row =>
    exact(row.unit_amount_in_decimal, row.unit_amount, row.currency_code),
  ),
  amount: c.from(['amount_in_decimal', 'amount', 'currency_code'], row =>
    exact(row.amount_in_decimal, row.amount, row.currency_code),
  ),
  discountAmount: c.from(['discount_amount', 'currency_code'], row => cents(row.discount_amount, row.currency_code)),
  taxes: c.from(['line_item_taxes', 'currency_code', 'price_type'], lineTaxesOf),
}
