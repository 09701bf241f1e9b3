import type { Schema } from '../../../test/judges/schema.ts'
import { type StripeTypes, stripeTypes } from './spec-types.ts'

/** Reads the words that the types of Stripe's package have for a field. */
export function wordsOfTypes(): (pointer: string) => readonly string[] {
  const types = stripeTypes()
  return pointer => stripeWords(types, pointer)
}

/** A pointer such as `subscription.status` or `price.recurring.interval`: the object's word, and the way from there. */
function stripeWords(types: StripeTypes, pointer: string): readonly string[] {
  const [object = '', ...names] = pointer.split('.')
  const resolved = (schema: Schema | undefined): Schema => {
    if (schema?.$ref !== undefined) return resolved(types.resolve(schema.$ref))
    return schema?.anyOf?.length === 1 ? resolved(schema.anyOf[0]) : (schema ?? {})
  }
  const end = names.reduce((at, name) => resolved(at.properties?.[name]), resolved(types.ofObject(object, false)))
  return (end.enum ?? []).map(String)
}
