import type { Direction } from '../../src/contract/query.ts'
import type { PageRequest } from '../../src/contract/record.ts'
import type { Ordering } from './queries.ts'
import { after, instantOf } from './soql.ts'

interface Ordered extends Ordering {
  readonly direction: Direction
  readonly where: readonly string[]
  /** False where the account's user may not see the field: then no row has a value. */
  readonly isSorted: boolean
}

/**
 * A page of a list that is ordered by a field, and then by the id. It goes on after the value and the id of the last row
 * of the one before, so that rows that come or go move none of the others. Rows without a value come last.
 */
export function orderedPage({ cursor }: PageRequest, { field, holds, direction, where, isSorted }: Ordered) {
  const orderBy = isSorted ? `${field} ${direction} NULLS LAST, Id ASC` : 'Id'
  if (cursor === undefined) return { where, orderBy }
  const [value, id] = parted(cursor)
  if (!isSorted) return { where: [...where, after(id)], orderBy }
  if (value === '') return { where: [...where, `${field} = null`, after(id)], orderBy }
  const literal = holds === 'day' ? dayIn(value) : instantOf(value)
  const beyond = `${field} ${direction === 'ASC' ? '>' : '<'} ${literal}`
  const rest = `(${beyond} OR (${field} = ${literal} AND ${after(id)}) OR ${field} = null)`
  return { where: [...where, rest], orderBy }
}

function parted(cursor: string): readonly [value: string, id: string] {
  const [, value, id] = /^([^|]*)\|(\w+)$/.exec(cursor) ?? []
  if (value === undefined || id === undefined) throw new TypeError('a cursor of an ordered list is "value|id"')
  return [value, id]
}

function dayIn(value: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) throw new TypeError('a cursor of a list of days has a day')
  return value
}
