import { placeholders } from '../../../src/simulator/world/open.ts'
import { SchemaFault } from './messages.ts'
import { dateTime, type Kind } from './values.ts'

/** A condition on the rows of a table, in SQL. */
export interface Condition {
  where: string
  params: (string | number)[]
}

/** Every row. */
export const always: Condition = { where: '1', params: [] }
/** No row. */
export const never: Condition = { where: '0', params: [] }

/** What a criterion of a search comes to for one table. */
export type Criterion = (kind: Kind, values: Values) => Condition

/** What a criterion is written with. */
export interface Values {
  operator: string
  texts: string[]
  ids: (string | undefined)[]
  externalIds: string[]
}

/** A field that holds a day is compared by the day alone, in the time zone of the account. */
export function onDay(column: string, { operator, texts }: Values): Condition {
  const days = texts.map(text => dateTime(text).slice(0, 10))
  const [first = '', last = first] = days
  const held = `substr(${column}, 1, 10)`
  if (operator === 'within') return { where: `${held} BETWEEN ? AND ?`, params: [first, last] }
  const sign = { after: '>', onOrAfter: '>=', before: '<', onOrBefore: '<=' }[operator] ?? '='
  return { where: `${held} ${sign} ?`, params: [first] }
}

/** An amount. */
export function amounts(column: string, { operator, texts: [text = '0'] }: Values): Condition {
  const sign = { greaterThan: '>', lessThanOrEqualTo: '<=', equalTo: '=' }[operator] ?? '='
  return { where: `${column} ${sign} ?`, params: [Number(text)] }
}

/** Any of these; without values there is no condition, which has surprised many. */
export function among(column: string, values: readonly (string | number)[], operator: string): Condition {
  if (values.length === 0) return always
  const real = values.filter(value => !Number.isNaN(value))
  const not = operator === 'noneOf' ? 'NOT ' : ''
  return { where: `${column} ${not}IN (${placeholders(real)})`, params: real }
}

/** A text. */
export function matching(column: string, { operator, texts: [text = ''] }: Values): Condition {
  if (operator === 'empty' || operator === 'notEmpty') {
    return { where: operator === 'empty' ? `${column} IS NULL` : `${column} IS NOT NULL`, params: [] }
  }
  if (operator === 'is' || operator === 'isNot') {
    return { where: `${column} ${operator === 'is' ? '=' : '<>'} ? COLLATE NOCASE`, params: [text] }
  }
  const position = `instr(lower(coalesce(${column}, '')), lower(?))`
  if (operator === 'doesNotContain') return { where: `${position} = 0`, params: [text] }
  return { where: operator === 'contains' ? `${position} > 0` : `${position} = 1`, params: [text] }
}

/** An instant. */
export function dated(column: string, { operator, texts }: Values): Condition {
  const instants = texts.map(text => {
    const milliseconds = Date.parse(text)
    if (Number.isNaN(milliseconds)) throw new SchemaFault(`Invalid dateTime: ${text}`)
    return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`
  })
  const [first = '', second = first] = instants
  if (operator === 'within') return { where: `${column} BETWEEN ? AND ?`, params: [first, second] }
  const sign = { after: '>', onOrAfter: '>=', before: '<', onOrBefore: '<=' }[operator] ?? '='
  return { where: `${column} ${sign} ?`, params: [first] }
}
