import type Keyv from 'keyv'
import type { Reply } from '../contract/call.ts'
import type { ReplyStore } from '../pipeline/stage.ts'
import { createMemory } from './memory.ts'
import type { KeptRow, RecordStore } from './records.ts'

/** How many entries each cache keeps. */
const mostEntries = 50_000

/** How many bytes the kept replies came in: pages of lists that are read whole are among them, a set for each filter. */
const mostReplyBytes = 128 * 2 ** 20

/** The caches of a server, bounded and in memory. A store that fails is a miss. */
export function createStores(): { readonly replies: ReplyStore; readonly records: RecordStore } {
  const replies = createMemory<Reply>('replies', {
    entries: mostEntries,
    size: mostReplyBytes,
    sizeOf: ({ bytes }: Reply) => bytes,
  })
  const records = createMemory<KeptRow>('records', { entries: mostEntries })
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
