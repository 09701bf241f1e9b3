import type Keyv from 'keyv'
import type { Reply } from '../contract/call.ts'
import type { Cache, RowCache } from './cache.ts'
import { type Changes, ChangesInMemory } from './changes.ts'
import { createMemory } from './memory.ts'
import { RowMemory } from './row-memory.ts'
import { weightOf } from './weight.ts'

/** The caches of a server, and the changes by which what they keep ends early. */
export interface Stores {
  readonly replies: Cache<KeptReply>
  readonly records: RowCache<KeptRow>
  readonly answers: Cache<KeptAnswer>
  readonly changes: Changes
  /** Erases all that is kept, whatever it was read from; rejects where a server that keeps it cannot be reached. */
  forget(): Promise<Forgotten>
}

/** What was erased of all that is kept. */
export interface Forgotten {
  /** How many entries other processes had as well; absent where this process keeps its own. */
  readonly shared?: number
}

/** What is said of everything that is kept. */
interface Kept {
  /** When it was read, as Unix time in milliseconds. */
  readonly fetchedAt: number
  /** For how long it is fresh, in milliseconds. */
  readonly freshFor: number
  /** The newest change that it can know of. */
  readonly asOf: number
}

/** A provider's reply. */
export interface KeptReply extends Kept {
  readonly reply: Reply
}

/** A provider's row, or that there is none. */
export interface KeptRow extends Kept {
  /** Undefined where there is no such record. */
  readonly row: unknown
  /** Which of the provider's fields the row has. */
  readonly mask: 'ALL' | readonly string[]
}

/** A complete answer to a client. */
export interface KeptAnswer extends Kept {
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** What it is made of. */
  readonly tags: readonly string[]
}

/** How much is kept in memory. Pages of lists that are read whole are among the replies, a set for each filter. */
const bounds = {
  replies: { entries: 50_000, bytes: 128 * 2 ** 20 },
  records: { entries: 50_000, bytes: 128 * 2 ** 20 },
  answers: { entries: 10_000, bytes: 64 * 2 ** 20 },
} as const

/** The caches of one process, bounded and in memory. */
export function createStores(): Stores {
  const replies = createMemory<KeptReply>(bounds.replies, ({ reply }) => 2 * reply.bytes)
  const records = new RowMemory<KeptRow>(bounds.records, ({ row }) => weightOf(row))
  const answers = createMemory<KeptAnswer>(bounds.answers, ({ body, tags }) => body.length + weightOf(tags))
  return {
    replies: cacheOf(replies),
    records,
    answers: cacheOf(answers),
    changes: new ChangesInMemory(),
    async forget() {
      await Promise.all([replies.clear(), records.clear(), answers.clear()])
      return {}
    },
  }
}

/** A Keyv as a cache. */
function cacheOf<Value>(keyv: Keyv<Value>): Cache<Value> {
  // Without a listener a dead store would throw; a cache that is away is only a miss.
  keyv.on('error', () => {})
  return {
    getMany: async keys => (keys.length === 0 ? [] : ((await keyv.get([...keys])) as (Value | undefined)[])),
    setMany: async (entries, ttl) => {
      if (entries.length > 0) await keyv.setMany(entries.map(entry => ({ ...entry, ttl })))
    },
  }
}
