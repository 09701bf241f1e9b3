import { SalesforceError } from './errors.ts'
import { idOf } from './ids.ts'
import type { Row } from './soql-run.ts'

/** A part of the rows of a query. */
export interface Batch {
  rows: readonly Row[]
  /** How many the query has altogether. */
  total: number
  /** Where they go on. */
  locator?: string
}

/** A query whose rows are given in parts. */
interface Cursor {
  rows: readonly Row[]
  size: number
}

/** How many cursors a user has open; the next one ends the first. */
const mostCursors = 10

/**
 * Cuts rows into batches. Children count as their parents do, so that a batch may have fewer parents than its size.
 * https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/sforce_api_header_queryoptions.htm
 */
export function batches() {
  const cursors = new Map<string, Cursor>()
  let opened = 0

  function partOf({ rows, size }: Cursor, from: number, id: string): Batch {
    let [end, count] = [from, 0]
    for (const row of rows.slice(from)) {
      const weight = 1 + row.children.reduce((sum, [, children]) => sum + children.length, 0)
      if (count > 0 && count + weight > size) break
      count += weight
      end += 1
    }
    const part = { rows: rows.slice(from, end), total: rows.length }
    return end < rows.length ? { ...part, locator: `${id}-${end}` } : part
  }

  return {
    first(rows: readonly Row[], size: number): Batch {
      const whole = partOf({ rows, size }, 0, '')
      if (whole.locator === undefined) return whole
      opened += 1
      const id = idOf('01g', opened) as string
      cursors.set(id, { rows, size })
      const [oldest] = cursors.keys()
      if (cursors.size > mostCursors && oldest !== undefined) cursors.delete(oldest)
      return partOf({ rows, size }, 0, id)
    },
    more(locator: string): Batch {
      const [, id = '', from = ''] = /^(\w{18})-(\d+)$/.exec(locator) ?? []
      const cursor = cursors.get(id)
      if (cursor === undefined || Number(from) >= cursor.rows.length)
        throw new SalesforceError('INVALID_QUERY_LOCATOR', 'invalid query locator')
      return partOf(cursor, Number(from), id)
    },
  }
}

/** The size of batches that a request asks for. */
export function sizeIn(asked: string | undefined): number {
  const size = Number(asked ?? 2_000)
  if (!Number.isInteger(size) || size < 200 || size > 2_000)
    throw new SalesforceError('INVALID_BATCH_SIZE', `Batch size must be between 200 and 2000, got ${asked}`)
  return size
}
