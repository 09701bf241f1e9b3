import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Schema } from '../schema.ts'
import { type StripeTypes, stripeTypes } from '../specs/stripe-types.ts'

/** Reads the words that a vendor's document has for a field, by a pointer of that vendor's form. */
export type WordSource = (pointer: string) => readonly string[]

/** The documents of each vendor. */
export function wordSources(folder: string): Readonly<Record<string, WordSource>> {
  const ofStripe = stripeTypes()
  return {
    stripe: pointer => stripeWords(ofStripe, pointer),
    zendesk: pointer => openApiWords(join(folder, 'zendesk/zendesk-support-oas.json'), pointer),
    hubspot: pointer => openApiWords(join(folder, 'hubspot', pointer.split('#')[0] ?? ''), pointer.split('#')[1] ?? ''),
    netsuite: pointer => xsdWords(join(folder, 'netsuite/wsdl/xsd'), pointer),
  }
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

/** A pointer such as `TicketObject.status`: the schema's name, and the property. */
function openApiWords(file: string, pointer: string): readonly string[] {
  if (!existsSync(file)) return []
  const [name = '', property = ''] = pointer.split('.')
  const { components } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
  }
  return (components.schemas[name]?.properties?.[property]?.enum ?? []).map(String)
}

/**
 * A pointer such as `TransactionStatus:_invoice`: a simple type, and how the words begin that are meant. NetSuite's
 * codes are the words run together, `_invoicePaidInFull`, and the names of its types begin with a capital.
 */
function xsdWords(folder: string, pointer: string): readonly string[] {
  const [type = '', beginning = '', end = ''] = pointer.split(':')
  for (const file of readdirSync(folder)) {
    const text = readFileSync(join(folder, file), 'utf8')
    const body = new RegExp(`<simpleType name="${type}">([\\s\\S]*?)</simpleType>`).exec(text)?.[1]
    if (body === undefined) continue
    const values = [...body.matchAll(/<enumeration value="([^"]*)"/g)].map(([, value = '']) => value)
    const own = values.filter(value => value.startsWith(beginning) && value !== beginning && value.endsWith(end))
    return own.map(value => (beginning === '' ? capital(value) : spaced(value.slice(beginning.length))))
  }
  return []
}

const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1)
const spaced = (word: string) => word.replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
