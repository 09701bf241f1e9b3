import { quoted } from './escape.ts'

/** The longest query. https://developer.salesforce.com/docs/atlas.en-us.salesforce_app_limits_cheatsheet.meta/salesforce_app_limits_cheatsheet/salesforce_app_limits_platform_soslsoql.htm */
const mostCharacters = 100_000

/**
 * How much of a query the names of fields may take, and how much its conditions: the rest is for its ids and its order.
 * A batch of 2,000 ids takes 42,000 characters.
 */
export const space = { fields: 30_000, conditions: 20_000 } as const

/** The parts of a query. */
export interface Select {
  readonly fields: readonly string[]
  readonly from: string
  /** All of them must hold. */
  readonly where?: readonly string[]
  readonly orderBy?: string
  readonly limit?: number
  readonly offset?: number
}

/** A query of SOQL. https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_soql_select.htm */
export function select({ fields, from, where = [], orderBy, limit, offset }: Select): string {
  const soql = [
    `SELECT ${fields.join(',')} FROM ${from}`,
    ...(where.length > 0 ? [`WHERE ${where.join(' AND ')}`] : []),
    ...(orderBy === undefined ? [] : [`ORDER BY ${orderBy}`]),
    ...(limit === undefined ? [] : [`LIMIT ${limit}`]),
    ...(offset === undefined ? [] : [`OFFSET ${offset}`]),
  ].join(' ')
  if (soql.length > mostCharacters)
    throw new TypeError(`a query has at most ${mostCharacters} characters, this one has ${soql.length}`)
  return soql
}

/** That a field has one of these values; nothing has one of none. */
export function among(field: string, values: readonly string[]): string {
  return values.length === 0 ? nothing : `${field} IN (${values.map(quoted).join(',')})`
}

/** The records after one with this id. */
export function after(id: string): string {
  if (!/^[A-Za-z0-9]{15}([A-Za-z0-9]{3})?$/.test(id)) throw new TypeError('a cursor of Salesforce is an id')
  return `Id > '${id}'`
}

/** One of several conditions. */
export function anyOf(conditions: readonly string[]): string {
  const [only] = conditions
  return conditions.length === 1 && only !== undefined ? only : `(${conditions.join(' OR ')})`
}

/** What no record meets. */
export const nothing = 'Id = null'

/** An instant as queries write it, to the second: before or after what is between two seconds. */
export function instantOf(instant: string, rounding: 'down' | 'up' = 'down'): string {
  const seconds = Date.parse(instant) / 1000
  const whole = rounding === 'down' ? Math.floor(seconds) : Math.ceil(seconds)
  return `${new Date(whole * 1000).toISOString().slice(0, 19)}Z`
}
