import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { readBody } from '../../src/pipeline/body.ts'

const bounds = { bodyBytes: 2 ** 20, inflatedBytes: 2 ** 20 }

function read(pieces: readonly Uint8Array[], contentType = '', watch?: (piece: string) => void) {
  return readBody(Readable.from(pieces), { headers: { 'content-type': contentType }, bounds, watch })
}

/** The bytes one by one. */
const trickled = (bytes: Buffer) => [...bytes].map(byte => Buffer.from([byte]))

test.each([
  ['a byte order mark of UTF-8', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from('Zoë')]), ''],
  ['a byte order mark of UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Zoë', 'utf16le')]), ''],
  ['a header', Buffer.from('Zoë', 'latin1'), 'text/plain; charset=iso-8859-1'],
  ['nothing', Buffer.from('Zoë'), ''],
])('a body whose charset is said by %s is read alike when it comes byte by byte', async (_what, bytes, type) => {
  expect((await read([bytes], type)).text).toBe('Zoë')
  expect((await read(trickled(bytes), type)).text).toBe('Zoë')
})

test('XML that names its own charset is read by it, byte by byte', async () => {
  const xml = '<?xml version="1.0" encoding="iso-8859-1"?><a>Zoë</a>'
  expect((await read(trickled(Buffer.from(xml, 'latin1')))).text).toBe(xml)
})

test('a large body of characters of several bytes is whole, wherever its pieces and parts are cut', async () => {
  const text = 'é😀x'.repeat(140_000)
  const bytes = Buffer.from(text)
  for (const size of [65_536, 4_097, 262_145]) {
    const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
      bytes.subarray(at * size, (at + 1) * size),
    )
    expect((await read(pieces)).text === text).toBe(true)
  }
})

test('a body that ends within a character is refused', async () => {
  await expect(read([Buffer.from('Zoë').subarray(0, 3)])).rejects.toMatchObject({ code: 'PROVIDER_BAD_RESPONSE' })
})

test('a large body is looked at from its first byte to its last, in pieces, and a small one is not', async () => {
  const seen: string[] = []
  const text = Array.from({ length: 60_000 }, (_, at) => `${at},`).join('')
  const bytes = Buffer.from(text)
  const pieces = [bytes.subarray(0, 10), bytes.subarray(10, 200_000), bytes.subarray(200_000)]
  await read(pieces, '', piece => seen.push(piece))
  expect(seen.join('') === text).toBe(true)
  seen.length = 0
  await read([bytes.subarray(0, 200_000)], '', piece => seen.push(piece))
  expect(seen).toEqual([])
})
