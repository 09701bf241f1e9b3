import { Fault } from '../contract/faults.ts'
import type { Client } from './client.ts'
import type { Held } from './held.ts'
import type { Scope } from './scope.ts'

/** How many pages a table that is called small may have. */
const mostPages = 100

/** All rows of a small table by their ids, in the provider's order. Its replies are kept for as long as the connector says. */
export async function readWhole(client: Client, record: string, scope: Scope): Promise<Map<string, Held>> {
  const { all, id } = client.spec(record)
  if (all === undefined) throw new TypeError(`${client.connector.name} does not read ${record} whole.`)
  const ask = client.ask(record, scope)
  const rows = new Map<string, Held>()
  let cursor: string | undefined
  for (let pages = 0; pages < mostPages; pages += 1) {
    const purpose = { operation: `${record}.all`, quota: all.quota, cacheSeconds: all.ttlSeconds }
    const reply = await client.perform(all.call(ask, cursor), purpose, scope)
    const page = all.page(reply)
    for (const row of page.rows) rows.set(id(row), client.hold(row, 'ALL'))
    if (page.next === undefined) return rows
    cursor = page.next
  }
  throw new Fault('PROVIDER_BAD_RESPONSE', `The table ${record} goes on after ${mostPages} pages.`)
}
