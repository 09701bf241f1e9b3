import type { Reply } from '../../src/contract/call.ts'
import type { Direction } from '../../src/contract/query.ts'
import type { Ask, PageRequest } from '../../src/contract/record.ts'
import type { Dialect } from './dialect.ts'
import { isVisible } from './fields.ts'
import { alongIn, type ObjectKind, ownly, selected } from './objects.ts'
import { after, instantOf, select } from './soql.ts'

/** A field that lists are ordered by. */
export interface Ordering {
  readonly field: string
  readonly holds: 'instant' | 'day'
}

/** A list that is ordered by a field, and then by the id. */
interface Ordered extends Ordering {
  readonly direction: Direction
}

/**
 * A list that is ordered by a field, and then by the id. It goes on after the value and the id of the last row of the
 * page before, so that rows that come or go move none of the others. Rows without a value come last.
 */
export function orderedList(dialect: Dialect, kind: ObjectKind, ordered: Ordered) {
  const { field } = ordered
  return {
    needs: [field],
    call(page: PageRequest, ask: Ask, where: readonly string[]) {
      const all = [...ownly(kind), ...where]
      // Where the account's user may not see the field, no row has a value.
      const part = isVisible(kind.type, field, ask.facts) ? sorted(page, ordered, all) : unsorted(page, all)
      return dialect.query(
        select({ fields: selected(kind, ask), from: kind.type, ...part, limit: page.size }),
        page.size,
      )
    },
    page(reply: Reply, page: PageRequest) {
      const { rows, locator } = dialect.queried(reply)
      const last = rows.at(-1)
      const goesOn = rows.length >= page.size || locator !== undefined
      const next = goesOn && last !== undefined ? `${last[field] ?? ''}|${last.Id}` : undefined
      return { rows, next, also: alongIn(kind, rows) }
    },
  }
}

/** The order of a list within a query. */
export const orderOf = ({ field, direction }: Ordered) => `${field} ${direction} NULLS LAST, Id ASC`

function unsorted({ cursor }: PageRequest, where: readonly string[]) {
  return { where: cursor === undefined ? where : [...where, after(parted(cursor)[1])], orderBy: 'Id' }
}

function sorted({ cursor }: PageRequest, ordered: Ordered, where: readonly string[]) {
  const { field, holds, direction } = ordered
  const orderBy = orderOf(ordered)
  if (cursor === undefined) return { where, orderBy }
  const [value, id] = parted(cursor)
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
