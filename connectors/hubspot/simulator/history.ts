import { placeholders, type World } from '../../../src/simulator/world/open.ts'
import type { StageChangeRow } from '../../../src/simulator/world/schema.ts'
import type { Kind, ObjectRow } from './kinds.ts'
import { idOf, instant } from './values.ts'

/** What properties of objects were before, the newest first; of others than a deal's stage only what they are. */
export function formerValues(
  world: World,
  { kind, rows, names }: { kind: Kind; rows: readonly ObjectRow[]; names: readonly string[] },
): (row: ObjectRow) => object {
  if (names.length === 0) return () => ({})
  const numbers = rows.map(({ n }) => n)
  const changes =
    kind.type === 'deals' && names.includes('dealstage')
      ? world.all<StageChangeRow>(
          `SELECT * FROM stage_change WHERE deal_n IN (${placeholders(numbers)}) ORDER BY at DESC, n DESC`,
          ...numbers,
        )
      : []
  const byDeal = Map.groupBy(changes, ({ deal_n }) => deal_n)
  return row => {
    const all = kind.properties(row)
    const known = names.filter(name => Object.hasOwn(all, name))
    const histories = known.map(name => {
      const stages = name === 'dealstage' ? byDeal.get(row.n) : undefined
      const values = stages?.map(({ stage_n, at }) => ({ value: idOf('2', stage_n), timestamp: instant(at) }))
      const now = [{ value: all[name] ?? '', timestamp: instant(row.updated_at) }]
      return [name, (values ?? now).map(each => ({ ...each, sourceType: 'CRM_UI', sourceId: 'userId:40000001' }))]
    })
    return { propertiesWithHistory: Object.fromEntries(histories) }
  }
}
