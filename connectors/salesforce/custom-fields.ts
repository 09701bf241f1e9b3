import { type AddedField, type AddedType, addedValue, type KnownField } from '../../src/contract/added-fields.ts'
import type { CustomField, CustomFieldType } from '../../src/contract/entities.ts'
import type { Column } from '../../src/contract/mapping.ts'
import { readText } from '../../src/contract/read.ts'
import type { Facts } from '../../src/contract/record.ts'
import { customFieldOf } from '../../src/contract/values.ts'
import type { DescribedField } from './dialect.ts'
import { addedIn, type DescribedType, factOf } from './fields.ts'
import { longId } from './ids.ts'
import type { SalesforceRow } from './rows.ts'

/** The types of Salesforce's fields and ours. https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/field_types.htm */
const types: Readonly<Record<string, readonly [CustomFieldType, AddedType]>> = {
  boolean: ['FLAG', 'Boolean'],
  combobox: ['TEXT', 'String'],
  currency: ['NUMBER', 'Decimal'],
  date: ['DATE', 'Date'],
  datetime: ['DATE_TIME', 'DateTime'],
  double: ['NUMBER', 'Decimal'],
  email: ['TEXT', 'String'],
  encryptedstring: ['TEXT', 'String'],
  int: ['NUMBER', 'Int'],
  long: ['NUMBER', 'Decimal'],
  multipicklist: ['OPTIONS', '[String!]'],
  percent: ['NUMBER', 'Decimal'],
  phone: ['TEXT', 'String'],
  picklist: ['OPTION', 'String'],
  reference: ['REFERENCE', 'String'],
  string: ['TEXT', 'String'],
  textarea: ['TEXT', 'String'],
  url: ['TEXT', 'String'],
}

/** What an account has added to one kind of object, each field with its value. */
export function customFieldsOf(type: DescribedType): Column<readonly CustomField[], SalesforceRow> {
  return {
    fields: [],
    facts: [factOf(type)],
    moreFields: facts => addedIn(facts, type).map(({ name }) => name),
    read: (row, facts) =>
      addedIn(facts, type).map(field => {
        const kind = types[field.type]?.[0] ?? 'OTHER'
        return customFieldOf({ key: field.name, label: field.label, type: kind, value: heldAs(kind, row[field.name]) })
      }),
    note: 'the fields that the account has added, whose names end in `__c`',
  }
}

/** A field of an account's own that the operator has named. */
export function addedColumn({ key, type }: AddedField): Column<unknown, SalesforceRow> {
  if (!/^[A-Za-z]\w*__(c|pc)$/.test(key))
    throw new TypeError(`"${key}" is no field that an account can have added: its API name ends in "__c".`)
  return {
    fields: [key],
    read: row => addedValue(type, type === '[String!]' ? heldAs('OPTIONS', row[key]) : row[key]),
  }
}

/** The fields of an account's own, as `unigraph discover` shows them. */
export function knownFields(facts: Facts, type: DescribedType): readonly KnownField[] {
  return addedIn(facts, type).map((field: DescribedField) => ({
    key: field.name,
    label: field.label,
    type: types[field.type]?.[1] ?? 'String',
  }))
}

/** Several chosen words stand with semicolons between them; what a field of several parts holds is shown as JSON. */
function heldAs(type: CustomFieldType, held: unknown): unknown {
  if (held === null || held === undefined) return null
  if (type === 'OPTIONS') return (readText(held) ?? '').split(';').filter(word => word !== '')
  if (type === 'REFERENCE') return longId(readText(held) ?? '')
  return type === 'OTHER' && typeof held === 'object' ? JSON.stringify(held) : held
}
