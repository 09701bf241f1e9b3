import { isDeepStrictEqual } from 'node:util'
import { comparable } from '../../../src/accounts/find-records.ts'
import { Fault } from '../../../src/contract/faults.ts'
import type { FindKey } from '../../../src/contract/record.ts'
import { patient, spread } from '../samples.ts'
import type { Subject } from '../subject.ts'
import { type Behaviour, reject, running, shown } from './behaviour.ts'

/** How many keys are looked up. */
const keysAsked = 25

/** Records by another key than their id. */
export const finds: readonly Behaviour[] = [
  running('A lookup by a key gives every record that has the key, and no other', async subject => {
    for (const lookup of await lookups(subject)) {
      const asked = spread([...lookup.idsByKey.keys()], keysAsked)
      await compare(subject, lookup, { asked, expected: key => lookup.idsByKey.get(key) ?? [] })
    }
  }),

  running('A lookup by e-mail or domain takes capitals for small letters', async subject => {
    for (const lookup of await lookups(subject)) {
      if (lookup.by === 'externalId') continue
      const keys = spread([...lookup.idsByKey.keys()], keysAsked)
      const ids = new Map(keys.map(key => [key.toUpperCase(), lookup.idsByKey.get(key) ?? []]))
      await compare(subject, lookup, { asked: [...ids.keys()], expected: key => ids.get(key) ?? [] })
    }
  }),

  running('A key that nobody has finds nothing', async subject => {
    for (const lookup of await lookups(subject))
      await compare(subject, lookup, { asked: ['nobody@nowhere.example', 'nowhere.example'], expected: () => [] })
  }),

  running('A key is never taken for a piece of the query language', async subject => {
    for (const lookup of await lookups(subject)) {
      const real = spread([...lookup.idsByKey.keys()], 2)
      const asked = real.flatMap(key => [key, ...hostile.map(write => write(key))])
      await compare(subject, lookup, {
        asked,
        expected: key => (real.includes(key) ? (lookup.idsByKey.get(key) ?? []) : []),
      })
    }
  }),
]

/** Keys that end a value too early, or stand for more than themselves; `key` is one that exists. */
const hostile: readonly ((key: string) => string)[] = [
  key => `"${key}`,
  key => `${key}"`,
  key => `'${key}`,
  key => `${key}\\`,
  key => `\\"${key}`,
  key => `x" OR email:"${key}`,
  key => `x' OR '1'='1' OR '${key}`,
  key => `x OR ${key}`,
  key => `${key} OR *`,
  key => `${key.slice(0, 3)}*`,
  key => `email:${key}`,
  key => `x) OR (${key}`,
  () => '*',
  () => '%',
  () => ':',
]

interface Lookup {
  readonly record: string
  readonly by: FindKey
  /** The ids of the rows that have a key, by the key in the form in which keys are compared. */
  readonly idsByKey: ReadonlyMap<string, readonly string[]>
}

async function lookups(subject: Subject): Promise<readonly Lookup[]> {
  const found: Lookup[] = []
  for (const [record, { findBy = {}, id }] of Object.entries(subject.connector.records))
    for (const [by, find] of Object.entries(findBy) as [FindKey, NonNullable<(typeof findBy)['email']>][]) {
      const idsByKey = new Map<string, string[]>()
      for (const row of await subject.rows(record))
        for (const key of new Set(find.keys(row).map(each => comparable(by, each))))
          idsByKey.set(key, [...(idsByKey.get(key) ?? []), id(row)])
      if (idsByKey.size === 0)
        reject(subject, `no ${record} with a key for findBy.${by}`, 'Give the keys that a row has from keys().')
      found.push({ record, by, idsByKey })
    }
  return found
}

async function compare(
  { opened, connector }: Subject,
  { record, by }: Lookup,
  { asked, expected }: { asked: readonly string[]; expected: (key: string) => readonly string[] },
): Promise<void> {
  const { client } = opened
  const found = await client.find(record, by, asked, patient())
  for (const key of asked) {
    const held = found.get(key)
    // What cannot be written in the provider's query language cannot be looked up; that is the key's own failure.
    if (held instanceof Fault && held.code === 'BAD_USER_INPUT' && expected(key).length === 0) continue
    if (held === undefined || held instanceof Fault)
      reject(
        { connector },
        `${shown(held)} for the ${by} ${shown(key)} of ${record}`,
        'Quote what is put into a query, and escape the quotes.',
      )
    const ids = held.map(each => client.spec(record).id(each.row)).sort()
    if (!isDeepStrictEqual(ids, [...expected(key)].sort()))
      reject(
        { connector },
        `${record} ${shown(ids)} for the ${by} ${shown(key)}`,
        `It should be ${shown(expected(key))}.`,
      )
  }
}
