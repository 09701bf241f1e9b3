import KeyvRedis from '@keyv/redis'
import Keyv from 'keyv'
import { type Cache, rowsIn } from '../cache/cache.ts'
import { Seal } from '../cache/seal.ts'
import type { Stores } from '../cache/stores.ts'
import { changeScripts, changesIn } from './changes.ts'
import { connect, inTime, type Tell } from './connect.ts'
import { eraseIn } from './erase.ts'

/** Caches that several processes share, in a Redis or Valkey server. */
export interface RedisStores extends Stores {
  close(): void
}

interface Options {
  readonly url: string
  /** What is kept is sealed by it. */
  readonly secret: string
  readonly tell: Tell
}

/**
 * How long a sealed value may be: while the server takes or gives a larger one, nobody else is answered in time, and their
 * questions are misses.
 */
const mostCharacters = 4 * 2 ** 20

/** Connects to the server. While it cannot be reached, nothing is kept, and everything is read from the providers. */
export function connectStores({ url, secret, tell }: Options): RedisStores {
  const client = connect(url, changeScripts, tell)
  const seal = new Seal(secret)
  const cacheOf = <Value>(what: string): Cache<Value> => {
    const keyv = new Keyv<string>({
      store: new KeyvRedis(client as never, { throwOnConnectError: false, keyPrefixSeparator: ':' }),
      namespace: placeOf(what),
      useKeyPrefix: false,
    })
    // Each failure is a miss, and the connection tells of its own.
    keyv.on('error', () => {})
    const nameOf = (key: string) => seal.name(`${what}/${key}`)
    return {
      async getMany(keys) {
        if (keys.length === 0 || !client.isReady) return keys.map(() => undefined)
        const names = keys.map(nameOf)
        const sealed = await inTime(keyv.getMany(names)).catch(() => [])
        return names.map((name, at) => (sealed[at] === undefined ? undefined : (seal.open(name, sealed[at]) as Value)))
      },
      async setMany(entries, ttl) {
        if (entries.length === 0 || !client.isReady) return
        const sealed = entries.map(({ key, value }) => {
          const name = nameOf(key)
          return { key: name, value: seal.close(name, value), ttl: Math.ceil(ttl) }
        })
        const kept = sealed.filter(({ value }) => value.length <= mostCharacters)
        if (kept.length > 0) await inTime(keyv.setMany(kept)).catch(() => {})
      },
    }
  }
  return {
    replies: cacheOf('reply'),
    records: rowsIn(cacheOf('record')),
    answers: cacheOf('answer'),
    changes: changesIn(client, tag => seal.name(tag)),
    forget: async () => ({ shared: await eraseIn(client, ['reply', 'record', 'answer'].map(placeOf)) }),
    close: () => client.destroy(),
  }
}

/** With what all names begin under which such things are kept. */
const placeOf = (what: string) => `unigraph:${what}`
