import { daysAgo } from './clock.ts'
import type { PriceRow } from './schema.ts'
import type { Writer } from './writer.ts'

/** A price as subscriptions and invoices use it. */
export interface SeededPrice {
  n: number
  product_n: number
  product: string
  currency: string
  unit_amount_minor: number
  isRecurring: boolean
}

const products = [
  { name: 'Engine plan', type: 'SERVICE', unit: 'seat', sku: 'ENG-PLAN' },
  { name: 'Steam (metered)', type: 'SERVICE', unit: 'litre', sku: 'STEAM' },
  { name: 'Brass cog', type: 'INVENTORY', unit: 'piece', sku: 'COG-1' },
  { name: 'Punched cards', type: 'GOOD', unit: 'box', sku: 'CARDS' },
  { name: 'House call', type: 'NON_INVENTORY', unit: 'hour', sku: null },
  { name: 'Premium support ⭐', type: 'SERVICE', unit: null, sku: 'SUP-P' },
  { name: 'Retired gadget', type: 'GOOD', unit: null, sku: 'OLD' },
] as const

const shapes: readonly Pick<PriceRow, 'pricing_model' | 'interval' | 'usage_type'>[] = [
  { pricing_model: 'PER_UNIT', interval: 'MONTH', usage_type: 'LICENSED' },
  { pricing_model: 'FLAT', interval: 'YEAR', usage_type: 'LICENSED' },
  { pricing_model: 'FLAT', interval: 'ONE_TIME', usage_type: 'LICENSED' },
  { pricing_model: 'TIERED', interval: 'WEEK', usage_type: 'METERED' },
  { pricing_model: 'VOLUME', interval: 'DAY', usage_type: 'METERED' },
  { pricing_model: 'CUSTOM', interval: 'ONE_TIME', usage_type: 'LICENSED' },
]

/** The currencies that customers pay in, with the rate into US dollars; the yen has no minor unit. */
export const exchangeRates = { USD: '1', EUR: '1.0875', GBP: '1.27', JPY: '0.0066' } as const

/** Seeds products and their prices in every currency; returns the prices that have an amount. */
export function seedCatalog(writer: Writer): SeededPrice[] {
  return products.flatMap((product, index) => {
    const is_active = index === 6 ? 0 : 1
    const description = index === 4 ? null : `${product.name}, the best there is.`
    const tax_code = index % 2 === 0 ? 'txcd_10000000' : null
    const created_at = daysAgo(800 - index)
    const product_n = writer.insert('product', { ...product, description, tax_code, is_active, created_at })
    return Object.keys(exchangeRates).flatMap(currency =>
      shapes.flatMap((shape, position) => {
        const amount = (index + 1) * (position + 1) * (currency === 'JPY' ? 550 : 499)
        const unit_amount_minor = position < 3 ? amount : null
        const n = writer.insert('price', {
          ...shape,
          product_n,
          nickname: position === 0 ? null : `${product.name} ${shape.interval.toLowerCase()} ${currency}`,
          unit_amount_minor,
          currency,
          interval_count: shape.interval === 'ONE_TIME' ? null : position === 3 ? 2 : 1,
          trial_days: position === 0 ? 14 : null,
          tax_behavior: (['exclusive', 'inclusive', 'unspecified'] as const)[index % 3] ?? 'exclusive',
          is_active,
          created_at: daysAgo(790 - index),
        })
        if (unit_amount_minor === null) return []
        const isRecurring = shape.interval !== 'ONE_TIME'
        return [{ n, product_n, product: product.name, currency, unit_amount_minor, isRecurring }]
      }),
    )
  })
}
