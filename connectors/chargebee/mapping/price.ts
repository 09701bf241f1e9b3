import { columns, wordOf } from '../../../src/contract/columns.ts'
import type { Price, PriceTier } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import { readDecimal } from '../../../src/contract/money.ts'
import { readInteger, readText } from '../../../src/contract/read.ts'
import { exact } from '../money.ts'
import type { ItemPriceRow } from '../rows.ts'
import { customFieldsOf } from './custom-fields.ts'
import { isGone, statuses } from './product.ts'

const c = columns<ItemPriceRow>()

/** How an amount depends on the quantity. https://apidocs.chargebee.com/docs/api/item_prices/item-price-object#pricing_model */
export const pricingModels = {
  flat_fee: 'FLAT',
  per_unit: 'PER_UNIT',
  tiered: 'TIERED',
  volume: 'VOLUME',
  stairstep: 'STAIRSTEP',
} as const satisfies Record<ItemPriceRow['pricing_model'], string>

/** How often something is paid; a charge has no period. */
export const intervals = {
  day: 'DAY',
  week: 'WEEK',
  month: 'MONTH',
  year: 'YEAR',
  charge: 'ONE_TIME',
} as const satisfies Record<NonNullable<ItemPriceRow['period_unit']> | 'charge', string>

/** Price from Chargebee's item prices. */
export const priceMapping: Mapping<Price, ItemPriceRow> = {
  // Whether it is measured is said by the item, and whether it contains tax by the invoice.
  ...absent('url', 'usageType', 'usageTypeRaw', 'taxBehavior', 'lookupKey'),
  createdAt: c.seconds('created_at'),
  updatedAt: c.seconds('updated_at'),
  isDeleted: c.from(['status', 'deleted'], isGone, { note: 'archived ones too' }),
  customFields: c.from(['custom_fields', 'metadata'], ({ custom_fields, metadata }) =>
    customFieldsOf(custom_fields, metadata),
  ),
  product: c.ref('item', 'item_id'),
  nickname: c.text('name'),
  unitAmount: c.from(['price_in_decimal', 'price', 'currency_code'], ({ price_in_decimal, price, currency_code }) =>
    exact(price_in_decimal, price, currency_code),
  ),
  pricingModel: c.word('pricing_model', pricingModels),
  pricingModelRaw: c.raw('pricing_model'),
  interval: c.from(['period_unit', 'item_type'], row => wordOf(intervals, intervalWordOf(row)), { words: intervals }),
  intervalRaw: c.from(['period_unit', 'item_type'], intervalWordOf),
  intervalCount: c.integer('period'),
  trialDays: c.from(
    ['trial_period', 'trial_period_unit'],
    ({ trial_period, trial_period_unit }) => (trial_period_unit === 'day' ? readInteger(trial_period) : null),
    { note: 'null where a trial is counted in months' },
  ),
  status: c.word('status', statuses, { back: { ARCHIVED: 'archived' } }),
  statusRaw: c.raw('status'),
  tiers: c.from(['tiers', 'pricing_model', 'currency_code'], row => (row.tiers ?? []).map(tier => tierOf(tier, row))),
  packageSize: c.from(['tiers'], packageSizeOf),
}

type Tier = NonNullable<ItemPriceRow['tiers']>[number]

/** A step; the last one has no end. What a package costs stands for its unit. */
function tierOf(tier: Tier, { pricing_model, currency_code }: ItemPriceRow): PriceTier {
  const amount = exact(tier.price_in_decimal, tier.price, currency_code)
  const isWhole = pricing_model === 'stairstep' || tier.pricing_type === 'flat_fee'
  return {
    upTo: readDecimal(tier.ending_unit_in_decimal ?? tier.ending_unit),
    unitAmount: isWhole ? null : amount,
    flatAmount: isWhole ? amount : null,
  }
}

/** How many are counted as one, where that is the same in all steps. */
function packageSizeOf({ tiers }: ItemPriceRow): number | null {
  const [first, ...others] = tiers ?? []
  const size = readInteger(first?.package_size)
  return others.every(({ package_size }) => package_size === first?.package_size) ? size : null
}

function intervalWordOf({ period_unit, item_type }: ItemPriceRow): string | null {
  const unit = readText(period_unit)
  return unit ?? (item_type === 'charge' ? 'charge' : null)
}
