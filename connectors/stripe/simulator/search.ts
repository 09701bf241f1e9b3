import { type Clause, parseSearch } from './query-language.ts'
import { Refusal } from './replies.ts'
import { type Kind, numberIn } from './values.ts'

/** A field that can be searched: the column, and its type, which decides what can be asked of it. */
export type SearchField =
  | { readonly type: 'token' | 'string' | 'numeric'; readonly sql: string }
  | { readonly type: 'id'; readonly sql: string; readonly kind: Kind }

/** The fields of a kind of object that can be searched. https://docs.stripe.com/search#supported-query-fields-for-each-resource */
export interface SearchFields {
  readonly fields: Readonly<Record<string, SearchField>>
  /** The columns behind the keys of its metadata; other keys are the company's own. */
  readonly metadata?: Readonly<Record<string, string>>
}

/** A condition with its values. */
export interface Condition {
  readonly sql: string
  readonly params: readonly (string | number)[]
}

/** A token, which is compared as a whole. */
export const token = (sql: string): SearchField => ({ type: 'token', sql })
/** A text, in which words are looked for. */
export const words = (sql: string): SearchField => ({ type: 'string', sql })
/** A number. */
export const numeric = (sql: string): SearchField => ({ type: 'numeric', sql })
/** The id of an object. */
export const reference = (kind: Kind, sql: string): SearchField => ({ type: 'id', kind, sql })

/** What is searched. */
interface Searched {
  readonly collection: string
  /** The table of its rows, as SQL. */
  readonly from: string
  readonly search: SearchFields
}

/** The condition that a query means. */
export function conditionOf(query: string, searched: Searched): Condition {
  const { clauses, joint } = parseSearch(query)
  const conditions = clauses.map(clause => {
    const condition = clauseCondition(clause, fieldOf(clause, searched))
    return clause.isNegated ? { ...condition, sql: `NOT coalesce(${condition.sql}, 0)` } : condition
  })
  return {
    sql: `(${conditions.map(({ sql }) => sql).join(` ${joint} `)})`,
    params: conditions.flatMap(({ params }) => params),
  }
}

function fieldOf(
  { field, key }: Clause,
  { collection, from, search: { fields, metadata = {} } }: Searched,
): SearchField {
  if (field === 'metadata' && key !== undefined)
    return { type: 'token', sql: Object.hasOwn(metadata, key) ? (metadata[key] as string) : ownMetadata(from, key) }
  const found = key === undefined && Object.hasOwn(fields, field) ? fields[field] : undefined
  if (found) return found
  throw refused(
    `Field \`${field}\` is an unsupported search field for resource \`${collection}\`. See ` +
      `http://stripe.com/docs/search#query-fields-for-${collection.replaceAll('_', '-')} for a list of supported fields.`,
  )
}

/** What the company keeps under a key of its own; nothing under one that is none of its keys. */
function ownMetadata(from: string, key: string): string {
  const table = /FROM (\w+) t\b/.exec(from)?.[1]
  if (!/^[\w-]+$/.test(key) || table === undefined) return 'NULL'
  return `(SELECT replace(value, '"', '') FROM billing_field WHERE owner = '${table}' AND owner_n = t.n AND key = '${key}')`
}

function clauseCondition({ field: name, operator, value }: Clause, field: SearchField): Condition {
  if (value === null) {
    if (operator !== ':') throw unsupported(operator, name)
    return { sql: `${field.sql} IS NULL`, params: [] }
  }
  if (field.type === 'numeric') {
    if (operator === '~') throw unsupported(operator, name)
    const number = Number(value)
    if (Number.isNaN(number)) throw refused(`Field \`${name}\` needs a number.`)
    return { sql: `${field.sql} ${operator === ':' ? '=' : operator} ?`, params: [number] }
  }
  const text = String(value)
  if (operator === ':' && field.type === 'id') return { sql: `${field.sql} = ?`, params: [numberIn(field.kind, text)] }
  if (operator === ':' && field.type === 'token')
    return { sql: `lower(${field.sql}) = ?`, params: [text.toLowerCase()] }
  if (operator === ':') {
    // "Contains all of the words in the same order", which is less than equal.
    return { sql: `(' ' || lower(${field.sql}) || ' ') LIKE ? ESCAPE '\\'`, params: [`% ${literal(text)} %`] }
  }
  if (operator !== '~' || field.type !== 'string') throw unsupported(operator, name)
  if (text.length < 3) throw refused('Substring matches need at least 3 characters.')
  return { sql: `lower(${field.sql}) LIKE ? ESCAPE '\\'`, params: [`%${literal(text)}%`] }
}

const literal = (text: string) =>
  text
    .toLowerCase()
    .trim()
    .replace(/[\\%_]/g, '\\$&')

const refused = (message: string) => new Refusal(message, { param: 'query' })

const unsupported = (operator: string, field: string) =>
  refused(`The operator \`${operator}\` is not supported for the field \`${field}\`.`)
