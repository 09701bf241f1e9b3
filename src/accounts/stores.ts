import Keyv from 'keyv'
import { LRUCache } from 'lru-cache'
import type { Reply } from '../contract/call.ts'
import type { ReplyStore } from '../pipeline/stage.ts'
import type { KeptRow, RecordStore } from './records.ts'

/** How many entries the memory keeps; the least used go first. */
const mostEntries = 50_000

/** The caches of a server, bounded and in memory. A store that fails is a miss. */
export function createStores(): { readonly replies: ReplyStore; readonly records: RecordStore } {
  const replies = keyvOf<Reply>('replies')
  const records = keyvOf<KeptRow>('records')
  return {
    replies: {
      get: key => replies.get(key),
      set: async (key, reply, ttlSeconds) => void (await replies.set(key, reply, ttlSeconds * 1000)),
    },
    records: {
      getMany: async keys => (keys.length === 0 ? [] : await readMany(records, keys)),
      setMany: async (rows, ttl) =>
        void (await Promise.all(rows.map(({ key, value }) => records.set(key, value, ttl)))),
    },
  }
}

function readMany<Value>(keyv: Keyv<Value>, keys: readonly string[]): Promise<readonly (Value | undefined)[]> {
  return keyv.get([...keys]) as Promise<readonly (Value | undefined)[]>
}

function keyvOf<Value>(namespace: string): Keyv<Value> {
  const keyv = new Keyv<Value>({
    store: boundedMap(),
    namespace,
    useKeyPrefix: true,
    serialize: undefined,
    deserialize: undefined,
  })
  // Without a listener a dead store would throw; a cache that is away is only a miss.
  keyv.on('error', () => {})
  return keyv
}

/** A Map that forgets: lru-cache does not take Keyv's third argument as it comes. */
function boundedMap(): Map<string, unknown> {
  const entries = new LRUCache<string, object>({ max: mostEntries })
  const map = {
    get: (key: string) => entries.get(key),
    set: (key: string, value: object) => entries.set(key, value),
    delete: (key: string) => entries.delete(key),
    clear: () => entries.clear(),
    has: (key: string) => entries.has(key),
  }
  return map as unknown as Map<string, unknown>
}
