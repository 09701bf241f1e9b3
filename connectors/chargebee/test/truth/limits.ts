import type {
  BillingCustomerRow,
  PaymentMethodRow,
  PriceRow,
  SubscriptionRow,
} from '../../../../src/simulator/world/schema.ts'
import type { Fields } from '../../../../test/truth/compare.ts'
import { type Limit, limit, type OwnField, unless, type Word, without } from '../../../../test/truth/limit.ts'

const nine = (n: number) => String(n).padStart(9, '0')

/** A value has the form that it has in JSON: a time is a number, and several choices are one text. */
const asAdded = ({ key, value }: OwnField) => {
  const own = (type: string, held: object) => ({ key: `cf_${key}`, label: null, type, value: held })
  const text = (each: unknown) => own('TEXT', { __typename: 'TextValue', text: each })
  if (value.number !== undefined) return own('NUMBER', value)
  if (value.flag !== undefined) return own('FLAG', value)
  if (value.dateTime !== undefined)
    return own('NUMBER', { __typename: 'NumberValue', number: String(Date.parse(String(value.dateTime)) / 1000) })
  return text(value.text ?? (value.texts as string[]).join(', '))
}
const ownText = (key: string, text: string) => ({
  key,
  label: null,
  type: 'TEXT',
  value: { __typename: 'TextValue', text },
})

/** Fields of the company's own have names that begin with two letters. */
export const added = (entity: string): Limit =>
  limit(
    `${entity}.customFields`,
    (fields: readonly OwnField[]) => fields.map(asAdded),
    'the form of JSON says the type',
  )

/** Records that no company can add fields to. */
export const withoutAdded = (entity: string): Limit =>
  limit(`${entity}.customFields`, () => [], 'no company can add fields to these')

/** A discount in Chargebee's words. */
const durations: Readonly<Record<string, string>> = { once: 'one_time', repeating: 'limited_period' }
const inItsWords = (discounts: readonly { durationRaw: string }[]) =>
  discounts.map(each => ({ ...each, durationRaw: durations[each.durationRaw] ?? each.durationRaw }))

const types: Readonly<Record<string, string>> = { SERVICE: 'PLAN', GOOD: 'ADDON', INVENTORY: 'ADDON' }
const endings: Readonly<Record<string, string>> = { INCOMPLETE: 'PAST_DUE', UNPAID: 'PAST_DUE', EXPIRED: 'CANCELED' }

const subscriptionWord = (_: Word, row: SubscriptionRow) => {
  const words: Readonly<Record<string, string>> = {
    TRIALING: 'in_trial',
    PAUSED: 'paused',
    CANCELED: 'cancelled',
    EXPIRED: 'transferred',
  }
  return words[row.status] ?? (row.cancel_at_period_end === 1 ? 'non_renewing' : 'active')
}

/** What the bank says of some that are stored. */
const refusalOf = ({ n, type }: PaymentMethodRow) =>
  n % 11 === 0 ? 'INVALID' : type === 'BANK_DEBIT' && n % 13 === 5 ? 'PENDING_VERIFICATION' : null

const created = (_: Word, row: { created_at: string }) => row.created_at

