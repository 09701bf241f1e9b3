import type { CustomField, CustomFieldType } from '../../../src/contract/entities.ts'
import { readId } from '../../../src/contract/read.ts'
import { customFieldOf } from '../../../src/contract/values.ts'
import type { FieldDefinition } from '../facts.ts'

/**
 * Zendesk's types of fields. A box of ticks is a list, a lookup the id of another record.
 * https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_fields/#json-format
 */
const types: Readonly<Record<string, CustomFieldType>> = {
  text: 'TEXT',
  textarea: 'TEXT',
  regexp: 'TEXT',
  partialcreditcard: 'TEXT',
  integer: 'NUMBER',
  decimal: 'NUMBER',
  checkbox: 'FLAG',
  date: 'DATE',
  tagger: 'OPTION',
  dropdown: 'OPTION',
  multiselect: 'OPTIONS',
  lookup: 'REFERENCE',
}

/** What a field of one of Zendesk's types holds; undefined for the types of Zendesk's own fields. */
export const typeOfField = (type: string): CustomFieldType | undefined => types[type]

/** The fields that an account has added to its users or organizations, by their keys. */
export function customFieldsOf(values: Readonly<Record<string, unknown>> | undefined, fact: unknown): CustomField[] {
  return Object.entries(values ?? {}).map(([key, value]) => fieldOf(key, value, fact))
}

/** The fields that an account has added to its tickets, by their ids: they have no other names. */
export function ticketFieldsOf(
  fields: readonly { readonly id: number; readonly value: unknown }[] | undefined,
  fact: unknown,
): CustomField[] {
  return (fields ?? []).map(({ id, value }) => fieldOf(readId(id), value, fact))
}

function fieldOf(key: string, value: unknown, fact: unknown): CustomField {
  const { title = null, type = '' } = (fact as Readonly<Record<string, FieldDefinition>> | undefined)?.[key] ?? {}
  return customFieldOf({ key, label: title, type: types[type ?? ''] ?? 'OTHER', value })
}
