import type { Schema } from '../../../test/judges/schema.ts'
import { chargebeeTypes } from './spec-types.ts'

/** Reads the words that the types of Chargebee's package have for a field, such as `Invoice.status`. */
export function wordsOfTypes(): (pointer: string) => readonly string[] {
  const types = chargebeeTypes()
  const resolved = (schema: Schema | undefined): Schema =>
    schema?.$ref === undefined ? (schema ?? {}) : resolved(types.resolve(schema.$ref))
  return pointer => {
    const names = pointer.split('.')
    const field = names.pop() ?? ''
    return (resolved(types.typeOf(names.join('.'))?.properties?.[field]).enum ?? []).map(String)
  }
}
