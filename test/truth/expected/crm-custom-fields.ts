import type { World } from '../../../src/simulator/world/open.ts'
import type { CrmPropertyRow } from '../../../src/simulator/world/schema.ts'
import { decimal } from './values.ts'

/** What a row has in the fields that the account has added to its kind. */
export function customFieldsIn(world: World, table: string, n: number) {
  const rows = world.all<CrmPropertyRow & { value: string | null }>(
    `SELECT p.*, (SELECT v.value FROM crm_property_value v WHERE v.object = p.object AND v.object_n = ? AND v.key = p.key) AS value
      FROM crm_property p WHERE p.object = ? AND p.is_archived = 0 ORDER BY p.n`,
    n,
    table,
  )
  return rows.map(({ key, label, type, value }) => ({ key, label, type, value: value && heldIn(type, value) }))
}

function heldIn(type: CrmPropertyRow['type'], value: string) {
  switch (type) {
    case 'NUMBER':
      return { __typename: 'NumberValue', number: decimal(value) }
    case 'FLAG':
      return { __typename: 'FlagValue', flag: value === 'true' }
    case 'DATE':
      return { __typename: 'DateValue', date: value }
    case 'DATE_TIME':
      return { __typename: 'DateTimeValue', dateTime: value }
    case 'OPTIONS':
      return { __typename: 'TextsValue', texts: JSON.parse(value) as string[] }
    default:
      return { __typename: 'TextValue', text: value }
  }
}
