import type { PaymentRow } from '../../../../src/simulator/world/schema.ts'
import { idOf, seconds } from '../values.ts'

/** What a payment did to the balance. https://docs.stripe.com/api/balance_transactions/object */
export function balanceTransactionObject(row: PaymentRow) {
  const fee = row.fee_minor ?? 0
  const currency = row.currency.toLowerCase()
  const created = seconds(row.captured_at ?? row.created_at)
  return {
    id: idOf('balance_transaction', row.n),
    object: 'balance_transaction',
    amount: row.amount_minor,
    available_on: created + 172_800,
    balance_type: 'payments',
    created,
    currency,
    description: row.memo,
    exchange_rate: null,
    fee,
    fee_details: [
      { amount: fee, application: null, currency, description: 'Stripe processing fees', type: 'stripe_fee' },
    ],
    net: row.amount_minor - fee,
    reporting_category: 'charge',
    source: idOf('charge', row.n),
    status: 'available',
    type: 'charge',
  }
}
