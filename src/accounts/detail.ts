import type { Call, Reply } from '../contract/call.ts'
import type { Ask, RecordSpec } from '../contract/record.ts'
import type { Request } from '../pipeline/stage.ts'
import { chunks } from './chunks.ts'
import type { Scope } from './scope.ts'

/** The means of asking, of which the record's operations and a way to send are enough. */
interface Asker {
  spec(record: string): RecordSpec<unknown>
  read<Value>(
    call: Call,
    purpose: { operation: string; quota?: string | undefined; keys: number; record: string } & Pick<Request, 'unasked'>,
    scope: Scope,
    reader: (reply: Reply) => Value,
  ): Promise<{ readonly value: Value }>
}

/** Whose rows they are, what is wanted of them, and on whose behalf. */
interface Wanting {
  readonly record: string
  readonly ask: Ask
  readonly scope: Scope
}

/** The rows with the fields that take a request of their own, where one of those is wanted; joined by id. */
export async function withDetail(
  access: Asker,
  rows: readonly unknown[],
  { record, ask, scope }: Wanting,
): Promise<readonly unknown[]> {
  const { id, detail } = access.spec(record)
  if (detail === undefined || rows.length === 0) return rows
  const { want } = ask
  const wanted = detail.fields.filter(field => want === 'ALL' || want.includes(field))
  // What a call brought along of itself is not asked for again; with one of the fields, it was asked for all of them.
  const lacking = rows.filter(row => wanted.length > 0 && !wanted.some(field => field in (row as object)))
  if (lacking.length === 0) return rows
  const details = new Map<string, unknown>()
  const ids = [...new Set(lacking.map(row => id(row)))]
  await Promise.all(
    chunks(ids, detail.atMost).map(async keys => {
      const asked = new Set(keys)
      const unasked = (reply: Reply) => detail.rows(reply).filter(row => !asked.has(id(row))).length
      const purpose = { operation: `${record}.detail`, quota: detail.quota, keys: keys.length, record, unasked }
      const { value } = await access.read(detail.call(keys, ask), purpose, scope, reply =>
        detail.rows(reply).map(row => [id(row), row] as const),
      )
      for (const [key, row] of value) details.set(key, row)
    }),
  )
  return rows.map(row => ({ ...(row as object), ...(details.get(id(row)) as object | undefined) }))
}
