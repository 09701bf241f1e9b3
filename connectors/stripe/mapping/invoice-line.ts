import { columns, refOf } from '../../../src/contract/columns.ts'
import type { InvoiceLine } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import { readDecimal } from '../../../src/contract/money.ts'
import { readFlag } from '../../../src/contract/read.ts'
import { minor, sumOfMinor } from '../money.ts'
import type { InvoiceLineRow } from '../rows.ts'
import { idOf, instantOf } from './common.ts'
import { discountAmountsOf } from './discounts.ts'
import { taxesOf } from './taxes.ts'

const c = columns<InvoiceLineRow>()

/** InvoiceLine from the lines of Stripe's invoices. */
export const invoiceLineMapping: Mapping<InvoiceLine, InvoiceLineRow> = {
  ...absent('ledgerAccount'),
  description: c.text('description'),
  product: c.from(['pricing'], ({ pricing }) => refOf('product', pricing?.price_details?.product)),
  price: c.from(['pricing'], ({ pricing }) => refOf('price', idOf(pricing?.price_details?.price))),
  quantity: c.from(['quantity_decimal', 'quantity'], ({ quantity_decimal, quantity }) =>
    readDecimal(quantity_decimal ?? quantity),
  ),
  unitAmount: c.from(['pricing', 'currency'], ({ pricing, currency }) => minor(pricing?.unit_amount_decimal, currency)),
  amount: c.from(['amount', 'currency'], ({ amount, currency }) => minor(amount, currency), {
    note: 'with the tax where the price contains it',
  }),
  taxAmount: c.from(['taxes', 'currency'], ({ taxes, currency }) => sumOfMinor(taxes, currency)),
  periodStart: c.from(['period'], ({ period }) => instantOf(periodIn(period)?.start)),
  periodEnd: c.from(['period'], ({ period }) => instantOf(periodIn(period)?.end)),
  isProration: c.from(['parent'], ({ parent }) => readFlag(detailsOf(parent)?.proration)),
  discountAmount: c.from(['discount_amounts', 'currency'], ({ discount_amounts, currency }) =>
    sumOfMinor(discount_amounts, currency),
  ),
  discounts: c.from(
    ['discount_amounts', 'currency'],
    ({ discount_amounts, currency }) => discountAmountsOf(discount_amounts, currency),
    { note: 'the id of each and what it took off this line' },
  ),
  taxes: c.from(['taxes', 'currency'], ({ taxes, currency }) => taxesOf(taxes, currency), {
    note: 'without what the rates are called',
  }),
  subscription: c.from(['subscription', 'parent'], ({ subscription, parent }) =>
    refOf('subscription', idOf(subscription) ?? detailsOf(parent)?.subscription),
  ),
}

/** What is sold once has a period too: one that ends as it begins. */
function periodIn(period: InvoiceLineRow['period'] | null | undefined) {
  return period?.start === period?.end ? null : period
}

function detailsOf(parent: InvoiceLineRow['parent']) {
  return parent?.type === 'subscription_item_details' ? parent.subscription_item_details : parent?.invoice_item_details
}
