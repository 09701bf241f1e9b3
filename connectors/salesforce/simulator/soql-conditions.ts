import { invalidField, SalesforceError } from './errors.ts'
import { shortId } from './ids.ts'
import { type Field, fieldOf, type Kind, type Org, type SimRecord, type Value } from './model.ts'
import type { Condition, Literal, Query } from './soql-parser.ts'

type Test = (record: SimRecord) => boolean

/** What conditions are checked with. */
export interface Means {
  org: Org
  /** The ids, or other values, that a query within a condition gives. */
  run(query: Query): readonly Value[]
}

/** A field that is reached from a kind of object, perhaps over records that others point to. */
export interface Reached {
  field: Field
  value(record: SimRecord): Value
}

/** Finds a field by its path, such as `Account.Name`; `Owner.Type` is the kind of whoever it is. */
export function reach(org: Org, kind: Kind, path: string): Reached {
  const [head = '', ...rest] = path.split('.')
  if (rest.length === 0) {
    const field = fieldOf(kind, head)
    if (field === undefined)
      throw invalidField(
        `\nERROR at Row:1:Column:1\nNo such column '${head}' on entity '${kind.name}'. If you are attempting to use a custom field, be sure to append the '__c' after the custom field name. Please reference your WSDL or the describe call for the appropriate names.`,
      )
    return { field, value: record => field.value(record.source) }
  }
  const pointer = kind.fields.find(
    ({ relationship, isHidden }) => relationship?.toLowerCase() === head.toLowerCase() && isHidden !== true,
  )
  if (pointer === undefined)
    throw invalidField(`\nERROR at Row:1:Column:1\nDidn't understand relationship '${head}' in field path.`)
  const parentOf = (record: SimRecord) => {
    const id = pointer.value(record.source)
    return typeof id === 'string' ? org.byId(id) : undefined
  }
  if (rest.join('.').toLowerCase() === 'type' && (pointer.referenceTo ?? []).length > 1) {
    const field: Field = { ...pointer, name: 'Type', type: 'string', value: () => null }
    return { field, value: record => parentOf(record)?.kind.name ?? null }
  }
  const to = (pointer.referenceTo ?? []).length === 1 ? org.kind(pointer.referenceTo?.[0] ?? '') : org.kind('User')
  if (to === undefined) throw invalidField(`Didn't understand relationship '${head}' in field path.`)
  const isEither = (pointer.referenceTo ?? []).length > 1
  if (isEither && !ofNames.has((rest[0] ?? '').toLowerCase()))
    throw invalidField(`No such column '${rest[0]}' on entity 'Name'.`)
  const inner = reach(org, to, rest.join('.'))
  return {
    field: inner.field,
    value: record => {
      const parent = parentOf(record)
      if (parent === undefined) return null
      if (parent.kind === to) return inner.value(parent)
      const own = isEither && rest.length === 1 ? fieldOf(parent.kind, rest[0] ?? '') : undefined
      return own?.value(parent.source) ?? null
    },
  }
}

/**
 * What is there of a record that a pointer to several kinds leads to.
 * https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_name.htm
 */
const ofNames: ReadonlySet<string> = new Set([
  ...['alias', 'email', 'firstname', 'id', 'isactive', 'lastname', 'name', 'phone', 'title', 'username', 'userrole'],
  ...['userroleid', 'profile', 'profileid'],
])

/** A test of records for a condition; what cannot be compared is refused beforehand. */
export function testOf(means: Means, kind: Kind, condition: Condition): Test {
  switch (condition.kind) {
    case 'and': {
      const parts = condition.parts.map(part => testOf(means, kind, part))
      return record => parts.every(part => part(record))
    }
    case 'or': {
      const parts = condition.parts.map(part => testOf(means, kind, part))
      return record => parts.some(part => part(record))
    }
    case 'not': {
      const part = testOf(means, kind, condition.part)
      return record => !part(record)
    }
    case 'compare':
      return comparison(means, kind, condition)
    case 'in':
      return membership(means, kind, condition)
    case 'includes':
      return inclusion(means, kind, condition)
    default:
      return condition satisfies never
  }
}

function filterable(means: Means, kind: Kind, path: string): Reached {
  const reached = reach(means.org, kind, path)
  if (reached.field.isLong) throw invalidField(`field '${path}' can not be filtered in a query call`)
  return reached
}

