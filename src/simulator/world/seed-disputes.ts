import { later, midnightAfter } from './clock.ts'
import type { DisputeRow, PaymentRow } from './schema.ts'
import type { Beside } from './seed-beside.ts'

const statuses = [
  'NEEDS_RESPONSE',
  'UNDER_REVIEW',
  'WARNING_NEEDS_RESPONSE',
  'WARNING_UNDER_REVIEW',
  'WARNING_CLOSED',
  'WON',
  'LOST',
  'PREVENTED',
] as const satisfies readonly DisputeRow['status'][]
const reasons = ['fraudulent', 'product_not_received', 'duplicate', 'general'] as const

/** Seeds what customers dispute: one payment by card in nine. */
export function seedDisputes({ writer, all, run }: Beside): void {
  const payments = all<PaymentRow>(
    `SELECT * FROM payment WHERE status = 'SUCCEEDED' AND method_type = 'CARD' AND n % 9 = 4 ORDER BY n`,
  )
  for (const [index, payment] of payments.entries()) {
    const status = statuses[index % statuses.length] ?? 'LOST'
    const created_at = later(payment.created_at, 10)
    const isAsked = status === 'NEEDS_RESPONSE' || status === 'WARNING_NEEDS_RESPONSE'
    writer.insert('dispute', {
      payment_n: payment.n,
      status,
      reason: reasons[index % reasons.length] ?? 'general',
      network_reason_code: index % 4 === 3 ? null : `10.${index % 5}`,
      amount_minor: index % 2 === 0 ? payment.amount_minor : Math.ceil(payment.amount_minor / 2),
      currency: payment.currency,
      due_by: status === 'PREVENTED' ? null : midnightAfter(created_at, 9),
      evidence_submitted: isAsked || status === 'PREVENTED' ? 0 : 1,
      is_refundable: status.startsWith('WARNING') ? 1 : 0,
      created_at,
    })
    run('UPDATE payment SET is_disputed = 1 WHERE n = ?', payment.n)
  }
}
