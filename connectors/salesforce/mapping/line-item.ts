import { columns } from '../../../src/contract/columns.ts'
import type { DealLineItem } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import { readText } from '../../../src/contract/read.ts'
import type { RowOf } from '../rows.ts'
import { money, objectColumns, pointer } from './object.ts'

/** A line of a deal. https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_opportunitylineitem.htm */
export type LineItemRow = RowOf<
  | 'Name'
  | 'Product2.Name'
  | 'Product2Id'
  | 'ProductCode'
  | 'Description'
  | 'Quantity'
  | 'UnitPrice'
  | 'Discount'
  | 'TotalPrice'
  | 'CurrencyIsoCode'
>

const c = columns<LineItemRow>()

/** DealLineItem from the products of Salesforce's opportunities. */
export const lineItemMapping: Mapping<DealLineItem, LineItemRow> = {
  ...objectColumns('OpportunityLineItem'),
  // What is taken off is told in hundredths alone; how often it is paid is for products with schedules, and not told.
  ...absent('discount', 'interval', 'intervalRaw'),
  name: c.from(['Product2.Name', 'Name'], row => readText(row['Product2.Name']) ?? readText(row.Name), {
    note: "the product's name; the line's own begins with that of the opportunity",
  }),
  description: c.text('Description'),
  sku: c.text('ProductCode'),
  product: pointer<LineItemRow>('product', 'Product2', 'Product2Id'),
  quantity: c.decimal('Quantity'),
  unitPrice: money<LineItemRow>('UnitPrice'),
  discountPercent: c.decimal('Discount'),
  total: money<LineItemRow>('TotalPrice'),
}
