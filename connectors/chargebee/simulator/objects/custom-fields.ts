import type { World } from '../../../../src/simulator/world/open.ts'
import type { BillingFieldRow } from '../../../../src/simulator/world/schema.ts'
import { type Filter, numeric, text, time } from '../filters.ts'
import type { Asked } from '../parameters.ts'
import { seconds } from '../values.ts'

/** The fields that the company has added to a resource. https://apidocs.chargebee.com/docs/api/advanced-features#custom_fields */
export function customFieldsOf(world: World, owner: string, n: number): Record<string, unknown> {
  const rows = world.all<BillingFieldRow>(
    'SELECT * FROM billing_field WHERE owner = ? AND owner_n = ? ORDER BY n',
    owner,
    n,
  )
  return Object.fromEntries(rows.map(row => [`cf_${row.key}`, heldIn(row)]))
}

/** How customers and subscriptions are asked for by such a field; times are told from numbers by their form. */
export function customFilter(owner: string) {
  return ({ field, operator, value }: Asked): Filter | undefined => {
    if (!field.startsWith('cf_')) return undefined
    const held = `(SELECT value FROM billing_field WHERE owner = '${owner}' AND owner_n = t.n AND key = '${field.slice(3)}')`
    if (['after', 'before', 'on'].includes(operator) || /^\[\d{10},/.test(value)) return time(held)
    return ['lt', 'lte', 'gt', 'gte', 'between'].includes(operator) ? numeric(`CAST(${held} AS REAL)`) : text(held)
  }
}

function heldIn({ type, value }: BillingFieldRow): unknown {
  switch (type) {
    case 'NUMBER':
      return Number(value)
    case 'FLAG':
      return value === 'true'
    case 'DATE_TIME':
      return seconds(value)
    case 'OPTIONS':
      return (JSON.parse(value) as readonly string[]).join(', ')
    default:
      return value
  }
}
