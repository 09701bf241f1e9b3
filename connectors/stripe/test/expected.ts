import type { World } from '../../../src/simulator/world/open.ts'
import type * as rows from '../../../src/simulator/world/schema.ts'

/** An instant of the world, to the second. */
export const at = (instant: string | null) => instant && `${instant.slice(0, 19)}Z`

/** Money of the world's minor units: the yen has none after the point, the others two. */
export function money(minor: number | null, currency: string) {
  if (minor === null) return null
  const digits = currency === 'JPY' ? 0 : 2
  const text = String(Math.abs(minor)).padStart(digits + 1, '0')
  const amount = digits === 0 ? text : `${text.slice(0, -2)}.${text.slice(-2)}`
  return { amount: `${minor < 0 ? '-' : ''}${amount}`, currency }
}

const ref = (record: string, prefix: string, n: number | null) =>
  n === null ? null : { record, id: `${prefix}${String(n).padStart(9, '0')}` }

/** Pointers to objects, by the world's numbers. */
export const refs = {
  customer: (n: number | null) => ref('customer', 'cus_Uni', n),
  product: (n: number | null) => ref('product', 'prod_Uni', n),
  price: (n: number | null) => ref('price', 'price_1Uni', n),
  subscription: (n: number | null) => ref('subscription', 'sub_1Uni', n),
  invoice: (n: number | null) => ref('invoice', 'in_1Uni', n),
  payment: (n: number | null) => ref('payment', 'pi_3Uni', n),
}

const url = (folder: string, id: string | undefined) => `https://dashboard.stripe.com/${folder}/${id}`

function addressOf(type: string, row: rows.BillingCustomerRow, kind: 'billing' | 'shipping') {
  const parts = {
    line1: row[`${kind}_line1`],
    line2: row[`${kind}_line2`],
    city: row[`${kind}_city`],
    region: row[`${kind}_region`],
    postalCode: row[`${kind}_postal_code`],
    country: row[`${kind}_country`],
  }
  return Object.values(parts).every(part => part === null) ? null : { type, ...parts }
}

