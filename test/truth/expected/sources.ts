import { billing as ofBilling } from './billing.ts'
import { more } from './billing-more.ts'
import { documents } from './documents.ts'
import type { Truth } from './truth.ts'

export { crm } from './crm.ts'
export { helpdesk } from './helpdesk.ts'

/** Where the rows of an entity stand in the world, and what the schema says that they are. */
export interface Source {
  readonly table: string
  readonly where?: string
  readonly truth: Truth<never>
  /** The column that names a row, where that is not its number. */
  readonly key?: string
}

/** The entities of billing systems. */
export const billing: Readonly<Record<string, Source>> = { ...ofBilling, ...documents, ...more }
