import type { World } from '../../../../src/simulator/world/open.ts'
import type { ProductRow } from '../../../../src/simulator/world/schema.ts'
import { idOf, some, versioned } from '../values.ts'
import { customFieldsOf } from './custom-fields.ts'

/** The types by the world's words. */
export const itemTypes = {
  SERVICE: 'plan',
  GOOD: 'addon',
  INVENTORY: 'addon',
  NON_INVENTORY: 'charge',
} as const satisfies Record<ProductRow['type'], string>

/** An item. https://apidocs.chargebee.com/docs/api/items/item-object */
export function itemEntry(row: ProductRow, world: World) {
  const item = {
    id: idOf('item', row.n),
    name: row.name,
    external_name: some(row.statement_descriptor),
    description: some(row.description),
    status: row.is_active === 1 ? 'active' : 'archived',
    ...versioned('item', row.updated_at),
    item_family_id: 'family_Uni',
    type: itemTypes[row.type],
    is_shippable: row.type === 'GOOD' || row.type === 'INVENTORY',
    is_giftable: false,
    enabled_for_checkout: true,
    enabled_in_portal: true,
    item_applicability: 'all',
    unit: some(row.unit),
    metered: false,
    channel: 'web',
    metadata: {},
    ...customFieldsOf(world, 'product', row.n),
  }
  return { item }
}
