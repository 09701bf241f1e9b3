import { type Exact, property, textOf } from './exact.ts'
import type { Exchange } from './files.ts'

/** A request that came in. */
export interface Asked {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly soapAction: string
  readonly body: string
}

/** What goes out. */
export interface Answer {
  readonly status: number
  readonly contentType: string
  /** Headers besides, where a reply is not whole without them. */
  readonly headers?: Readonly<Record<string, string>>
  readonly text: string
}

/** What a request is answered from: one recording first, and the others of the provider for what it points to. */
export interface Source {
  /** The recorded reply to the request that our list makes. */
  readonly whole?: Exchange
  /** Recorded rows of a kind, one for each id; those of the recording itself before the others. */
  rows(record: string): readonly Exact[]
  /** Recorded children of a parent. */
  children(record: string, parent: string): readonly Exact[]
  /** The reply in a file with one exchange. */
  exchange(file: string): Exchange
}

/** Answers a request as the provider does; undefined for one that the provider's recordings know nothing of. */
export type Answerer = (asked: Asked, source: Source) => Answer | undefined

/** A recorded reply as it came. */
export function asRecorded({ status, contentType, reply }: Exchange): Answer {
  return { status, contentType, text: JSON.stringify(reply) }
}

/** A reply of our making around recorded objects. */
export function around(reply: object, { contentType = 'application/json; charset=utf-8', status = 200 } = {}): Answer {
  return { status, contentType, text: JSON.stringify(reply) }
}

/** True when the request is the one that the reply was recorded for. */
export function isRecorded({ method, path }: Asked, whole: Exchange | undefined): whole is Exchange {
  return whole !== undefined && method === whole.method && path === whole.path.replace(/\.json$/, '')
}

/** The rows with these ids, in that order, and the ids that were not recorded. */
export function byIds(rows: readonly Exact[], ids: readonly string[]) {
  const known = new Map(rows.map(row => [textOf(property(row, 'id')), row]))
  return { found: ids.flatMap(id => known.get(id) ?? []), missing: ids.filter(id => !known.has(id)) }
}
