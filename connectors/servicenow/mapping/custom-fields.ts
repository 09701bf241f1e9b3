import type { CustomField, CustomFieldType } from '../../../src/contract/entities.ts'
import type { Column } from '../../../src/contract/mapping.ts'
import { readText } from '../../../src/contract/read.ts'
import type { Facts } from '../../../src/contract/record.ts'
import { customFieldOf } from '../../../src/contract/values.ts'
import type { ColumnDefinition, DictionaryName } from '../dictionary.ts'
import type { TableRow } from '../rows.ts'
import { readBit, readMoment } from './columns.ts'

/** ServiceNow's types of columns. https://www.servicenow.com/docs/r/platform-administration/r_FieldTypes.html */
const types: Readonly<Record<string, CustomFieldType>> = {
  string: 'TEXT',
  string_full_utf8: 'TEXT',
  translated_text: 'TEXT',
  html: 'TEXT',
  url: 'TEXT',
  email: 'TEXT',
  phone_number: 'TEXT',
  phone_number_e164: 'TEXT',
  multi_two_lines: 'TEXT',
  integer: 'NUMBER',
  longint: 'NUMBER',
  decimal: 'NUMBER',
  float: 'NUMBER',
  percent_complete: 'NUMBER',
  boolean: 'FLAG',
  glide_date: 'DATE',
  glide_date_time: 'DATE_TIME',
  due_date: 'DATE_TIME',
  choice: 'OPTION',
  reference: 'REFERENCE',
  glide_list: 'OPTIONS',
}

/** What kind of value a column holds. A text that is chosen from a list is a choice. */
export function typeOf({ type, isChoice }: ColumnDefinition): CustomFieldType {
  const known = types[type] ?? 'OTHER'
  return isChoice && (known === 'TEXT' || known === 'NUMBER') ? 'OPTION' : known
}

/** What an instance has added to a table, each column with its value. */
export function customFieldsOf<Row extends TableRow>(fact: DictionaryName): Column<readonly CustomField[], Row> {
  const definitionsIn = (facts: Facts) => (facts[fact] ?? []) as readonly ColumnDefinition[]
  return {
    fields: [],
    facts: [fact],
    moreFields: facts => definitionsIn(facts).map(({ key }) => key),
    read: (row, facts) =>
      definitionsIn(facts).flatMap(definition => {
        const { key, label } = definition
        // A column that the user may not see is not in the row.
        if (!(key in row)) return []
        const type = typeOf(definition)
        return customFieldOf({ key, label, type, value: heldAs(type, (row as Readonly<Record<string, unknown>>)[key]) })
      }),
    note: 'the columns that begin with `u_` or `x_`',
  }
}

/** A value as the common reader of such fields takes it. */
export function heldAs(type: CustomFieldType, value: unknown): unknown {
  const text = readText(value)
  if (text === null) return null
  if (type === 'OPTIONS') return text.split(',').map(each => each.trim())
  if (type === 'FLAG') return readBit(text)
  return type === 'DATE_TIME' ? readMoment(text) : text
}
