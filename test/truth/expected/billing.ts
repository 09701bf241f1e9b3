import type { World } from '../../../src/simulator/world/open.ts'
import type {
  BillingCustomerRow,
  PriceRow,
  PriceTierRow,
  ProductRow,
  SubscriptionItemRow,
  SubscriptionRow,
} from '../../../src/simulator/world/schema.ts'
import { customFieldsOf, discountsOf, taxIdsOf } from './billing-parts.ts'
import type { Truth } from './truth.ts'
import { type AddressParts, address, decimal, email, money, phone, some, text } from './values.ts'

/** An address of a customer. */
export function addressOf(row: BillingCustomerRow, kind: 'billing' | 'shipping') {
  const part = (name: Exclude<keyof AddressParts, 'country_code'>) => row[`${kind}_${name}`]
  return address(
    {
      line1: part('line1'),
      line2: part('line2'),
      city: part('city'),
      region: part('region'),
      postal_code: part('postal_code'),
      country: part('country'),
      country_code: part('country'),
    },
    kind,
  )
}

const customer: Truth<BillingCustomerRow> = (row, world) => ({
  customFields: customFieldsOf(world, 'billing_customer', row.n),
  taxIds: taxIdsOf(world, row.n),
  netTermsDays: row.net_terms_days,
  defaultPaymentMethod: row.payment_method_n,
  discounts: discountsOf(world, 'billing_customer', row.n),
  language: row.language,
  url: null,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  isDeleted: false,
  name: text(row.name),
  companyName: text(row.company_name),
  number: row.number,
  description: row.description,
  emails: some(row.email).map(each => email(each)),
  phones: some(row.phone).map(number => phone(number)),
  billingAddress: addressOf(row, 'billing'),
  shippingAddress: addressOf(row, 'shipping'),
  currency: row.currency,
  taxExempt: row.tax_exempt,
  taxExemptRaw: row.tax_exempt,
  balance: money(row.balance_minor, row.currency),
  delinquent: row.delinquent === 1,
  status: row.is_active === 1 ? 'ACTIVE' : 'INACTIVE',
  statusRaw: row.is_active === 1 ? 'ACTIVE' : 'INACTIVE',
  externalId: row.external_id,
  parent: row.parent_n,
})

const sold = (isActive: number) => ({
  isDeleted: isActive === 0,
  status: isActive === 1 ? 'ACTIVE' : 'ARCHIVED',
  statusRaw: isActive === 1 ? 'ACTIVE' : 'ARCHIVED',
})

const product: Truth<ProductRow> = (row, world) => ({
  customFields: customFieldsOf(world, 'product', row.n),
  defaultPrice: row.default_price_n,
  statementDescriptor: row.statement_descriptor,
  ...sold(row.is_active),
  url: null,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  name: row.name,
  description: row.description,
  sku: row.sku,
  type: row.type,
  typeRaw: row.type,
  unit: row.unit,
  taxCode: row.tax_code,
})

const price: Truth<PriceRow> = (row, world) => ({
  customFields: customFieldsOf(world, 'price', row.n),
  tiers: world.all<PriceTierRow>('SELECT * FROM price_tier WHERE price_n = ? ORDER BY position', row.n).map(tier => ({
    upTo: tier.up_to === null ? null : String(tier.up_to),
    unitAmount: money(tier.unit_amount_minor, row.currency),
    flatAmount: money(tier.flat_amount_minor, row.currency),
  })),
  packageSize: row.package_size,
  lookupKey: row.lookup_key,
  ...sold(row.is_active),
  url: null,
  createdAt: row.created_at,
  updatedAt: null,
  product: row.product_n,
  nickname: row.nickname,
  unitAmount: money(row.unit_amount_minor, row.currency),
  pricingModel: row.pricing_model,
  pricingModelRaw: row.pricing_model,
  interval: row.interval,
  intervalRaw: row.interval,
  intervalCount: row.interval_count,
  usageType: row.usage_type,
  usageTypeRaw: row.usage_type,
  trialDays: row.trial_days,
  taxBehavior: row.tax_behavior,
})

const subscription: Truth<SubscriptionRow> = (row, world) => ({
  customFields: customFieldsOf(world, 'subscription', row.n),
  description: row.description,
  ...intervalOf(row, world),
  discounts: discountsOf(world, 'subscription', row.n),
  defaultPaymentMethod: row.payment_method_n,
  netTermsDays: row.net_terms_days,
  nextBillingAt: nextBillingOf(row),
  url: null,
  createdAt: row.created_at,
  updatedAt: null,
  isDeleted: null,
  status: row.status,
  statusRaw: row.status,
  customer: row.customer_n,
  items: world
    .all<SubscriptionItemRow & PriceRow & { item: number }>(
      `SELECT p.*, i.n AS item, i.price_n, i.quantity FROM subscription_item i JOIN price p ON p.n = i.price_n
       WHERE i.subscription_n = ? ORDER BY i.n`,
      row.n,
    )
    .map(each => ({
      discounts: discountsOf(world, 'subscription_item', each.item),
      remoteId: each.item,
      price: each.price_n,
      product: each.product_n,
      quantity: decimal(String(each.quantity)),
      unitAmount: money(each.unit_amount_minor, each.currency),
    })),
  currency: row.currency,
  startAt: row.start_at,
  trialStart: row.trial_start,
  trialEnd: row.trial_end,
  currentPeriodStart: row.current_period_start,
  currentPeriodEnd: row.current_period_end,
  cancelAtPeriodEnd: row.cancel_at_period_end === 1,
  cancelAt: row.cancel_at,
  canceledAt: row.canceled_at,
  endedAt: row.ended_at,
  cancelReason: row.cancel_reason,
  resumesAt: row.resumes_at,
  collectionMethod: row.collection_method,
  collectionMethodRaw: row.collection_method,
  latestInvoice: row.latest_invoice_n,
})

/** How often the items are paid, where all of them are paid as often. */
function intervalOf({ n }: SubscriptionRow, world: World) {
  const all = world.all<{ interval: string; interval_count: number }>(
    `SELECT DISTINCT p.interval, p.interval_count FROM subscription_item i JOIN price p ON p.n = i.price_n
     WHERE i.subscription_n = ?`,
    n,
  )
  const [only, another] = all
  const shown = another === undefined ? only : undefined
  return {
    interval: shown?.interval ?? null,
    intervalRaw: shown?.interval ?? null,
    intervalCount: shown?.interval_count ?? null,
  }
}

/** Bills go on until the subscription ends, unless it rests. */
function nextBillingOf(row: SubscriptionRow): string | null {
  const goesOn = ['TRIALING', 'ACTIVE', 'PAST_DUE', 'UNPAID'].includes(row.status)
  return goesOn && row.cancel_at_period_end === 0 ? row.current_period_end : null
}

/** What a billing system should say of customers and of what they buy, by entity. */
export const billing = {
  BillingCustomer: { table: 'billing_customer', truth: customer },
  Product: { table: 'product', truth: product },
  Price: { table: 'price', truth: price },
  Subscription: { table: 'subscription', truth: subscription },
} as const
