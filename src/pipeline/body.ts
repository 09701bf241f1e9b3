import { pipeline, Readable } from 'node:stream'
import {
  type BrotliDecompress,
  brotliDecompressSync,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  type Gunzip,
  gunzipSync,
  inflateSync,
} from 'node:zlib'
import { Fault } from '../contract/faults.ts'
import { BodyStore } from './body-store.ts'

/** How many encodings may lie over each other. */
const mostEncodings = 2
/** How much is unpacked at a time: others have their turn after each piece. */
const chunkSize = 65_536

/** From how many bytes on a body is watched as it comes; a smaller one is looked at when it is there. */
const watchedFrom = 262_144

interface BodyOptions {
  readonly headers: Readonly<Record<string, string>>
  readonly bounds: {
    readonly bodyBytes: number
    readonly inflatedBytes: number
  }
  /** Is given a large body piece by piece; throws where it is not worth to go on. */
  readonly watch?: ((piece: string) => void) | undefined
}

/**
 * Reads a body to its end: inflated, decoded by its charset, and cut off with a Fault where it is larger than allowed.
 * It is unpacked and looked at as it comes, so that no more of it is held than has been let through.
 */
export async function readBody(
  body: Readable,
  { headers, bounds, watch }: BodyOptions,
): Promise<{ readonly text: string; readonly bytes: number }> {
  const meter = { bytes: 0 }
  const plain = new PlainBody(bounds.inflatedBytes, watch)
  try {
    const packed = counted(body, bounds.bodyBytes, meter)
    for await (const piece of unpacked(packed, encodingsOf(headers['content-encoding']))) plain.take(piece)
    return { text: plain.text(headers['content-type']), bytes: meter.bytes }
  } catch (error) {
    if (!isZlibError(error)) throw error
    if (meter.bytes === 0) return { text: '', bytes: 0 }
    throw bad('a packed body that cannot be unpacked')
  } finally {
    plain.letGo()
    body.destroy()
  }
}

/** Throws for a body that says of itself that it is larger than allowed. */
export function checkLength(headers: BodyOptions['headers'], { bodyBytes }: BodyOptions['bounds']): void {
  if (Number(headers['content-length'] ?? 0) > bodyBytes) throw tooMuch(bodyBytes)
}

/** Up to how many bytes are made of a small body at once. */
const mostAtOnce = 1_048_576

/** What a small body says; undefined where it is packed more than once, wrongly, or holds too much for that. */
export function unpackedAtOnce(
  pieces: readonly Buffer[],
  { headers, bounds }: Omit<BodyOptions, 'watch'>,
): string | undefined {
  const [encoding = '', ...others] = encodingsOf(headers['content-encoding'])
  const unpack = Object.hasOwn(unpackers, encoding) ? unpackers[encoding] : undefined
  if (unpack === undefined || others.length > 0) return undefined
  const most = Math.min(mostAtOnce, bounds.inflatedBytes)
  let bytes: Buffer
  try {
    bytes = unpack(Buffer.concat(pieces), { maxOutputLength: most })
  } catch {
    // Why, is found out as it is unpacked piece by piece.
    return undefined
  }
  const plain = new PlainBody(most, undefined)
  try {
    plain.take(bytes)
    return plain.text(headers['content-type'])
  } finally {
    plain.letGo()
  }
}

const unpackers: Readonly<Record<string, (packed: Buffer, bounds: { maxOutputLength: number }) => Buffer>> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
}

/** True for a body that has to be unpacked. */
export function isPacked(headers: BodyOptions['headers']): boolean {
  return headers['content-encoding'] !== undefined && encodingsOf(headers['content-encoding']).length > 0
}

async function* counted(pieces: AsyncIterable<Buffer>, most: number, meter: { bytes: number }): AsyncGenerator<Buffer> {
  for await (const piece of pieces) {
    meter.bytes += piece.length
    if (meter.bytes > most) throw tooMuch(most)
    yield piece
  }
}

function encodingsOf(header = ''): readonly string[] {
  const encodings = header
    .split(',')
    .map(name => name.trim().toLowerCase())
    .filter(name => name !== '' && name !== 'identity')
  if (encodings.length > mostEncodings) throw bad(`a body packed ${encodings.length} times over`)
  return encodings.reverse()
}

