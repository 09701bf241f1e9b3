import { daysAgo } from './clock.ts'
import { type BilledParty, type WrittenInvoice, writeInvoice } from './invoice-writer.ts'
import type { SeededPrice } from './seed-catalog.ts'
import { seedSubscription } from './seed-subscriptions.ts'
import { settle, writeRefund } from './settle.ts'
import type { Writer } from './writer.ts'

const statuses = ['PAID', 'PAID', 'PAID', 'PAID', 'PARTIALLY_PAID', 'OPEN'] as const

/** Seeds what the example person has: two subscriptions, six invoices, five payments, a refund and a credit note. */
export function seedExampleBilling(
  writer: Writer,
  party: BilledParty,
  prices: readonly SeededPrice[],
): WrittenInvoice[] {
  const subscriptions = [
    seedSubscription(writer, party, prices, 'ACTIVE'),
    seedSubscription(writer, party, prices, 'TRIALING'),
  ]
  const subscription_n = subscriptions[0] as number
  return statuses.map((status, index) => {
    const lines = [1, 2].map(step => ({ price: prices[(index + step) % prices.length] as SeededPrice, quantity: step }))
    const created_at = daysAgo(200 - 35 * index)
    const invoice = writeInvoice(writer, { party, status, created_at, lines, subscription_n, memo: 'For the engine' })
    const [payment] = settle(writer, invoice, { creditPercent: status === 'PARTIALLY_PAID' ? 25 : 0 })
    if (payment && index === 0)
      writeRefund(writer, payment, { amount: 500, status: 'SUCCEEDED', reason: 'REQUESTED_BY_CUSTOMER' })
    return invoice
  })
}
