import { columns } from '../../../src/contract/columns.ts'
import type { Product } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import { readFlag } from '../../../src/contract/read.ts'
import type { RowOf } from '../rows.ts'
import { objectColumns } from './object.ts'

/** A product. https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_product2.htm */
export type ProductRow = RowOf<'Name' | 'ProductCode' | 'Description' | 'IsActive' | 'QuantityUnitOfMeasure'>

const c = columns<ProductRow>()

/** Product from Salesforce's products. */
export const productMapping: Mapping<Product, ProductRow> = {
  ...objectColumns('Product2'),
  ...absent('defaultPrice', 'statementDescriptor', 'taxCode', 'type', 'typeRaw'),
  name: c.text('Name'),
  description: c.text('Description'),
  sku: c.text('ProductCode'),
  unit: c.text('QuantityUnitOfMeasure'),
  status: c.from(['IsActive'], ({ IsActive }) => {
    const isActive = readFlag(IsActive)
    return isActive === null ? null : isActive ? ('ACTIVE' as const) : ('ARCHIVED' as const)
  }),
  statusRaw: c.raw('IsActive'),
}
