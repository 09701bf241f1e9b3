import { isDeepStrictEqual } from 'node:util'

/** What the rows of a reply come to that was to hold certain ids. */
interface BatchRows {
  /** One row for each id that was asked for and found. */
  readonly rows: readonly unknown[]
  /** The ids of which the reply holds rows that differ: which of them is right, nobody knows. */
  readonly contradictory: readonly string[]
  /** How many rows nobody asked for. */
  readonly unasked: number
}

/** Sorts the rows of a reply by whether they were asked for, and whether they say one thing. */
export function batchRows(
  rows: readonly unknown[],
  { asked, idOf }: { readonly asked: ReadonlySet<string>; idOf(row: unknown): string },
): BatchRows {
  const byId = new Map<string, unknown>()
  const contradictory = new Set<string>()
  let unasked = 0
  for (const row of rows) {
    const id = idOf(row)
    if (!asked.has(id)) unasked += 1
    else if (!byId.has(id)) byId.set(id, row)
    else if (!isDeepStrictEqual(byId.get(id), row)) contradictory.add(id)
  }
  for (const id of contradictory) byId.delete(id)
  return { rows: [...byId.values()], contradictory: [...contradictory], unasked }
}
