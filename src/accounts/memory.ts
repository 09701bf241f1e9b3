import Keyv from 'keyv'
import { LRUCache } from 'lru-cache'

/** How much a memory keeps; the least used goes first. */
interface Bounds {
  readonly entries: number
  /** How many characters its texts may have together, for a memory of texts. */
  readonly characters?: number
}

/** A bounded store in memory. A store that fails is a miss. */
export function createMemory<Value>(namespace: string, bounds: Bounds): Keyv<Value> {
  const keyv = new Keyv<Value>({
    store: boundedMap(bounds),
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
function boundedMap({ entries: max, characters }: Bounds): Map<string, unknown> {
  const size = characters === undefined ? {} : { maxSize: characters, sizeCalculation: lengthOf }
  const entries = new LRUCache<string, object>({ max, ...size })
  const map = {
    get: (key: string) => entries.get(key),
    set: (key: string, value: object) => entries.set(key, value),
    delete: (key: string) => entries.delete(key),
    clear: () => entries.clear(),
    has: (key: string) => entries.has(key),
  }
  return map as unknown as Map<string, unknown>
}

/** The length of a text in the envelope that Keyv puts around it; lru-cache takes no size of 0. */
function lengthOf(envelope: object): number {
  return Math.max(1, String((envelope as { value?: unknown }).value).length)
}
