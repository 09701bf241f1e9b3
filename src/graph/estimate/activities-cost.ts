import { activityFields, activityTypes } from '../event-kinds.ts'
import type { Asking, Rows } from './asking.ts'
import { childrenCost } from './children-cost.ts'
import type { Tally } from './tally.ts'

/** How many activities of a kind are asked for at once. */
const activitiesPage = 100

interface Means {
  readonly path: string
  readonly tally: Tally
  readonly asking: Asking
}

/** Charges the activities of records, each kind by itself. */
export function activitiesCost(rows: Rows, args: Readonly<Record<string, unknown>>, means: Means): readonly Rows[] {
  const first = Number(args.first ?? 20)
  const named = args.types as readonly string[] | null | undefined
  const types = activityTypes.filter(type => named?.includes(type) ?? true)
  return types.flatMap(type => {
    const expected = Math.min(first, activitiesPage)
    const found = childrenCost(rows, { field: activityFields[type], first: activitiesPage, expected, ...means })
    return found === undefined ? [] : [{ ...found, count: Math.ceil((rows.count * first) / types.length) }]
  })
}
