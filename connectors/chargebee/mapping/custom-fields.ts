import type { CustomField, CustomFieldType } from '../../../src/contract/entities.ts'
import { customFieldOf } from '../../../src/contract/values.ts'

/**
 * The fields that a company has added, and the JSON that its programs keep with a record. The API has no labels or types
 * of them, so that a value's own form says what it is.
 * https://apidocs.chargebee.com/docs/api/advanced-features#custom_fields
 */
export function customFieldsOf(added: unknown, metadata?: unknown): readonly CustomField[] {
  return [...fieldsIn(added, ''), ...fieldsIn(metadata, 'metadata.')]
}

function fieldsIn(values: unknown, prefix: string): readonly CustomField[] {
  if (typeof values !== 'object' || values === null) return []
  return Object.entries(values).map(([key, value]) => {
    const { type, value: held } = formOf(value)
    return customFieldOf({ key: `${prefix}${key}`, type, value: held })
  })
}

/** What kind of value it is; what is neither one value nor a list of texts is shown as the JSON that it is. */
function formOf(value: unknown): { readonly type: CustomFieldType; readonly value: unknown } {
  if (typeof value === 'number') return { type: 'NUMBER', value }
  if (typeof value === 'boolean') return { type: 'FLAG', value }
  if (typeof value === 'string' || value === null || value === undefined) return { type: 'TEXT', value }
  if (Array.isArray(value) && value.every(each => typeof each === 'string')) return { type: 'OPTIONS', value }
  return { type: 'OTHER', value: JSON.stringify(value) }
}
