import type { World } from '../../../src/simulator/world/open.ts'
import type { HelpdeskFieldRow } from '../../../src/simulator/world/schema.ts'
import { sysId } from './ids.ts'
import type { AnyRow, Column } from './table.ts'

/** ServiceNow's types for the world's. */
export const addedTypes = {
  TEXT: 'string',
  NUMBER: 'decimal',
  FLAG: 'boolean',
  DATE: 'glide_date',
  OPTION: 'string',
  OPTIONS: 'glide_list',
  REFERENCE: 'reference',
} as const satisfies Record<HelpdeskFieldRow['type'], string>

/** The name of a column that the account has added. */
export const addedName = ({ key }: Pick<HelpdeskFieldRow, 'key'>): string => `u_${key}`

/** The columns that the account has added to a table. */
export function addedColumns(
  world: World,
  object: HelpdeskFieldRow['object'],
): Readonly<Record<string, Column<AnyRow>>> {
  const fields = world.all<HelpdeskFieldRow>('SELECT * FROM helpdesk_field WHERE object = ? ORDER BY n', object)
  return Object.fromEntries(fields.map(field => [addedName(field), columnOf(field)]))
}

function columnOf({ n: field, type }: HelpdeskFieldRow): Column<AnyRow> {
  const value = ({ n }: AnyRow, { get }: World) =>
    get<{ value: string }>('SELECT value FROM helpdesk_field_value WHERE object_n = ? AND field_n = ?', n, field)?.value
  if (type === 'REFERENCE')
    return {
      ...{ type: 'reference', of: 'sys_user' },
      read: (row, world) => {
        const held = value(row, world)
        return held === undefined ? '' : sysId('sys_user', Number(held))
      },
    }
  const shown = (held: string) => (type === 'OPTIONS' && held !== '' ? (JSON.parse(held) as string[]).join(',') : held)
  return {
    type: type === 'FLAG' ? 'boolean' : type === 'DATE' ? 'glide_date' : type === 'NUMBER' ? 'integer' : 'string',
    read: (row, world) => shown(value(row, world) ?? ''),
  }
}
