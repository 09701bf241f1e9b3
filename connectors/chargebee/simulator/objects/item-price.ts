import type { World } from '../../../../src/simulator/world/open.ts'
import type { PriceRow, PriceTierRow, ProductRow } from '../../../../src/simulator/world/schema.ts'
import { idOf, seconds, some, versioned } from '../values.ts'
import { customFieldsOf } from './custom-fields.ts'
import { itemTypes } from './item.ts'

/** How an amount depends on the quantity; a price by the package is one by the unit. */
export const pricingModels = {
  FLAT: 'flat_fee',
  PER_UNIT: 'per_unit',
  PACKAGE: 'per_unit',
  TIERED: 'tiered',
  VOLUME: 'volume',
  CUSTOM: 'flat_fee',
} as const satisfies Record<PriceRow['pricing_model'], string>

/** A price with the type of its product. */
export type PriceOfItem = PriceRow & { readonly product_type: ProductRow['type'] }

/** An item price. https://apidocs.chargebee.com/docs/api/item_prices/item-price-object */
export function itemPriceEntry(row: PriceOfItem, world: World) {
  const id = idOf('item_price', row.n)
  const item_price = {
    id,
    name: row.nickname ?? id,
    item_family_id: 'family_Uni',
    item_id: idOf('item', row.product_n),
    status: row.is_active === 1 ? 'active' : 'archived',
    proration_type: 'site_default',
    pricing_model: pricingModels[row.pricing_model],
    price: some(row.unit_amount_minor),
    currency_code: row.currency,
    ...(row.interval !== 'ONE_TIME' && { period: row.interval_count, period_unit: row.interval.toLowerCase() }),
    ...(row.trial_days !== null && { trial_period: row.trial_days, trial_period_unit: 'day' }),
    free_quantity: 0,
    channel: 'web',
    ...versioned('item_price', row.created_at),
    created_at: seconds(row.created_at),
    tiers: tiersOf(world, row),
    is_taxable: true,
    item_type: itemTypeOf(row),
    show_description_in_invoices: false,
    show_description_in_quotes: false,
    metadata: {},
    ...customFieldsOf(world, 'price', row.n),
  }
  return { item_price }
}

/** What is sold once is a charge. */
export function itemTypeOf({ interval, product_type }: PriceOfItem) {
  return interval === 'ONE_TIME' ? 'charge' : itemTypes[product_type]
}

function tiersOf(world: World, { n, pricing_model }: PriceRow) {
  if (pricing_model !== 'TIERED' && pricing_model !== 'VOLUME') return undefined
  const rows = world.all<PriceTierRow>('SELECT * FROM price_tier WHERE price_n = ? ORDER BY position', n)
  return rows.map(({ up_to, unit_amount_minor }, index) => ({
    starting_unit: index === 0 ? 1 : (rows[index - 1]?.up_to ?? 0) + 1,
    ending_unit: some(up_to),
    price: unit_amount_minor,
    object: 'tier',
  }))
}
