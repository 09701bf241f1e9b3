import type { CustomField, CustomFieldType } from '../../../src/contract/entities.ts'
import { readText } from '../../../src/contract/read.ts'
import { customFieldOf } from '../../../src/contract/values.ts'
import type { WithCustomFields } from '../base-rows.ts'
import type { RecordRef, Text } from '../rows.ts'

/**
 * What kind of value each type of field holds. A select names an entry of a list of the account or a record: the answer
 * does not say which. https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_N3490517.html
 */
const types: Readonly<Record<string, CustomFieldType>> = {
  StringCustomFieldRef: 'TEXT',
  LongCustomFieldRef: 'NUMBER',
  DoubleCustomFieldRef: 'NUMBER',
  BooleanCustomFieldRef: 'FLAG',
  DateCustomFieldRef: 'DATE_TIME',
  SelectCustomFieldRef: 'OPTION',
  MultiSelectCustomFieldRef: 'OPTIONS',
}

/** The fields that the account has added, by their script ids; an empty field is not sent. */
export function customFieldsOf({ customFieldList }: WithCustomFields): readonly CustomField[] {
  return (customFieldList?.customField ?? []).flatMap(field => {
    const key = readText(field['@scriptId']) ?? readText(field['@internalId'])
    const type = types[field['@type']?.replace(/^.*:/, '') ?? ''] ?? 'OTHER'
    const values = (field.value ?? []).map(textOf)
    return key === null ? [] : [customFieldOf({ key, type, value: type === 'OPTIONS' ? values : values[0] })]
  })
}

/** What a field that the account has added holds, by its script id; undefined for one that is empty or not there. */
export function heldIn({ customFieldList }: WithCustomFields, scriptId: string): unknown {
  const field = customFieldList?.customField?.find(each => each['@scriptId'] === scriptId)
  const values = (field?.value ?? []).map(textOf)
  return field?.['@type']?.endsWith('MultiSelectCustomFieldRef') ? values : values[0]
}

/** A text, or what a pointer is called; its id where nobody gave it a name. */
function textOf(value: Text | RecordRef): string | null {
  if (value === null || typeof value === 'string') return value
  return readText(value.name) ?? readText(value['@internalId'])
}
