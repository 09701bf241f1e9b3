import { existsSync, readFileSync } from 'node:fs'
import type { Exchange } from './exchange.ts'
import { judge, type Reading, type Schema } from './schema.ts'
import { refusal, together, type Verdict } from './verdict.ts'

/** A vendor's OpenAPI documents, read as one. */
export interface OpenApi {
  /** The path and method and every parameter and field of the body. */
  request(exchange: Exchange): Verdict
  /** The body of the answer. */
  reply(exchange: Exchange): Verdict
}

/** How documents are taken. */
export interface OpenApiOptions {
  /** Files in the order in which they are looked into. */
  readonly files: readonly string[]
  /** Paths that the vendor describes in words as having the form of another. */
  readonly sameAs?: Readonly<Record<string, string>>
}

interface Parameter {
  readonly $ref?: string
  readonly name?: string
  readonly in?: string
  readonly required?: boolean
  readonly schema?: Schema
}

interface Described {
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content?: Content }
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>
}

type Content = Readonly<Record<string, { readonly schema?: Schema }>>
type PathItem = { readonly parameters?: readonly Parameter[] } & Readonly<Record<string, Described>>

interface Document {
  readonly paths: Readonly<Record<string, PathItem>>
}

interface Found {
  readonly document: Document
  readonly described: Described
  readonly parameters: readonly Parameter[]
  /** The path's own values, by name. */
  readonly values: Readonly<Record<string, string>>
}

/** Reads the documents; a call that none of them has is refused. */
export function openApi({ files, sameAs = {} }: OpenApiOptions): OpenApi {
  const documents = files
    .filter(file => existsSync(file))
    .map(file => JSON.parse(readFileSync(file, 'utf8')) as Document)
  return {
    request(exchange) {
      const found = find(exchange)
      return found === undefined ? unknownPath(exchange) : judgeRequest(exchange, found)
    },
    reply(exchange) {
      const found = find(exchange)
      return found === undefined ? unknownPath(exchange) : judgeReply(exchange, found)
    },
  }

  function find({ request: { method, path } }: Exchange): Found | undefined {
    const candidates = documents.flatMap(document =>
      Object.keys(document.paths).flatMap(template => {
        const values = valuesIn(path, template)
        return values === undefined ? [] : [{ document, template, values }]
      }),
    )
    const aliases = Object.entries(sameAs).flatMap(([template, other]) => {
      const values = valuesIn(path, template)
      const document = documents.find(({ paths }) => Object.hasOwn(paths, other))
      return values === undefined || document === undefined ? [] : [{ document, template: other, values }]
    })
    // A path that is written out says more than one with a part left open.
    const sorted = [...candidates, ...aliases].sort((one, other) => open(one.values) - open(other.values))
    for (const { document, template, values } of sorted) {
      const item = document.paths[template]
      const described = item?.[method.toLowerCase()]
      if (item === undefined || described === undefined) continue
      const parameters = [...(item.parameters ?? []), ...(described.parameters ?? [])].map(each =>
        deref(document, each),
      )
      return { document, described, parameters, values }
    }
    return undefined
  }
}

const open = (values: Readonly<Record<string, string>>) => Object.keys(values).length

const unknownPath = ({ request: { method, path } }: Exchange) =>
  refusal(`${method} ${path.replace(/\/[^/]*\d{4}[^/]*(?=\/|$)/g, '/{id}')} is unknown`)

function judgeRequest({ request }: Exchange, { document, described, parameters, values }: Found): Verdict {
  const reading = readingOf(document)
  const asked = [...new Set(request.query.keys())]
  const query = asked.map(name => judgeParameter(name, request.query.getAll(name), parameters, reading))
  const missing = parameters
    .filter(({ in: place, required, name = '' }) => place === 'query' && required === true && !asked.includes(name))
    .map(({ name }) => refusal(`?${name} is missing`))
  const inPath = Object.keys(values).map(name => ({ complaints: [], leaves: new Set([`{${name}}`]) }))
  const schema = schemaIn(described.requestBody?.content)
  const body =
    schema === undefined || request.body === '' ? [] : [judge(JSON.parse(request.body), schema, reading, 'body')]
  // That there is such a path at all is one thing that the document says.
  const path = { complaints: [], leaves: new Set(['path']) }
  return together([path, ...inPath, ...query, ...missing, ...body])
}

function judgeParameter(
  name: string,
  texts: readonly string[],
  known: readonly Parameter[],
  reading: Reading,
): Verdict {
  // Lists and objects in a query are told by their first name: `expand[]`, `page[size]`.
  const bare = name.replace(/\[.*$/, '')
  const inQuery = known.filter(each => each.in === 'query')
  const found = inQuery.find(each => each.name === name) ?? inQuery.find(each => each.name === bare)
  if (found === undefined) return refusal(`?${name} is unknown`)
  const schema = leafSchema(found.schema ?? {}, reading)
  return together(texts.map(text => judge(typedOf(text, schema), schema, reading, `?${name}`)))
}

/** The schema of a single value of a parameter: lists are repeated or joined, and objects spelled out. */
function leafSchema(schema: Schema, reading: Reading): Schema {
  const resolved = schema.$ref === undefined ? schema : reading.resolve(schema.$ref)
  if (resolved.type === 'array') return resolved.items ?? { type: 'string' }
  return resolved.type === 'object' || resolved.anyOf !== undefined ? { type: 'string' } : resolved
}

function typedOf(text: string, { type }: Schema): unknown {
  if (type === 'integer' || type === 'number') return text === '' ? text : Number(text)
  return type === 'boolean' && /^(true|false)$/.test(text) ? text === 'true' : text
}

function judgeReply({ answer }: Exchange, { document, described }: Found): Verdict {
  const response = described.responses[String(answer.status)] ?? described.responses.default
  const schema = schemaIn(response?.content)
  if (schema === undefined) return refusal(`a reply of status ${answer.status} is not described`)
  return judge(JSON.parse(answer.text), schema, readingOf(document))
}

function schemaIn(content: Content = {}): Schema | undefined {
  return (content['application/json'] ?? Object.values(content)[0])?.schema
}

function readingOf(document: Document): Reading {
  return { forgivesNull: true, resolve: ref => deref(document, { $ref: ref }) as Schema }
}

/** What a reference within the document names. */
function deref<Value extends { readonly $ref?: string }>(document: Document, value: Value): Value {
  if (value.$ref === undefined) return value
  const names = value.$ref.replace(/^#\//, '').split('/')
  const found = names.reduce<unknown>((at, name) => (at as Record<string, unknown>)?.[name], document)
  if (found === undefined) throw new TypeError(`The document has no ${value.$ref}.`)
  return deref(document, found as Value)
}

/** The parts of a path that a template leaves open; undefined where the path is another. */
function valuesIn(path: string, template: string): Readonly<Record<string, string>> | undefined {
  const [given, wanted] = [path.split('/'), template.split('/')]
  if (given.length !== wanted.length) return undefined
  const values: Record<string, string> = {}
  for (const [index, part] of wanted.entries()) {
    const own = given[index] ?? ''
    const name = /^\{(.+)\}$/.exec(part)?.[1]
    if (name === undefined && own !== part) return undefined
    if (name !== undefined) values[name] = own
  }
  return values
}
