import { entitiesOf } from '../../../src/contract/capabilities.ts'
import type { Connector } from '../../../src/contract/connector.ts'
import { isAbsent } from '../../../src/contract/mapping.ts'
import { idsOf } from '../../conformance/samples.ts'
import type { Exchange } from '../exchange.ts'
import { placeOf } from '../places.ts'
import { readingOf } from '../reading.ts'
import type { Traffic } from '../traffic.ts'
import type { Spot } from './document.ts'

/** True for a leaf that holds a word of a fixed list: one that a column translates, or one in capitals. */
export function isWord(connector: Connector, operation: string, { path, value }: Spot): boolean {
  if (typeof value !== 'string') return false
  const place = placeOf(connector, operation)
  const record = place.kind === 'other' ? '' : place.record
  const columns = entitiesOf(connector)
    .filter(([, { of }]) => of === record)
    .flatMap(([, { mapping }]) => Object.values(mapping))
  const isTranslated = columns.some(
    column =>
      !isAbsent(column) &&
      column.words !== undefined &&
      Object.hasOwn(column.words, value) &&
      !/^(true|false)$/.test(value) &&
      column.fields.some(field => path.split(/[.[\]]+/).includes(field)),
  )
  return isTranslated || /^(?=.*[A-Z]{3})[A-Z_]+$/.test(value)
}

/** The id of a row in the reply, and that of another: in the same reply, if there is one. */
export async function idsFor({ connector, subject }: Traffic, exchange: Exchange) {
  const { record, rows, links } = readingOf(connector, exchange)
  if (links !== undefined) return pair([...new Set(links.map(({ parent }) => parent))])
  if (record === undefined) return undefined
  const own = rows.map(row => connector.records[record]?.id(row) ?? '')
  return own.length === 0 ? undefined : pair([...own, ...(own.length > 1 ? [] : await idsOf(subject, record))])
}

function pair(ids: readonly string[]): readonly [string, string] | undefined {
  const [one] = ids
  const other = ids.find(id => id !== one)
  return one === undefined || other === undefined ? undefined : [one, other]
}