/** What the unified entities say of the world's rows, worked out without the connector. */
export const expected = {
  BillingCustomer(row: rows.BillingCustomerRow) {
    if (row.is_active === 0)
      return {
        isDeleted: true,
        status: 'ARCHIVED',
        statusRaw: 'deleted',
        name: null,
        emails: [],
        balance: null,
        url: null,
      }
    return {
      url: url('customers', refs.customer(row.n)?.id),
      createdAt: at(row.created_at),
      isDeleted: false,
      // An empty text is nothing.
      name: row.name || null,
      companyName: row.company_name || null,
      description: row.description,
      emails: row.email === null ? [] : [{ address: row.email, type: null, isPrimary: true }],
      phones: row.phone === null ? [] : [{ number: row.phone, type: null, isPrimary: true }],
      billingAddress: addressOf('billing', row, 'billing'),
      shippingAddress: addressOf('shipping', row, 'shipping'),
      currency: row.currency,
      taxExempt: row.tax_exempt,
      taxExemptRaw: row.tax_exempt.toLowerCase(),
      balance: money(row.balance_minor, row.currency),
      delinquent: row.delinquent === 1,
      status: 'ACTIVE',
      statusRaw: null,
    }
  },

  Product: (row: rows.ProductRow) => ({
    url: url('products', refs.product(row.n)?.id),
    createdAt: at(row.created_at),
    updatedAt: at(row.updated_at),
    isDeleted: row.is_active === 0,
    name: row.name,
    description: row.description,
    type: row.type === 'SERVICE' ? 'SERVICE' : 'GOOD',
    status: row.is_active === 1 ? 'ACTIVE' : 'ARCHIVED',
    statusRaw: row.is_active === 1 ? 'true' : 'false',
    unit: row.unit,
    taxCode: row.tax_code,
  }),

  Price: (row: rows.PriceRow) => ({
    url: url('prices', refs.price(row.n)?.id),
    createdAt: at(row.created_at),
    isDeleted: row.is_active === 0,
    product: refs.product(row.product_n),
    nickname: row.nickname,
    unitAmount: money(row.unit_amount_minor, row.currency),
    pricingModel: row.pricing_model === 'FLAT' ? 'PER_UNIT' : row.pricing_model,
    interval: row.interval,
    intervalRaw: row.interval.toLowerCase(),
    intervalCount: row.interval_count,
    usageType: row.interval === 'ONE_TIME' ? null : row.usage_type,
    trialDays: row.interval === 'ONE_TIME' ? null : row.trial_days,
    taxBehavior: row.tax_behavior,
    status: row.is_active === 1 ? 'ACTIVE' : 'ARCHIVED',
  }),

  Subscription: (row: rows.SubscriptionRow, world: World) => ({
    url: url('subscriptions', refs.subscription(row.n)?.id),
    createdAt: at(row.created_at),
    status: row.status,
    statusRaw: row.status === 'EXPIRED' ? 'incomplete_expired' : row.status.toLowerCase(),
    customer: refs.customer(row.customer_n),
    items: world
      .all<rows.SubscriptionItemRow & rows.PriceRow & { item_n: number }>(
        'SELECT p.*, i.*, i.n AS item_n FROM subscription_item i JOIN price p ON p.n = i.price_n WHERE i.subscription_n = ? ORDER BY i.n',
        row.n,
      )
      .map(item => ({
        remoteId: `si_Uni${String(item.item_n).padStart(9, '0')}`,
        price: refs.price(item.price_n),
        product: refs.product(item.product_n),
        quantity: String(item.quantity),
        unitAmount: money(item.unit_amount_minor, item.currency),
      })),
    currency: row.currency,
    startAt: at(row.start_at),
    trialStart: at(row.trial_start),
    trialEnd: at(row.trial_end),
    currentPeriodStart: at(row.current_period_start),
    currentPeriodEnd: at(row.current_period_end),
    cancelAtPeriodEnd: row.cancel_at_period_end === 1,
    cancelAt: at(row.cancel_at),
    canceledAt: at(row.canceled_at),
    endedAt: at(row.ended_at),
    cancelReason: row.cancel_reason,
    resumesAt: at(row.resumes_at),
    collectionMethod: row.collection_method,
    collectionMethodRaw: row.collection_method.toLowerCase(),
    latestInvoice: refs.invoice(row.latest_invoice_n),
  }),

  Invoice: (row: rows.InvoiceRow) => ({
    url: url('invoices', refs.invoice(row.n)?.id),
    createdAt: at(row.created_at),
    number: row.number,
    status: row.status,
    statusRaw: row.status === 'PARTIALLY_PAID' ? 'open' : row.status.toLowerCase(),
    customer: refs.customer(row.customer_n),
    subscription: refs.subscription(row.subscription_n),
    currency: row.currency,
    subtotal: money(row.subtotal_minor, row.currency),
    discountTotal: money(row.discount_minor, row.currency),
    taxTotal: money(row.tax_minor, row.currency),
    total: money(row.total_minor, row.currency),
    amountPaid: money(row.amount_paid_minor, row.currency),
    amountDue: money(row.amount_due_minor, row.currency),
    issuedAt: at(row.issued_at),
    dueAt: at(row.due_at),
    paidAt: at(row.paid_at),
    voidedAt: at(row.voided_at),
    collectionMethod: row.collection_method,
    billingReason: row.billing_reason,
    memo: row.memo,
  }),

  InvoiceLine(row: rows.InvoiceLineRow, world: World) {
    const currency =
      world.get<{ currency: string }>('SELECT currency FROM invoice WHERE n = ?', row.invoice_n)?.currency ?? ''
    return {
      description: row.description,
      product: refs.product(row.product_n),
      price: refs.price(row.price_n),
      quantity: String(row.quantity),
      unitAmount: money(row.unit_amount_minor, currency),
      amount: money(row.amount_minor, currency),
      taxAmount: money(row.tax_minor, currency),
      periodStart: at(row.period_start),
      periodEnd: at(row.period_end),
      isProration: row.is_proration === 1,
    }
  },

  Payment(row: rows.PaymentRow) {
    const isCharged = row.status !== 'REQUIRES_ACTION' && row.status !== 'CANCELED'
    const method = row.method_type === 'CHECK' || row.method_type === 'CASH' ? 'OTHER' : row.method_type
    return {
      url: url('payments', refs.payment(row.n)?.id),
      createdAt: at(row.created_at),
      amount: money(row.amount_minor, row.currency),
      amountRefunded: money(row.amount_refunded_minor, row.currency),
      status: row.status,
      methodType: method,
      customer: refs.customer(row.customer_n),
      allocations: [],
      failureCode: row.failure_code,
      failureMessage: row.failure_message,
      reference: isCharged ? row.reference : null,
      memo: row.memo,
      paidAt: at(row.paid_at),
    }
  },

  Refund: (row: rows.RefundRow) => ({
    createdAt: at(row.created_at),
    amount: money(row.amount_minor, row.currency),
    status: row.status,
    statusRaw: row.status.toLowerCase(),
    reason: row.reason,
    reasonRaw: row.reason?.toLowerCase() ?? null,
    payment: refs.payment(row.payment_n),
    failureReason: row.failure_reason,
  }),

  CreditNote: (row: rows.CreditNoteRow, world: World) => ({
    createdAt: at(row.created_at),
    number: row.number,
    status: row.status,
    type: row.type,
    reason: row.reason,
    memo: row.memo,
    customer: refs.customer(row.customer_n),
    invoice: refs.invoice(row.invoice_n),
    currency: row.currency,
    subtotal: money(row.subtotal_minor, row.currency),
    taxTotal: money(row.tax_minor, row.currency),
    total: money(row.total_minor, row.currency),
    allocations: world
      .all<rows.CreditNoteAllocationRow>('SELECT * FROM credit_note_allocation WHERE credit_note_n = ?', row.n)
      .map(each => ({ invoice: refs.invoice(each.invoice_n), amount: money(each.amount_minor, row.currency) })),
    issuedAt: at(row.issued_at),
    voidedAt: at(row.voided_at),
  }),
}
