import { childrenOf, type XmlNode } from '../../src/contract/xml.ts'
import { type Exact, property, segmentsOf, textOf, valuesAt } from './exact.ts'
import { type Exchange, exchangesIn, soapBodyOf } from './files.ts'
import { index, type Recorded } from './index.ts'
import type { Places } from './places.ts'
import { recordingsOf } from './recordings-of.ts'

/** How a record is asked for. */
type Way = 'list' | 'other' | 'child'

/** One recorded record. */
export interface Recording {
  readonly place: Recorded
  readonly way: Way
  readonly file: string
  readonly path: string
  /** The id that the connector gives it. */
  readonly id: string
  /** The id of its parent, where it is a child. */
  readonly parent?: string
  /** The record as JSON; absent where it was recorded as XML. */
  readonly json?: Exact
  /** The record as XML; absent where it was recorded as JSON. */
  readonly xml?: XmlNode
  /** The reply that it stood in, where that was JSON. */
  readonly exchange?: Exchange
}

/** Every recorded record, in the order of the index. */
export function readRecordings(): readonly Recording[] {
  return index.flatMap(place => [
    ...readPlaces(place, 'list', place.lists),
    ...readPlaces(place, 'other', place.others),
    ...readPlaces(place, 'child', place.children),
  ])
}

function readPlaces(place: Recorded, way: Way, places: Places = {}): readonly Recording[] {
  return Object.entries(places).flatMap(([file, paths]) =>
    [paths].flat().flatMap(path => {
      const about = { place, way, file, path }
      return file.endsWith('.xml') ? readXmlPlace(about) : readJsonPlace(about)
    }),
  )
}

type About = Pick<Recording, 'place' | 'way' | 'file' | 'path'>

function readJsonPlace(about: About): readonly Recording[] {
  return exchangesIn(about.place.provider, about.file).flatMap(exchange =>
    valuesAt(exchange.reply, about.path).map(json => ({
      ...about,
      id: idIn(about.place, json),
      ...(about.way === 'child' && { parent: recordingsOf(about.place.provider).parentOf?.(exchange, json) ?? '' }),
      json,
      exchange,
    })),
  )
}

function idIn({ provider, record }: Recorded, json: Exact): string {
  return recordingsOf(provider).idOf?.(record, json) ?? textOf(property(json, 'id'))
}

function readXmlPlace(about: About): readonly Recording[] {
  const names = segmentsOf(about.path)
  const body = soapBodyOf(about.place.provider, about.file)
  const [record] = elementsAt([body], names.slice(0, 3))
  const idsOf = recordingsOf(about.place.provider).xml?.idsOf
  return elementsAt([body], names).map(xml => ({ ...about, ...(idsOf?.(record, xml) ?? { id: '' }), xml }))
}

function elementsAt(nodes: readonly XmlNode[], names: readonly string[]): readonly XmlNode[] {
  return names.reduce((found, name) => found.flatMap(node => childrenOf(node, name)), nodes)
}
