import { readFileSync } from 'node:fs'
import { ConfigError } from '../../config-values.ts'

/** A vendor's OpenAPI document, as far as it is looked into. */
export interface Document {
  readonly paths: Readonly<Record<string, PathItem>>
  readonly components?: unknown
}

/** The operations of a path by their methods. */
interface PathItem {
  readonly $ref?: string
  readonly parameters?: readonly Parameter[]
  readonly [method: string]: unknown
}

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
  readonly schema?: Schema
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
  const document = jsonIn(file)
  if (document?.swagger !== undefined)
    throw new ConfigError(
      `${file}: found a document of Swagger ${String(document.swagger).slice(0, 20)}, expected one of OpenAPI 3. Convert it first.`,
    )
  if (isMap(document?.paths)) return document as unknown as Document
  throw new ConfigError(`${file}: found no "paths" in it, expected an OpenAPI document in JSON.`)
}

function jsonIn(file: string): Readonly<Record<string, unknown>> | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''))
  } catch (error) {
    const hint = /\.ya?ml$/i.test(file) ? ' Convert it from YAML first.' : ''
    throw new ConfigError(
      `${file}: this cannot be read as an OpenAPI document in JSON.${hint} ${error instanceof Error ? error.message : ''}`,
    )
  }
}

const isMap = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value)

/** What the document has for a path: nothing, or its item. One that is written out says more than one with a part left open. */
export function itemOf(path: string, document: Document): PathItem | undefined {
  const { paths } = document
  const [template] = Object.keys(paths)
    .filter(each => fits(path, each))
    .sort((one, other) => open(one) - open(other))
  const item = template === undefined ? undefined : paths[template]
  return item && resolved(item, document)
}

function fits(path: string, template: string): boolean {
  const [own, theirs] = [path.split('/'), template.split('/')]
  return own.length === theirs.length && theirs.every((part, at) => part.includes('{') || part === own[at])
}

const open = (template: string) => template.split('{').length

/** What a pointer such as `#/components/schemas/Ticket` points to; the value itself where it is none, or leads in a circle. */
export function resolved<Value extends { readonly $ref?: string }>(value: Value, document: Document): Value {
  const seen = new Set([value])
  for (let at = value; ; ) {
    if (at.$ref !== undefined && !at.$ref.startsWith('#'))
      throw new Error(
        `It refers to "${at.$ref.slice(0, 80)}", which is another file: bundle the document into one first.`,
      )
    if (!at.$ref?.startsWith('#/')) return at
    const keys = at.$ref.slice(2).split('/').map(unescaped)
    // biome-ignore lint/suspicious/noExplicitAny: whatever the document has there.
    const target = keys.reduce<any>((inner, key) => inner?.[key], document)
    if (target === undefined || seen.has(target)) return at
    seen.add(target)
    at = target
  }
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
  const names = Object.keys(content).filter(each => type.test(each))
  // Beside JSON itself can stand what only looks like it, such as `application/problem+json`.
  const name = names.find(each => each.startsWith('application/json')) ?? names[0]
  return name === undefined ? undefined : content[name]?.schema
}

/** What was merged: schemas hold themselves and each other, many times over. */
const known = new WeakMap<Schema, Schema>()

/** Several schemas of one value as one: whatever any of them has. */
export function merged(schema: Schema, document: Document): Schema {
  const own = resolved(schema, document)
  const parts = [...(own.allOf ?? []), ...(own.anyOf ?? []), ...(own.oneOf ?? [])]
  if (parts.length === 0) return own
  const before = known.get(own)
  if (before !== undefined) return before
  // A schema that is a part of itself adds nothing to itself.
  known.set(own, own)
  const all = [own, ...parts.map(part => merged(part, document))]
  // Of what may be an id or the object itself, the object has more to read.
  const objects = all.filter(({ properties }) => properties !== undefined)
  const chosen = objects.length > 0 ? objects : all.filter(each => each !== own)
  const properties = Object.assign({}, ...chosen.map(each => each.properties))
  // What one of several forms needs, another may do without.
  const required = (own.allOf === undefined ? [own] : chosen).flatMap(each => each.required ?? [])
  const isObject = objects.length > 0
  const whole = {
    ...Object.assign({}, ...chosen),
    ...(isObject && { properties, required, enum: undefined, items: undefined }),
  }
  known.set(own, whole)
  return whole
}
