import type { Condition, Operator, Query, TextSearch } from '../../src/contract/query.ts'
import type { Facts } from '../../src/contract/record.ts'
import { type ObjectKind, wanted } from './objects.ts'
import { pageOf } from './replies.ts'
import type { CrmObject } from './rows.ts'
import { type Filter, searchCall, searchLimits } from './search.ts'

/** How one unified field is searched for: the operators that HubSpot can check, and each as groups of filters. */
export interface Searched {
  readonly operators: readonly Operator[]
  /** Groups of which one is enough, each of filters that must all hold; undefined where HubSpot cannot be asked this. */
  groups(condition: Condition, facts?: Facts): readonly (readonly Filter[])[] | undefined
}

/** What of an entity can be searched for, and by what its lists can be ordered. */
export interface SearchTable {
  readonly fields: Readonly<Record<string, Searched>>
  /** The property that a unified field is ordered by. HubSpot orders by one. */
  readonly orders: Readonly<Record<string, string>>
}

/** The lists of a kind of object that HubSpot narrows and orders, from its search index. */
export function searchOf<Row extends CrmObject>(kind: ObjectKind, table: SearchTable): Query<Row> {
  const { fields, orders } = table
  const { atMost, mostRows, lagSeconds, quota } = searchLimits
  return {
    ...{ atMost, mostRows, lagSeconds, quota },
    shifts: true,
    filters: Object.fromEntries(Object.entries(fields).map(([field, { operators }]) => [field, operators])),
    orders: Object.fromEntries(Object.keys(orders).map(field => [field, ['ASC', 'DESC']])),
    fitting: conditions => fittingIn(fields, conditions),
    call: (page, ask, { conditions, order }) => {
      const propertyName = order === undefined ? undefined : orders[order.field]
      return searchCall(kind.type, {
        groups: groupsOf(fields, conditions, ask.facts) ?? [],
        order:
          propertyName === undefined
            ? undefined
            : {
                propertyName,
                direction: order?.direction === 'DESC' ? 'DESCENDING' : 'ASCENDING',
              },
        properties: wanted(ask, kind),
        page,
      })
    },
    page: pageOf<Row>,
  }
}

/** A search for words in the properties that HubSpot searches by itself. */
export function textSearchOf<Row extends CrmObject>(kind: ObjectKind): TextSearch<Row> {
  const { atMost, lagSeconds, quota, mostCharacters } = searchLimits
  return {
    ...{ atMost, lagSeconds, quota },
    call: (text, page, ask) =>
      searchCall(kind.type, { query: text.slice(0, mostCharacters), properties: wanted(ask, kind), page }),
    page: pageOf<Row>,
  }
}

/** As many of the conditions as one search can hold, in their order. */
function fittingIn(fields: SearchTable['fields'], conditions: readonly Condition[]): readonly Condition[] {
  const kept: Condition[] = []
  for (const condition of conditions) if (groupsOf(fields, [...kept, condition]) !== undefined) kept.push(condition)
  return kept
}

/** All conditions as groups of filters; undefined where that is more than one search can hold. */
function groupsOf(
  fields: SearchTable['fields'],
  conditions: readonly Condition[],
  facts?: Facts,
): readonly (readonly Filter[])[] | undefined {
  if (conditions.length === 0) return []
  let groups: readonly (readonly Filter[])[] = [[]]
  for (const condition of conditions) {
    const own = fields[condition.field]?.groups(condition, facts)
    if (own === undefined) return undefined
    groups = groups.flatMap(group => own.map(filters => together(group, filters)).filter(isFulfillable))
  }
  return groups.length > 0 && isPossible(groups) ? groups : undefined
}

/** All filters of two groups, each once. */
function together(one: readonly Filter[], other: readonly Filter[]): readonly Filter[] {
  const known = new Set(one.map(filter => JSON.stringify(filter)))
  return [...one, ...other.filter(filter => !known.has(JSON.stringify(filter)))]
}

/** False for a group that wants a property to be both there and not. */
function isFulfillable(group: readonly Filter[]): boolean {
  const lacking = group.filter(({ operator }) => operator === 'NOT_HAS_PROPERTY').map(filter => filter.propertyName)
  return group.every(({ operator, propertyName }) => operator === 'NOT_HAS_PROPERTY' || !lacking.includes(propertyName))
}

function isPossible(groups: readonly (readonly Filter[])[]): boolean {
  const { mostGroups, mostFiltersInGroup, mostFilters, mostValues, mostCharacters } = searchLimits
  return (
    groups.length <= mostGroups &&
    groups.every(group => group.length <= mostFiltersInGroup) &&
    groups.flat().length <= mostFilters &&
    groups.flat().every(({ values = [] }) => values.length <= mostValues) &&
    JSON.stringify(groups).length <= mostCharacters
  )
}
