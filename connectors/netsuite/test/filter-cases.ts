import { casesOf, type FilterCase, spring } from '../../../test/filters/case.ts'

const customers = casesOf('billingCustomers')
const products = casesOf('products')
const invoices = casesOf('invoices')
const payments = casesOf('payments')
const notes = casesOf('creditNotes')

/** The first moment of a day in the account's time zone, which is how NetSuite writes a day. */
const day = '2026-06-19T07:00:00Z'
/** The instant at which the first payment was made. */
const instant = '2026-04-18T00:00:00Z'

/** What NetSuite's lists are asked for: each field and operator, pushed down or not, together and in order. */
export const cases: readonly FilterCase[] = [
  customers({ name: { eq: 'ADA lovelace' } }),
  customers({ name: { in: ['Ada Lovelace', 'nobody'] } }),
  customers({ name: { startsWith: 'fig' } }),
  customers({ name: { contains: 'o' } }),
  customers({ name: { isNull: true } }),
  customers({ emails: { eq: 'ADA@Analytical-engines.example' } }),
  customers({ emails: { in: ['ada@analytical-engines.example', 'person2@honey-pianos-3.example'] } }),
  customers({ emails: { contains: 'person' } }),
  customers({ emails: { isNull: true } }),
  customers({ externalId: { eq: 'PERSON-1' } }),
  customers({ externalId: { startsWith: 'company' } }),
  customers({ externalId: { isNull: true } }),
  customers({ currency: { in: ['usd', 'JPY'] } }),
  customers({ delinquent: { eq: true } }),
  customers({ delinquent: { eq: false }, createdAt: { gte: '2025-01-01T00:00:00Z' } }),
  customers({ createdAt: { lt: '2025-01-26T13:08:52Z' } }, 'CREATED_AT', 'ASC'),
  customers({ createdAt: { gte: '2025-01-26T13:08:52Z', lte: '2025-01-26T13:08:52Z' } }),
  customers({ createdAt: { gt: '2025-01-26T13:08:52Z' } }, 'CREATED_AT'),
  customers({ updatedAt: { lte: '2026-01-01T00:00:00Z' } }, 'UPDATED_AT'),
  customers({ updatedAt: { isNull: false } }),

  products({ name: { eq: 'brass COG' } }),
  products({ name: { contains: 'support ⭐' } }),
  products({ sku: { in: ['cog-1', 'CARDS'] } }),
  products({ sku: { startsWith: 'ENG' } }),
  products({ sku: { isNull: true } }),
  products({ status: { eq: 'ARCHIVED' } }),
  products({ status: { in: ['ACTIVE', 'ARCHIVED'] } }),
  products({ status: { notIn: ['ARCHIVED'] } }),
  products({ createdAt: { gt: '2024-08-25T00:00:00Z' }, status: { eq: 'ACTIVE' } }, 'CREATED_AT'),
  products({ updatedAt: { lte: '2024-08-26T00:00:00Z' } }, 'UPDATED_AT', 'ASC'),

  invoices({ number: { eq: 'inv-000001' } }),
  invoices({ number: { in: ['INV-000002', 'INV-000003', 'nothing'] } }),
  invoices({ number: { startsWith: 'INV-00001' } }),
  invoices({ number: { contains: '0002' } }),
  invoices({ number: { startsWith: 'inv', contains: '0003' } }),
  invoices({ number: { isNull: true } }),
  invoices({ status: { eq: 'OPEN' } }),
  invoices({ status: { eq: 'PARTIALLY_PAID' } }),
  invoices({ status: { in: ['PAID', 'VOID'] } }),
  invoices({ status: { notIn: ['OPEN', 'PAID'] } }),
  invoices({ status: { notIn: ['OPEN', 'PARTIALLY_PAID'] } }),
  invoices({ status: { in: ['PENDING_APPROVAL', 'UNKNOWN'] } }),
  invoices({ status: { eq: 'DRAFT' } }),
  invoices({ customer: { eq: '#1' } }, 'TOTAL'),
  invoices({ customer: { in: ['#1', '#2'] }, status: { eq: 'PAID' } }),
  invoices({ customer: { isNull: false }, currency: { eq: 'gbp' } }),
  invoices({ subscription: { isNull: true }, status: { eq: 'VOID' } }),
  invoices({ currency: { in: ['jpy', 'EUR'] } }),
  invoices({ collectionMethod: { eq: 'SEND_INVOICE' } }),
  invoices({ total: { currency: 'USD', gte: '100.005' } }),
  invoices({ total: { currency: 'JPY', lt: '5000' } }, 'TOTAL', 'ASC'),
  invoices({ total: { currency: 'USD', eq: '47.91' } }),
  invoices({ amountDue: { currency: 'USD', gt: '0' } }, 'AMOUNT_DUE', 'ASC'),
  invoices({ issuedAt: { gte: '2026-10-01T00:00:00Z' } }, 'ISSUED_AT'),
  invoices({ issuedAt: { lt: '2026-04-15T07:00:00Z' }, status: { eq: 'OPEN' } }),
  invoices({ dueAt: { gte: day, lte: day } }),
  invoices({ dueAt: { lt: day } }, 'DUE_AT'),
  invoices({ dueAt: { isNull: true }, status: { eq: 'OPEN' } }),
  invoices({ paidAt: { isNull: true }, number: { contains: '00001' } }, 'PAID_AT'),
  invoices({ createdAt: { gt: '2026-04-15T00:00:00Z', lte: '2026-07-29T00:00:00Z' } }, 'CREATED_AT', 'ASC'),
  invoices({ updatedAt: spring }, 'UPDATED_AT'),

  payments({ status: { eq: 'SUCCEEDED' }, createdAt: spring }),
  payments({ status: { eq: 'CANCELED' } }),
  payments({ status: { in: ['PENDING', 'SUCCEEDED'] } }),
  payments({ status: { notIn: ['SUCCEEDED'] } }),
  payments({ customer: { eq: '#1' } }),
  payments({ methodType: { in: ['CARD', 'CHECK'] } }, 'CREATED_AT'),
  payments({ amount: { currency: 'USD', gte: '100' } }, 'AMOUNT'),
  payments({ isDisputed: { eq: true } }),
  payments({ paidAt: { gte: '2026-06-01T00:00:00Z' } }, 'PAID_AT'),
  payments({ createdAt: { gte: instant, lte: instant } }),
  payments({ createdAt: { gt: instant } }, 'CREATED_AT', 'ASC'),

  notes({ number: { contains: '00000' } }),
  notes({ number: { eq: 'cn-000002' } }),
  notes({ status: { in: ['OPEN', 'REFUNDED'] } }),
  notes({ status: { notIn: ['APPLIED'] } }),
  notes({ customer: { eq: '#2' } }, 'TOTAL'),
  notes({ invoice: { eq: '#27' } }),
  notes({ invoice: { isNull: true } }),
  notes({ total: { currency: 'USD', gte: '60' } }),
  notes({ issuedAt: spring }, 'ISSUED_AT', 'ASC'),
  notes({ createdAt: { gte: '2026-01-01T00:00:00Z' } }, 'CREATED_AT'),
]
