import type { ListQuery, Query, TextSearch } from '../../src/contract/query.ts'
import type { Dialect } from './dialect.ts'
import { all, mentions, ordered } from './encoded-query.ts'
import { askById, askByOffset, pageById, pageByOffset, pagesOf } from './paging.ts'
import { operatorsOf, type QueryFields, sayable, termsOf } from './query-fields.ts'
import { fieldsOf, type RecordName, sourceOf } from './records.ts'
import type { IncidentRow, TableRow } from './rows.ts'
import { withSeen } from './through-pointers.ts'

/** By what a list can be ordered: the columns, by the unified names. */
export type Orders = Readonly<Record<string, string>>

interface QueriesOptions {
  readonly record: RecordName
  readonly fields: QueryFields
  readonly orders: Orders
}

/** The lists of a table that the instance narrows: in the order of the ids, or ordered by an instant. */
export function queriesOf<Row extends TableRow>(
  dialect: Dialect,
  { record, fields, orders }: QueriesOptions,
): readonly Query<Row>[] {
  const source = sourceOf(dialect, record)
  const { table, pointers } = source
  const common = {
    ...pagesOf(dialect),
    filters: operatorsOf(fields),
    fitting: (conditions: ListQuery['conditions']) => sayable(fields, conditions),
  }
  const conditionOf = ({ conditions }: ListQuery) => all(...termsOf(fields, conditions))
  return [
    {
      ...common,
      call: (page, ask, query) =>
        askById(dialect, { table, condition: conditionOf(query), fields: fieldsOf(source, ask) }, page),
      page: (reply, page) => withSeen(pageById<Row>(dialect, reply, page), pointers),
    },
    {
      ...common,
      orders: Object.fromEntries(Object.keys(orders).map(name => [name, ['ASC', 'DESC'] as const])),
      shifts: true,
      call: (page, ask, query) => {
        const { field = '', direction } = query.order ?? {}
        const order = ordered(orders[field] ?? 'sys_id', direction)
        return askByOffset(
          dialect,
          { table, condition: conditionOf(query), order, fields: fieldsOf(source, ask) },
          page,
        )
      },
      page: (reply, page) => withSeen(pageByOffset<Row>(dialect, reply, page), pointers),
    },
  ]
}

/**
 * The search of incidents in the instance's own text index, the newest first. It has signs of its own for phrases and
 * for words that must not occur: none but letters and digits are passed on.
 * https://www.servicenow.com/docs/r/platform-user-interface/c_EncodedQueryStrings.html
 */
export function incidentSearch(dialect: Dialect): TextSearch<IncidentRow> {
  const source = sourceOf(dialect, 'incident')
  return {
    ...pagesOf(dialect),
    call: (text, page, ask) => {
      const condition = mentions(wordsIn(text))
      const order = ordered('sys_created_on', 'DESC')
      return askByOffset(dialect, { table: source.table, condition, order, fields: fieldsOf(source, ask) }, page)
    },
    page: (reply, page) => withSeen(pageByOffset<IncidentRow>(dialect, reply, page), source.pointers),
  }
}

function wordsIn(text: string): readonly string[] {
  const words = text.toWellFormed().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  // These join words in the index's own language.
  const own = words.filter(word => !/^(and|or|not)$/i.test(word)).slice(0, mostWords)
  if (own.length === 0) throw new TypeError('ServiceNow cannot search for a text without words.')
  return own
}

/** How many words of a text are looked for. */
const mostWords = 20
