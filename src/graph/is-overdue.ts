import type { View } from './view.ts'

const settled: ReadonlySet<string | null> = new Set(['DRAFT', 'PENDING_APPROVAL', 'PAID', 'VOID', 'UNCOLLECTIBLE'])

/** True for a bill whose due time has passed and of which something is still to be paid; null where that cannot be known. */
export function isOverdue(invoice: View<'Invoice'>): boolean | null {
  const dueAt = invoice.read('dueAt')
  const due = invoice.read('amountDue')
  if (settled.has(invoice.read('status'))) return false
  if (dueAt === null || due === null) return null
  return Date.parse(dueAt) < Date.now() && !/^-|^0+(\.0+)?$/.test(due.amount)
}
