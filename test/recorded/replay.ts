import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Answer, Asked, Source } from './answer.ts'
import { exchangesIn } from './files.ts'
import type { Recording } from './recordings.ts'
import { recordingsOf } from './recordings-of.ts'

/** A group of recordings that one account is answered from: the rows of one recorded list, or a single record. */
export interface Reel {
  /** The account's name. */
  readonly name: string
  readonly provider: string
  readonly recordings: readonly Recording[]
}

/** The vendors' recorded replies, served again. */
export interface Replay {
  /** The origin of a group: what was recorded of the same record elsewhere does not get in its way. */
  originOf(reel: Reel): string
  /** What was asked for and could not be answered from recordings. */
  readonly unanswered: readonly string[]
  /** The replies that went out as they were recorded. */
  readonly sent: ReadonlyMap<string, readonly string[]>
  close(): Promise<void>
}

/** One for the rows of each recorded list, and one for each other record. */
export function reelsOf(recordings: readonly Recording[]): readonly Reel[] {
  const asked = recordings.filter(({ way }) => way !== 'child')
  const groups = Map.groupBy(asked, ({ way, place, file }, index) =>
    way === 'list' ? `${place.provider} ${file}` : String(index),
  )
  return [...groups.values()].map((group, index) => {
    const provider = group[0]?.place.provider as string
    return { name: `${provider}-${index}`, provider, recordings: group }
  })
}

/** Starts the upstream on loopback. */
export async function startReplay(reels: readonly Reel[], recordings: readonly Recording[]): Promise<Replay> {
  const byName = new Map(reels.map(reel => [reel.name, { reel, source: sourceOf(reel, recordings) }]))
  const unanswered: string[] = []
  const sent = new Map<string, string[]>()
  const server = createServer(async (request, response) => {
    const { name, asked } = await read(request)
    const known = byName.get(name)
    const answer = known && recordingsOf(known.reel.provider).answer(asked, known.source)
    if (answer === undefined) unanswered.push(`${name}: ${asked.method} ${asked.path}`)
    else sent.set(name, [...(sent.get(name) ?? []), answer.text])
    const { status, contentType, headers, text }: Answer = answer ?? {
      status: 501,
      contentType: 'text/plain',
      text: 'unknown',
    }
    response.writeHead(status, { 'content-type': contentType, ...headers }).end(text)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    originOf: ({ name }) => `${origin}/${name}`,
    unanswered,
    sent,
    close: () => new Promise(resolve => server.close(() => resolve())),
  }
}

function sourceOf({ provider, recordings: own }: Reel, recordings: readonly Recording[]): Source {
  const all = [...own, ...recordings.filter(({ place }) => place.provider === provider)]
  const whole = own.find(({ way }) => way === 'list')?.exchange
  return {
    ...(whole && { whole }),
    rows(record) {
      const rows = all.filter(({ place, way }) => place.record === record && way !== 'child')
      // The first of each id stays: it is the group's own.
      const byId = new Map(rows.map(({ id, json }) => [id, json]).reverse() as [string, unknown][])
      return [...byId.values()].reverse()
    },
    children: (record, parent) =>
      all.filter(each => each.place.record === record && each.parent === parent).map(({ json }) => json),
    exchange(file) {
      const [exchange, ...others] = exchangesIn(provider, file)
      if (exchange === undefined || others.length > 0) throw new TypeError(`${file} must hold one exchange.`)
      return exchange
    },
  }
}

async function read(request: IncomingMessage): Promise<{ readonly name: string; readonly asked: Asked }> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  const url = new URL(request.url ?? '/', 'http://replay')
  const [, name = '', path = ''] = /^\/([^/]*)(\/.*)$/.exec(url.pathname) ?? []
  return {
    name,
    asked: {
      method: request.method ?? 'GET',
      path,
      query: url.searchParams,
      soapAction: String(request.headers.soapaction ?? ''),
      body: Buffer.concat(parts).toString('utf8'),
    },
  }
}
