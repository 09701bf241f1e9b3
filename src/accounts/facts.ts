import type { Fact } from '../contract/connector.ts'
import { Fault } from '../contract/faults.ts'
import type { Access } from './access.ts'
import type { Scope } from './scope.ts'

/** How many pages a fact may have. */
const mostPages = 20

/** Something about an account, and when the oldest of its pages was read, as Unix time in milliseconds. */
interface ReadFact<Value> {
  readonly value: Value
  readonly fetchedAt: number
}

/** Something about an account, from all its pages. Its replies are kept for as long as the connector says. */
export async function readFact<Value>(
  access: Access,
  { fact, operation }: { readonly fact: Fact<unknown, Value>; readonly operation: string },
  scope: Scope,
): Promise<ReadFact<Value>> {
  const { call, read, pages, ttlSeconds } = fact
  const keeping = access.keepingFor(ttlSeconds)
  const values: Value[] = []
  let fetchedAt = access.clock.now()
  let cursor: string | undefined
  do {
    if (values.length === mostPages)
      throw new Fault('PROVIDER_BAD_RESPONSE', `${operation} goes on after ${mostPages} pages.`)
    const after = cursor
    const { reply, value } = await access.read(call(access.settings, after), { operation, keeping }, scope, reply => ({
      fact: read(reply),
      next: pages?.next(reply, after),
    }))
    values.push(value.fact)
    fetchedAt = Math.min(fetchedAt, reply.cachedAt ?? fetchedAt)
    cursor = value.next
  } while (cursor !== undefined)
  return { value: pages === undefined ? (values[0] as Value) : pages.join(values), fetchedAt }
}
