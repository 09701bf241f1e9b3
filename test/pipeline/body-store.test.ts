import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BodyStore } from '../../src/pipeline/body-store.ts'

function storeOf(...pieces: readonly Uint8Array[]): BodyStore {
  const store = new BodyStore()
  for (const piece of pieces) store.add(piece)
  return store
}

/** The bytes of a store, copied before they are given back. */
const bytesIn = (store: BodyStore) => Buffer.concat(Array.from(store.parts(), part => Buffer.from(part)))

test('the bytes are those that came, in whatever pieces', () => {
  const sizes = fc.array(fc.nat({ max: 700_000 }), { maxLength: 6 })
  fc.assert(
    fc.property(sizes, fc.nat({ max: 255 }), (lengths, seed) => {
      const pieces = lengths.map((length, at) => Buffer.alloc(length, `${seed}/${at}`))
      const store = storeOf(...pieces)
      const whole = Buffer.concat(pieces)
      expect(store.length).toBe(whole.length)
      const begin = store.begin
      expect(begin.equals(whole.subarray(0, begin.length))).toBe(true)
      expect(begin.length).toBeGreaterThanOrEqual(Math.min(200, whole.length))
      const copied: Buffer[] = []
      for (const part of store.parts()) copied.push(Buffer.from(part))
      expect(Buffer.concat(copied).equals(whole)).toBe(true)
    }),
    { numRuns: 100 },
  )
})

test('what came is copied: the piece that it came in may be used for another', () => {
  const piece = Buffer.from('abc')
  const store = storeOf(piece)
  piece.fill('x')
  expect(bytesIn(store).toString()).toBe('abc')
})

test('the memory of a part is given back before the next is looked at, and all of it when the store lets go', () => {
  const store = storeOf(Buffer.alloc(1_000_000), Buffer.alloc(1_000_000))
  const seen: Uint8Array[] = []
  for (const part of store.parts()) {
    expect(seen.every(({ byteLength }) => byteLength === 0)).toBe(true)
    seen.push(part)
  }
  expect(seen.length).toBeGreaterThan(3)
  const begun = storeOf(Buffer.alloc(1_000_000), Buffer.alloc(1_000_000))
  const { value } = begun.parts().next()
  begun.letGo()
  expect(value?.byteLength).toBe(0)
  // A second time is no mistake.
  begun.letGo()
  expect(begun.length).toBe(0)
})
