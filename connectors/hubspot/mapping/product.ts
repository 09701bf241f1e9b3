import { columns } from '../../../src/contract/columns.ts'
import type { Product } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import { readFlag } from '../../../src/contract/read.ts'
import type { ProductRow, ProductTypeWord } from '../service-rows.ts'
import { objectColumns } from './object.ts'

const c = columns<ProductRow, ProductRow['properties']>(row => row.properties)

const productTypes = {
  inventory: 'INVENTORY',
  non_inventory: 'NON_INVENTORY',
  service: 'SERVICE',
} as const satisfies Record<ProductTypeWord, string>

/** Product from HubSpot's products. */
export const productMapping: Mapping<Product, ProductRow> = {
  ...objectColumns('products'),
  // A product's price is a number of the product there, and no record.
  ...absent('defaultPrice', 'unit', 'taxCode', 'statementDescriptor', 'statusRaw'),
  name: c.text('name'),
  description: c.text('description'),
  sku: c.text('hs_sku'),
  type: c.word('hs_product_type', productTypes),
  typeRaw: c.raw('hs_product_type'),
  status: c.from(
    [],
    (_, { archived }) => {
      const isArchived = readFlag(archived)
      return isArchived === null ? null : isArchived ? ('ARCHIVED' as const) : ('ACTIVE' as const)
    },
    { note: "the record's `archived`" },
  ),
}
