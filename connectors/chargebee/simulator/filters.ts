import { placeholders } from '../../../src/simulator/world/open.ts'
import { readList } from './list-values.ts'
import type { Asked } from './parameters.ts'
import { Refusal } from './replies.ts'
import { idSql, type Kind, numberIn } from './values.ts'

/** A condition with its values. */
export interface Condition {
  readonly sql: string
  readonly params: readonly (string | number)[]
}

/** What can be asked of a field: by each operator, the condition. */
export type Filter = Readonly<Record<string, (asked: Asked) => Condition>>

/** Texts take capitals for small letters, as the database behind Chargebee's lists does. */
export const text = (sql: string): Filter => ({
  is: ({ value, param }) => ({ sql: `lower(${sql}) = lower(?)`, params: [said(value, param)] }),
  is_not: ({ value, param }) => ({ sql: `lower(${sql}) <> lower(?)`, params: [said(value, param)] }),
  starts_with: ({ value, param }) => ({
    sql: `substr(lower(${sql}), 1, length(?)) = lower(?)`,
    params: [said(value, param), value],
  }),
  is_present: ({ value, param }) => presence(sql, value, param),
})

/** A text that can be asked for by several values. */
export const listedText = (sql: string): Filter => ({
  ...text(sql),
  in: ({ value, param }) => among(sql, readList(value, param)),
  not_in: ({ value, param }) => amongNone(sql, readList(value, param)),
})

/** The id of a resource, letter by letter. */
export const reference = (kind: Kind, column: string): Filter => ({
  ...keyed(column, id => numberIn(kind, id)),
  starts_with: ({ value, param }) => ({
    sql: `substr(${idSql(kind, column)}, 1, length(?)) = ?`,
    params: [said(value, param), value],
  }),
  is_present: ({ value, param }) => presence(column, value, param),
})

/** The id of a resource by the number in it. */
export const keyed = (column: string, keyOf: (id: string) => number): Filter => ({
  is: ({ value, param }) => ({ sql: `${column} = ?`, params: [keyOf(said(value, param))] }),
  is_not: ({ value, param }) => ({ sql: `${column} <> ?`, params: [keyOf(said(value, param))] }),
  in: ({ value, param }) => among(column, readList(value, param).map(keyOf)),
  not_in: ({ value, param }) => amongNone(column, readList(value, param).map(keyOf)),
})

/** One of the words of a field; another is refused. */
export const words = (sql: string, known: readonly string[]): Filter => {
  const checked = (values: readonly string[], param: string) => {
    if (values.length === 0 || values.some(value => !known.includes(value)))
      throw new Refusal(`${param} : invalid value`, { param })
    return values
  }
  return {
    is: ({ value, param }) => among(sql, checked([value], param)),
    is_not: ({ value, param }) => amongNone(sql, checked([value], param)),
    in: ({ value, param }) => among(sql, checked(readList(value, param), param)),
    not_in: ({ value, param }) => amongNone(sql, checked(readList(value, param), param)),
  }
}

/** A time in seconds. The bounds themselves are left out, which whoever asks must not count on. */
export const time = (column: string): Filter => {
  const at = `unixepoch(${column})`
  return {
    after: ({ value, param }) => ({ sql: `${at} > ?`, params: [timeIn(value, param)] }),
    before: ({ value, param }) => ({ sql: `${at} < ?`, params: [timeIn(value, param)] }),
    on: ({ value, param }) => ({ sql: `date(${column}) = date(?, 'unixepoch')`, params: [timeIn(value, param)] }),
    between: ({ value, param }) => {
      const [from, to] = pairIn(value, param).map(each => timeIn(each, param))
      return { sql: `${at} > ? AND ${at} < ?`, params: [from as number, to as number] }
    },
  }
}

/** A number, such as an amount in cents. */
export const numeric = (sql: string): Filter => {
  const compared = (sign: string) => (asked: Asked) => ({
    sql: `${sql} ${sign} ?`,
    params: [numberOf(asked.value, asked.param)],
  })
  return {
    is: compared('='),
    is_not: compared('<>'),
    lt: compared('<'),
    lte: compared('<='),
    gt: compared('>'),
    gte: compared('>='),
    between: ({ value, param }) => {
      const [from, to] = pairIn(value, param).map(each => numberOf(each, param))
      return { sql: `${sql} BETWEEN ? AND ?`, params: [from as number, to as number] }
    },
  }
}

function among(sql: string, values: readonly (string | number)[]): Condition {
  return { sql: `${sql} IN (${placeholders(values)})`, params: values }
}

function amongNone(sql: string, values: readonly (string | number)[]): Condition {
  return { sql: `${sql} NOT IN (${placeholders(values)})`, params: values }
}

function presence(sql: string, value: string, param: string): Condition {
  if (value !== 'true' && value !== 'false') throw new Refusal(`${param} : invalid value`, { param })
  return { sql: `${sql} IS ${value === 'true' ? 'NOT NULL' : 'NULL'}`, params: [] }
}

function said(value: string, param: string): string {
  if (value === '') throw new Refusal(`${param} : cannot be blank`, { param })
  return value
}

function pairIn(value: string, param: string): readonly [string, string] {
  const [from, to, another] = readList(value, param)
  if (from === undefined || to === undefined || another !== undefined)
    throw new Refusal(`${param} : should have two values`, { param })
  return [from, to]
}

/** Ten digits: https://apidocs.chargebee.com/docs/api/list-ops#filtering */
function timeIn(value: string, param: string): number {
  if (!/^\d{10}$/.test(value)) throw new Refusal(`${param} : invalid timestamp`, { param })
  return Number(value)
}

function numberOf(value: string, param: string): number {
  if (!/^-?\d{1,15}(\.\d{1,10})?$/.test(value)) throw new Refusal(`${param} : invalid number`, { param })
  return Number(value)
}
