import type { World } from '../../../../src/simulator/world/open.ts'
import type { DiscountRow, InvoiceLineRow, InvoiceRow } from '../../../../src/simulator/world/schema.ts'
import type { LinePart } from '../resource.ts'
import { idOf, seconds } from '../values.ts'
import { lineTaxesOf, partOf } from './document-parts.ts'
import { itemTypeOf, type PriceOfItem, pricingModels } from './item-price.ts'

/** The lines of an invoice, and what stands beside them of each. */
export function linesOf(row: InvoiceRow, world: World, asked?: LinePart) {
  const all = world.all<InvoiceLineRow>('SELECT * FROM invoice_line WHERE invoice_n = ? ORDER BY position', row.n)
  const { part, next } = partOf(all, asked)
  const idOfLine = ({ n }: InvoiceLineRow) => idOf('line_item', n)
  const discounts = part.some(({ discount_minor }) => discount_minor !== 0) ? discountsOn(world, row.n) : []
  return {
    line_items: part.map(line => lineObject(line, row, world)),
    line_items_next_offset: next,
    ...lineTaxesOf(
      world,
      row.tax_percent,
      part.map(line => ({ line_item_id: idOfLine(line), taxable: line.amount_minor, tax: line.tax_minor })),
    ),
    ...(discounts.length > 0 && {
      line_item_discounts: part
        .filter(({ discount_minor }) => discount_minor !== 0)
        .flatMap(line =>
          discounts.map(({ n }) => ({
            line_item_id: idOfLine(line),
            discount_type: 'document_level_discount',
            entity_id: idOf('discount', n),
            discount_amount: line.discount_minor,
            object: 'line_item_discount',
          })),
        ),
    }),
  }
}

function lineObject(line: InvoiceLineRow, row: InvoiceRow, world: World) {
  const price =
    line.price_n === null
      ? undefined
      : world.get<PriceOfItem>(
          'SELECT p.*, i.type AS product_type FROM price p JOIN product i ON i.n = p.product_n WHERE p.n = ?',
          line.price_n,
        )
  return {
    id: idOf('line_item', line.n),
    subscription_id: idOf('subscription', row.subscription_n),
    // What is sold once has a time that ends as it begins.
    date_from: seconds(line.period_start ?? row.created_at),
    date_to: seconds(line.period_end ?? row.created_at),
    unit_amount: line.unit_amount_minor,
    quantity: line.quantity,
    amount: line.amount_minor,
    pricing_model: price === undefined ? 'per_unit' : pricingModels[price.pricing_model],
    is_taxed: line.tax_minor !== 0,
    tax_amount: line.tax_minor,
    ...(line.tax_minor !== 0 && { tax_rate: row.tax_percent }),
    discount_amount: line.discount_minor,
    item_level_discount_amount: 0,
    description: line.description ?? '',
    entity_type: price === undefined ? 'adhoc' : `${itemTypeOf(price)}_item_price`,
    entity_id: idOf('item_price', line.price_n),
    customer_id: idOf('customer', row.customer_n),
    ...(line.tax_minor === 0 && { tax_exempt_reason: 'tax_not_configured' }),
    object: 'line_item',
  }
}

function discountsOn(world: World, n: number): DiscountRow[] {
  return world.all<DiscountRow>(`SELECT * FROM discount WHERE owner = 'invoice' AND owner_n = ? ORDER BY n`, n)
}
