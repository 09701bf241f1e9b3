import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import { createHttp, type HttpOptions } from '../../src/pipeline/http.ts'

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

/** What a client makes of a body that a real server sends packed, in so many pieces. */
async function asked(packed: Buffer, { encoding = 'gzip', pieces = 1, isCut = false, ...bounds }: Sent = {}) {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-encoding': encoding })
    const size = Math.ceil(packed.length / pieces)
    for (let from = 0; from < packed.length; from += size) response.write(packed.subarray(from, from + size))
    if (isCut) setImmediate(() => response.destroy())
    else response.end()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { http, close } = createHttp(bounds)
  closing.push(
    close,
    () => server.closeAllConnections(),
    () => server.close(),
  )
  const { port } = server.address() as AddressInfo
  const signal = AbortSignal.timeout(5_000)
  return http({ method: 'GET', url: `http://127.0.0.1:${port}/`, headers: {}, signal })
}

interface Sent extends Partial<HttpOptions> {
  readonly encoding?: string
  readonly pieces?: number
  /** True where the connection breaks in the place of the end. */
  readonly isCut?: boolean
}

/** A text that packing makes no shorter than about half. */
const noise = (length: number) => randomBytes(length / 2).toString('hex')

describe('a packed body', () => {
  test.each([
    ['gzip', gzipSync],
    ['x-gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ])('by %s is read whole, whether it is small, large, or small and unpacks to much', async (encoding, pack) => {
    for (const text of ['ä', noise(20_000), noise(300_000), 'ä'.repeat(2_000_000)]) {
      const packed = pack(text)
      const { text: read, bytes } = await asked(packed, { encoding, pieces: 7 })
      expect(read === text).toBe(true)
      expect(bytes).toBe(packed.length)
    }
  })

  test('by two packings is read too', async () => {
    const { text } = await asked(gzipSync(brotliCompressSync('twice')), { encoding: 'br, gzip' })
    expect(text).toBe('twice')
  })

  test.each([
    ['packed', { bodyBytes: 1_000 }, noise(4_000), '1000 bytes'],
    ['unpacked', { inflatedBytes: 10_000 }, 'a'.repeat(10_001), '10000 bytes'],
  ])('that is larger than allowed, %s, is refused however small it is', async (_what, bounds, text, message) => {
    await expect(asked(gzipSync(text), bounds)).rejects.toMatchObject({
      code: 'PROVIDER_BAD_RESPONSE',
      message: expect.stringContaining(message),
    })
  })

  test('that is as large as allowed is read', async () => {
    expect((await asked(gzipSync('a'.repeat(10_000)), { inflatedBytes: 10_000 })).text).toHaveLength(10_000)
  })

  test.each([
    ['that breaks off', gzipSync(noise(2_000)).subarray(0, 500)],
    ['that is none', Buffer.from('this was never packed')],
    ['that is no text', gzipSync(Buffer.from([0x7b, 0xff, 0xfe, 0x7d]))],
  ])('%s is refused', async (_what, packed) => {
    await expect(asked(packed)).rejects.toMatchObject({ code: 'PROVIDER_BAD_RESPONSE' })
  })

  test.each([
    ['small', 2_000],
    ['large', 300_000],
  ])('whose connection breaks before its end is no answer, %s as it is', async (_what, length) => {
    await expect(asked(gzipSync(noise(length)), { isCut: true })).rejects.toMatchObject({
      code: 'PROVIDER_UNAVAILABLE',
    })
  })

  test('of nothing is empty', async () => {
    expect(await asked(Buffer.alloc(0))).toMatchObject({ text: '', bytes: 0 })
  })
})
