import type { AddedField, AddedFields, AddedType } from '../../src/contract/added-fields.ts'
import type { Condition, Direction, ListQuery, Query, TextSearch } from '../../src/contract/query.ts'
import type { Ask, Facts, PageRequest } from '../../src/contract/record.ts'
import { addedColumn, knownFields } from './custom-fields.ts'
import { batchSize, type Dialect } from './dialect.ts'
import { searchWords } from './escape.ts'
import { type DescribedType, describedIn, factOf, isFilterable } from './fields.ts'
import { listOf, type ObjectKind, selected } from './objects.ts'
import { type Ordering, orderedList } from './ordered.ts'
import type { SalesforceRow } from './rows.ts'
import { day, flag, instant, number, type Searched, text, words } from './searched.ts'
import { space } from './soql.ts'

/** What of an entity can be asked for, and by which fields its lists can be ordered. */
export interface SearchTable {
  readonly fields: Readonly<Record<string, Searched>>
  /** The field, and whether it holds an instant or a day, that a unified field is ordered by. */
  readonly orders: Readonly<Record<string, Ordering>>
}

/** The lists of an entity that Salesforce narrows; and for each order one, whose pages know by what they go on. */
export function queriesOf(
  dialect: Dialect,
  kind: ObjectKind,
  { fields, orders }: SearchTable,
): readonly Query<SalesforceRow>[] {
  const filters = Object.fromEntries(Object.entries(fields).map(([name, { operators }]) => [name, operators]))
  // A field that the user may not see, or not filter by, would fail the whole query; it is checked here alone.
  const isAskable = ({ reads }: Searched, { facts }: Ask) => reads.every(field => isFilterable(kind.type, field, facts))
  const where = (conditions: readonly Condition[], ask: Ask) =>
    conditions.flatMap(condition => {
      const searched = fields[condition.field]
      return searched !== undefined && isAskable(searched, ask) ? (searched.soql(condition, ask.facts) ?? []) : []
    })
  const fitting = (conditions: readonly Condition[]) =>
    fittingIn(conditions, condition => fields[condition.field]?.soql(condition, {}))
  const common = { atMost: batchSize.atMost, filters, fitting }
  return [
    {
      ...common,
      call: (page, ask, { conditions }) => listOf(dialect, kind, where(conditions, ask)).call(page, ask),
      page: listOf(dialect, kind).page,
    },
    ...Object.entries(orders).flatMap(([name, ordering]) =>
      (['ASC', 'DESC'] as const).map(direction => {
        const ordered = orderedList(dialect, kind, { ...ordering, direction })
        return {
          ...common,
          orders: { [name]: [direction] as readonly Direction[] },
          needs: ordered.needs,
          call: (page: PageRequest, ask: Ask, { conditions }: ListQuery) =>
            ordered.call(page, ask, where(conditions, ask)),
          page: ordered.page,
        }
      }),
    ),
  ]
}

/** As many of the conditions as a query has space for, in their order. */
function fittingIn(
  conditions: readonly Condition[],
  soqlOf: (condition: Condition) => string | undefined,
): readonly Condition[] {
  let left = space.conditions
  return conditions.filter(condition => {
    const length = soqlOf(condition)?.length ?? Number.POSITIVE_INFINITY
    if (length > left) return false
    left -= length
    return true
  })
}

/** A search for words in all fields that Salesforce searches. Its index lags. */
export function textSearchOf(dialect: Dialect, kind: ObjectKind): TextSearch<SalesforceRow> {
  return {
    atMost: 200,
    // "Most records are indexed within 15 minutes": https://help.salesforce.com/s/articleView?id=sf.search_how_search_works.htm
    lagSeconds: 900,
    call(words, { size, cursor = '0' }, ask) {
      const found = searchWords(words)
      if (found === undefined) throw new TypeError('a search needs two letters or digits at least')
      const fields = selected(kind, { ...ask, wantOf: () => [] }).join(',')
      const condition = kind.only === undefined ? '' : ` WHERE ${kind.only}`
      return dialect.search(
        `FIND {${found}} IN ALL FIELDS RETURNING ${kind.type}(${fields}${condition} LIMIT ${size} OFFSET ${cursor})`,
      )
    },
    page(reply, { size, cursor = '0' }) {
      const rows = dialect.found(reply)
      const next = Number(cursor) + rows.length
      // The most rows of a search: https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_sosl_limits.htm
      return { rows, next: rows.length < size || next + size > 2000 ? undefined : String(next) }
    },
  }
}

const searchedAs: Readonly<Record<AddedType, (field: string) => Searched>> = {
  String: text,
  Int: number,
  Float: number,
  Decimal: number,
  Boolean: flag,
  Date: day,
  DateTime: instant,
  '[String!]': words,
}

/** The types of fields that can be asked so; another, whatever the operator says of it, is not asked for. */
const numbers: readonly string[] = ['double', 'int', 'long', 'currency', 'percent']
const askedAs: Readonly<Record<AddedType, readonly string[]>> = {
  String: ['string', 'picklist', 'email', 'phone', 'url', 'textarea', 'combobox'],
  Int: numbers,
  Float: numbers,
  Decimal: numbers,
  Boolean: ['boolean'],
  Date: ['date'],
  DateTime: ['datetime'],
  '[String!]': ['multipicklist'],
}

function askedIf(kind: DescribedType, { key, type }: AddedField): Searched {
  const { operators, reads, soql } = searchedAs[type](key)
  const isSo = (facts: Facts) => {
    const held = describedIn(facts, kind)?.fields.find(({ name }) => name === key)?.type
    return held === undefined || askedAs[type].includes(held)
  }
  return { operators, reads, soql: (condition, facts) => (isSo(facts) ? soql(condition, facts) : undefined) }
}

/** The fields of an account's own that the operator has named, and the lists that Salesforce narrows by them. */
export function addedTo(dialect: Dialect, kind: ObjectKind, table: SearchTable): AddedFields<SalesforceRow, unknown> {
  return {
    column: addedColumn,
    queries: added => queriesOf(dialect, kind, withAdded(kind.type, table, added)),
    facts: [factOf(kind.type)],
    known: facts => knownFields(facts, kind.type),
  }
}

function withAdded(kind: DescribedType, table: SearchTable, added: readonly AddedField[]): SearchTable {
  const own = added.map(field => [field.name, askedIf(kind, field)] as const)
  return { ...table, fields: { ...table.fields, ...Object.fromEntries(own) } }
}
