import type { World } from '../../../../src/simulator/world/open.ts'
import type { PaymentMethodRow, PaymentRow, RefundRow } from '../../../../src/simulator/world/schema.ts'
import { idOf, seconds } from '../values.ts'
import { metadataOf } from './metadata.ts'

/** The status of an intent; one whose payment has failed waits for another payment method. */
export const intentStatuses = {
  PENDING: 'processing',
  REQUIRES_ACTION: 'requires_action',
  AUTHORIZED: 'requires_capture',
  SUCCEEDED: 'succeeded',
  FAILED: 'requires_payment_method',
  CANCELED: 'canceled',
} as const satisfies Record<PaymentRow['status'], string>

/** The status of its charge; null where nothing has been charged. */
const chargeStatuses = {
  PENDING: 'pending',
  REQUIRES_ACTION: null,
  AUTHORIZED: 'succeeded',
  SUCCEEDED: 'succeeded',
  FAILED: 'failed',
  CANCELED: null,
} as const satisfies Record<PaymentRow['status'], string | null>

/** Stripe takes neither checks nor cash: a company that does shows them as payment methods of its own. */
const methods = {
  CARD: 'card',
  BANK_DEBIT: 'us_bank_account',
  BANK_TRANSFER: 'customer_balance',
  CHECK: 'custom',
  CASH: 'custom',
} as const satisfies Record<PaymentRow['method_type'], string>

/** The states of payments that have a charge, as a list for SQL. */
export const chargedStates = Object.entries(chargeStatuses)
  .flatMap(([status, word]) => (word === null ? [] : [`'${status}'`]))
  .join(', ')

/** A payment intent. https://docs.stripe.com/api/payment_intents/object */
export function intentObject(row: PaymentRow, world: World) {
  const id = idOf('payment_intent', row.n)
  return {
    id,
    object: 'payment_intent',
    allowed_payment_method_types: null,
    amount: row.amount_minor,
    amount_capturable: row.status === 'AUTHORIZED' ? row.amount_minor : 0,
    amount_details: { tip: {} },
    amount_received: row.status === 'SUCCEEDED' ? row.amount_minor : 0,
    application: null,
    application_fee_amount: null,
    automatic_payment_methods: null,
    canceled_at: seconds(row.canceled_at),
    cancellation_reason: row.cancellation_reason,
    capture_method: row.status === 'AUTHORIZED' ? 'manual' : 'automatic_async',
    client_secret: `${id}_secret_Uni`,
    confirmation_method: 'automatic',
    created: seconds(row.created_at),
    currency: row.currency.toLowerCase(),
    customer: idOf('customer', row.customer_n),
    customer_account: null,
    description: row.memo,
    excluded_payment_method_types: null,
    last_payment_error: row.status === 'FAILED' ? errorOf(row) : null,
    latest_charge: chargeStatuses[row.status] && idOf('charge', row.n),
    livemode: true,
    managed_payments: null,
    metadata: metadataOf(world, 'payment', row.n),
    next_action: row.status === 'REQUIRES_ACTION' ? { type: 'use_stripe_sdk', use_stripe_sdk: {} } : null,
    on_behalf_of: null,
    // One that has failed is taken away again.
    payment_method: row.status === 'FAILED' ? null : idOf('payment_method', row.payment_method_n),
    payment_method_configuration_details: null,
    payment_method_options: {},
    payment_method_types: [methods[row.method_type]],
    payment_record: null,
    processing: null,
    receipt_email: null,
    review: null,
    setup_future_usage: null,
    shipping: null,
    source: null,
    statement_descriptor: row.statement_descriptor,
    statement_descriptor_suffix: null,
    status: intentStatuses[row.status],
    transfer_data: null,
    transfer_group: null,
  }
}

