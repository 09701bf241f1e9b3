import { defineScript } from '@redis/client'
import type { Changes } from '../cache/changes.ts'
import { inTime } from './connect.ts'

/** For how long the change of a tag is remembered, in milliseconds: longer than anything is kept. */
const remembered = 3 * 86_400_000

/**
 * Numbers a change and writes it down for each tag; without tags it only tells the newest number. The first number is the
 * time, so that after the server has lost everything the numbers go on upwards.
 */
const script = `
local newest = redis.call('GET', KEYS[1])
if not newest then
  local time = redis.call('TIME')
  newest = string.format('%.0f', time[1] * 1000 + math.floor(time[2] / 1000))
  redis.call('SET', KEYS[1], newest)
end
if #KEYS > 1 then
  newest = string.format('%.0f', redis.call('INCR', KEYS[1]))
  for at = 2, #KEYS do redis.call('SET', KEYS[at], newest, 'PX', ARGV[1]) end
end
return newest
`

export const changeScripts = {
  change: defineScript({
    SCRIPT: script,
    parseCommand(parser, keys: readonly string[]) {
      parser.pushKeysLength([...keys])
      parser.push(String(remembered))
    },
    transformReply: (reply: unknown) => Number(reply),
  }),
}

/** The part of a connection that changes are written down through. */
interface Connection {
  readonly isReady: boolean
  change(keys: readonly string[]): Promise<number>
  mGet(keys: string[]): Promise<readonly (string | null)[]>
  on(event: 'ready', listener: () => void): unknown
}

const newestKey = 'unigraph:changes'

/** The changes of all processes that share a server. */
export function changesIn(client: Connection, nameOf: (tag: string) => string): Changes {
  const keyOf = (tag: string) => `unigraph:changed:${nameOf(tag)}`
  /** What could not be written down yet; until then it has changed for this process. */
  const pending = new Set<string>()
  const writeDown = async () => {
    const keys = [...pending]
    if (keys.length === 0 || !client.isReady) return
    await inTime(client.change([newestKey, ...keys]))
    for (const key of keys) pending.delete(key)
  }
  client.on('ready', () => void writeDown().catch(() => {}))

  async function newestOfEach(lists: readonly (readonly string[])[]): Promise<readonly number[]> {
    const keys = [...new Set(lists.flat())].map(keyOf)
    if (keys.length === 0) return lists.map(() => 0)
    if (!client.isReady) return lists.map(() => Number.POSITIVE_INFINITY)
    const numbers = await inTime(client.mGet(keys)).catch(() => [])
    const known = new Map(keys.map((key, at) => [key, numbers[at]]))
    const newest = (tag: string) => {
      const number = known.get(keyOf(tag))
      return number === undefined || pending.has(keyOf(tag)) ? Number.POSITIVE_INFINITY : Number(number ?? 0)
    }
    return lists.map(tags => Math.max(0, ...tags.map(newest)))
  }

  return {
    newestOfEach,
    newestOf: async tags => (await newestOfEach([tags]))[0] ?? Number.POSITIVE_INFINITY,
    async newest() {
      if (!client.isReady) return undefined
      return inTime(client.change([newestKey])).catch(() => undefined)
    },
    async publish(tags) {
      for (const tag of tags) pending.add(keyOf(tag))
      await writeDown().catch(() => {})
    },
  }
}
