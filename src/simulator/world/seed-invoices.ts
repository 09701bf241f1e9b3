import { daysAgo } from './clock.ts'
import { type BilledParty, type WrittenInvoice, writeInvoice } from './invoice-writer.ts'
import type { SeededPrice } from './seed-catalog.ts'
import { settle, writeCreditNote, writePayment, writeRefund } from './settle.ts'
import type { Writer } from './writer.ts'

const statuses = [
  'PAID',
  'PAID',
  'PAID',
  'PAID',
  'PAID',
  'OPEN',
  'OPEN',
  'PARTIALLY_PAID',
  'DRAFT',
  'VOID',
  'UNCOLLECTIBLE',
] as const
const methods = ['CARD', 'CARD', 'BANK_DEBIT', 'BANK_TRANSFER', 'CHECK', 'CASH'] as const
const refundStatuses = ['SUCCEEDED', 'SUCCEEDED', 'PENDING', 'FAILED', 'CANCELED', 'REQUIRES_ACTION'] as const

interface SeedInvoicePlan {
  party: BilledParty
  prices: readonly SeededPrice[]
  subscriptions: readonly number[]
}

const written = new WeakMap<Writer, number>()

/** Seeds an invoice, with the payments, refunds and credit notes that go with it. */
export function seedInvoice(writer: Writer, { party, prices, subscriptions }: SeedInvoicePlan): WrittenInvoice {
  const { random } = writer
  const index = (written.get(writer) ?? 0) + 1
  written.set(writer, index)
  // Vendors send the first ten lines with an invoice and the others on request.
  const lineCount = index === 12 ? 35 : index % 70 === 5 ? 14 : random.integer(1, 4)
  const subscription_n = subscriptions.length > 0 && random.chance(0.7) ? random.pick(subscriptions) : null
  const lines = Array.from({ length: lineCount }, (_, position) => ({
    price: random.pick(prices),
    quantity: random.integer(1, 9),
    isProration: position === 1 && subscription_n !== null && random.chance(0.1),
  })).map(line => (line.isProration ? { ...line, quantity: 1, price: cheapest(prices) } : line))
  const invoice = writeInvoice(writer, {
    party,
    status: random.pick(statuses),
    created_at: daysAgo(random.integer(5, 420) + random.next()),
    lines,
    subscription_n,
    discountPercent: random.chance(0.15) ? random.integer(1, 50) : 0,
    isCharged: random.chance(0.4),
    memo: random.chance(0.3) ? 'Danke schön 🙏' : null,
    po_number: random.chance(0.2) ? `PO-${index}` : null,
  })
  seedMoney(writer, invoice)
  return invoice
}

function seedMoney(writer: Writer, invoice: WrittenInvoice): void {
  const { random } = writer
  const method = random.pick(methods)
  if (random.chance(0.08)) writePayment(writer, invoice, { amount: invoice.total, status: 'FAILED', method: 'CARD' })
  if (invoice.status === 'OPEN' && random.chance(0.4)) {
    const status = random.pick(['PENDING', 'REQUIRES_ACTION', 'AUTHORIZED', 'CANCELED'] as const)
    writePayment(writer, invoice, { amount: invoice.total, status, method })
  }
  if (random.chance(0.04))
    writePayment(writer, invoice, { amount: 5_000, status: 'SUCCEEDED', method, isAttached: false })
  const creditPercent = random.chance(0.05) ? 30 : 0
  const [payment] = settle(writer, invoice, { payments: random.chance(0.15) ? 2 : 1, method, creditPercent })
  if (payment && random.chance(0.08)) {
    const amount = random.chance(0.5) ? payment.amount : Math.ceil(payment.amount / 3)
    const reason = random.pick(['DUPLICATE', 'FRAUDULENT', 'REQUESTED_BY_CUSTOMER', null] as const)
    writeRefund(writer, payment, { amount, status: random.pick(refundStatuses), reason })
  }
  if (invoice.status === 'PAID' && random.chance(0.05)) {
    const remaining = Math.ceil(invoice.total / 4)
    const status = random.pick(['OPEN', 'OPEN', 'VOID'] as const)
    writeCreditNote(writer, invoice, { allocated: 0, remaining, status })
    if (status === 'OPEN') invoice.openCredit = remaining
  }
}

function cheapest(prices: readonly SeededPrice[]): SeededPrice {
  return [...prices].sort((one, other) => one.unit_amount_minor - other.unit_amount_minor)[0] as SeededPrice
}
