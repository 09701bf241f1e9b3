import { columns, refOf } from '../../../src/contract/columns.ts'
import type { InvoiceLine } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import { readDecimal } from '../../../src/contract/money.ts'
import { cents, exact } from '../money.ts'
import type { LineRow } from '../rows.ts'
import { periodOf } from './common.ts'
import { lineDiscountsOf } from './discounts.ts'
import { lineTaxesOf } from './taxes.ts'

const c = columns<LineRow>()

/** InvoiceLine from the lines of Chargebee's invoices, which learn their currency and taxes from the invoice. */
export const invoiceLineMapping: Mapping<InvoiceLine, LineRow> = {
  // What is sold is said by the price.
  ...absent('product', 'isProration', 'ledgerAccount'),
  description: c.text('description'),
  price: c.from(['entity_type', 'entity_id'], ({ entity_type, entity_id }) =>
    refOf('itemPrice', entity_type?.endsWith('_item_price') ? entity_id : null),
  ),
  quantity: c.from(['quantity_in_decimal', 'quantity'], row => readDecimal(row.quantity_in_decimal ?? row.quantity)),
  unitAmount: c.from(['unit_amount_in_decimal', 'unit_amount', 'currency_code'], row =>
    exact(row.unit_amount_in_decimal, row.unit_amount, row.currency_code),
  ),
  amount: c.from(['amount_in_decimal', 'amount', 'currency_code'], row =>
    exact(row.amount_in_decimal, row.amount, row.currency_code),
  ),
  taxAmount: c.from(['tax_amount', 'currency_code'], row => cents(row.tax_amount, row.currency_code)),
  periodStart: c.from(['date_from', 'date_to'], row => periodOf(row, 'date_from')),
  periodEnd: c.from(['date_from', 'date_to'], row => periodOf(row, 'date_to')),
  discountAmount: c.from(['discount_amount', 'currency_code'], row => cents(row.discount_amount, row.currency_code)),
  discounts: c.from(
    ['line_item_discounts', 'currency_code'],
    ({ line_item_discounts, currency_code }) => lineDiscountsOf(line_item_discounts, currency_code),
    { note: 'the id of each and what it took off this line' },
  ),
  taxes: c.from(['line_item_taxes', 'currency_code', 'price_type'], lineTaxesOf),
  subscription: c.ref('subscription', 'subscription_id'),
}
