import type { View } from './view.ts'

const over: ReadonlySet<string> = new Set(['RESOLVED', 'CLOSED', 'CANCELED'])

/** Whether a ticket still needs work; null where that cannot be known. */
export function isOpen(ticket: View<'Ticket'>): boolean | null {
  const status = ticket.read('status')
  return status === null || status === 'UNKNOWN' ? null : !over.has(status)
}
