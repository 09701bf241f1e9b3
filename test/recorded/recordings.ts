import { childrenOf, textOf as textIn, type XmlNode } from '../../src/contract/xml.ts'
import { type Exact, property, segmentsOf, textOf, valuesAt } from './exact.ts'
import { type Exchange, exchangesIn, soapBodyOf } from './files.ts'
import { index, type Places, type Recorded } from './index.ts'

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
      id: textOf(property(json, 'id')),
      ...(about.way === 'child' && { parent: parentOf(exchange, json) }),
      json,
      exchange,
    })),
  )
}

/** A line names its invoice; a comment does not name its ticket, which stands in the path alone. */
function parentOf({ path }: Exchange, child: Exact): string {
  return /\/tickets\/(\d+)\//.exec(path)?.[1] ?? textOf(property(child, 'invoice'))
}

function readXmlPlace(about: About): readonly Recording[] {
  const names = segmentsOf(about.path)
  const body = soapBodyOf(about.place.provider, about.file)
  return elementsAt([body], names).map(xml => ({ ...about, ...idsOf(elementsAt([body], names.slice(0, 3)), xml), xml }))
}

function elementsAt(nodes: readonly XmlNode[], names: readonly string[]): readonly XmlNode[] {
  return names.reduce((found, name) => found.flatMap(node => childrenOf(node, name)), nodes)
}

/** A record has an id; a line of an invoice has a number that is unique in its invoice only. */
function idsOf([record]: readonly XmlNode[], xml: XmlNode): Pick<Recording, 'id' | 'parent'> {
  const parent = String(record?.attributes.internalId)
  return xml === record || xml.attributes.internalId !== undefined
    ? { id: String(xml.attributes.internalId) }
    : { id: `${parent}-${textIn(xml, 'line')}`, parent }
}
