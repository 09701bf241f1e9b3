import type { FilterCase } from '../../../test/filters/case.ts'

const of =
  (list: string) =>
  (filter: FilterCase['filter'], field?: string, direction: 'ASC' | 'DESC' = 'DESC'): FilterCase => ({
    list,
    filter,
    ...(field !== undefined && { orderBy: { field, direction } }),
  })

const customers = of('billingCustomers')
const products = of('products')
const prices = of('prices')
const subscriptions = of('subscriptions')
const invoices = of('invoices')
const payments = of('payments')
const refunds = of('refunds')
const notes = of('creditNotes')

const spring = { gte: '2026-03-01T00:00:00Z', lt: '2026-06-01T00:00:00Z' }
/** Between two seconds, which Chargebee's times are not. */
const between = '2026-04-18T00:00:00.5Z'
/** The instant at which the first payment was made. */
const instant = '2026-04-18T00:00:00Z'
/** A time that has nine digits, and one that has eleven. */
const [longAgo, farAhead] = ['1999-01-01T00:00:00Z', '2299-01-01T00:00:00Z']

/** What Chargebee's lists are asked for: each field and operator, pushed down or not, together and in order. */
export const cases: readonly FilterCase[] = [
  customers({ name: { eq: 'ADA lovelace' } }),
  customers({ name: { in: ['Ada Lovelace', 'Figaro Ragwort', 'nobody'] } }),
  customers({ name: { startsWith: 'ada' } }),
  customers({ name: { contains: 'a L' } }),
  customers({ name: { contains: 'Rag"wort' } }),
  customers({ name: { isNull: true } }),
  customers({ emails: { eq: 'ADA@Analytical-engines.example' } }),
  customers({ emails: { in: ['ada@analytical-engines.example', 'person2@honey-pianos-3.example'] } }),
  customers({ emails: { startsWith: 'PERSON' } }),
  customers({ emails: { startsWith: 'pers' }, createdAt: { gte: '2025-01-01T00:00:00Z' } }, 'UPDATED_AT', 'ASC'),
  customers({ emails: { contains: 'home.example' } }),
  customers({ emails: { isNull: true } }),
  customers({ externalId: { eq: 'person-1' } }),
  customers({ externalId: { isNull: true } }),
  customers({ currency: { in: ['usd', 'JPY'] } }),
  customers({ delinquent: { eq: true } }),
  customers({ createdAt: { lt: '2025-01-26T13:08:52Z' } }, 'CREATED_AT', 'ASC'),
  customers({ createdAt: { gte: '2025-01-26T13:08:52Z' } }, 'CREATED_AT'),
  customers({ createdAt: { gte: longAgo, lte: farAhead } }),
  customers({ createdAt: { gt: farAhead } }),
  customers({ createdAt: { lt: longAgo } }),
  customers({ updatedAt: { isNull: false } }, 'UPDATED_AT'),

  products({ name: { eq: 'brass COG' } }),
  products({ name: { eq: 'Premium support ⭐' } }),
  products({ name: { startsWith: 'Ste' }, status: { eq: 'ACTIVE' } }),
  products({ sku: { isNull: true } }),
  products({ status: { eq: 'ARCHIVED' } }),
  products({ status: { in: ['ACTIVE', 'ARCHIVED'] } }),
  products({ status: { notIn: ['ARCHIVED'] } }),
  products({ createdAt: { gt: '2024-08-25T00:00:00Z' } }, 'CREATED_AT'),
  products({ updatedAt: { lte: '2024-08-26T00:00:00Z' } }, 'UPDATED_AT', 'ASC'),
  products({ updatedAt: { gt: '2024-08-25T00:00:00Z' } }, 'UPDATED_AT'),

  prices({ product: { eq: '#5' } }),
  prices({ product: { in: ['#5', '#3'] }, status: { eq: 'ACTIVE' } }),
  prices({ product: { eq: '#9999' } }),
  prices({ interval: { eq: 'MONTH' }, status: { eq: 'ACTIVE' } }),
  prices({ interval: { in: ['WEEK', 'YEAR'] } }),
  prices({ interval: { in: ['ONE_TIME', 'DAY'] } }),
  prices({ interval: { eq: 'ONE_TIME' } }, 'CREATED_AT'),
  prices({ interval: { notIn: ['ONE_TIME'] } }),
  prices({ interval: { eq: 'UNKNOWN' } }),
  prices({ status: { notIn: ['ACTIVE'] }, createdAt: { gte: '2024-09-02T00:00:00Z' } }),

  subscriptions({ status: { eq: 'ACTIVE' } }),
  subscriptions({ status: { eq: 'PAST_DUE' } }),
  subscriptions({ status: { eq: 'CANCELED' } }),
  subscriptions({ status: { in: ['TRIALING', 'PAST_DUE', 'PAUSED'] } }),
  subscriptions({ status: { notIn: ['ACTIVE', 'CANCELED'] } }),
  subscriptions({ status: { notIn: ['ACTIVE', 'PAST_DUE'] } }),
  subscriptions({ status: { eq: 'SCHEDULED' } }),
  subscriptions({ status: { eq: 'UNPAID' } }),
  subscriptions({ status: { in: ['UNKNOWN', 'PAUSED'] } }),
  subscriptions({ customer: { eq: '#1' } }),
  subscriptions({ customer: { in: ['#1', '#2'] }, collectionMethod: { eq: 'SEND_INVOICE' } }),
  subscriptions({ customer: { isNull: false }, collectionMethod: { eq: 'CHARGE_AUTOMATICALLY' } }, 'CREATED_AT'),
  subscriptions({ startAt: { gte: '2026-06-01T00:00:00Z' } }, 'START_AT', 'ASC'),
  subscriptions({ currentPeriodEnd: { lt: '2026-11-21T00:00:00.001Z' } }, 'CURRENT_PERIOD_END'),
  subscriptions({ canceledAt: { gte: '2026-10-10T00:00:00Z' } }),
  subscriptions({ canceledAt: { isNull: true }, status: { eq: 'ACTIVE' } }),
  subscriptions({ canceledAt: { isNull: false } }, 'CANCELED_AT', 'ASC'),
  subscriptions({ createdAt: spring, status: { notIn: ['CANCELED'] } }),

  invoices({ number: { eq: 'inv-000000001' } }),
  invoices({ number: { in: ['INV-000000002', 'INV-000000003', 'nothing'] } }),
  invoices({ number: { startsWith: 'INV-00000001' } }),
  invoices({ number: { contains: '0002' } }),
  invoices({ number: { isNull: true } }),
  invoices({ status: { eq: 'OPEN' } }),
  invoices({ status: { eq: 'UNCOLLECTIBLE' } }),
  invoices({ status: { in: ['OPEN', 'PARTIALLY_PAID'] }, customer: { eq: '#2' } }),
  invoices({ status: { in: ['PAID', 'VOID'] } }),
  invoices({ status: { notIn: ['OPEN', 'PAID'] } }),
  invoices({ status: { notIn: ['UNKNOWN', 'DRAFT'] }, createdAt: spring }),
  invoices({ status: { notIn: ['OPEN', 'PARTIALLY_PAID', 'UNCOLLECTIBLE'] } }),
  invoices({ status: { eq: 'PENDING_APPROVAL' } }),
  invoices({ customer: { eq: '#2' } }, 'CREATED_AT'),
  invoices({ customer: { in: ['#1', '#2'] } }, 'TOTAL'),
  invoices({ subscription: { eq: '#3' } }),
  invoices({ subscription: { isNull: true }, status: { eq: 'PAID' } }),
  invoices({ currency: { eq: 'jpy' } }),
  invoices({ collectionMethod: { eq: 'SEND_INVOICE' }, status: { eq: 'OPEN' } }),
  invoices({ total: { currency: 'USD', gte: '100.005' } }),
  invoices({ total: { currency: 'JPY', lt: '5000' } }),
  invoices({ total: { currency: 'USD', eq: '47.91' } }),
  invoices({ total: { currency: 'USD', gt: '-1' } }),
  invoices({ total: { currency: 'GBP' }, createdAt: { gte: '2026-01-01T00:00:00Z' } }),
  invoices({ amountDue: { currency: 'USD', gt: '0' } }, 'AMOUNT_DUE', 'ASC'),
  invoices({ amountDue: { currency: 'USD', gte: '10', lte: '500.5' }, total: { currency: 'USD', gt: '20' } }),
  invoices({ issuedAt: { gte: '2026-10-01T00:00:00Z' } }, 'ISSUED_AT'),
  invoices({ issuedAt: { isNull: false } }, 'ISSUED_AT', 'ASC'),
  invoices({ dueAt: { lte: '2026-06-19T00:00:00Z' } }, 'DUE_AT'),
  invoices({ dueAt: { isNull: true }, status: { eq: 'OPEN' } }),
  invoices({ paidAt: { gt: '2026-06-28T00:00:00Z' } }, 'PAID_AT', 'ASC'),
  invoices({ createdAt: { gt: '2026-04-15T00:00:00Z', lte: '2026-07-29T00:00:00Z' } }, 'CREATED_AT', 'ASC'),
  invoices({ updatedAt: { gte: '2026-08-01T00:00:00Z' }, status: { in: ['PAID'] } }, 'UPDATED_AT'),

  payments({ status: { eq: 'FAILED' } }),
  payments({ status: { in: ['REQUIRES_ACTION', 'FAILED'] } }),
  payments({ status: { notIn: ['SUCCEEDED', 'FAILED'] } }),
  payments({ status: { eq: 'AUTHORIZED' }, customer: { isNull: false } }),
  payments({ status: { eq: 'SUCCEEDED' } }),
  payments({ customer: { eq: '#2' }, createdAt: spring }),
  payments({ methodType: { in: ['CARD', 'BANK_DEBIT'] } }, 'CREATED_AT'),
  payments({ methodType: { notIn: ['CARD'] } }),
  payments({ amount: { currency: 'USD', gte: '100' } }, 'AMOUNT'),
  payments({ amount: { currency: 'JPY' } }, 'AMOUNT', 'ASC'),
  payments({ isDisputed: { eq: true } }),
  payments({ paidAt: { gte: '2026-06-01T00:00:00Z' } }, 'PAID_AT'),
  payments({ paidAt: spring, createdAt: spring }, 'PAID_AT', 'ASC'),
  payments({ createdAt: { gte: between } }),
  payments({ createdAt: { gt: between } }, 'CREATED_AT'),
  payments({ createdAt: { lte: between } }),
  payments({ createdAt: { lt: between } }),
  payments({ createdAt: { gte: instant, lte: instant } }),
  payments({ createdAt: { gt: instant } }),

  refunds({ status: { eq: 'SUCCEEDED' } }),
  refunds({ status: { notIn: ['SUCCEEDED'] } }),
  refunds({ reason: { in: ['OTHER', 'FRAUDULENT'] } }),
  refunds({ reason: { notIn: ['OTHER'] } }),
  refunds({ payment: { eq: '#1' } }),
  refunds({ payment: { in: ['#1', '#15'] } }, 'CREATED_AT'),
  refunds({ amount: { currency: 'USD', lt: '50' } }, 'AMOUNT', 'ASC'),
  refunds({ createdAt: spring }, 'CREATED_AT', 'ASC'),

  notes({ number: { contains: '00000' } }),
  notes({ number: { eq: 'cn-000000002' } }),
  notes({ status: { in: ['OPEN', 'REFUNDED'] } }),
  notes({ status: { eq: 'APPLIED' } }),
  notes({ status: { notIn: ['APPLIED'] } }),
  notes({ customer: { eq: '#2' } }, 'TOTAL'),
  notes({ invoice: { eq: '#27' } }),
  notes({ total: { currency: 'USD', gte: '60' } }),
  notes({ issuedAt: spring }, 'ISSUED_AT', 'ASC'),
  notes({ createdAt: { gte: '2026-01-01T00:00:00Z' } }, 'CREATED_AT'),
]