function unpacked(packed: AsyncIterable<Buffer>, encodings: readonly string[]): AsyncIterable<Buffer> {
  const streams = encodings.map(encoding => {
    const make = Object.hasOwn(inflaters, encoding) ? inflaters[encoding] : undefined
    if (make === undefined) throw bad(`a body packed as "${encoding.slice(0, 20)}"`)
    return make()
  })
  // Whatever breaks is heard of by whoever reads the last one.
  if (streams.length > 0) pipeline([Readable.from(packed), ...streams], () => {})
  return streams.at(-1) ?? packed
}

const inflaters: Readonly<Record<string, () => Gunzip | BrotliDecompress>> = {
  gzip: () => createGunzip({ chunkSize }),
  'x-gzip': () => createGunzip({ chunkSize }),
  deflate: () => createInflate({ chunkSize }),
  br: () => createBrotliDecompress({ chunkSize }),
}

function isZlibError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(Z_|ERR_BROTLI|ERR__ERROR)/.test(String(error.code))
}

/** A body that is not packed, as it comes. Throws a Fault for what is larger than allowed, or no text. */
export class PlainBody {
  readonly #store = new BodyStore()
  readonly #most: number
  readonly #watch: BodyOptions['watch']
  /** What has come while it was small: it is looked at if it turns out to be large. */
  #unwatched: Buffer[] = []

  constructor(most: number, watch: BodyOptions['watch']) {
    this.#most = most
    this.#watch = watch
  }

  /** How many bytes have come. */
  get bytes(): number {
    return this.#store.length
  }

  take(piece: Buffer): void {
    if (this.#store.length + piece.length > this.#most) throw tooMuch(this.#most)
    this.#store.add(piece)
    if (this.#watch === undefined) return
    this.#unwatched.push(piece)
    if (this.#store.length <= watchedFrom) return
    // What gives a body its form has the same byte in every charset that it is likely to come in.
    for (const each of this.#unwatched) watchWith(this.#watch, each.toString('latin1'))
    this.#unwatched = []
  }

  /** All of it, by its charset. */
  text(contentType = ''): string {
    return decode(this.#store, contentType)
  }

  letGo(): void {
    this.#unwatched = []
    this.#store.letGo()
  }
}

function watchWith(watch: (piece: string) => void, piece: string): void {
  try {
    watch(piece)
  } catch (error) {
    throw bad(`a body that is not read to its end: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** The text by its charset; a byte that is no text of that charset is an error, never a replacement character. */
function decode(store: BodyStore, contentType: string): string {
  const charset = charsetOf(store.begin, contentType)
  try {
    const decoder = new TextDecoder(charset, { fatal: true })
    const whole = store.whole()
    // Read at once, a body takes a fraction of what it takes part by part.
    if (whole !== undefined) return decoder.decode(whole)
    let text = ''
    for (const part of store.parts()) text += decoder.decode(part, { stream: true })
    return text + decoder.decode()
  } catch {
    throw bad(`a body that is no text in ${charset.slice(0, 20)}`)
  }
}

/** The charset by the body's byte order mark, else by its header, else by what XML says of itself. */
function charsetOf(bytes: Buffer, contentType: string): string {
  const mark =
    (bytes[0] ?? 0) < 0xef ? undefined : marks.find(each => bytes.subarray(0, each.begins.length).equals(each.begins))
  if (mark !== undefined) return mark.charset
  const declared = /charset="?([\w.:-]+)/i.exec(contentType)?.[1]
  if (declared !== undefined) return declared
  const begins = bytes.subarray(0, 200).toString('latin1')
  return /^<\?xml\s[^>]*?encoding=["']([\w.:-]+)["']/.exec(begins)?.[1] ?? 'utf-8'
}

const marks = [
  { begins: Buffer.from([0xef, 0xbb, 0xbf]), charset: 'utf-8' },
  { begins: Buffer.from([0xff, 0xfe]), charset: 'utf-16le' },
  { begins: Buffer.from([0xfe, 0xff]), charset: 'utf-16be' },
]

function tooMuch(most: number): Fault {
  return bad(`a body of more than ${most} bytes`)
}

function bad(what: string): Fault {
  return new Fault('PROVIDER_BAD_RESPONSE', `The provider sent ${what}.`)
}
