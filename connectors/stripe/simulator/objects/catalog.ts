import type { World } from '../../../../src/simulator/world/open.ts'
import type { PriceRow, ProductRow } from '../../../../src/simulator/world/schema.ts'
import { idOf, seconds } from '../values.ts'

/** A product. https://docs.stripe.com/api/products/object */
export function productObject(row: ProductRow, world: World) {
  const first = world.get<{ n: number }>('SELECT min(n) AS n FROM price WHERE product_n = ?', row.n)
  return {
    id: idOf('product', row.n),
    object: 'product',
    active: row.is_active === 1,
    created: seconds(row.created_at),
    default_price: idOf('price', first?.n ?? null),
    description: row.description,
    images: [],
    livemode: true,
    marketing_features: [],
    metadata: row.sku === null ? {} : { sku: row.sku },
    name: row.name,
    package_dimensions: null,
    shippable: null,
    statement_descriptor: null,
    tax_code: row.tax_code,
    tax_details: null,
    type: row.type === 'SERVICE' ? 'service' : 'good',
    unit_label: row.unit,
    updated: seconds(row.updated_at),
    url: null,
  }
}

/** A price; Stripe has no flat fees, so that they are prices per unit. https://docs.stripe.com/api/prices/object */
export function priceObject(row: PriceRow) {
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
    lookup_key: null,
    metadata: {},
    nickname: row.nickname,
    product: idOf('product', row.product_n),
    recurring: recurringOf(row),
    tax_behavior: row.tax_behavior,
    tiers_mode: !isTiered ? null : row.pricing_model === 'VOLUME' ? 'volume' : 'graduated',
    transform_quantity: null,
    type: row.interval === 'ONE_TIME' ? 'one_time' : 'recurring',
    unit_amount: row.unit_amount_minor,
    unit_amount_decimal: row.unit_amount_minor === null ? null : String(row.unit_amount_minor),
  }
}

/** The price in its older form, which subscriptions still show beside it. https://docs.stripe.com/api/plans/object */
export function planObject(row: PriceRow) {
  const price = priceObject(row)
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
    metadata: {},
    meter: null,
    nickname: price.nickname,
    product: price.product,
    tiers_mode: price.tiers_mode,
    transform_usage: null,
    trial_period_days: null,
    usage_type: price.recurring?.usage_type,
  }
}

/** The tiers, which come on request only. */
export function tiersOf({ billing_scheme }: { billing_scheme?: unknown }) {
  if (billing_scheme !== 'tiered') return undefined
  const tier = { flat_amount: null, flat_amount_decimal: null }
  return [
    { ...tier, unit_amount: 100, unit_amount_decimal: '100', up_to: 100 },
    { ...tier, unit_amount: 80, unit_amount_decimal: '80', up_to: null },
  ]
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
