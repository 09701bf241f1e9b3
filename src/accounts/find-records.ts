import { Fault } from '../contract/faults.ts'
import type { Find, FindKey } from '../contract/record.ts'
import { type Access, type ByKey, failAll, type PageAsk } from './access.ts'
import { chunksOfTexts } from './chunks.ts'
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
export async function findRecords(access: Access, lookup: Lookup): Promise<ByKey<readonly Held[]>> {
  const { record, by, keys, scope } = lookup
  const find = access.spec(record).findBy?.[by]
  if (find === undefined) throw new TypeError(`${access.connector.name} cannot find ${record} by ${by}.`)
  const asked = access.askForPage(record, scope)
  const found: ByKey<readonly Held[]> = new Map()
  const askable = keys.filter(key => {
    const fault = unaskable(() => find.call([key], asked.ask, undefined), by)
    if (fault !== undefined) found.set(key, fault)
    return fault === undefined
  })
  const searches = chunksOfTexts(askable, find.atMost, find.space).map(async chunk => {
    try {
      await search(access, { ...lookup, keys: chunk, find, asked }, found)
    } catch (error) {
      failAll(found, chunk, error)
    }
  })
  await Promise.all(searches)
  return found
}

/** A key that the provider's query language cannot say costs itself alone, not the others of its call. */
function unaskable(build: () => unknown, by: FindKey): Fault | undefined {
  try {
    build()
    return undefined
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return new Fault('BAD_USER_INPUT', `The provider cannot be asked for this ${by}: ${reason}`, {}, { cause: error })
  }
}

interface Search extends Lookup {
  readonly find: Find<unknown>
  readonly asked: PageAsk
}

async function search(
  access: Access,
  { record, by, keys, scope, find, asked }: Search,
  into: ByKey<readonly Held[]>,
): Promise<void> {
  const wanted = new Map(keys.map(key => [comparable(by, key, find.ignoresCase), new Map<string, Held>()]))
  const purpose = {
    operation: `${record}.findBy.${by}`,
    quota: find.quota,
    keys: keys.length,
    record,
    isList: true,
  } as const
  const freshness = find.lagSeconds === undefined ? 'LIVE' : 'INDEXED'
  let cursor: string | undefined
  for (let pages = 0; ; pages += 1) {
    if (pages === mostPages)
      throw new Fault('PROVIDER_BAD_RESPONSE', `The lookup of ${record} by ${by} goes on after ${mostPages} pages.`)
    const { value } = await access.read(find.call(keys, asked.ask, cursor), purpose, scope, reply => {
      const read = access.page(record, find.page(reply))
      for (const row of read.rows) find.keys(row)
      return read
    })
    const page = await access.holdPage({ record, page: value, ...asked, scope, freshness })
    for (const held of page.rows) {
      for (const key of find.keys(held.row)) wanted.get(comparable(by, key, find.ignoresCase))?.set(held.id, held)
    }
    if (page.next === undefined) break
    cursor = page.next
  }
  for (const key of keys) into.set(key, [...(wanted.get(comparable(by, key, find.ignoresCase))?.values() ?? [])])
}

/** E-mail addresses and domains mean the same in capitals; ids do not. */
export function comparable(by: FindKey, key: string, ignoresCase?: boolean): string {
  return by === 'externalId' && !ignoresCase ? key : key.trim().toLowerCase()
}
