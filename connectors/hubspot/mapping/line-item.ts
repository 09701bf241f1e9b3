import { columns, wordOf } from '../../../src/contract/columns.ts'
import type { BillingInterval, DealLineItem } from '../../../src/contract/entities.ts'
import type { Mapping } from '../../../src/contract/mapping.ts'
import { readText } from '../../../src/contract/read.ts'
import type { LineItemRow } from '../service-rows.ts'
import { amountOf, inOwnCurrency, objectColumns } from './object.ts'

const c = columns<LineItemRow, LineItemRow['properties']>(row => row.properties)

/** HubSpot's own words for intervals of one; longer ones, such as quarterly, are told by the raw word. */
const intervals: Readonly<Record<string, BillingInterval>> = { weekly: 'WEEK', monthly: 'MONTH', annually: 'YEAR' }

const money = (field: 'price' | 'amount' | 'hs_total_discount') =>
  c.from(
    [field, 'hs_line_item_currency_code'],
    (properties, _, facts) => amountOf(properties[field], properties.hs_line_item_currency_code, facts),
    inOwnCurrency,
  )

/** DealLineItem from HubSpot's line items. */
export const lineItemMapping: Mapping<DealLineItem, LineItemRow> = {
  ...objectColumns('line_items'),
  name: c.text('name'),
  description: c.text('description'),
  sku: c.text('hs_sku'),
  product: c.ref('product', 'hs_product_id'),
  quantity: c.decimal('quantity'),
  unitPrice: money('price'),
  discount: money('hs_total_discount'),
  discountPercent: c.decimal('hs_discount_percentage'),
  total: money('amount'),
  interval: c.from(
    ['recurringbillingfrequency'],
    ({ recurringbillingfrequency: frequency }) => wordOf(intervals, readText(frequency)),
    { words: intervals, note: 'nothing for what is paid once' },
  ),
  intervalRaw: c.raw('recurringbillingfrequency'),
}
