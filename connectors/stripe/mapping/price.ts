import type Stripe from 'stripe'
import { columns, refOf, wordOf } from '../../../src/contract/columns.ts'
import type { Price, PriceTier } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import { readDecimal } from '../../../src/contract/money.ts'
import { readInteger, readText } from '../../../src/contract/read.ts'
import { minor } from '../money.ts'
import type { PriceRow, Words } from '../rows.ts'
import { customFieldsOf, dashboardUrl, idOf } from './common.ts'
import { activeWords, isArchived, statusOf } from './product.ts'

const c = columns<PriceRow>()

const schemes = { per_unit: 'PER_UNIT', tiered: 'TIERED' } as const satisfies Record<PriceRow['billing_scheme'], string>

const tierModes = { graduated: 'TIERED', volume: 'VOLUME' } as const satisfies Record<
  NonNullable<PriceRow['tiers_mode']>,
  string
>

/** How often a price is paid. */
export const intervals = {
  one_time: 'ONE_TIME',
  day: 'DAY',
  week: 'WEEK',
  month: 'MONTH',
  year: 'YEAR',
} as const satisfies Record<Words<Stripe.Price.Recurring.Interval> | 'one_time', string>

const usageTypes = { licensed: 'LICENSED', metered: 'METERED' } as const satisfies Record<
  Words<Stripe.Price.Recurring.UsageType>,
  string
>

/** Price from Stripe's prices. */
export const priceMapping: Mapping<Price, PriceRow> = {
  ...absent('updatedAt'),
  url: c.from(['id', 'livemode'], row => dashboardUrl('prices', row), { note: 'the page in the Dashboard' }),
  createdAt: c.seconds('created'),
  isDeleted: c.from(['active'], ({ active }) => isArchived(active), { note: 'archived: `active` is false' }),
  customFields: c.from(['metadata'], ({ metadata }) => customFieldsOf(metadata)),
  product: c.from(['product'], ({ product }) => refOf('product', idOf(product))),
  nickname: c.text('nickname'),
  unitAmount: c.from(['unit_amount_decimal', 'unit_amount', 'currency'], row => unitAmountOf(row)),
  pricingModel: c.from(['billing_scheme', 'tiers_mode', 'custom_unit_amount', 'transform_quantity'], modelOf, {
    words: { ...schemes, ...tierModes },
    note: 'CUSTOM with `custom_unit_amount`, PACKAGE with `transform_quantity`; Stripe has no flat fee',
  }),
  pricingModelRaw: c.from(['billing_scheme', 'tiers_mode'], ({ billing_scheme, tiers_mode }) =>
    readText(tiers_mode ?? billing_scheme),
  ),
  interval: c.from(['recurring', 'type'], row => wordOf(intervals, intervalWordOf(row)), { words: intervals }),
  intervalRaw: c.from(['recurring', 'type'], row => intervalWordOf(row)),
  intervalCount: c.from(['recurring'], ({ recurring }) => readInteger(recurring?.interval_count)),
  usageType: c.from(['recurring'], ({ recurring }) => wordOf(usageTypes, readText(recurring?.usage_type)), {
    words: usageTypes,
  }),
  usageTypeRaw: c.from(['recurring'], ({ recurring }) => readText(recurring?.usage_type)),
  trialDays: c.from(['recurring'], ({ recurring }) => readInteger(recurring?.trial_period_days)),
  taxBehavior: c.text('tax_behavior'),
  status: c.from(['active'], ({ active }) => statusOf(active), { words: activeWords }),
  statusRaw: c.raw('active'),
  tiers: c.from(['tiers', 'currency'], ({ tiers, currency }) => (tiers ?? []).map(tier => tierOf(tier, currency))),
  packageSize: c.from(['transform_quantity'], ({ transform_quantity }) => readInteger(transform_quantity?.divide_by)),
  lookupKey: c.text('lookup_key'),
}

/** What one unit costs; the decimal is exact where the whole number of cents is rounded or missing. */
export function unitAmountOf(price: Pick<PriceRow, 'unit_amount' | 'unit_amount_decimal' | 'currency'>) {
  return minor(price.unit_amount_decimal ?? price.unit_amount, price.currency)
}

/** A step; in the last one there is no end. */
function tierOf(tier: Stripe.Price.Tier, currency: string): PriceTier {
  return {
    upTo: readDecimal(tier.up_to),
    unitAmount: minor(tier.unit_amount_decimal ?? tier.unit_amount, currency),
    flatAmount: minor(tier.flat_amount_decimal ?? tier.flat_amount, currency),
  }
}

function modelOf({ billing_scheme, tiers_mode, custom_unit_amount, unit_amount, transform_quantity }: PriceRow) {
  // A price that the buyer chooses has no amount of its own.
  if (custom_unit_amount && unit_amount === null) return 'CUSTOM' as const
  const scheme = wordOf(schemes, readText(billing_scheme))
  if (scheme === 'TIERED') return wordOf(tierModes, readText(tiers_mode)) ?? scheme
  return scheme === 'PER_UNIT' && transform_quantity ? ('PACKAGE' as const) : scheme
}

/** Stripe's word for how often a price is paid. */
export function intervalWordOf({ recurring, type }: Pick<Stripe.Price, 'recurring' | 'type'>): string | null {
  return readText(recurring?.interval) ?? (type === 'recurring' ? null : readText(type))
}
