import { readFileSync } from 'node:fs'
import { ConfigError } from '../../config-values.ts'

/** A vendor's OpenAPI document, as far as it is looked into. */
export interface Document {
  readonly paths: Readonly<Record<string, PathItem>>
  readonly components?: unknown
}

type PathItem = { readonly parameters?: readonly Parameter[] } & Readonly<Record<string, Operation>>

export interface Operation {
  readonly deprecated?: boolean
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: Contents
  readonly responses?: Readonly<Record<string, Contents>>
}

interface Contents {
  readonly $ref?: string
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>
}

export interface Parameter {
  readonly $ref?: string
  readonly name?: string
  readonly in?: string
  readonly required?: boolean
  readonly deprecated?: boolean
}

/** A schema of OpenAPI 3.0 or 3.1; what is not looked at is left out. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly format?: string
  readonly enum?: readonly unknown[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: boolean | Schema
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly allOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
}

/** Reads a document. Throws a ConfigError for a file that is none. */
export function documentIn(file: string): Document {
  try {
    const document = JSON.parse(readFileSync(file, 'utf8')) as Document
    if (typeof document?.paths === 'object') return document
  } catch (error) {
    throw new ConfigError(
      `${file}: this cannot be read as an OpenAPI document in JSON. ${error instanceof Error ? error.message : ''}`,
    )
  }
  throw new ConfigError(`${file}: found no "paths" in it, expected an OpenAPI document in JSON.`)
}

/** What the document has for a path: nothing, or its item. One that is written out says more than one with a part left open. */
export function itemOf(path: string, { paths }: Document): PathItem | undefined {
  const [template] = Object.keys(paths)
    .filter(each => fits(path, each))
    .sort((one, other) => open(one) - open(other))
  return template === undefined ? undefined : paths[template]
}

function fits(path: string, template: string): boolean {
  const [own, theirs] = [path.split('/'), template.split('/')]
  return own.length === theirs.length && theirs.every((part, at) => part.includes('{') || part === own[at])
}

const open = (template: string) => template.split('{').length

/** What a pointer such as `#/components/schemas/Ticket` points to; the value itself where it is none. */
export function resolved<Value extends { readonly $ref?: string }>(value: Value, document: Document): Value {
  const { $ref } = value
  if (!$ref?.startsWith('#/')) return value
  const keys = $ref.slice(2).split('/').map(unescaped)
  // biome-ignore lint/suspicious/noExplicitAny: whatever the document has there.
  const target = keys.reduce<any>((at, key) => at?.[key], document)
  return target === undefined || target === value ? value : resolved(target as Value, document)
}

/** https://www.rfc-editor.org/rfc/rfc6901#section-3, in an address. */
const unescaped = (key: string) => decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~')

/** The schema of a good reply; undefined where the document has none. */
export function replySchemaOf({ responses = {} }: Operation, document: Document): Schema | undefined {
  const [status] = Object.keys(responses)
    .filter(each => /^2(\d\d|XX)$/.test(each))
    .sort()
  const reply = status === undefined ? undefined : responses[status]
  return reply && schemaIn(resolved(reply, document), /json/)
}

/** The schema of what is sent along; undefined where the document has none. */
export function bodySchemaOf({ requestBody }: Operation, document: Document): Schema | undefined {
  return requestBody && schemaIn(resolved(requestBody, document), /json|x-www-form-urlencoded/)
}

function schemaIn({ content = {} }: Contents, type: RegExp): Schema | undefined {
  return Object.entries(content).find(([name]) => type.test(name))?.[1].schema
}

/** Several schemas of one value as one: whatever any of them has. */
export function merged(schema: Schema, document: Document, depth = 0): Schema {
  const own = resolved(schema, document)
  const parts = [...(own.allOf ?? []), ...(own.anyOf ?? []), ...(own.oneOf ?? [])]
  if (parts.length === 0 || depth > 8) return own
  const all = [own, ...parts.map(part => merged(part, document, depth + 1))]
  // Of what may be an id or the object itself, the object has more to read.
  const objects = all.filter(({ properties }) => properties !== undefined)
  const chosen = objects.length > 0 ? objects : all.filter(each => each !== own)
  const properties = Object.assign({}, ...chosen.map(each => each.properties))
  // What one of several forms needs, another may do without.
  const required = (own.allOf === undefined ? [own] : chosen).flatMap(each => each.required ?? [])
  const isObject = objects.length > 0
  return {
    ...Object.assign({}, ...chosen),
    ...(isObject && { properties, required, enum: undefined, items: undefined }),
  }
}
