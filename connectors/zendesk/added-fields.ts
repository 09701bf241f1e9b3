import {
  type AddedField,
  type AddedFields,
  type AddedType,
  addedValue,
  type KnownObject,
} from '../../src/contract/added-fields.ts'
import type { Reply } from '../../src/contract/call.ts'
import type { CustomFieldType } from '../../src/contract/entities.ts'
import type { Query } from '../../src/contract/query.ts'
import type { Facts } from '../../src/contract/record.ts'
import type { FieldDefinition } from './facts.ts'
import { typeOfField } from './mapping/custom-fields.ts'
import { rowsIn } from './requests.ts'
import type { OrganizationRow, TicketRow, UserRow } from './rows.ts'
import { phraseField, type SearchField, type SearchFields } from './search-terms.ts'

/** How an entity's lists are made: with further fields that the search can be asked about. */
type QueriesWith<Row> = (more: SearchFields) => readonly Query<Row>[]

/** The fields that an account has added to its tickets; they have ids for names. */
export const ticketFields = (queriesWith: QueriesWith<TicketRow>): AddedFields<TicketRow, unknown> => ({
  column({ key, type }) {
    const id = ticketFieldId(key)
    const valueIn = (row: TicketRow) => row.custom_fields?.find(field => String(field.id) === id)?.value
    return { fields: ['custom_fields'], read: row => addedValue(type, valueIn(row)) }
  },
  queries: fields => queriesWith(searchedBy(fields, key => `custom_field_${ticketFieldId(key)}`)),
  facts: ['ticketFields'],
  known: facts => knownIn(facts, 'ticketFields'),
})

/** The fields that an account has added to its users. */
export const userFields = (queriesWith: QueriesWith<UserRow>): AddedFields<UserRow, unknown> =>
  keyedFields<UserRow>({ member: 'user_fields', fact: 'userFields', queriesWith })

/** The fields that an account has added to its organizations. */
export const organizationFields = (queriesWith: QueriesWith<OrganizationRow>): AddedFields<OrganizationRow, unknown> =>
  keyedFields<OrganizationRow>({ member: 'organization_fields', fact: 'organizationFields', queriesWith })

interface Keyed<Row> {
  readonly member: keyof Row & string
  readonly fact: string
  readonly queriesWith: QueriesWith<Row>
}

function keyedFields<Row>({ member, fact, queriesWith }: Keyed<Row>): AddedFields<Row, unknown> {
  const nameOf = (key: string) => keyOf(key, member)
  return {
    column({ key, type }) {
      const name = nameOf(key)
      return {
        fields: [member],
        read: row => addedValue(type, (row[member] as Readonly<Record<string, unknown>> | null | undefined)?.[name]),
      }
    },
    queries: fields => queriesWith(searchedBy(fields, nameOf)),
    facts: [fact],
    known: facts => knownIn(facts, fact),
  }
}

/** The number that a field of tickets has for a name. */
function ticketFieldId(key: string): string {
  const id = key.replace(/^custom_fields?[._]/, '')
  if (!/^\d{1,19}$/.test(id))
    throw new TypeError('which is no id of a field of tickets: those are numbers, like 46410000000001')
  return id
}

/** "The key must consist of only letters, numbers, and underscores. It can't be only numbers." */
function keyOf(key: string, member: string): string {
  const name = key.replace(`${member}.`, '')
  if (!/^\w*[A-Za-z_]\w*$/.test(name))
    throw new TypeError('which is no key of a field: those have letters, digits and underscores, like loyalty_tier')
  return name
}

/**
 * What the search can be asked: whole texts, and boxes that are ticked.
 * https://support.zendesk.com/hc/en-us/articles/4408886879258
 */
function searchedBy(fields: readonly AddedField[], keywordOf: (key: string) => string): SearchFields {
  const entries = fields.flatMap(({ name, key, type }) => {
    const field = type === 'String' ? phraseField(keywordOf(key)) : type === 'Boolean' ? tickField(keywordOf(key)) : []
    return 'operators' in field ? [[name, field] as const] : []
  })
  return Object.fromEntries(entries)
}

/** A box that is ticked. One that never was holds nothing, and is not asked for. */
const tickField = (keyword: string): SearchField => ({
  operators: ['in'],
  term: ({ values: [value] }) => (value === 'true' ? `${keyword}:true` : undefined),
})

/** The kinds of objects that an account has added. */
export function addedObjectsIn(reply: Reply): readonly KnownObject[] {
  const rows = rowsIn<{ readonly key: string; readonly title: string }>(reply, 'custom_objects')
  return rows.map(({ key, title }) => ({ name: key, label: title }))
}

function knownIn(facts: Facts, fact: string) {
  const definitions = Object.entries(facts[fact] as Readonly<Record<string, FieldDefinition>>)
  return definitions.flatMap(([key, { title, type }]) => {
    const kind = typeOfField(type ?? '')
    // Zendesk's own fields of tickets stand in the same list.
    return kind === undefined ? [] : [{ key, label: title, type: types[kind] }]
  })
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
