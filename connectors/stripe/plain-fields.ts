import type { Mask } from '../../src/contract/record.ts'
import { creditNoteMapping } from './mapping/credit-note.ts'
import { customerMapping } from './mapping/customer.ts'
import { disputeMapping } from './mapping/dispute.ts'
import { invoiceMapping } from './mapping/invoice.ts'
import { paymentMapping } from './mapping/payment.ts'
import { priceMapping } from './mapping/price.ts'
import { productMapping } from './mapping/product.ts'
import { refundMapping } from './mapping/refund.ts'
import { subscriptionMapping } from './mapping/subscription.ts'

const mappings = {
  customer: customerMapping,
  product: productMapping,
  price: priceMapping,
  subscription: subscriptionMapping,
  invoice: invoiceMapping,
  payment: paymentMapping,
  refund: refundMapping,
  creditNote: creditNoteMapping,
  dispute: disputeMapping,
} as const

/** A record whose objects have some fields only for those who ask for them. */
export type SelectiveRecord = keyof typeof mappings

/** A record whose objects come along in others. */
export type SeenRecord = SelectiveRecord | 'paymentMethod'

/** The fields that are not in an object unless they are asked for, or stand there as an id where more is needed. */
const onRequest: Partial<Record<SelectiveRecord, readonly string[]>> = {
  customer: ['tax_ids', 'discount'],
  price: ['tiers'],
  subscription: ['discounts'],
  invoice: ['discounts'],
  payment: ['balance_transaction'],
}

/** Where the children of edges stand. */
const embedded: Partial<Record<SelectiveRecord, readonly string[]>> = { invoice: ['lines'], creditNote: ['lines'] }

/** The fields that an object has without being asked. */
export function plainFields(record: SeenRecord): Mask {
  if (record === 'paymentMethod') return 'ALL'
  const lacking = new Set(onRequest[record])
  const fields = Object.values(mappings[record]).flatMap(
    (column: { readonly fields: readonly string[] }) => column.fields,
  )
  return [...new Set([...fields, ...(embedded[record] ?? [])])].filter(field => !lacking.has(field))
}
