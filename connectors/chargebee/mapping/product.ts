import { columns } from '../../../src/contract/columns.ts'
import type { Product } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import { readText } from '../../../src/contract/read.ts'
import type { ItemRow } from '../rows.ts'
import { customFieldsOf } from './custom-fields.ts'

const c = columns<ItemRow>()

/** Whether something can be sold. */
export const statuses = {
  active: 'ACTIVE',
  archived: 'ARCHIVED',
  deleted: 'ARCHIVED',
} as const satisfies Record<NonNullable<ItemRow['status']>, string>

/** Product from Chargebee's items. */
export const productMapping: Mapping<Product, ItemRow> = {
  // The code in the books and the one for taxes are those of each price.
  ...absent('url', 'createdAt', 'sku', 'taxCode', 'defaultPrice'),
  updatedAt: c.seconds('updated_at'),
  isDeleted: c.from(['status', 'deleted'], isGone, { note: 'archived ones too' }),
  customFields: c.from(['custom_fields', 'metadata'], ({ custom_fields, metadata }) =>
    customFieldsOf(custom_fields, metadata),
  ),
  name: c.text('name'),
  description: c.text('description'),
  type: c.word('type', { plan: 'PLAN', addon: 'ADDON', charge: 'CHARGE' }),
  typeRaw: c.raw('type'),
  status: c.word('status', statuses, { back: { ARCHIVED: 'archived' } }),
  statusRaw: c.raw('status'),
  unit: c.text('unit'),
  statementDescriptor: c.text('external_name'),
}

/** What can no longer be sold. */
export function isGone({ status, deleted }: Pick<ItemRow, 'status' | 'deleted'>): boolean | null {
  const word = readText(status)
  if (deleted === true) return true
  return word === null ? (deleted ?? null) : word === 'archived' || word === 'deleted'
}
