import type { World } from '../../../../src/simulator/world/open.ts'
import type { TaxRateRow } from '../../../../src/simulator/world/schema.ts'

const idOf = (percent: number) => `txr_1Uni${percent}`

/** The tax, as Stripe lists it on documents and lines; it is added to what it is taken of. */
export function taxesOf(amount: number, taxable_amount: number, percent: number) {
  if (amount === 0) return []
  return [
    {
      amount,
      tax_behavior: 'exclusive',
      tax_rate_details: { tax_rate: idOf(percent) },
      taxability_reason: 'standard_rated',
      taxable_amount,
      type: 'tax_rate_details',
    },
  ]
}

/** The rates of a document. https://docs.stripe.com/api/tax_rates/object */
export function taxRates(world: World, percent: number) {
  return world.all<TaxRateRow>('SELECT * FROM tax_rate WHERE percent = ?', percent).map(({ name, jurisdiction }) => ({
    id: idOf(percent),
    object: 'tax_rate',
    active: true,
    country: jurisdiction,
    created: 1_600_000_000,
    description: null,
    display_name: name,
    effective_percentage: percent,
    flat_amount: null,
    inclusive: false,
    jurisdiction,
    jurisdiction_level: 'country',
    livemode: true,
    metadata: {},
    percentage: percent,
    rate_type: 'percentage',
    state: null,
    tax_type: 'vat',
  }))
}
