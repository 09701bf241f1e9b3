/** How many bytes a part of a body holds. */
const partBytes = 262_144
/** How many the first one holds at least: most bodies are small, and what a body says of itself stands at its beginning. */
const firstBytes = 4_096

/**
 * The bytes of a body, as they come. They are copied, so that what they came in is soon gone; and their memory is given back
 * at once when they are let go of, not by the next tidying: bodies that are refused one after the other would lie beside
 * each other until then.
 */
export class BodyStore {
  #parts: ArrayBuffer[] = []
  /** How much of the last part is taken. */
  #taken = 0
  /** How many bytes have come. */
  length = 0

  add(piece: Uint8Array): void {
    for (let from = 0; from < piece.length; ) {
      const last = this.#parts.at(-1)
      if (last === undefined || this.#taken === last.byteLength) {
        this.#parts.push(new ArrayBuffer(last === undefined ? Math.max(firstBytes, piece.length) : partBytes))
        this.#taken = 0
        continue
      }
      const part = piece.subarray(from, from + last.byteLength - this.#taken)
      new Uint8Array(last, this.#taken).set(part)
      this.#taken += part.length
      this.length += part.length
      from += part.length
    }
  }

  /** The first bytes. */
  get begin(): Buffer {
    const [first = new ArrayBuffer(0)] = this.#parts
    return Buffer.from(first, 0, Math.min(first.byteLength, this.length))
  }

  /** All bytes, where one part holds them. */
  whole(): Uint8Array | undefined {
    const [first, ...others] = this.#parts
    return first === undefined || others.length > 0 ? undefined : new Uint8Array(first, 0, this.#taken)
  }

  /** The bytes part by part; each is given back before the next one. */
  *parts(): Generator<Uint8Array> {
    for (let part = this.#parts[0]; part !== undefined; part = this.#parts[0]) {
      yield new Uint8Array(part, 0, this.#parts.length === 1 ? this.#taken : part.byteLength)
      this.#parts.shift()
      part.transfer(0)
    }
  }

  letGo(): void {
    for (const part of this.#parts) part.transfer(0)
    this.#parts = []
    this.length = 0
  }
}
