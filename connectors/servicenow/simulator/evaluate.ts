import type { World } from '../../../src/simulator/world/open.ts'
import { type Clause, type EncodedQuery, readEncodedQuery } from './encoded-query.ts'
import type { TableName } from './ids.ts'
import { type AnyRow, type Column, rowsIn, type Table } from './table.ts'

/** What an instance is asked in. */
export interface Instance {
  readonly world: World
  readonly tables: Readonly<Record<TableName, Table>>
  /** True for a column that conditions do not find, as one that an administrator has taken away. */
  forgets(column: string): boolean
}

/** How far the user lives from Greenwich, in minutes: times in a query are the user's, and not UTC. */
const zoneMinutes = 330

/** The rows of a table that meet a query, in its order; those that the user may not see are among them, marked. */
export function select(instance: Instance, table: Table, text: string): readonly AnyRow[] {
  const query = readEncodedQuery(text)
  const asked = understood(instance, table, query)
  const meets = (row: AnyRow) =>
    asked.queries.some(groups => groups.every(group => group.some(clause => holds(instance, table, row, clause))))
  return sorted(instance, table, rowsIn(instance.world, table, narrowing(table, asked)).filter(meets), asked)
}

/** The value of a field of a row, also of one that lies behind pointers; undefined where there is no such field. */
export function valueIn(instance: Instance, table: Table, row: AnyRow, field: string): string | undefined {
  const [name = '', ...rest] = field.split('.')
  const column = columnOf(table, name)
  if (column === undefined || rest.length === 0) return column?.read(row, instance.world)
  const other = column.of && instance.tables[column.of]
  if (other === undefined) return undefined
  const found = rowsIn(instance.world, other, {
    column: 'n',
    ids: [column.read(row, instance.world)],
    of: other.name,
  })[0]
  // Behind a pointer to nothing there is nothing.
  if (found === undefined) return columnAt(instance, other, rest.join('.')) && ''
  return valueIn(instance, other, found, rest.join('.'))
}

/** The column of a field, also of one that lies behind pointers. */
export function columnAt(instance: Instance, table: Table, field: string): Column<AnyRow> | undefined {
  const [name = '', ...rest] = field.split('.')
  const column = columnOf(table, name)
  if (rest.length === 0 || column === undefined) return column
  return column.of && columnAt(instance, instance.tables[column.of], rest.join('.'))
}

const columnOf = (table: Table, name: string) => (Object.hasOwn(table.columns, name) ? table.columns[name] : undefined)

/**
 * The query as the instance understands it: "if part of a query is invalid, such as an invalid field name, the instance
 * ignores the invalid part". https://www.servicenow.com/docs/r/api-reference/rest-apis/c_TableAPI.html
 */
function understood(instance: Instance, table: Table, { queries, orders }: EncodedQuery): EncodedQuery {
  const isKnown = ({ field, operator }: Clause) =>
    operator !== '' &&
    (field === '123TEXTQUERY321' ||
      (columnAt(instance, table, field) !== undefined && !instance.forgets(`${table.name}.${field}`)))
  return {
    queries: queries.map(groups => groups.map(group => group.filter(isKnown)).filter(group => group.length > 0)),
    orders: orders.filter(({ field }) => columnAt(instance, table, field) !== undefined),
  }
}

/** Numbers that every row of the result must have in a column, so that not all rows are looked at. */
function narrowing(table: Table, { queries }: EncodedQuery): Parameters<typeof rowsIn>[2] {
  const [groups = [], ...others] = queries
  if (others.length > 0) return undefined
  for (const [clause, ...alternatives] of groups) {
    if (clause === undefined || alternatives.length > 0 || !/^(=|IN)$/.test(clause.operator) || clause.value === '')
      continue
    const ids = clause.operator === 'IN' ? clause.value.split(',') : [clause.value]
    if (clause.field === 'sys_id') return { column: 'n', ids, of: table.name }
    const { of, column } = columnOf(table, clause.field) ?? {}
    if (of !== undefined && column !== undefined) return { column, ids, of }
  }
  return undefined
}

