import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate, type Gunzip } from 'node:zlib'
import { Fault } from '../contract/faults.ts'

/** How many encodings may lie over each other. */
const mostEncodings = 2
/** How much is unpacked at a time: others have their turn after each piece. */
const chunkSize = 65_536

interface Bounds {
  readonly bodyBytes: number
  readonly inflatedBytes: number
}

/** Reads a body to its end: inflated, decoded by its charset, and cut off with a Fault where it is larger than allowed. */
export async function readBody(
  body: Readable,
  { headers, bounds }: { readonly headers: Readonly<Record<string, string>>; readonly bounds: Bounds },
): Promise<{ readonly text: string; readonly bytes: number }> {
  try {
    if (Number(headers['content-length'] ?? 0) > bounds.bodyBytes)
      throw bad(`a body of more than ${bounds.bodyBytes} bytes`)
    const raw = await collect(body, bounds.bodyBytes)
    let plain = raw
    for (const encoding of encodingsOf(headers['content-encoding']))
      plain = await inflate(plain, encoding, bounds.inflatedBytes)
    return { text: decode(plain, headers['content-type'] ?? ''), bytes: raw.length }
  } finally {
    body.destroy()
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

async function inflate(packed: Buffer, encoding: string, most: number): Promise<Buffer> {
  const stream = inflaters[encoding]?.()
  if (stream === undefined) throw bad(`a body packed as "${encoding.slice(0, 20)}"`)
  if (packed.length === 0) return packed
  stream.end(packed)
  try {
    return await collect(stream, most)
  } catch (error) {
    throw error instanceof Fault ? error : bad('a packed body that cannot be unpacked')
  } finally {
    stream.destroy()
  }
}

const inflaters: Readonly<Record<string, () => Pick<Gunzip, 'end' | 'destroy'> & Readable>> = {
  gzip: () => createGunzip({ chunkSize }),
  'x-gzip': () => createGunzip({ chunkSize }),
  deflate: () => createInflate({ chunkSize }),
  br: () => createBrotliDecompress({ chunkSize }),
}

async function collect(stream: Readable, most: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > most) throw bad(`a body of more than ${most} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, size)
}

/** The text by its charset; a byte that is no text of that charset is an error, never a replacement character. */
function decode(bytes: Buffer, contentType: string): string {
  const charset = charsetOf(bytes, contentType)
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes)
  } catch {
    throw bad(`a body that is no text in ${charset.slice(0, 20)}`)
  }
}

/** The charset by the body's byte order mark, else by its header, else by what XML says of itself. */
function charsetOf(bytes: Buffer, contentType: string): string {
  const mark = marks.find(({ begins }) => bytes.subarray(0, begins.length).equals(begins))
  if (mark !== undefined) return mark.charset
  const declared = /charset="?([\w.:-]+)/i.exec(contentType)?.[1]
  const begins = bytes.subarray(0, 200).toString('latin1')
  return declared ?? /^<\?xml\s[^>]*?encoding=["']([\w.:-]+)["']/.exec(begins)?.[1] ?? 'utf-8'
}

const marks = [
  { begins: Buffer.from([0xef, 0xbb, 0xbf]), charset: 'utf-8' },
  { begins: Buffer.from([0xff, 0xfe]), charset: 'utf-16le' },
  { begins: Buffer.from([0xfe, 0xff]), charset: 'utf-16be' },
]

function bad(what: string): Fault {
  return new Fault('PROVIDER_BAD_RESPONSE', `The provider sent ${what}.`)
}
