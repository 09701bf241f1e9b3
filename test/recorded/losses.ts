import type { XmlNode } from '../../src/contract/xml.ts'
import { parseJson } from '../../src/pipeline/json.ts'
import { soapBodyOf } from './files.ts'
import { index } from './index.ts'
import { kindOf, type Leaf, leavesOf, othersOf } from './leaves.ts'
import { readingOf } from './reading.ts'
import type { Recording } from './recordings.ts'
import { recordingsOf } from './recordings-of.ts'
import { xmlLeavesOf } from './xml-leaves.ts'

/** A leaf, and whether we read it. */
export interface Accounted {
  readonly recording: Recording
  /** The entity and the path, such as `Ticket/via.channel`. */
  readonly name: string
  readonly kind: string
  readonly isRead: boolean
}

/** Every leaf of a record: it is read when another value in its place makes a difference to us. */
export function accountFor(recording: Recording, entity: string): readonly Accounted[] {
  const { content, leaves } = openLeaves(recording)
  const before = readingOf(recording, content)
  return leaves.map(leaf => ({
    recording,
    name: `${entity}/${leaf.path}`,
    kind: kindOf(leaf.value),
    isRead: othersOf(leaf.value).some(other => differs(leaf, other, () => readingOf(recording, content) !== before)),
  }))
}

function openLeaves(recording: Recording): { readonly content: unknown; readonly leaves: readonly Leaf[] } {
  if (recording.xml !== undefined) return openXml(recording)
  const content: unknown = parseJson(JSON.stringify(recording.json))
  const elsewhere = placesWithin(recording)
  const isOwn = ({ path }: Leaf) => !elsewhere.some(place => path.startsWith(`${place}.`))
  return { content, leaves: leavesOf(content).filter(isOwn) }
}

/** Where other records of the index stand within this one: their leaves are theirs. */
function placesWithin({ file, path }: Recording): readonly string[] {
  const places = index.flatMap(({ lists, others, children }) =>
    [lists, others, children].map(each => each?.[file] ?? []),
  )
  const outer = path === '' ? '' : `${path}.`
  return places.flat(2).flatMap(place => (place !== path && place.startsWith(outer) ? place.slice(outer.length) : []))
}

/** The whole reply, as our own request would have it, and the leaves of the record in it. */
function openXml({ place, file }: Recording): { readonly content: XmlNode; readonly leaves: readonly Leaf[] } {
  const { xml } = recordingsOf(place.provider)
  if (xml === undefined) throw new TypeError(`Say in connectors/${place.provider}/test/recordings.ts how XML is read.`)
  const { content, record } = xml.opened(soapBodyOf(place.provider, file))
  return { content, leaves: xmlLeavesOf(record) }
}

function differs(leaf: Leaf, other: unknown, test: () => boolean): boolean {
  const putBack = leaf.replace(other)
  try {
    return test()
  } finally {
    putBack()
  }
}