function holds(instance: Instance, table: Table, row: AnyRow, { field, operator, value }: Clause): boolean {
  if (field === '123TEXTQUERY321') return mentions(instance, table, row, value)
  const column = columnAt(instance, table, field)
  const held = valueIn(instance, table, row, field) ?? ''
  const isTime = column?.type === 'glide_date_time'
  const compared = (given: string) => compare(held, isTime ? inUtc(given) : given, column?.type === 'integer')
  const [one, other] = [held.toLowerCase(), value.toLowerCase()]
  switch (operator) {
    case '=':
      return isTime ? compared(value) === 0 : one === other
    case '!=':
      return one !== other
    case '<':
      return held !== '' && compared(value) < 0
    case '<=':
      return held !== '' && compared(value) <= 0
    case '>':
      return held !== '' && compared(value) > 0
    case '>=':
      return held !== '' && compared(value) >= 0
    case 'LIKE':
    case '*':
      return one.includes(other)
    case 'NOT LIKE':
    case 'NOTLIKE':
      return held !== '' && !one.includes(other)
    case 'STARTSWITH':
      return one.startsWith(other)
    case 'ENDSWITH':
    case '%':
      return one.endsWith(other)
    case 'IN':
      return other.split(',').some(each => each.trim() === one)
    case 'NOT IN':
    case 'NOTIN':
      // Nothing is neither in a list nor not in it, as in the database below.
      return held !== '' && !other.split(',').some(each => each.trim() === one)
    case 'ISEMPTY':
    case 'EMPTYSTRING':
      return held === ''
    case 'ISNOTEMPTY':
      return held !== ''
    case 'ANYTHING':
      return true
    case 'BETWEEN': {
      const [from = '', to = ''] = value.split('@')
      return held !== '' && compared(from) >= 0 && compared(to) <= 0
    }
    case 'SAMEAS':
      return held === (valueIn(instance, table, row, value) ?? '')
    case 'NSAMEAS':
      return held !== (valueIn(instance, table, row, value) ?? '')
    default:
      return true
  }
}

/** Every word is the beginning of one that the index knows of the row. */
function mentions({ world }: Instance, { columns, searched = [] }: Table, row: AnyRow, text: string): boolean {
  const known = searched.flatMap(name => wordsIn(columns[name]?.read(row, world) ?? ''))
  return wordsIn(text).every(word => known.some(each => each.startsWith(word)))
}

const wordsIn = (text: string) => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

function inUtc(moment: string): string {
  const instant = Date.parse(`${moment.replace(' ', 'T')}${moment.length > 10 ? '' : 'T00:00:00'}Z`)
  if (Number.isNaN(instant)) return moment
  return new Date(instant - zoneMinutes * 60_000).toISOString().slice(0, 19).replace('T', ' ')
}

function compare(one: string, other: string, asNumbers: boolean): number {
  if (asNumbers) return Number(one) - Number(other)
  const [left, right] = [one.toLowerCase(), other.toLowerCase()]
  return left < right ? -1 : left > right ? 1 : 0
}

function sorted(
  instance: Instance,
  table: Table,
  rows: readonly AnyRow[],
  { orders }: EncodedQuery,
): readonly AnyRow[] {
  const keyed = rows.map(row => ({
    row,
    keys: orders.map(({ field }) => valueIn(instance, table, row, field) ?? ''),
  }))
  const numeric = orders.map(({ field }) => columnAt(instance, table, field)?.type === 'integer')
  return keyed
    .sort((one, other) => {
      for (const [index, { descending }] of orders.entries()) {
        const difference = compare(one.keys[index] ?? '', other.keys[index] ?? '', numeric[index] === true)
        if (difference !== 0) return descending ? -difference : difference
      }
      return 0
    })
    .map(({ row }) => row)
}
