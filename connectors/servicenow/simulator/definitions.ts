import type { World } from '../../../src/simulator/world/open.ts'
import type { HelpdeskFieldRow } from '../../../src/simulator/world/schema.ts'
import { addedName, addedTypes } from './added.ts'
import { columnsFor, systemColumns, type Table } from './table.ts'

const created_at = '2024-01-01T00:00:00Z'

interface DictionaryRow {
  readonly n: number
  readonly created_at: string
  readonly name: string
  readonly element: string
  readonly label: string
  readonly type: string
  readonly choice: string
  readonly reference: string
}
const d = columnsFor<DictionaryRow>()

const tableNames = { ticket: 'incident', helpdesk_user: 'sys_user', organization: 'core_company' } as const

/** The columns of all tables; of ServiceNow's own only some. */
export function dictionary(world: World): Table<DictionaryRow> {
  const own = [
    ['incident', '', 'Incident', 'collection'],
    ['task', 'short_description', 'Short description', 'string'],
    ['task', 'state', 'State', 'integer'],
    ['sys_user', 'email', 'Email', 'email'],
    // A column of a table that nobody asks about.
    ['u_engine', 'u_cogs', 'Cogs', 'integer'],
  ].map(([name = '', element = '', label = '', type = '']) => ({
    name,
    element,
    label,
    type,
    choice: '',
    reference: '',
  }))
  const added = world.all<HelpdeskFieldRow>('SELECT * FROM helpdesk_field ORDER BY n').map(field => ({
    // One of them was added to the table that incidents inherit from.
    name: field.key === 'serial' ? 'task' : tableNames[field.object],
    element: addedName(field),
    label: field.label,
    type: addedTypes[field.type],
    choice: field.type === 'OPTION' ? '1' : '',
    reference: field.type === 'REFERENCE' ? 'sys_user' : '',
  }))
  return {
    name: 'sys_dictionary',
    from: [...own, ...added].map((row, index) => ({ n: index + 1, created_at, ...row })),
    columns: {
      ...systemColumns<DictionaryRow>('sys_dictionary'),
      name: d.text(row => row.name),
      element: d.text(row => row.element),
      column_label: d.text(row => row.label),
      internal_type: d.text(row => row.type),
      choice: d.text(row => row.choice),
      reference: d.text(row => row.reference),
      active: d.flag(() => true),
    },
  }
}

interface ChoiceRow {
  readonly n: number
  readonly created_at: string
  readonly name: string
  readonly element: string
  readonly value: string
  readonly label: string
  readonly language: string
  readonly inactive: boolean
}
const ch = columnsFor<ChoiceRow>()

/** What an incident's states are called here. */
const stateLabels = [
  ['1', 'New'],
  ['2', 'In the workshop 🔧'],
  ['3', 'On Hold'],
  ['6', 'Resolved'],
  ['7', 'Closed'],
  ['8', 'Canceled'],
] as const

/** The values to choose from: those of incidents go before those of all tasks. */
export const choices: Table<ChoiceRow> = {
  name: 'sys_choice',
  from: [
    ...stateLabels.map(([value, label]) => ({ name: 'incident', value, label })),
    { name: 'incident', value: '2', label: 'In Arbeit', language: 'de' },
    { name: 'incident', value: '1', label: 'Old', inactive: true },
    { name: 'task', value: '2', label: 'Work in Progress' },
    { name: 'incident', value: '1', label: '1 - High', element: 'impact' },
    { name: 'problem', value: '1', label: 'Open' },
  ].map((row, index) => ({ n: index + 1, created_at, element: 'state', language: 'en', inactive: false, ...row })),
  columns: {
    ...systemColumns<ChoiceRow>('sys_choice'),
    name: ch.text(row => row.name),
    element: ch.text(row => row.element),
    value: ch.text(row => row.value),
    label: ch.text(row => row.label),
    language: ch.text(row => row.language),
    inactive: ch.flag(row => row.inactive),
  },
}

interface TableRow {
  readonly n: number
  readonly created_at: string
  readonly name: string
  readonly label: string
}
const t = columnsFor<TableRow>()

/** The tables of the instance. */
export const tableDefinitions: Table<TableRow> = {
  name: 'sys_db_object',
  from: [
    ['task', 'Task'],
    ['incident', 'Incident'],
    ['sys_user', 'User'],
    ['u_engine', 'Engine'],
    ['x_acme_cogs', 'Cogs & wheels'],
  ].map(([name = '', label = ''], index) => ({ n: index + 1, created_at, name, label })),
  columns: {
    ...systemColumns<TableRow>('sys_db_object'),
    name: t.text(row => row.name),
    label: t.text(row => row.label),
  },
}
