import type { Fact } from '../../src/contract/connector.ts'
import { readId, readText } from '../../src/contract/read.ts'
import type { Dialect, Selection } from './dialect.ts'
import { all, beginsWithAnyOf, isIn, isNotEmpty, ordered } from './encoded-query.ts'
import { readBit } from './mapping/columns.ts'
import type { TableRow, Text } from './rows.ts'

/** A column that an instance has added to a table. */
export interface ColumnDefinition {
  readonly key: string
  readonly label: string | null
  /** In ServiceNow's words, such as `glide_date_time`. */
  readonly type: string
  /** True where its values are chosen from a list. */
  readonly isChoice: boolean
}

/** What an instance promises. */
export interface PromiseDefinition {
  readonly name: string | null
  /** `response`, `resolution`, or nothing. */
  readonly target: string | null
}

interface PromiseRow extends TableRow {
  readonly name?: Text
  readonly target?: Text
}
interface DictionaryRow extends TableRow {
  readonly name?: Text
  readonly element?: Text
  readonly column_label?: Text
  readonly internal_type?: Text
  readonly choice?: Text
}
interface ChoiceRow extends TableRow {
  readonly name?: Text
  readonly element?: Text
  readonly value?: Text
  readonly label?: Text
  readonly inactive?: Text
  readonly language?: Text
}
interface TableDefinitionRow extends TableRow {
  readonly name?: Text
  readonly label?: Text
}

/** The tables whose columns a record has, the ones that it inherits from included. */
const tables = {
  incidentColumns: ['incident', 'task'],
  userColumns: ['sys_user'],
  companyColumns: ['core_company'],
  groupColumns: ['sys_user_group'],
} as const

/** The name of the fact that tells what an instance has added to a record's table. */
export type DictionaryName = keyof typeof tables

/** What an instance itself or an application of another vendor has added begins with one of these. */
const added = ['u_', 'x_']

/** True for the name of such a column or table. */
export const isAddedName = (name: string): boolean => /^[ux]_[a-z0-9_]{1,78}$/.test(name)

/** What seldom changes in an instance: columns that it has added, and what it promises, what it calls the states of incidents. */
export function factsIn(dialect: Dialect) {
  const columnsOf = (fact: DictionaryName) =>
    listed(dialect, {
      table: 'sys_dictionary',
      query: all(isIn('name', tables[fact]), beginsWithAnyOf('element', added), ordered('element')),
      fields: ['sys_id', 'name', 'element', 'column_label', 'internal_type', 'choice'],
      read: rows => definitionsIn(rows as readonly DictionaryRow[], tables[fact]),
      join: pages => [...Map.groupBy(pages.flat(), ({ key }) => key).values()].flatMap(each => each.slice(0, 1)),
    })
  return {
    incidentColumns: columnsOf('incidentColumns'),
    userColumns: columnsOf('userColumns'),
    companyColumns: columnsOf('companyColumns'),
    groupColumns: columnsOf('groupColumns'),
    promises: listed(dialect, {
      table: 'contract_sla',
      query: ordered('name'),
      fields: ['sys_id', 'name', 'target'],
      read: rows => promisesIn(rows as readonly PromiseRow[]),
      join: merged,
    }),
    incidentStates: listed(dialect, {
      table: 'sys_choice',
      query: all(isIn('name', ['incident', 'task']), isIn('element', ['state']), isNotEmpty('value'), ordered('name')),
      fields: ['sys_id', 'name', 'element', 'value', 'label', 'language', 'inactive'],
      read: rows => statesIn(rows as readonly ChoiceRow[]),
      // Those of incidents come first, and go before those of all tasks.
      join: merged,
    }),
  }
}

/** One of several; what a page before has said stands. */
const merged = <Value>(pages: readonly Readonly<Record<string, Value>>[]): Readonly<Record<string, Value>> =>
  Object.assign({}, ...pages.toReversed())

/** The definitions of promises, by their ids. */
function promisesIn(rows: readonly PromiseRow[]): Readonly<Record<string, PromiseDefinition>> {
  return Object.fromEntries(
    rows.map(({ sys_id: id, name, target }) => [readId(id), { name: readText(name), target: readText(target) }]),
  )
}

/** The tables that an instance has added. */
export function addedTables(dialect: Dialect) {
  return listed(dialect, {
    table: 'sys_db_object',
    query: all(beginsWithAnyOf('name', added), ordered('name')),
    fields: ['sys_id', 'name', 'label'],
    read: rows =>
      (rows as readonly TableDefinitionRow[]).flatMap(row => {
        const [name, label] = [readText(row.name), readText(row.label)]
        return name !== null && isAddedName(name) ? [{ name, label }] : []
      }),
    join: pages => pages.flat(),
  })
}

/** A list that changes seldom, read to its end. */
function listed<Value>(
  dialect: Dialect,
  {
    read,
    join,
    ...selection
  }: Selection & { read(rows: readonly TableRow[]): Value; join(pages: readonly Value[]): Value },
): Fact<unknown, Value> {
  const size = dialect.limits.page
  return {
    ttlSeconds: 3600,
    call: (_, cursor = '0') => dialect.ask(selection, { size, offset: Number(cursor) }),
    read: reply => read(dialect.rows<TableRow>(reply)),
    pages: {
      next: (reply, cursor = '0') =>
        dialect.hasMore(reply, { size, offset: Number(cursor) }) ? String(Number(cursor) + size) : undefined,
      join,
    },
  }
}

/** The instance may leave out a condition that it does not understand: each row is looked at again. */
function definitionsIn(rows: readonly DictionaryRow[], ofTables: readonly string[]): readonly ColumnDefinition[] {
  const definitions = new Map<string, ColumnDefinition>()
  for (const row of rows) {
    const { name, element, column_label, internal_type, choice: choices } = row
    const [table, key, label, type, choice] = [name, element, column_label, internal_type, choices].map(readText)
    const isOurs = key && isAddedName(key) && ofTables.includes(table ?? '')
    // A table that overrides a column of the one that it inherits from has it in its own name too.
    if (isOurs && !definitions.has(key))
      definitions.set(key, { key, label: label ?? null, type: type ?? '', isChoice: !/^0?$/.test(choice ?? '') })
  }
  return [...definitions.values()]
}

/** What states are called in English; where both have a choice, the one of incidents goes before that of all tasks. */
function statesIn(rows: readonly ChoiceRow[]): Readonly<Record<string, string>> {
  const isShown = ({ element, language, inactive }: ChoiceRow) =>
    readText(element) === 'state' && (readText(language) ?? 'en') === 'en' && readBit(inactive) !== true
  const byTable = (table: string) => rows.filter(row => readText(row.name) === table && isShown(row))
  return Object.fromEntries(
    [...byTable('task'), ...byTable('incident')].flatMap(({ value, label }) => {
      const state = readText(value)
      return state === null ? [] : [[state, readText(label) ?? '']]
    }),
  )
}
