import Keyv from 'keyv'
import { LRUCache } from 'lru-cache'

/** How much a memory keeps; the least used goes first. */
interface Bounds {
  readonly entries: number
  /** How large its values may be together, each as `sizeOf` says; the length of texts, if that is absent. */
  readonly size?: number
  sizeOf?(value: never): number
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
function boundedMap({ entries: max, size: maxSize, sizeOf = lengthOf }: Bounds): Map<string, unknown> {
  // Keyv puts an envelope around values; lru-cache takes no size of 0.
  const sizeCalculation = (envelope: object) => Math.max(1, sizeOf((envelope as { value?: unknown }).value as never))
  const entries = new LRUCache<string, object>({ max, ...(maxSize !== undefined && { maxSize, sizeCalculation }) })
  const map = {
    get: (key: string) => entries.get(key),
    set: (key: string, value: object) => entries.set(key, value),
    delete: (key: string) => entries.delete(key),
    clear: () => entries.clear(),
    has: (key: string) => entries.has(key),
  }
  return map as unknown as Map<string, unknown>
}

const lengthOf = (text: unknown) => String(text).length
