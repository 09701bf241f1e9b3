import { one } from '../src/graph/fields.ts'
import type { CreditNoteLineResolvers } from './types.ts'

/** The pointers and lists of CreditNoteLine; its columns read themselves. See schema/billing.graphql. */
export const CreditNoteLine: CreditNoteLineResolvers = {
  product: one('Product'),
}
