import type { CustomField } from '../contract/entities.ts'
import type { View } from './view.ts'

/** The fields that an account has added to a record, or those of them that have one of the names. */
export function customFieldsOf(
  view: View,
  { keys }: { readonly keys?: readonly string[] | null },
): readonly CustomField[] {
  const fields = view.read('customFields' as never) as readonly CustomField[] | null
  return (fields ?? []).filter(({ key }) => keys == null || keys.includes(key))
}

/** One of them by its name. */
export function customFieldOf(view: View, { key }: { readonly key: string }): CustomField | null {
  return customFieldsOf(view, { keys: [key] })[0] ?? null
}
