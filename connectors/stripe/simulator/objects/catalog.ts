import type { World } from '../../../../src/simulator/world/open.ts'
import type { PriceRow, PriceTierRow, ProductRow } from '../../../../src/simulator/world/schema.ts'
import { idOf, numberIn, seconds } from '../values.ts'
import { metadataOf } from './metadata.ts'

/** A product. https://docs.stripe.com/api/products/object */
export function productObject(row: ProductRow, world: World) {
  return {
    id: idOf('product', row.n),
    object: 'product',
    active: row.is_active === 1,
    created: seconds(row.created_at),
    default_price: idOf('price', row.default_price_n),
    description: row.description,
    images: [],
    livemode: true,
    marketing_features: [],
    metadata: { ...(row.sku !== null && { sku: row.sku }), ...metadataOf(world, 'product', row.n) },
    name: row.name,
    package_dimensions: null,
    shippable: null,
    statement_descriptor: row.statement_descriptor,
    tax_code: row.tax_code,
    tax_details: null,
    type: row.type === 'SERVICE' ? 'service' : 'good',
    unit_label: row.unit,
    updated: seconds(row.updated_at),
    url: null,
  }
}

/** A price; Stripe has no flat fees, so that they are prices per unit. https://docs.stripe.com/api/prices/object */
export function priceObject(row: PriceRow, world: World) {
  const isTiered = row.pricing_model === 'TIERED' || row.pricing_model === 'VOLUME'
  return {
    id: idOf('price', row.n),
    object: 'price',
    active: row.is_active === 1,
    billing_scheme: isTiered ? 'tiered' : 'per_unit',
    created: seconds(row.created_at),
    currency: row.currency.toLowerCase(),
    custom_unit_amount: row.pricing_model === 'CUSTOM' ? { maximum: null, minimum: null, preset: null } : null,
    livemode: true,
    lookup_key: row.lookup_key,
    metadata: metadataOf(world, 'price', row.n),
    nickname: row.nickname,
    product: idOf('product', row.product_n),
    recurring: recurringOf(row),
    tax_behavior: row.tax_behavior,
    tiers_mode: !isTiered ? null : row.pricing_model === 'VOLUME' ? 'volume' : 'graduated',
    transform_quantity: row.package_size === null ? null : { divide_by: row.package_size, round: 'up' },
    type: row.interval === 'ONE_TIME' ? 'one_time' : 'recurring',
    unit_amount: row.unit_amount_minor,
    unit_amount_decimal: row.unit_amount_minor === null ? null : String(row.unit_amount_minor),
  }
}

/** The price in its older form, which subscriptions still show beside it. https://docs.stripe.com/api/plans/object */
export function planObject(row: PriceRow, world: World) {
  const price = priceObject(row, world)
  return {
    id: price.id,
    object: 'plan',
    active: price.active,
    amount: price.unit_amount,
    amount_decimal: price.unit_amount_decimal,
    billing_scheme: price.billing_scheme,
    created: price.created,
    currency: price.currency,
    interval: price.recurring?.interval,
    interval_count: price.recurring?.interval_count,
    livemode: true,
    metadata: price.metadata,
    meter: null,
    nickname: price.nickname,
    product: price.product,
    tiers_mode: price.tiers_mode,
    transform_usage: price.transform_quantity,
    trial_period_days: null,
    usage_type: price.recurring?.usage_type,
  }
}

/** The tiers, which come on request only. */
export function tiersOf({ id, billing_scheme }: { id?: unknown; billing_scheme?: unknown }, world: World) {
  if (billing_scheme !== 'tiered') return undefined
  const rows = world.all<PriceTierRow>(
    'SELECT * FROM price_tier WHERE price_n = ? ORDER BY position',
    numberIn('price', String(id)),
  )
  return rows.map(row => ({
    flat_amount: row.flat_amount_minor,
    flat_amount_decimal: row.flat_amount_minor === null ? null : String(row.flat_amount_minor),
    unit_amount: row.unit_amount_minor,
    unit_amount_decimal: String(row.unit_amount_minor),
    up_to: row.up_to,
  }))
}

function recurringOf(row: PriceRow) {
  if (row.interval === 'ONE_TIME') return null
  return {
    interval: row.interval.toLowerCase(),
    interval_count: row.interval_count,
    meter: row.usage_type === 'METERED' ? 'mtr_Uni' : null,
    trial_period_days: row.trial_days,
    usage_type: row.usage_type.toLowerCase(),
  }
}
