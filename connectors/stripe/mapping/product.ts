import { columns, refOf } from '../../../src/contract/columns.ts'
import type { Product } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import { readFlag } from '../../../src/contract/read.ts'
import type { ProductRow } from '../rows.ts'
import { customFieldsOf, dashboardUrl, idOf } from './common.ts'

const c = columns<ProductRow>()

/** What `active` says. */
export const activeWords = { true: 'ACTIVE', false: 'ARCHIVED' } as const

/** Product from Stripe's products. */
export const productMapping: Mapping<Product, ProductRow> = {
  ...absent('sku'),
  url: c.from(['id', 'livemode'], row => dashboardUrl('products', row), { note: 'the page in the Dashboard' }),
  createdAt: c.seconds('created'),
  updatedAt: c.seconds('updated'),
  isDeleted: c.from(['active'], ({ active }) => isArchived(active), { note: 'archived: `active` is false' }),
  customFields: c.from(['metadata'], ({ metadata }) => customFieldsOf(metadata)),
  name: c.text('name'),
  description: c.text('description'),
  type: c.word('type', { good: 'GOOD', service: 'SERVICE' }),
  typeRaw: c.raw('type'),
  status: c.from(['active'], ({ active }) => statusOf(active), { words: activeWords }),
  statusRaw: c.raw('active'),
  unit: c.text('unit_label'),
  taxCode: c.from(['tax_code'], ({ tax_code }) => idOf(tax_code)),
  defaultPrice: c.from(['default_price'], ({ default_price }) => refOf('price', idOf(default_price))),
  statementDescriptor: c.text('statement_descriptor'),
}

/** What the Dashboard calls archived. https://docs.stripe.com/products-prices/manage-prices#archive-price */
export function isArchived(active: unknown): boolean | null {
  const isActive = readFlag(active)
  return isActive === null ? null : !isActive
}

/** Whether something can be sold. */
export function statusOf(active: unknown): 'ACTIVE' | 'ARCHIVED' | null {
  const archived = isArchived(active)
  return archived === null ? null : archived ? 'ARCHIVED' : 'ACTIVE'
}
