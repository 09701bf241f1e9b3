import { together, type Verdict } from './verdict.ts'

/** As much of JSON Schema as the vendors' OpenAPI documents use. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string
  readonly format?: string
  readonly nullable?: boolean
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: Schema | boolean
  readonly items?: Schema
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
}

/** How a document's schemas are to be taken. */
export interface Reading {
  /** The schema that a reference names. */
  resolve(ref: string): Schema
  /** True where the document does not say what may be null, so that null says nothing. */
  readonly forgivesNull: boolean
}

/** What a value has against a schema, and how many of its leaves the schema constrains. */
export function judge(value: unknown, schema: Schema, reading: Reading, path = ''): Verdict {
  if (schema.$ref !== undefined) return judge(value, reading.resolve(schema.$ref), reading, path)
  if (value === undefined) return none
  if (value === null) return judgeNull(schema, reading, path)
  if (schema.allOf !== undefined) return judge(value, merged(schema, reading), reading, path)
  const choices = schema.anyOf ?? schema.oneOf
  if (choices !== undefined) {
    // A choice of another kind would have but one complaint, and would win over one that knows better.
    const alike = choices.filter(choice => isAlike(value, choice, reading))
    return best((alike.length > 0 ? alike : choices).map(choice => judge(value, choice, reading, path)))
  }
  if (schema.enum !== undefined && !schema.enum.includes(value))
    return wrong(path, `is "${String(value)}", none of the words`)
  if (schema.type === 'array' || schema.items !== undefined) return judgeList(value, schema, reading, path)
  if (schema.type === 'object' || schema.properties !== undefined) return judgeObject(value, schema, reading, path)
  if (schema.type === undefined) return schema.enum === undefined ? none : held(path)
  return isOf(value, schema) ? held(path) : wrong(path, `is no ${schema.format ?? schema.type}`)
}

const none: Verdict = { complaints: [], leaves: new Set() }
const wrong = (path: string, what: string): Verdict => ({ complaints: [`${path || 'it'} ${what}`], leaves: new Set() })
const held = (path: string): Verdict => ({ complaints: [], leaves: new Set([path]) })

function judgeNull(schema: Schema, { forgivesNull, resolve }: Reading, path: string): Verdict {
  const choices = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]
  const isAllowed = [schema, ...choices].some(each => (each.$ref ? resolve(each.$ref) : each).nullable === true)
  return forgivesNull || isAllowed || schema.type === undefined ? none : wrong(path, 'is null')
}

function judgeList(value: unknown, { items = {} }: Schema, reading: Reading, path: string): Verdict {
  if (!Array.isArray(value)) return wrong(path, 'is no list')
  return together(value.map(each => judge(each, items, reading, `${path}[]`)))
}

function judgeObject(value: unknown, schema: Schema, reading: Reading, path: string): Verdict {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong(path, 'is no object')
  const { properties = {}, additionalProperties: more, required = [] } = schema
  const at = (name: string) => (path === '' ? name : `${path}.${name}`)
  const missing = required.filter(name => !Object.hasOwn(value, name)).map(name => wrong(at(name), 'is missing'))
  const inside = Object.entries(value).map(([name, each]) => {
    const known = Object.hasOwn(properties, name) ? properties[name] : more === true ? {} : more || undefined
    return known === undefined ? wrong(at(name), 'is unknown') : judge(each, known, reading, at(name))
  })
  return together([...missing, ...inside])
}

function merged(schema: Schema, { resolve }: Reading): Schema {
  const parts = (schema.allOf ?? []).map(part => (part.$ref ? resolve(part.$ref) : part))
  const { allOf: _, ...own } = schema
  const all = [...parts, own]
  return {
    ...Object.assign({}, ...all),
    properties: Object.assign({}, ...all.map(({ properties }) => properties)),
    required: all.flatMap(({ required = [] }) => required),
  }
}

/** The choice that fits best: the fewest complaints, and of those the most leaves. */
function best(verdicts: readonly Verdict[]): Verdict {
  const weight = ({ complaints, leaves }: Verdict) => complaints.length * 10_000 - leaves.size
  return verdicts.reduce((one, other) => (weight(other) < weight(one) ? other : one), verdicts[0] ?? none)
}

function isAlike(value: unknown, choice: Schema, reading: Reading): boolean {
  const schema = choice.$ref === undefined ? choice : reading.resolve(choice.$ref)
  const isObject = schema.type === 'object' || schema.properties !== undefined || schema.allOf !== undefined
  return isObject === (typeof value === 'object' && !Array.isArray(value))
}

function isOf(value: unknown, { type, format }: Schema): boolean {
  if (type === 'integer') return Number.isInteger(value)
  if (typeof value !== type) return false
  if (format === 'date-time') return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(String(value))
  return format === 'date' ? /^\d{4}-\d{2}-\d{2}$/.test(String(value)) : true
}