/** The charge of an intent. https://docs.stripe.com/api/charges/object */
export function chargeObject(row: PaymentRow, world: World) {
  const succeeded = row.status === 'SUCCEEDED'
  return {
    id: idOf('charge', row.n),
    object: 'charge',
    amount: row.amount_minor,
    amount_captured: succeeded ? row.amount_minor : 0,
    amount_refunded: row.amount_refunded_minor,
    application: null,
    application_fee: null,
    application_fee_amount: null,
    balance_transaction: succeeded ? idOf('balance_transaction', row.n) : null,
    billing_details: {
      address: { city: null, country: null, line1: null, line2: null, postal_code: null, state: null },
      email: null,
      name: null,
      phone: null,
      tax_id: null,
    },
    calculated_statement_descriptor: row.statement_descriptor,
    captured: succeeded,
    created: seconds(row.paid_at ?? row.created_at),
    currency: row.currency.toLowerCase(),
    customer: idOf('customer', row.customer_n),
    description: row.memo,
    disputed: row.is_disputed === 1,
    failure_balance_transaction: null,
    failure_code: row.failure_code,
    failure_message: row.failure_message,
    fraud_details: {},
    livemode: true,
    // A charge takes over the metadata of its intent.
    metadata: metadataOf(world, 'payment', row.n),
    on_behalf_of: null,
    outcome: null,
    paid: row.status !== 'FAILED' && row.status !== 'PENDING',
    payment_intent: idOf('payment_intent', row.n),
    payment_method: idOf('payment_method', row.payment_method_n),
    payment_method_details: detailsOf(row, world),
    receipt_email: null,
    receipt_number: row.reference,
    receipt_url: succeeded ? `https://pay.stripe.com/receipts/payment/${idOf('charge', row.n)}` : null,
    refunded: row.amount_refunded_minor === row.amount_minor,
    review: null,
    shipping: null,
    source: null,
    source_transfer: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    status: chargeStatuses[row.status],
    transfer_data: null,
    transfer_group: null,
  }
}

/** A refund. https://docs.stripe.com/api/refunds/object */
export function refundObject(row: RefundRow & { readonly customer_n: number }, world: World) {
  return {
    id: idOf('refund', row.n),
    object: 'refund',
    amount: row.amount_minor,
    balance_transaction: null,
    charge: idOf('charge', row.payment_n),
    created: seconds(row.created_at),
    currency: row.currency.toLowerCase(),
    customer: idOf('customer', row.customer_n),
    customer_account: null,
    destination_details: { card: { type: 'refund' }, type: 'card' },
    ...(row.failure_reason !== null && { failure_reason: row.failure_reason }),
    metadata: metadataOf(world, 'refund', row.n),
    payment_intent: idOf('payment_intent', row.payment_n),
    payment_method: null,
    reason: row.reason?.toLowerCase() ?? null,
    receipt_number: null,
    source_transfer_reversal: null,
    status: row.status.toLowerCase(),
    transfer_reversal: null,
  }
}

/** What ties a payment to an invoice. https://docs.stripe.com/api/invoice-payment/object */
export function invoicePaymentObject(row: PaymentRow) {
  const paid = row.status === 'SUCCEEDED'
  return {
    id: idOf('invoice_payment', row.n),
    object: 'invoice_payment',
    amount_paid: paid ? row.amount_minor : null,
    amount_requested: row.amount_minor,
    created: seconds(row.created_at),
    currency: row.currency.toLowerCase(),
    invoice: idOf('invoice', row.invoice_n),
    is_default: true,
    livemode: true,
    payment: { payment_intent: idOf('payment_intent', row.n), type: 'payment_intent' },
    status: paid ? 'paid' : row.status === 'CANCELED' ? 'canceled' : 'open',
    status_transitions: {
      canceled_at: row.status === 'CANCELED' ? seconds(row.updated_at) : null,
      paid_at: seconds(row.paid_at),
    },
  }
}

/** How a charge was made, under the name of its type. https://docs.stripe.com/api/charges/object */
function detailsOf(row: PaymentRow, world: World) {
  const type = methods[row.method_type]
  const method = world.get<PaymentMethodRow>('SELECT * FROM payment_method WHERE n = ?', row.payment_method_n)
  const details = method === undefined ? {} : type === 'card' ? cardOf(row, method) : bankAccountOf(row, method)
  return { [type]: details, type }
}

function cardOf(
  { gateway_id }: PaymentRow,
  { brand, country, exp_month, exp_year, funding, last4, wallet }: PaymentMethodRow,
) {
  return {
    amount_authorized: null,
    authorization_code: null,
    brand,
    checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: 'pass' },
    country,
    electronic_commerce_indicator: null,
    exp_month,
    exp_year,
    fingerprint: 'UniUniUniUniUniU',
    funding,
    installments: null,
    last4,
    mandate: null,
    network: brand,
    network_transaction_id: gateway_id,
    regulated_status: 'unregulated',
    three_d_secure: null,
    transaction_link_id: null,
    wallet: wallet && { dynamic_last4: null, type: wallet },
  }
}

function bankAccountOf({ gateway_id }: PaymentRow, { bank_name, last4 }: PaymentMethodRow) {
  return {
    account_holder_type: 'company',
    account_type: 'checking',
    bank_name,
    fingerprint: 'UniUniUniUniUniB',
    last4,
    payment_reference: gateway_id,
    routing_number: '110000000',
  }
}

function errorOf({ n, failure_code, failure_message }: PaymentRow) {
  return { charge: idOf('charge', n), code: failure_code, message: failure_message, type: 'card_error' }
}