function comparison(
  means: Means,
  kind: Kind,
  { field: path, sign, value }: Extract<Condition, { kind: 'compare' }>,
): Test {
  const { field, value: heldIn } = filterable(means, kind, path)
  if (sign === 'LIKE') {
    const pattern = likeOf(field, value)
    return record => {
      const held = heldIn(record)
      return typeof held === 'string' && pattern.test(held)
    }
  }
  const wanted = wantedOf(field, value)
  if (wanted === null) {
    if (sign !== '=' && sign !== '!=')
      throw new SalesforceError('INVALID_QUERY_FILTER_OPERATOR', `invalid operator '${sign}' with null`)
    return record => (heldIn(record) === null) === (sign === '=')
  }
  if (field.type === 'boolean' && sign !== '=' && sign !== '!=')
    throw new SalesforceError('INVALID_QUERY_FILTER_OPERATOR', 'invalid operator on boolean field')
  return record => {
    const held = keyOf(field, heldIn(record))
    if (held === null) return sign === '!='
    switch (sign) {
      case '=':
        return held === wanted
      case '!=':
        return held !== wanted
      case '<':
        return held < wanted
      case '>':
        return held > wanted
      case '<=':
        return held <= wanted
      default:
        return held >= wanted
    }
  }
}

function membership(
  means: Means,
  kind: Kind,
  { field: path, isNot, values }: Extract<Condition, { kind: 'in' }>,
): Test {
  const { field, value } = filterable(means, kind, path)
  const isList = (given: typeof values): given is readonly Literal[] => Array.isArray(given)
  const wanted = new Set(
    isList(values)
      ? values.map(literal => wantedOf(field, literal))
      : means.run(values).map(each => keyOf(field, each)),
  )
  return record => wanted.has(keyOf(field, value(record))) !== isNot
}

/** Each value may name several words with semicolons between them, all of which must be there. */
function inclusion(
  means: Means,
  kind: Kind,
  { field: path, isNot, values }: Extract<Condition, { kind: 'includes' }>,
): Test {
  const { field, value } = filterable(means, kind, path)
  if (field.type !== 'multipicklist')
    throw new SalesforceError(
      'INVALID_QUERY_FILTER_OPERATOR',
      `INCLUDES and EXCLUDES operators are for multipicklists, and '${path}' is none`,
    )
  const wanted = values.map(literal => String(wantedOf(field, literal)).split(';'))
  return record => {
    const held = String(value(record) ?? '')
      .toLowerCase()
      .split(';')
    return wanted.some(words => words.every(word => held.includes(word))) !== isNot
  }
}

type Key = string | number | boolean | null

/** What a value is compared by: texts without capitals, ids in their short form, instants as numbers. */
export function keyOf({ type }: Field, value: Value): Key {
  if (value === null || value === undefined || value === '') return null
  if (type === 'id' || type === 'reference') return String(value).slice(0, 15)
  if (type === 'datetime') return Date.parse(String(value).replace('+0000', 'Z'))
  if (typeof value === 'string' && type !== 'date') return value.toLowerCase()
  return value
}

const quoted: ReadonlySet<string> = new Set([
  ...[
    'id',
    'string',
    'textarea',
    'picklist',
    'multipicklist',
    'combobox',
    'reference',
    'email',
    'phone',
    'url',
    'anyType',
  ],
])

function wantedOf(field: Field, literal: Literal): Key {
  if (literal.kind === 'null') return null
  const { type, name } = field
  const needed = quoted.has(type)
    ? 'string'
    : type === 'boolean'
      ? 'boolean'
      : type === 'date' || type === 'datetime'
        ? type
        : 'number'
  if (literal.kind === 'boolean') {
    if (needed !== 'boolean') throw wrongType(name, type)
    return literal.value
  }
  if (literal.kind !== needed) throw wrongType(name, type)
  if (needed === 'number') return Number(literal.text)
  if (needed === 'date') return literal.text
  if (needed === 'datetime') return Date.parse(literal.text)
  if (type !== 'id' && type !== 'reference') return literal.text === '' ? null : literal.text.toLowerCase()
  const short = shortId(literal.text)
  if (short === undefined)
    throw new SalesforceError('INVALID_QUERY_FILTER_OPERATOR', `invalid ID field: ${literal.text}`)
  return short
}

function wrongType(name: string, type: string): SalesforceError {
  return invalidField(`value of filter criterion for field '${name}' must be of type ${type}`)
}

function likeOf(field: Field, literal: Literal): RegExp {
  if (field.type === 'id' || field.type === 'reference')
    throw new SalesforceError('INVALID_QUERY_FILTER_OPERATOR', 'invalid operator on id field')
  if (literal.kind !== 'string' || !quoted.has(field.type)) throw wrongType(field.name, field.type)
  const source = (literal.characters ?? []).map(({ text, isEscaped }) => {
    if (!isEscaped && text === '%') return '[\\s\\S]*'
    if (!isEscaped && text === '_') return '[\\s\\S]'
    return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
  })
  return new RegExp(`^${source.join('')}$`, 'i')
}
