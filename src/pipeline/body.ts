import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate, type Gunzip } from 'node:zlib'
import { Fault } from '../contract/faults.ts'

/** How many encodings may lie over each other. */
const mostEncodings = 2

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
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
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

/** The text by its declared charset; a byte that is no text of that charset is an error, never a replacement character. */
function decode(bytes: Buffer, contentType: string): string {
  const charset = /charset="?([\w-]+)/i.exec(contentType)?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes)
  } catch {
    throw bad(`a body that is no text in ${charset.slice(0, 20)}`)
  }
}

function bad(what: string): Fault {
  return new Fault('PROVIDER_BAD_RESPONSE', `The provider sent ${what}.`)
}
