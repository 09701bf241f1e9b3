import type { World } from '../../../src/simulator/world/open.ts'
import { field } from './fields.ts'
import { idOf } from './ids.ts'
import type { Field, FieldType, Kind, Source, Value } from './model.ts'

interface Property {
  object: string
  key: string
  label: string
  type: string
}

const types: Readonly<Record<string, FieldType>> = {
  TEXT: 'string',
  NUMBER: 'double',
  FLAG: 'boolean',
  DATE: 'date',
  DATE_TIME: 'datetime',
  OPTION: 'picklist',
  OPTIONS: 'multipicklist',
  REFERENCE: 'reference',
  OTHER: 'anyType',
}

const tables: Readonly<Record<string, string>> = {
  Contact: 'contact',
  Account: 'company',
  Opportunity: 'deal',
  Case: 'crm_ticket',
}

/** The fields that the account has added to a kind of object; one of them is hidden. */
export function addedFields(world: World, kind: Kind): readonly Field[] {
  const table = tables[kind.name]
  if (table === undefined) return []
  const properties = world.all<Property>(
    'SELECT object, key, label, type FROM crm_property WHERE object = ? AND is_archived = 0 ORDER BY n',
    table,
  )
  return [
    ...properties.map(property => addedField(property)),
    field('double', 'Secret_Score__c', source => source.n, { custom: true, isHidden: true }),
  ]
}

/** The part of a query for the rows of a kind that says what they have in such fields. */
export function addedColumn(kind: Kind): string {
  const table = tables[kind.name]
  if (table === undefined) return "'{}'"
  return `(SELECT json_group_object(v.key, v.value) FROM crm_property_value v
    WHERE v.object = '${table}' AND v.object_n = t.n)`
}

function addedField({ key, label, type }: Property): Field {
  const name = `${key.replace(/(^|_)([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase())}__c`
  return {
    ...field(types[type] ?? 'string', name, source => heldIn(type, held(source)[key] ?? null), {
      label,
      custom: true,
    }),
    ...(type === 'REFERENCE' && { relationship: name.replace(/__c$/, '__r'), referenceTo: ['User'] }),
    ...(type === 'OTHER' && { isLong: true }),
  }
}

function held(source: Source): Record<string, string | null> {
  source.addedValues ??= JSON.parse(source.added ?? '{}')
  return source.addedValues
}

function heldIn(type: string, value: string | null): Value {
  if (type === 'FLAG') return value === 'true'
  if (value === null) return null
  if (type === 'NUMBER') return Number(value)
  if (type === 'DATE_TIME') return `${value.slice(0, 19)}.000+0000`
  if (type === 'OPTIONS') return (JSON.parse(value) as string[]).join(';')
  if (type === 'REFERENCE') return idOf('005', Number(value))
  return value
}

const wideTypes: readonly FieldType[] = [
  ...(['string', 'double', 'boolean', 'date', 'datetime', 'picklist', 'multipicklist', 'textarea'] as const),
  ...(['currency', 'percent', 'int', 'email', 'phone', 'url', 'reference'] as const),
]

/** So many more fields of all types, as large organizations have them; every fiftieth of them is hidden. */
export function wideFields(count: number): readonly Field[] {
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const type = wideTypes[index % wideTypes.length] as FieldType
    const name = `Wide_${type}_${String(index + 1).padStart(4, '0')}__c`
    const value = (source: Source) => wideValue(type, source.n, index)
    return field(type, name, value, {
      custom: true,
      isHidden: index % 50 === 49,
      isLong: type === 'textarea' && index % 2 === 1,
    })
  })
}

function wideValue(type: FieldType, n: number, index: number): Value {
  if (type === 'boolean') return (n + index) % 2 === 0
  if ((n + index) % 3 === 0) return null
  const number = (n * 31 + index) % 1000
  switch (type) {
    case 'double':
    case 'currency':
    case 'percent':
      return number / 4
    case 'int':
      return number
    case 'date':
      return `2025-0${1 + (number % 9)}-1${number % 10}`
    case 'datetime':
      return `2025-0${1 + (number % 9)}-1${number % 10}T01:02:03.000+0000`
    case 'multipicklist':
      return `one;${number}`
    case 'reference':
      return idOf('005', 1 + (number % 3))
    case 'email':
      return `wide${number}@invented.example`
    case 'url':
      return `https://wide.example/${number}`
    default:
      return `wide ${number}`
  }
}
