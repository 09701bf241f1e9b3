import type Stripe from 'stripe'
import type { TaxAmount } from '../../../src/contract/entities.ts'
import { readDecimal } from '../../../src/contract/money.ts'
import { readText } from '../../../src/contract/read.ts'
import { minor } from '../money.ts'

/** A tax as invoices, credit notes and their lines list it. */
interface StripeTax {
  readonly amount: number
  readonly taxable_amount: number | null
  readonly tax_behavior: string
  readonly tax_rate_details: { readonly tax_rate: string } | null
}

const behaviors: Readonly<Record<string, boolean>> = { inclusive: true, exclusive: false }

/** The taxes. Each names its rate by id; what the rate is called is known of the rates that stand beside. */
export function taxesOf(
  taxes: readonly StripeTax[] | null | undefined,
  currency: unknown,
  rates: readonly Stripe.TaxRate[] = [],
): readonly TaxAmount[] {
  return (taxes ?? []).map(({ amount, taxable_amount, tax_behavior, tax_rate_details }) => {
    const rate = rates.find(({ id }) => id === tax_rate_details?.tax_rate)
    return {
      amount: minor(amount, currency),
      taxableAmount: minor(taxable_amount, currency),
      percentage: readDecimal(rate?.effective_percentage ?? rate?.percentage),
      name: readText(rate?.display_name),
      jurisdiction: readText(rate?.jurisdiction),
      isInclusive: behaviors[tax_behavior] ?? null,
    }
  })
}
