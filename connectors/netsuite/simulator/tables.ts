import type { Kind } from './values.ts'

/** The tables of the kinds. */
export const tableOf = {
  customer: 'billing_customer',
  item: 'product',
  invoice: 'invoice',
  payment: 'payment',
  creditMemo: 'credit_note',
} as const satisfies Record<Kind, string>
