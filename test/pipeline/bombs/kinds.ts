import type { ServerResponse } from 'node:http'
import { brotliCompressSync, gzipSync } from 'node:zlib'

/** Something that a provider sends which is little work for it and much for whoever reads it. */
export interface Bomb {
  readonly protocol: 'rest' | 'soap'
  /** What becomes of it: a code, or "read" for what is right and only large. */
  readonly becomes: 'PROVIDER_BAD_RESPONSE' | 'DEADLINE_EXCEEDED' | 'read'
  readonly send: (response: ServerResponse) => void
  /** True for what stays just below every bound, and is taken apart to its end: it may take more memory than others. */
  readonly isLarge?: true
}

const megabyte = 2 ** 20

/** Every bomb, by its name. */
export const bombs = {
  'a gzip that unpacks to 200 MB': rest(() =>
    whole(gzipSync(Buffer.alloc(200 * megabyte, ' ')), { 'content-encoding': 'gzip' }),
  ),
  'a gzip within a brotli': rest(() =>
    whole(brotliCompressSync(gzipSync(Buffer.alloc(200 * megabyte, ' '))), { 'content-encoding': 'gzip, br' }),
  ),
  'blanks without end': rest(() => endless(Buffer.alloc(65_536, ' '))),
  'a list without end': rest(() => endless(Buffer.from(`"${'x'.repeat(998)}",`.repeat(65)))),
  'a body that trickles': { ...rest(() => trickle), becomes: 'DEADLINE_EXCEEDED' },
  '30 MB of opening brackets': rest(() => whole('['.repeat(30 * megabyte))),
  '15 MB of opening brackets': rest(() => whole('['.repeat(15 * megabyte))),
  '15 MB of objects inside each other': rest(() => whole('{"a":'.repeat(3 * megabyte))),
  '15 MB of empty objects': rest(() => whole(`[${'{},'.repeat(5 * megabyte)}0]`)),
  'a billion laughs': soap(() =>
    whole(
      `<!DOCTYPE a [${Array.from({ length: 10 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join('')}]><a>&e10;</a>`,
    ),
  ),
  'a document type without end': soap(() => whole(`<!DOCTYPE a [${'<!ENTITY e "x">'.repeat(megabyte)}`)),
  '200,000 elements inside each other': soap(() => whole('<a>'.repeat(200_000))),
  '100,000 attributes': soap(() => whole(`<a ${Array.from({ length: 100_000 }, (_, i) => `a${i}="x"`).join(' ')}/>`)),
  'three million elements': soap(() => whole(`<a>${'<b/>'.repeat(3_000_000)}</a>`)),
  'a list of texts that is almost too large': {
    ...rest(() => whole(`[${Array.from({ length: 15_900 }, () => `"${'x'.repeat(1_020)}"`).join()}]`)),
    becomes: 'read',
    isLarge: true,
  },
  'a list of almost too many objects': {
    ...rest(() => whole(`[${'{},'.repeat(149_000)}0]`)),
    becomes: 'read',
    isLarge: true,
  },
  'almost too many elements': {
    ...soap(() => whole(inEnvelope('<b/>'.repeat(249_000)))),
    becomes: 'read',
    isLarge: true,
  },
  'a text of XML that is almost too large': {
    ...soap(() => whole(inEnvelope('x'.repeat(15.9 * megabyte)))),
    becomes: 'read',
    isLarge: true,
  },
  'a text of 2 MB and 100,000 references': {
    ...soap(() => whole(inEnvelope('x'.repeat(2 * megabyte) + '&#65;'.repeat(100_000)))),
    becomes: 'read',
  },
} as const satisfies Record<string, Bomb>

type Send = Bomb['send']

function rest(make: () => Send): Bomb {
  return { protocol: 'rest', becomes: 'PROVIDER_BAD_RESPONSE', send: once(make) }
}

function soap(make: () => Send): Bomb {
  return { protocol: 'soap', becomes: 'PROVIDER_BAD_RESPONSE', send: once(make) }
}

/** Made when it is first sent, and kept. */
function once(make: () => Send): Send {
  let send: Send | undefined
  return response => {
    send ??= make()
    send(response)
  }
}

function whole(content: string | Buffer, headers: Record<string, string> = {}): Send {
  const bytes = Buffer.from(content)
  return response => void response.writeHead(200, headers).end(bytes)
}

function inEnvelope(content: string): string {
  return `<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body><bomb>${content}</bomb></e:Body></e:Envelope>`
}

function endless(piece: Buffer): Send {
  return response => {
    response.writeHead(200)
    const more = () => {
      while (!response.destroyed && response.write(piece));
    }
    response.on('drain', more)
    more()
  }
}

const trickle: Send = response => {
  response.writeHead(200)
  const timer = setInterval(() => response.write(' '), 20)
  response.on('close', () => clearInterval(timer))
}
