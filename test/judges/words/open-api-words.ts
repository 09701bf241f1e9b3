import { existsSync, readFileSync } from 'node:fs'
import type { Schema } from '../schema.ts'

/** A pointer such as `TicketObject.status`: the schema's name, and the property. */
export function openApiWords(file: string, pointer: string): readonly string[] {
  if (!existsSync(file)) return []
  const [name = '', property = ''] = pointer.split('.')
  const { components } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
  }
  return (components.schemas[name]?.properties?.[property]?.enum ?? []).map(String)
}
