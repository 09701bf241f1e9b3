import { Fault } from '../contract/faults.ts'
import type { Access } from './access.ts'
import type { Held } from './held.ts'
import { NewRows } from './new-rows.ts'
import type { Scope } from './scope.ts'

/** How many pages a table that is called small may have. */
const mostPages = 100

/** All rows of a small table by their ids, in the provider's order. Its replies are kept for as long as the connector says. */
export async function readWhole(access: Access, record: string, scope: Scope): Promise<Map<string, Held>> {
  const { all } = access.spec(record)
  if (all === undefined) throw new TypeError(`${access.connector.name} does not read ${record} whole.`)
  const ask = access.ask(record, scope)
  const rows = new Map<string, Held>()
  const news = new NewRows<Held>(({ id }) => id)
  let cursor: string | undefined
  for (let pages = 0; pages < mostPages; pages += 1) {
    const purpose = { operation: `${record}.all`, quota: all.quota, ...access.listingWhole(record, all.ttlSeconds) }
    const after = cursor
    const { reply, value: page } = await access.read(all.call(ask, after), purpose, scope, answer =>
      access.page(record, all.page(answer, after)),
    )
    for (const held of access.holdReplied(record, page.rows, reply)) if (news.take(held)) rows.set(held.id, held)
    if (page.next === undefined) return rows
    news.turn()
    cursor = page.next
  }
  throw new Fault('PROVIDER_BAD_RESPONSE', `The table ${record} goes on after ${mostPages} pages.`)
}
