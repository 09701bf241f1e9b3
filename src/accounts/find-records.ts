import { Fault } from '../contract/faults.ts'
import type { FindKey } from '../contract/record.ts'
import { type Access, type ByKey, failAll } from './access.ts'
import { chunks } from './chunks.ts'
import type { Held } from './held.ts'
import type { Scope } from './scope.ts'

/** How many pages of one lookup are read; a key with more rows than that is no key. */
const mostPages = 20

interface Lookup {
  readonly record: string
  readonly by: FindKey
  readonly keys: readonly string[]
  readonly scope: Scope
}

/** Records by a key that is not their id. Every row is checked again: a provider may match more than was asked for. */
export async function findRecords(
  access: Access,
  { record, by, keys, scope }: Lookup,
): Promise<ByKey<readonly Held[]>> {
  const find = access.spec(record).findBy?.[by]
  if (find === undefined) throw new TypeError(`${access.connector.name} cannot find ${record} by ${by}.`)
  const { id } = access.spec(record)
  const ask = access.ask(record, scope)
  const found: ByKey<readonly Held[]> = new Map()
  await Promise.all(chunks(keys, find.atMost).map(chunk => search(chunk).catch(error => failAll(found, chunk, error))))
  return found

  async function search(chunk: readonly string[]): Promise<void> {
    const wanted = new Map(chunk.map(key => [comparable(by, key), new Map<string, Held>()]))
    let cursor: string | undefined
    for (let pages = 0; ; pages += 1) {
      if (pages === mostPages)
        throw new Fault('PROVIDER_BAD_RESPONSE', `The lookup of ${record} by ${by} goes on after ${mostPages} pages.`)
      const purpose = { operation: `${record}.findBy.${by}`, quota: find?.quota, keys: chunk.length }
      const reply = await access.perform((find as NonNullable<typeof find>).call(chunk, ask, cursor), purpose, scope)
      const freshness = find?.lagSeconds === undefined ? 'LIVE' : 'INDEXED'
      const page = await access.holdPage(record, (find as NonNullable<typeof find>).page(reply), ask.want, freshness)
      for (const held of page.rows) {
        for (const key of find?.keys(held.row) ?? []) wanted.get(comparable(by, key))?.set(id(held.row), held)
      }
      if (page.next === undefined) break
      cursor = page.next
    }
    for (const key of chunk) found.set(key, [...(wanted.get(comparable(by, key))?.values() ?? [])])
  }
}

/** E-mail addresses and domains mean the same in capitals; ids do not. */
export function comparable(by: FindKey, key: string): string {
  return by === 'externalId' ? key : key.trim().toLowerCase()
}
