import { columns, wordOf } from '../../../src/contract/columns.ts'
import type { Product, ProductType } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import { readFlag, readText } from '../../../src/contract/read.ts'
import type { ItemRow, ItemType } from '../rows.ts'
import { customFieldsOf } from './custom-fields.ts'

const c = columns<ItemRow>()

const types = {
  AssemblyItem: 'GOOD',
  DescriptionItem: 'OTHER',
  DiscountItem: 'OTHER',
  DownloadItem: 'GOOD',
  GiftCertificateItem: 'OTHER',
  InventoryItem: 'INVENTORY',
  ItemGroup: 'OTHER',
  KitItem: 'GOOD',
  LotNumberedAssemblyItem: 'GOOD',
  LotNumberedInventoryItem: 'INVENTORY',
  MarkupItem: 'OTHER',
  NonInventoryPurchaseItem: 'NON_INVENTORY',
  NonInventoryResaleItem: 'NON_INVENTORY',
  NonInventorySaleItem: 'NON_INVENTORY',
  OtherChargePurchaseItem: 'CHARGE',
  OtherChargeResaleItem: 'CHARGE',
  OtherChargeSaleItem: 'CHARGE',
  PaymentItem: 'OTHER',
  SerializedAssemblyItem: 'GOOD',
  SerializedInventoryItem: 'INVENTORY',
  ServicePurchaseItem: 'SERVICE',
  ServiceResaleItem: 'SERVICE',
  ServiceSaleItem: 'SERVICE',
  SubtotalItem: 'OTHER',
} as const satisfies Record<ItemType, ProductType>

/** An item. */
export const product: Mapping<Product, ItemRow> = {
  // An item has price levels, which are no records.
  ...absent('url', 'isDeleted', 'defaultPrice'),
  createdAt: c.instant('createdDate'),
  updatedAt: c.instant('lastModifiedDate'),
  customFields: c.from(['customFieldList'], row => customFieldsOf(row)),
  name: c.from(['displayName', 'itemId'], row => readText(row.displayName) ?? readText(row.itemId)),
  description: c.from(
    ['salesDescription', 'description', 'storeDescription'],
    row => readText(row.salesDescription) ?? readText(row.description) ?? readText(row.storeDescription),
  ),
  sku: c.from(['itemId', 'displayName'], skuOf, { note: 'the item id, where it is not the name' }),
  type: c.from(['@type'], row => wordOf(types, readText(row['@type'])), { words: types }),
  typeRaw: c.raw('@type'),
  status: c.from(['isInactive'], statusOf, { words: { false: 'ACTIVE', true: 'ARCHIVED' } }),
  statusRaw: c.raw('isInactive'),
  unit: c.from(['saleUnit'], row => readText(row.saleUnit?.name)),
  taxCode: c.from(
    ['taxSchedule', 'salesTaxCode'],
    row => readText(row.taxSchedule?.name) ?? readText(row.salesTaxCode?.name),
  ),
  statementDescriptor: c.from(['softDescriptor'], ({ softDescriptor }) =>
    typeof softDescriptor === 'object' ? readText(softDescriptor?.name) : readText(softDescriptor),
  ),
}

/** Every item has an id; where nobody thought of a code, it is the name once more. */
function skuOf(row: ItemRow): string | null {
  const name = readText(row.displayName)
  return name === null || name === row.itemId ? null : readText(row.itemId)
}

function statusOf(row: ItemRow) {
  const isInactive = readFlag(row.isInactive)
  return isInactive === null ? null : isInactive ? 'ARCHIVED' : 'ACTIVE'
}