/** What Chargebee can show of customers and of what they buy instead of the truth, as it documents it. */
export const limits: readonly Limit[] = [
  ...without('BillingCustomer', 'number externalId description delinquent', 'not kept, but in `meta_data`'),
  ...without('BillingCustomer', 'shippingAddress', 'goods go to the address of a subscription'),
  ...without('BillingCustomer', 'statusRaw', 'a customer is there or deleted; there is no word for it'),
  limit('BillingCustomer.discounts', () => [], 'what is taken off hangs on subscriptions'),
  limit('BillingCustomer.taxExempt', unless('REVERSE', 'EXEMPT'), 'a customer is taxable or not'),
  limit('BillingCustomer.netTermsDays', (days: number | null) => days ?? 0, 'without terms a bill is due at once'),
  limit(
    'BillingCustomer.name',
    (name: Word, row: BillingCustomerRow) =>
      row.is_person === 1 ? (name ?? row.company_name) : (row.company_name ?? name),
    'a company has one name',
  ),
  limit(
    'BillingCustomer.taxIds',
    (ids: readonly { type: string; value: string }[]) =>
      ids.map((each, index) => (index === 0 ? { ...each, type: 'vat_number' } : each)),
    'one number has a field of its own',
  ),
  limit(
    'BillingCustomer.customFields',
    (fields: readonly OwnField[], row: BillingCustomerRow) => [
      ...fields.map(asAdded),
      ownText('metadata.account_number', row.number),
      ...(row.external_id === null ? [] : [ownText('metadata.external_id', row.external_id)]),
    ],
    'fields of its own, and what programs keep in `meta_data`',
  ),

  ...without('Product', 'createdAt sku taxCode defaultPrice', 'not kept, or said by each price'),
  limit('Product.type', (type: string) => types[type] ?? 'CHARGE', 'there are plans, addons and charges'),
  added('Product'),

  ...without('Price', 'usageType usageTypeRaw taxBehavior lookupKey', 'said by the item or by the bill'),
  ...without('Price', 'packageSize', 'a price by the package is one by the unit'),
  limit('Price.updatedAt', created, 'every price says when it changed'),
  limit('Price.nickname', (name: Word, row: PriceRow) => name ?? `priceUni-${nine(row.n)}`, 'every price has a name'),
  limit('Price.pricingModel', unless('PACKAGE', 'PER_UNIT'), 'a price by the package is one by the unit'),
  limit('Price.pricingModel', unless('CUSTOM', 'FLAT'), 'what is agreed on has a flat fee'),
  limit(
    'Price.tiers',
    (tiers: readonly object[]) => tiers.map(tier => ({ ...tier, flatAmount: null })),
    'a step has one amount',
  ),
  added('Price'),

  ...without('Subscription', 'latestInvoice description', 'not kept'),
  limit('Subscription.updatedAt', created, 'every subscription says when it changed'),
  limit('Subscription.isDeleted', () => false, 'every subscription says whether it is deleted'),
  limit(
    'Subscription.status',
    (status: string) => endings[status] ?? status,
    'what waits for money is active; one that never began is over',
  ),
  limit(
    'Subscription.canceledAt',
    (at: Word, row: SubscriptionRow) => (row.status === 'EXPIRED' ? (at ?? row.ended_at) : at),
    'what is over was ended at some time',
  ),
  limit('Subscription.statusRaw', subscriptionWord, 'one that will end has a word of its own'),
  limit(
    'Subscription.items',
    (items: readonly { price: number; discounts: readonly { durationRaw: string }[] }[]) =>
      items.map(item => ({
        ...item,
        remoteId: item.price,
        product: null,
        discounts: inItsWords(item.discounts),
      })),
    'an item is named by its price',
  ),
  limit('Subscription.discounts', inItsWords, 'its own words'),
  added('Subscription'),

  limit('PaymentMethod.updatedAt', created, 'every payment source says when it changed'),
  limit('PaymentMethod.isDeleted', () => false, 'every payment source says whether it is deleted'),
  limit(
    'PaymentMethod.typeRaw',
    (type: string, row: PaymentMethodRow) => row.wallet ?? sourceWords[type] ?? null,
    'a card in a wallet is of the wallet’s type',
  ),
  limit(
    'PaymentMethod.type',
    (type: Word, row: PaymentMethodRow) => (row.wallet === null ? type : 'WALLET'),
    'a card in a wallet is of the wallet’s type',
  ),
  limit('PaymentMethod.type', unless('VOUCHER', 'OTHER'), 'a voucher is stored as something else'),
  limit(
    'PaymentMethod.status',
    (status: Word, row: PaymentMethodRow) => refusalOf(row) ?? status ?? 'VALID',
    'Chargebee knows what the bank refuses, and of what says nothing of itself that it can be used',
  ),
  limit(
    'PaymentMethod.providerStatus',
    (_: null, __: PaymentMethodRow, { status }: Fields) => status ?? 'VALID',
    'it has words for the state of what is stored',
  ),
  limit(
    'PaymentMethod.providerStatusRaw',
    (_: null, __: PaymentMethodRow, { status }: Fields) => String(status ?? 'VALID').toLowerCase(),
    'it has words for the state of what is stored',
  ),
  limit('PaymentMethod.details', withBrand, 'its own words for brands'),
  withoutAdded('PaymentMethod'),
]

const sourceWords: Readonly<Record<string, string>> = {
  CARD: 'card',
  BANK_DEBIT: 'direct_debit',
  BANK_TRANSFER: 'automated_bank_transfer',
  WALLET: 'paypal_express_checkout',
  BNPL: 'klarna',
  VOUCHER: 'generic',
  CRYPTO: 'stablecoin',
}

/** A card in Chargebee's words. */
export function withBrand(details: Fields | null) {
  return details && { ...details, brand: details.brand === 'amex' ? 'american_express' : details.brand }
}
