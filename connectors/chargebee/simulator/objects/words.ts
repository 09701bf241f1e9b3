import type { World } from '../../../../src/simulator/world/open.ts'
import type { CreditNoteRow, PaymentRow } from '../../../../src/simulator/world/schema.ts'
import { idOf, some } from '../values.ts'

/** The status of a credit note as an expression of SQL; of what is used up some say that it is refunded. */
export const noteStatusSql = `CASE status
  WHEN 'VOID' THEN 'voided' WHEN 'REFUNDED' THEN 'refunded' WHEN 'OPEN' THEN 'refund_due'
  ELSE CASE WHEN ${isAdjustment()} OR n % 2 = 0 THEN 'adjusted' ELSE 'refunded' END END`

/** The type of a credit note as an expression of SQL. */
export const noteTypeSql = `CASE
  WHEN invoice_n IS NULL THEN 'store' WHEN ${isAdjustment()} THEN 'adjustment' ELSE 'refundable' END`

/** The type of a credit note: what lowers an unpaid bill is no credit that is left. */
export function noteType({ invoice_n, type, status }: CreditNoteRow) {
  if (invoice_n === null) return 'store'
  return type === 'PRE_PAYMENT' && (status === 'APPLIED' || status === 'VOID') ? 'adjustment' : 'refundable'
}

/** The status of a credit note. */
export function noteStatus(row: CreditNoteRow) {
  if (row.status === 'VOID') return 'voided'
  if (row.status === 'REFUNDED') return 'refunded'
  if (row.status === 'OPEN') return 'refund_due'
  return noteType(row) === 'adjustment' || row.n % 2 === 0 ? 'adjusted' : 'refunded'
}

/** Why a credit note was made, in Chargebee's word and in the company's own. */
export function reasonsOf({ reason }: CreditNoteRow, prefix: '' | 'cn_' = '') {
  return { [`${prefix}reason_code`]: 'other', [`${prefix}create_reason_code`]: some(reason) }
}

/** The status of a payment or of a refund; what is authorized is a success of its own type. */
export const paymentStatuses = {
  PENDING: 'in_progress',
  REQUIRES_ACTION: 'needs_attention',
  AUTHORIZED: 'success',
  SUCCEEDED: 'success',
  FAILED: 'failure',
  CANCELED: 'voided',
} as const satisfies Record<PaymentRow['status'], string>

/** The status of an invoice as an expression of SQL: money is asked for by itself, or awaited, or was given up. */
export const invoiceWord = `CASE status
  WHEN 'DRAFT' THEN 'pending' WHEN 'PAID' THEN 'paid' WHEN 'VOID' THEN 'voided' WHEN 'UNCOLLECTIBLE' THEN 'not_paid'
  ELSE CASE WHEN is_automatic = 1 THEN 'payment_due' WHEN n % 4 = 0 THEN 'not_paid' ELSE 'posted' END END`

/** The id of an invoice; a draft has one of another form. */
export function invoiceIdOf(world: World, n: number): string
export function invoiceIdOf(world: World, n: number | null): string | undefined
export function invoiceIdOf(world: World, n: number | null): string | undefined {
  const row = world.get<{ status: string }>('SELECT status FROM invoice WHERE n = ?', n)
  return idOf(row?.status === 'DRAFT' ? 'draft' : 'invoice', n)
}

/** How asking for money again and again stands. */
export const dunningWord = `CASE
  WHEN status = 'UNCOLLECTIBLE' THEN 'exhausted' WHEN status NOT IN ('OPEN', 'PARTIALLY_PAID') THEN NULL
  WHEN is_automatic = 1 THEN 'in_progress' WHEN n % 4 = 0 THEN 'stopped' END`

function isAdjustment(): string {
  return `(invoice_n IS NOT NULL AND type = 'PRE_PAYMENT' AND status IN ('APPLIED', 'VOID'))`
}
