import { columns } from '../../../src/contract/columns.ts'
import type { CreditNoteLine } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import { readDecimal } from '../../../src/contract/money.ts'
import { minor } from '../money.ts'
import type { CreditNoteLineRow } from '../rows.ts'
import { taxesOf } from './taxes.ts'

const c = columns<CreditNoteLineRow>()

/** CreditNoteLine from the lines of Stripe's credit notes, which learn their currency from the note. */
export const creditNoteLineMapping: Mapping<CreditNoteLine, CreditNoteLineRow> = {
  // It stands in the invoice's line.
  ...absent('product'),
  description: c.text('description'),
  invoiceLineRemoteId: c.text('invoice_line_item'),
  quantity: c.from(['quantity'], ({ quantity }) => readDecimal(quantity)),
  unitAmount: c.from(
    ['unit_amount_decimal', 'unit_amount', 'currency'],
    ({ unit_amount_decimal, unit_amount, currency }) => minor(unit_amount_decimal ?? unit_amount, currency),
  ),
  amount: c.from(['amount', 'currency'], ({ amount, currency }) => minor(amount, currency)),
  discountAmount: c.from(['discount_amount', 'currency'], ({ discount_amount, currency }) =>
    minor(discount_amount, currency),
  ),
  taxes: c.from(['taxes', 'tax_rates', 'currency'], ({ taxes, tax_rates, currency }) =>
    taxesOf(taxes, currency, tax_rates),
  ),
}
