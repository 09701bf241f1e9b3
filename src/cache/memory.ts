import { EventEmitter } from 'node:events'
import Keyv, { type KeyvStoreAdapter } from 'keyv'
import { LRUCache } from 'lru-cache'

/** How much a memory keeps; the least used goes first. */
export interface Bounds {
  readonly entries: number
  /** How large its values may be together, in bytes, as nearly as that can be said. */
  readonly bytes: number
}

/** A bounded store in memory. Nothing is serialised: what is kept must not be changed. */
export function createMemory<Value>(bounds: Bounds, sizeOf: (value: Value) => number): Keyv<Value> {
  return new Keyv<Value>({
    store: new BoundedMemory(bounds, sizeOf as (value: unknown) => number) as unknown as KeyvStoreAdapter,
    useKeyPrefix: false,
    serialize: undefined,
    deserialize: undefined,
  })
}

/** lru-cache as Keyv wants its stores; all keys of a question at once, so that each costs no promise of its own. */
class BoundedMemory extends EventEmitter {
  readonly opts = {}
  readonly #entries: LRUCache<string, object>

  constructor({ entries: max, bytes: maxSize }: Bounds, sizeOf: (value: unknown) => number) {
    super()
    // Keyv puts an envelope around values. Keys count too: ids that clients make up are in them; none is empty, and
    // lru-cache takes no size of 0.
    const sizeCalculation = (envelope: object, key: string) =>
      key.length + sizeOf((envelope as { value?: unknown }).value)
    this.#entries = new LRUCache({ max, maxSize, sizeCalculation })
  }

  async get(key: string): Promise<object | undefined> {
    return this.#entries.get(key)
  }

  async getMany(keys: readonly string[]): Promise<(object | undefined)[]> {
    return keys.map(key => this.#entries.get(key))
  }

  async set(key: string, value: object): Promise<boolean> {
    this.#entries.set(key, value)
    return true
  }

  async setMany(entries: readonly { readonly key: string; readonly value: object }[]): Promise<void> {
    for (const { key, value } of entries) this.#entries.set(key, value)
  }

  async delete(key: string): Promise<boolean> {
    return this.#entries.delete(key)
  }

  async clear(): Promise<void> {
    this.#entries.clear()
  }
}
