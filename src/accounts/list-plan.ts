import type { EntitySpec } from '../contract/connector.ts'
import type { EntityName } from '../contract/entities.ts'
import type { Condition, ListQuery, Query } from '../contract/query.ts'

/** How a list of an entity is read: which of the provider's lists, and what it is asked to leave out or to order. */
export interface ListPlan {
  /** The provider's own list of all records, if absent. */
  readonly query?: Query<unknown>
  readonly pushed: ListQuery
}

/** The provider's list that gives the order, if one is wanted, and that narrows most; of equals, the first. */
export function planList(entity: Pick<EntitySpec<EntityName, never>, 'queries'>, wanted: ListQuery): ListPlan {
  const { order } = wanted
  const plans = (entity.queries ?? []).flatMap(query => {
    const gives = order === undefined || query.orders?.[order.field]?.includes(order.direction)
    const conditions = taken(query as Query<unknown>, wanted.conditions)
    if (!gives || (query.needsCondition && conditions.length === 0)) return []
    return [{ query: query as Query<unknown>, pushed: { conditions, ...(order && { order }) } }]
  })
  const [best] = plans.sort((one, other) => other.pushed.conditions.length - one.pushed.conditions.length)
  // The record's own list is exact and never lags: one that narrows nothing is no better.
  if (best === undefined || (order === undefined && best.pushed.conditions.length === 0))
    return { pushed: { conditions: [] } }
  return best
}

/** The conditions that a query of the provider can check, all together. */
export function taken(query: Query<unknown>, conditions: readonly Condition[]): readonly Condition[] {
  const known = conditions.filter(({ field, operator }) => query.filters[field]?.includes(operator))
  return query.fitting?.(known) ?? known
}
