import type { EntitySpec } from '../../src/contract/connector.ts'
import type { EntityName } from '../../src/contract/entities.ts'
import { type Absent, type Column, isAbsent } from '../../src/contract/mapping.ts'
import type { Condition, ListQuery, Query } from '../../src/contract/query.ts'

/** A query that a provider's list can be asked, and whether every row meets it. */
export interface SampleQuery {
  readonly query: ListQuery
  readonly keepsAll: boolean
}

/** Fields that every record has. */
const always = ['createdAt', 'updatedAt'] as const

/** Something to ask one of an entity's lists for: a condition that every row meets, where there is one, and an order. */
export function sampleQuery(entity: EntitySpec<EntityName, unknown>, query: Query<unknown>): SampleQuery {
  const [field, directions] = Object.entries(query.orders ?? {})[0] ?? []
  const order = field === undefined ? {} : { order: { field, direction: directions?.[0] ?? 'DESC' } as const }
  const since = always.find(name => query.filters[name]?.includes('gte'))
  if (since !== undefined) {
    const condition: Condition = { field: since, operator: 'gte', values: ['2000-01-01T00:00:00Z'], isExact: true }
    return { query: { conditions: [condition], ...order }, keepsAll: true }
  }
  if (!query.needsCondition) return { query: { conditions: [], ...order }, keepsAll: true }
  return { query: { conditions: [anyCondition(entity, query)], ...order }, keepsAll: false }
}

/** A condition with a word of ours, where the provider takes one. */
function anyCondition(entity: EntitySpec<EntityName, unknown>, query: Query<unknown>): Condition {
  const mapping = entity.mapping as Readonly<Record<string, Column<unknown, unknown> | Absent>>
  for (const [field, operators] of Object.entries(query.filters)) {
    const column = mapping[field]
    const [word] = column === undefined || isAbsent(column) ? [] : Object.values(column.words ?? {})
    if (word !== undefined && operators.includes('in')) return { field, operator: 'in', values: [word], isExact: true }
  }
  const [field = '', operators = []] = Object.entries(query.filters)[0] ?? []
  return { field, operator: operators[0] ?? 'in', values: known[field] ?? ['1'], isExact: true }
}

/** What the first rows of every world have. */
const known: Readonly<Record<string, readonly string[]>> = { externalId: ['person-1', 'company-1', 'case-1'] }
