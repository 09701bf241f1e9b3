import {
  type AddedField,
  type AddedFields,
  type AddedType,
  addedValue,
  type KnownField,
} from '../../src/contract/added-fields.ts'
import type { CustomFieldType } from '../../src/contract/entities.ts'
import { readText } from '../../src/contract/read.ts'
import type { Dialect } from './dialect.ts'
import { type ColumnDefinition, type DictionaryName, isAddedName } from './dictionary.ts'
import { readBit, readMoment } from './mapping/columns.ts'
import { typeOf } from './mapping/custom-fields.ts'
import { type Orders, queriesOf } from './queries.ts'
import {
  dayField,
  flagField,
  instantField,
  presenceField,
  type QueryField,
  type QueryFields,
  wholeTextField,
} from './query-fields.ts'
import type { RecordName } from './records.ts'
import type { TableRow } from './rows.ts'

interface AddedOptions {
  readonly record: RecordName
  readonly dictionary: DictionaryName
  /** What the table can be asked about besides. */
  readonly fields: QueryFields
  readonly orders: Orders
}

/** The columns that an instance has added to a table, as typed fields of the schema. */
export function addedTo<Row extends TableRow>(
  dialect: Dialect,
  { record, dictionary, fields, orders }: AddedOptions,
): AddedFields<Row, unknown> {
  return {
    column({ key, type }) {
      if (!isAddedName(key))
        throw new TypeError(`"${key}" is no added column: their names begin with u_ or x_, in small letters.`)
      return {
        fields: [key],
        read: row => typedValue(type, (row as Readonly<Record<string, unknown>>)[key]),
      }
    },
    queries: added => {
      const more = Object.fromEntries(added.map(field => [field.name, queryFieldOf(field)]))
      return queriesOf<Row>(dialect, { record, fields: { ...fields, ...more }, orders })
    },
    facts: [dictionary],
    known: facts => ((facts[dictionary] ?? []) as readonly ColumnDefinition[]).map(knownOf),
  }
}

/** A text of ServiceNow as a value of the type. */
function typedValue(type: AddedType, value: unknown): unknown {
  const text = readText(value)
  if (text === null) return null
  switch (type) {
    case 'Boolean':
      return readBit(text)
    case 'DateTime':
      return readMoment(text)
    case '[String!]':
      return text.split(',').map(each => each.trim())
    default:
      return addedValue(type, text)
  }
}

/**
 * How such a column is asked for. The mapping says what the schema shows, and not how the column is kept: where both need
 * not be the same, such as with numbers in a column of texts, the instance is asked only whether there is a value.
 */
const asked: Readonly<Record<AddedType, (column: string) => QueryField>> = {
  String: wholeTextField,
  Boolean: flagField,
  Date: dayField,
  DateTime: instantField,
  Int: presenceField,
  Float: presenceField,
  Decimal: presenceField,
  '[String!]': presenceField,
}

const queryFieldOf = ({ key, type }: AddedField): QueryField => asked[type](key)

const shownAs: Readonly<Record<CustomFieldType, AddedType>> = {
  TEXT: 'String',
  NUMBER: 'Decimal',
  FLAG: 'Boolean',
  DATE: 'Date',
  DATE_TIME: 'DateTime',
  OPTION: 'String',
  OPTIONS: '[String!]',
  REFERENCE: 'String',
  OTHER: 'String',
}

function knownOf(definition: ColumnDefinition): KnownField {
  const { key, label, type } = definition
  return { key, label, type: type === 'integer' ? 'Int' : shownAs[typeOf(definition)] }
}
