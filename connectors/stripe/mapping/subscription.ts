import { columns, refOf } from '../../../src/contract/columns.ts'
import type { Subscription, SubscriptionItem } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import { readDecimal } from '../../../src/contract/money.ts'
import { NonsenseError, readText } from '../../../src/contract/read.ts'
import type { SubscriptionRow } from '../rows.ts'
import { collectionMethods, dashboardUrl, idOf, instantOf } from './common.ts'
import { unitAmountOf } from './price.ts'

type Items = SubscriptionRow['items']

const c = columns<SubscriptionRow>()

const statuses = {
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
}

/** The items; a list that Stripe cut short would give wrong sums, so that it is refused. */
function itemsIn(items: Items | null | undefined): Items['data'] {
  if (items?.has_more) throw new NonsenseError(`expected all items, got the first ${items.data.length}`)
  return items?.data ?? []
}

function itemOf({ id, price, quantity }: Items['data'][number]): SubscriptionItem {
  return {
    remoteId: id,
    price: refOf('price', price.id),
    product: refOf('product', idOf(price.product)),
    quantity: readDecimal(quantity),
    unitAmount: unitAmountOf(price),
  }
}

function earliest(times: readonly number[]): number | null {
  return times.length === 0 ? null : Math.min(...times)
}
