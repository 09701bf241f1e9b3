import type { Reply } from '../../src/contract/call.ts'
import type { ChildList, Link, LinkChildren } from '../../src/contract/children.ts'
import type { Connector } from '../../src/contract/connector.ts'
import type { RecordSpec } from '../../src/contract/record.ts'
import { readRest } from '../../src/pipeline/rest.ts'
import { readSoap } from '../../src/pipeline/soap.ts'
import type { Exchange } from './exchange.ts'
import { placeOf } from './places.ts'

/** What the connector reads out of a reply. */
export interface Read {
  /** The record of the rows; absent where there are none. */
  readonly record?: string
  readonly rows: readonly unknown[]
  /** True when the list goes on. */
  readonly goesOn: boolean
  /** Which children hang on which parents, where the reply says that. */
  readonly links?: readonly Link[]
}

/** Reads a reply as the connector does. Throws on nonsense, and on a reply that the connector takes for a failure. */
export function readingOf(connector: Connector, exchange: Exchange): Read {
  const known = readings.get(exchange) ?? attemptReading(connector, exchange)
  readings.set(exchange, known)
  if ('error' in known) throw known.error
  return known
}

/** Several judges look at the same exchange, and reading is what takes their time. */
const readings = new WeakMap<Exchange, Read | { readonly error: unknown }>()

function attemptReading(connector: Connector, exchange: Exchange): Read | { readonly error: unknown } {
  try {
    return read(connector, exchange)
  } catch (error) {
    return { error }
  }
}

function read(connector: Connector, exchange: Exchange): Read {
  const { operation, given } = exchange
  const reply = replyOf(exchange)
  const fault = connector.fault?.(reply)
  if (fault !== undefined) throw new TypeError(`the connector takes it for ${fault.code}`)
  const found = operation.read?.(reply, given.page)
  const place = placeOf(connector, operation.name)
  if (place.kind === 'other') return { rows: [], goesOn: false }
  if (place.kind === 'edge' && place.children.by === 'nested' && Array.isArray(found)) {
    const lists = found as readonly ChildList<unknown>[]
    const { id } = connector.records[place.record] as RecordSpec<unknown>
    const links = lists.flatMap(({ parent, rows }) => rows.map(row => ({ parent, child: id(row) })))
    // A list as long as was asked for may go on.
    const isCut = lists.some(({ rows }) => rows.length >= given.page.size)
    const goesOn = isCut || place.children.next?.(reply) !== undefined
    return { record: place.record, rows: lists.flatMap(({ rows }) => rows), goesOn, links }
  }
  if (Array.isArray(found)) {
    const isLinks = place.kind === 'edge' && place.children.by === 'links'
    if (isLinks) return { rows: [], goesOn: hasMore(reply, place.children, given.keys), links: found as Link[] }
    return { record: place.record, rows: found, goesOn: false }
  }
  const { rows = [], next } = (found ?? {}) as { readonly rows?: readonly unknown[]; readonly next?: string }
  return { record: place.record, rows, goesOn: next !== undefined }
}

/** A reply as the pipeline hands it to the connector. */
export function replyOf({ call, answer }: Exchange): Reply {
  const { status, headers, text } = answer
  const http = { status, headers, text, bytes: text.length }
  return call.protocol === 'soap' ? readSoap(call, http) : readRest(http)
}

function hasMore(reply: Reply, children: Pick<LinkChildren, 'more'>, parents: readonly string[]): boolean {
  const asked = parents.map(id => ({ id }))
  return (children.more?.(reply, asked) ?? []).length > 0
}
