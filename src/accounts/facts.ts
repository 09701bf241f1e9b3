import type { Fact } from '../contract/connector.ts'
import { Fault } from '../contract/faults.ts'
import type { Access } from './access.ts'
import type { Scope } from './scope.ts'

/** How many pages a fact may have. */
const mostPages = 20

/** Something about an account, from all its pages. */
export async function readFact<Value>(
  access: Access,
  { fact, operation }: { readonly fact: Fact<unknown, Value>; readonly operation: string },
  scope: Scope,
): Promise<Value> {
  const { call, read, pages } = fact
  const values: Value[] = []
  let cursor: string | undefined
  do {
    if (values.length === mostPages)
      throw new Fault('PROVIDER_BAD_RESPONSE', `${operation} goes on after ${mostPages} pages.`)
    const after = cursor
    const { value } = await access.read(call(access.settings, after), { operation }, scope, reply => ({
      fact: read(reply),
      next: pages?.next(reply, after),
    }))
    values.push(value.fact)
    cursor = value.next
  } while (cursor !== undefined)
  return pages === undefined ? (values[0] as Value) : pages.join(values)
}
