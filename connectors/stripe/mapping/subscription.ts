import { columns, refOf, wordOf } from '../../../src/contract/columns.ts'
import type { Subscription, SubscriptionItem } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import { readDecimal } from '../../../src/contract/money.ts'
import { NonsenseError, readInteger, readText } from '../../../src/contract/read.ts'
import type { SubscriptionRow } from '../rows.ts'
import { collectionMethods, customFieldsOf, dashboardUrl, idOf, instantOf } from './common.ts'
import { discountsOf } from './discounts.ts'
import { intervals, intervalWordOf, unitAmountOf } from './price.ts'

type Items = SubscriptionRow['items']

const c = columns<SubscriptionRow>()

/** How a subscription stands. */
export const statuses = {
  trialing: 'TRIALING',
  incomplete: 'INCOMPLETE',
  active: 'ACTIVE',
  past_due: 'PAST_DUE',
  unpaid: 'UNPAID',
  paused: 'PAUSED',
  canceled: 'CANCELED',
  incomplete_expired: 'EXPIRED',
} as const satisfies Record<SubscriptionRow['status'], string>

/** Subscription from Stripe's subscriptions. */
export const subscriptionMapping: Mapping<Subscription, SubscriptionRow> = {
  ...absent('updatedAt', 'isDeleted'),
  url: c.from(['id', 'livemode'], row => dashboardUrl('subscriptions', row), { note: 'the page in the Dashboard' }),
  createdAt: c.seconds('created'),
  customFields: c.from(['metadata'], ({ metadata }) => customFieldsOf(metadata)),
  status: c.word('status', statuses),
  statusRaw: c.raw('status'),
  customer: c.from(['customer'], ({ customer }) => refOf('customer', idOf(customer))),
  items: c.from(['items'], ({ items }) => itemsIn(items).map(itemOf)),
  currency: c.currency('currency'),
  startAt: c.seconds('start_date'),
  trialStart: c.seconds('trial_start'),
  trialEnd: c.seconds('trial_end'),
  currentPeriodStart: c.from(['items'], ({ items }) =>
    instantOf(earliest(itemsIn(items).map(({ current_period_start }) => current_period_start))),
  ),
  currentPeriodEnd: c.from(['items'], ({ items }) =>
    instantOf(earliest(itemsIn(items).map(({ current_period_end }) => current_period_end))),
  ),
  cancelAtPeriodEnd: c.flag('cancel_at_period_end'),
  cancelAt: c.seconds('cancel_at'),
  canceledAt: c.seconds('canceled_at'),
  endedAt: c.seconds('ended_at'),
  cancelReason: c.from(
    ['cancellation_details'],
    ({ cancellation_details: details }) => readText(details?.feedback) ?? readText(details?.reason),
    { note: "the customer's own reason where there is one" },
  ),
  resumesAt: c.from(['pause_collection'], ({ pause_collection }) => instantOf(pause_collection?.resumes_at)),
  collectionMethod: c.word('collection_method', collectionMethods),
  collectionMethodRaw: c.raw('collection_method'),
  latestInvoice: c.from(['latest_invoice'], ({ latest_invoice }) => refOf('invoice', idOf(latest_invoice))),
  description: c.text('description'),
  interval: c.from(['items'], ({ items }) => wordOf(intervals, intervalOf(itemsIn(items)).word), {
    words: intervals,
    note: 'null where the items differ',
  }),
  intervalRaw: c.from(['items'], ({ items }) => intervalOf(itemsIn(items)).word),
  intervalCount: c.from(['items'], ({ items }) => intervalOf(itemsIn(items)).count),
  discounts: c.from(['discounts'], ({ discounts }) => discountsOf(discounts)),
  defaultPaymentMethod: c.from(['default_payment_method'], ({ default_payment_method }) =>
    refOf('paymentMethod', idOf(default_payment_method)),
  ),
  netTermsDays: c.integer('days_until_due'),
  nextBillingAt: c.from(
    ['status', 'items', 'cancel_at', 'cancel_at_period_end', 'next_pending_invoice_item_invoice'],
    row => instantOf(nextBillingOf(row)),
    { note: 'the end of the period, unless the subscription ends with it' },
  ),
}

/** The items; a list that Stripe cut short would give wrong sums, so that it is refused. */
function itemsIn(items: Items | null | undefined): Items['data'] {
  if (items?.has_more) throw new NonsenseError(`expected all items, got the first ${items.data.length}`)
  return items?.data ?? []
}

function itemOf({ id, price, quantity, discounts }: Items['data'][number]): SubscriptionItem {
  return {
    discounts: discountsOf(discounts),
    remoteId: id,
    price: refOf('price', price.id),
    product: refOf('product', idOf(price.product)),
    quantity: readDecimal(quantity),
    unitAmount: unitAmountOf(price),
  }
}

/** How often all of the items are paid; a subscription may have items of several intervals. */
function intervalOf(items: Items['data']) {
  const [first, ...others] = items.map(({ price }) => ({
    word: intervalWordOf(price),
    count: readInteger(price.recurring?.interval_count),
  }))
  const isShared = others.every(({ word, count }) => word === first?.word && count === first?.count)
  return first !== undefined && isShared ? first : { word: null, count: null }
}

/** The statuses in which bills are made. https://docs.stripe.com/billing/subscriptions/overview#subscription-statuses */
const billed: ReadonlySet<string> = new Set(['trialing', 'active', 'past_due', 'unpaid'])

function nextBillingOf(row: SubscriptionRow): number | null {
  if (!billed.has(row.status)) return null
  const end = earliest(itemsIn(row.items).map(({ current_period_end }) => current_period_end))
  const isOver = row.cancel_at_period_end || (row.cancel_at !== null && end !== null && row.cancel_at <= end)
  return earliest([isOver ? null : end, row.next_pending_invoice_item_invoice ?? null].filter(each => each !== null))
}

function earliest(times: readonly number[]): number | null {
  return times.length === 0 ? null : Math.min(...times)
}
