import type { RowCache } from './cache.ts'
import type { Bounds } from './memory.ts'

/** Rows by their ids, in groups. */
type Groups<Value> = Map<string, Map<string, Value>>

/**
 * A bounded memory of rows, each of which says by itself until when it is good. There are many more of them than of anything
 * else that is kept, so that each costs a place in a map and no more: rows that nobody asked for while as much again came
 * are let go of together. What is kept must not be changed.
 */
export class RowMemory<Value extends object> implements RowCache<Value> {
  readonly #bounds: Bounds
  readonly #sizeOf: (value: Value) => number
  /** What came or was asked for lately, and what did before that. */
  #young: Groups<Value> = new Map()
  #old: Groups<Value> = new Map()
  /** How much the young take. */
  #entries = 0
  #bytes = 0

  constructor(bounds: Bounds, sizeOf: (value: Value) => number) {
    this.#bounds = bounds
    this.#sizeOf = sizeOf
  }

  async getMany(group: string, ids: readonly string[]): Promise<readonly (Value | undefined)[]> {
    return ids.map(id => this.#find(group, id))
  }

  async setMany(group: string, entries: readonly { readonly id: string; readonly value: Value }[]): Promise<void> {
    for (const { id, value } of entries) this.#add(group, id, value)
  }

  clear(): void {
    this.#turn()
    this.#old = new Map()
  }

  #find(group: string, id: string): Value | undefined {
    const young = this.#young.get(group)?.get(id)
    if (young !== undefined) return young
    const rows = this.#old.get(group)
    const old = rows?.get(id)
    if (old === undefined) return undefined
    rows?.delete(id)
    this.#add(group, id, old)
    return old
  }

  #add(group: string, id: string, value: Value): void {
    const before = this.#young.get(group)?.get(id)
    // Ids that clients make up are in the keys: they count too.
    const more = this.#sizeOf(value) + (before === undefined ? id.length : -this.#sizeOf(before))
    if (more * 2 > this.#bounds.bytes) {
      this.#forget(group, id)
      return
    }
    const isFull = (this.#entries + 1) * 2 > this.#bounds.entries || (this.#bytes + more) * 2 > this.#bounds.bytes
    if (isFull) {
      this.#young.get(group)?.delete(id)
      this.#turn()
      this.#add(group, id, value)
      return
    }
    if (before === undefined) this.#entries += 1
    this.#bytes += more
    const rows = this.#young.get(group) ?? this.#newGroup(group)
    rows.set(id, value)
  }

  /** What was kept before is not given in the place of something newer that is too large. */
  #forget(group: string, id: string): void {
    const before = this.#young.get(group)?.get(id)
    if (before !== undefined) {
      this.#young.get(group)?.delete(id)
      this.#entries -= 1
      this.#bytes -= id.length + this.#sizeOf(before)
    }
    this.#old.get(group)?.delete(id)
  }

  #newGroup(group: string): Map<string, Value> {
    const rows = new Map<string, Value>()
    this.#young.set(group, rows)
    this.#bytes += group.length
    return rows
  }

  #turn(): void {
    this.#old = this.#young
    this.#young = new Map()
    this.#entries = 0
    this.#bytes = 0
  }
}
