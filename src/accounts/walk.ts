import { Fault } from '../contract/faults.ts'
import type { Page, PageRequest } from '../contract/record.ts'
import { NewRows } from './new-rows.ts'
import type { Position, Slice } from './position.ts'

/** How a list is read page by page. */
export interface Walk<Row> {
  readonly atMost: number
  readonly atLeast?: number | undefined
  read(page: PageRequest): Promise<Page<Row>>
}

/**
 * Reads so many rows from a position on, each once, in as few pages as the provider allows, and learns whether more follow.
 */
export async function walk<Row extends { readonly id: string }>(
  { atMost, atLeast = 1, read }: Walk<Row>,
  from: Position,
  first: number,
): Promise<Slice<Row>> {
  const rows: Row[] = []
  const after: Position[] = []
  const seen = new Set<string | undefined>()
  const news = new NewRows<Row>(({ id }) => id)
  let { cursor, skip } = from
  for (;;) {
    seen.add(cursor)
    const size = Math.min(atMost, Math.max(atLeast, skip + first - rows.length))
    const page = await read({ size, cursor })
    // Whoever pages on by it would come back to the same place for ever.
    if (page.next !== undefined && seen.has(page.next)) throw repeated()
    for (const [index, row] of page.rows.entries()) {
      if (!news.take(row) || index < skip) continue
      if (rows.length === first) return { rows, after, hasMore: true }
      rows.push(row)
      after.push({ cursor, skip: index + 1 })
    }
    if (page.next === undefined) return { rows, after, hasMore: false }
    if (rows.length === first) return { rows, after: endAt(after, page.next), hasMore: true }
    news.turn()
    skip = Math.max(0, skip - page.rows.length)
    cursor = page.next
  }
}

function repeated(): Fault {
  return new Fault('PROVIDER_BAD_RESPONSE', 'The provider gave the same page twice.')
}

/** The last position moved to the beginning of the next page, so that nothing is read twice. */
function endAt(after: readonly Position[], next: string): readonly Position[] {
  return after.length === 0 ? after : [...after.slice(0, -1), { cursor: next, skip: 0 }]
}
