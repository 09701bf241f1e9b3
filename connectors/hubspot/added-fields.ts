import {
  type AddedField,
  type AddedFields,
  type AddedType,
  addedValue,
  type KnownField,
  type KnownObject,
} from '../../src/contract/added-fields.ts'
import type { Reply } from '../../src/contract/call.ts'
import type { CustomFieldType } from '../../src/contract/entities.ts'
import type { Condition } from '../../src/contract/query.ts'
import { readText } from '../../src/contract/read.ts'
import type { Facts } from '../../src/contract/record.ts'
import { definitionsIn, factOf, heldAs, typeOf } from './custom-fields.ts'
import type { ObjectKind } from './objects.ts'
import { type Searched, type SearchTable, searchOf } from './queries.ts'
import { resultsOf } from './replies.ts'
import type { CrmObject } from './rows.ts'
import { among, instant, number, presence } from './searched.ts'
import type { ObjectType } from './types.ts'

/** The properties that an account has added to a kind of object, as fields of the schema; their lists are searched by them. */
export function addedTo(kind: ObjectKind, table: SearchTable): AddedFields<CrmObject, unknown> {
  const { type } = kind
  return {
    column({ key, type: wanted }) {
      const name = nameOf(key)
      return {
        fields: [name],
        read: ({ properties }) => {
          const held = readText((properties as Readonly<Record<string, unknown>>)[name])
          return addedValue(wanted, heldAs(forms[wanted], held))
        },
      }
    },
    queries(added) {
      const own = Object.fromEntries(added.map(field => [field.name, searchedBy(type, field)] as const))
      return [
        { ...searchOf<CrmObject>(kind, { ...table, fields: { ...table.fields, ...own } }), facts: [factOf(type)] },
      ]
    },
    facts: [factOf(type)],
    known: (facts): readonly KnownField[] =>
      definitionsIn(type, facts).map(definition => ({
        key: definition.name,
        label: definition.label,
        description: definition.description ?? null,
        type: types[typeOf(definition)],
      })),
  }
}

/** A kind of object of the account's own. */
interface ObjectSchema {
  readonly fullyQualifiedName: string
  readonly labels?: { readonly singular?: string }
}

/** The kinds of objects that an account has added. */
export function addedObjectsIn(reply: Reply): readonly KnownObject[] {
  return resultsOf<ObjectSchema>(reply).map(({ fullyQualifiedName, labels }) => ({
    name: fullyQualifiedName,
    label: labels?.singular ?? null,
  }))
}

/** A property's name; what exports put before it is taken off. */
function nameOf(key: string): string {
  const name = key.replace(/^properties\./, '')
  if (!/^[a-z][a-z0-9_]*$/.test(name))
    throw new TypeError(
      'which is no name of a property: those have small letters, digits and underscores, like loyalty_tier',
    )
  return name
}

/** How values are held that are to be shown as a type. */
const forms: Readonly<Record<AddedType, CustomFieldType>> = {
  String: 'TEXT',
  Int: 'NUMBER',
  Float: 'NUMBER',
  Decimal: 'NUMBER',
  Boolean: 'FLAG',
  Date: 'DATE',
  DateTime: 'DATE_TIME',
  '[String!]': 'OPTIONS',
}

const types: Readonly<Record<CustomFieldType, AddedType>> = {
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

/** How a field is searched for; days are, as midnights in UTC. */
function searchedBy(type: ObjectType, { key, type: wanted }: AddedField): Searched {
  const name = nameOf(key)
  switch (wanted) {
    case 'String':
      return choiceOrText(type, name)
    case 'Boolean':
      return { operators: ['in'], groups: ({ values }) => [[among(name, values)]] }
    case 'Int':
    case 'Float':
    case 'Decimal':
      return number(name)
    case 'DateTime':
      return instant(name)
    case 'Date':
    case '[String!]':
      return { operators: ['isNotNull'], groups: condition => presence(condition, name) }
    default:
      return wanted satisfies never
  }
}

/** A text, in which capitals are the same as small letters; or one of several words, in which they are not. */
function choiceOrText(type: ObjectType, name: string): Searched {
  return {
    operators: ['in', 'isNull', 'isNotNull'],
    groups(condition, facts) {
      if (condition.operator !== 'in') return presence(condition, name)
      if (!condition.values.every(value => /^[\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?$/.test(value))) return undefined
      return [[among(name, wordsFor(condition, { type, name, facts }))]]
    },
  }
}

interface Property {
  readonly type: ObjectType
  readonly name: string
  readonly facts: Facts | undefined
}

/** The words to be searched for: of a choice, those that are the same but for capitals; of a text, small letters. */
function wordsFor({ values }: Condition, { type, name, facts = {} }: Property): readonly string[] {
  const small = values.map(value => value.toLowerCase())
  const definition = definitionsIn(type, facts).find(each => each.name === name)
  const options = (definition?.options ?? []).map(({ value }) => value)
  const meant = options.filter(option => small.includes(option.toLowerCase()))
  return meant.length > 0 ? meant : definition?.type === 'enumeration' ? values : small
}
