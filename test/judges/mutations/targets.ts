import { entitiesOf } from '../../../src/contract/capabilities.ts'
import type { Connector } from '../../../src/contract/connector.ts'
import { type Absent, type Column, isAbsent } from '../../../src/contract/mapping.ts'
import { idsOf } from '../../conformance/samples.ts'
import type { Exchange } from '../exchange.ts'
import { placeOf } from '../places.ts'
import { readingOf } from '../reading.ts'
import type { Traffic } from '../traffic.ts'
import type { Spot } from './document.ts'

/** Which leaves of an operation's replies are worth being made wrong. */
export interface Targets {
  /** A leaf that a column reads, or by which a row is known. */
  isRead(spot: Spot): boolean
  /** A leaf that holds a word of a fixed list: one that a column translates, or one that a reply says of itself. */
  isWord(spot: Spot): boolean
}

/** The targets, worked out once for an operation. */
export function targetsOf(connector: Connector, operation: string): Targets {
  const place = placeOf(connector, operation)
  const record = place.kind === 'other' ? '' : place.record
  const columns: readonly Column<unknown, unknown>[] = entitiesOf(connector)
    .filter(([, { of }]) => of === record)
    .flatMap(([, { mapping }]) => Object.values<Column<unknown, unknown> | Absent>(mapping))
    .flatMap(column => (isAbsent(column) ? [] : [column]))
  const read = new Set(columns.flatMap(({ fields }) => fields))
  const translated = columns.flatMap(({ fields, words }) =>
    Object.keys(words ?? {}).flatMap(word => fields.map(field => `${field} ${word}`)),
  )
  const words = new Set(translated)
  const partsOf = (path: string) => path.split(/[.[\]]+/)
  return {
    isRead: ({ path, name }) => /^(id|Id|sf:Id|toObjectId)$/.test(name) || partsOf(path).some(part => read.has(part)),
    isWord({ path, name, value }) {
      if (typeof value !== 'string' || /^(true|false)$/.test(value)) return false
      if (/^(status|category|object)$/.test(name) && /^[A-Z_]+$/.test(value)) return true
      return partsOf(path).some(part => words.has(`${part} ${value}`))
    },
  }
}

/** The id of a row in the reply, and that of another: in the same reply, if there is one. */
export async function idsFor({ connector, subject }: Traffic, exchange: Exchange) {
  const { record, rows, links } = readingOf(connector, exchange)
  if (links !== undefined) {
    // Parents with the same children can be swapped and nobody is the wiser.
    const children = Map.groupBy(links, ({ parent }) => parent)
    const named = [...children].map(([parent, all]) => ({ parent, told: String(all.map(({ child }) => child).sort()) }))
    const other = named.find(({ told }) => told !== named[0]?.told)
    return pair([...named.slice(0, 1), ...(other ? [other] : [])].map(({ parent }) => parent))
  }
  if (record === undefined) return undefined
  const idOf = (row: unknown) => connector.records[record]?.id(row) ?? ''
  const [first] = rows
  if (first === undefined) return undefined
  // Twins can be swapped and nobody is the wiser: the world has payments that are alike in all but their ids.
  const without = (row: unknown) => JSON.stringify(row).replaceAll(idOf(row), '')
  const others = rows.filter(row => without(row) !== without(first)).map(idOf)
  const own = rows.map(idOf)
  const foreign = async () => (await idsOf(subject, record)).filter(id => !own.includes(id))
  return pair([idOf(first), ...(others.length > 0 ? others : await foreign())])
}

function pair(ids: readonly string[]): readonly [string, string] | undefined {
  const [one] = ids
  const other = ids.find(id => id !== one)
  return one === undefined || other === undefined ? undefined : [one, other]
}
