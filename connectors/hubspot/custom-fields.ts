import { get, path } from '../../src/contract/call.ts'
import type { Fact } from '../../src/contract/connector.ts'
import type { CustomField, CustomFieldType } from '../../src/contract/entities.ts'
import { objectsIn } from '../../src/contract/form.ts'
import type { Column } from '../../src/contract/mapping.ts'
import { readEpoch, readFlag, readId, readText } from '../../src/contract/read.ts'
import type { Facts } from '../../src/contract/record.ts'
import { customFieldOf } from '../../src/contract/values.ts'
import { resultsOf } from './replies.ts'
import type { CrmObject } from './rows.ts'
import { type ObjectType, recordOf } from './types.ts'

/** A property that an account has added. https://developers.hubspot.com/docs/api-reference/crm-properties-v3/guide */
export interface Definition {
  readonly name: string
  readonly label: string
  /** How values are kept: string, number, bool, enumeration, date, datetime and others. */
  readonly type: string
  /** How values are entered, such as checkbox, where several can be chosen. */
  readonly fieldType: string
  readonly hubspotDefined?: boolean
  readonly archived?: boolean
  /** For a choice among records, such as OWNER. */
  readonly referencedObjectType?: string
  /** What can be chosen. */
  readonly options?: readonly { readonly value: string }[]
  readonly description?: string
}

type FactName = `${(typeof recordOf)[ObjectType]}Properties`

/** The fact that holds the properties which an account has added to one type of object. */
export const factOf = (type: ObjectType): FactName => `${recordOf[type]}Properties`

/** The properties of every type of object that the account has added to HubSpot's own. */
export const propertyFacts = Object.fromEntries(
  (Object.keys(recordOf) as ObjectType[]).map(type => [factOf(type), propertiesFact(type)]),
) as Readonly<Record<FactName, Fact<unknown>>>

function propertiesFact(type: ObjectType): Fact<unknown> {
  return {
    ttlSeconds: 3600,
    call: () => get(path`/crm/v3/properties/${type}`, { archived: false }),
    read: (reply): readonly Definition[] =>
      resultsOf<Definition>(reply)
        .filter(({ hubspotDefined, archived }) => readFlag(hubspotDefined) !== true && readFlag(archived) !== true)
        .map(definitionOf),
  }
}

/** A property, each part of it as it is documented. */
function definitionOf(row: Definition): Definition {
  const [referencedObjectType, description] = [readText(row.referencedObjectType), readText(row.description)]
  const options = objectsIn(row.options, 'options').map(({ value }) => ({ value: readText(value) ?? '' }))
  return {
    name: readId(row.name),
    label: readText(row.label) ?? '',
    type: readText(row.type) ?? '',
    fieldType: readText(row.fieldType) ?? '',
    ...(referencedObjectType !== null && { referencedObjectType }),
    ...(options.length > 0 && { options }),
    ...(description !== null && { description }),
  }
}

/** What an account has added to one type of object, as far as the facts tell. */
export function definitionsIn(type: ObjectType, facts: Facts): readonly Definition[] {
  const definitions = facts[factOf(type)]
  return Array.isArray(definitions) ? definitions : []
}

/** The names of what an account has added to one type of object, as far as the facts tell. */
export function addedNames(type: ObjectType, facts: Facts): readonly string[] {
  return definitionsIn(type, facts).map(({ name }) => name)
}

/** What an account has added to one type of object, each property with its value. */
export function customFieldsOf(type: ObjectType): Column<readonly CustomField[], CrmObject> {
  const fact = factOf(type)
  return {
    fields: [],
    facts: [fact],
    moreFields: facts => addedNames(type, facts),
    read: ({ properties }, facts) =>
      (facts[fact] as readonly Definition[]).map(definition => {
        const held = readText((properties as Readonly<Record<string, unknown>>)[definition.name])
        const kind = typeOf(definition)
        return customFieldOf({ key: definition.name, label: definition.label, type: kind, value: heldAs(kind, held) })
      }),
    note: 'the properties that the account has added',
  }
}

const types: Readonly<Record<string, CustomFieldType>> = {
  string: 'TEXT',
  phone_number: 'TEXT',
  number: 'NUMBER',
  bool: 'FLAG',
  date: 'DATE',
  datetime: 'DATE_TIME',
}

/** What kind of field a property is. */
export function typeOf({ type, fieldType, referencedObjectType }: Definition): CustomFieldType {
  if (referencedObjectType !== undefined) return 'REFERENCE'
  // Older accounts keep true and false as a choice between the two words.
  if (fieldType === 'booleancheckbox') return 'FLAG'
  if (type === 'enumeration') return fieldType === 'checkbox' ? 'OPTIONS' : 'OPTION'
  return types[type] ?? 'OTHER'
}

/** Several chosen words stand with semicolons between them; days and instants may be Unix time in milliseconds. */
export function heldAs(type: CustomFieldType, held: string | null): unknown {
  if (held === null) return null
  if (type === 'OPTIONS') return held.split(';').filter(word => word !== '')
  const isEpoch = (type === 'DATE' || type === 'DATE_TIME') && /^-?\d+$/.test(held)
  return isEpoch ? readEpoch(held, 'milliseconds') : held
}
