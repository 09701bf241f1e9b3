import type { Reply } from '../../src/contract/call.ts'
import type { Children } from '../../src/contract/children.ts'
import type { Connector } from '../../src/contract/connector.ts'
import type { EntityName } from '../../src/contract/entities.ts'
import { isAbsent } from '../../src/contract/mapping.ts'
import type { Facts, Page, Seen } from '../../src/contract/record.ts'
import type { XmlNode } from '../../src/contract/xml.ts'
import type { Recording } from './recordings.ts'
import { connectorOf, recordingsOf } from './recordings-of.ts'

/**
 * Everything that a connector reads out of a record: its id, the columns of the entities that it is, the keys by which
 * it is found or belongs to a parent, the same of what lies in it and of what comes along, and whether it can be read at
 * all. Two records with equal texts are the same to us.
 */
export function readingOf({ place }: Recording, content: unknown): string {
  const connector = connectorOf(place.provider)
  const { facts } = recordingsOf(place.provider)
  try {
    const seen = rowsOf(connector, place.record, content)
    return JSON.stringify(seen.map(({ record, row }) => partsOf({ connector, facts, record, row })))
  } catch (error) {
    return String(error)
  }
}

interface Reading {
  readonly connector: Connector
  readonly facts: Facts
  readonly record: string
  // biome-ignore lint/suspicious/noExplicitAny: rows of all records are read here.
  readonly row: any
}

/** The rows that a reply with this record gives, those of other records among them. */
function rowsOf(connector: Connector, record: string, content: unknown): readonly Seen[] {
  const { get, all } = connector.records[record] ?? {}
  const reply = replyWith(connector.name, record, content)
  const { rowOf = (_, alone) => alone } = recordingsOf(connector.name)
  const own = (rows: readonly unknown[]) => rows.map(row => ({ record, row }))
  if (get !== undefined) return [...own(get.rows(reply)), ...(get.also?.(reply) ?? [])]
  if (all === undefined) return own([rowOf(record, content)])
  // The stages stand in their pipelines; a stage by itself has a page of no other form.
  const page: Page<unknown> = all.page(reply)
  return record === 'stage' ? own([content]) : [...own(page.rows), ...(page.also ?? [])]
}

/** The reply to a request for a single record. */
function replyWith(provider: string, record: string, content: unknown): Reply {
  const about = { status: 200, headers: {}, bytes: 0 }
  const { xml, replyWith: bodyOf = (_, alone) => alone } = recordingsOf(provider)
  if (xml !== undefined) return { ...about, body: null, xml: content as XmlNode }
  return { ...about, body: bodyOf(record, content) }
}

function partsOf(reading: Reading): unknown {
  const { connector, facts, record, row } = reading
  const spec = connector.records[record]
  const entities = Object.entries(connector.entities).filter(
    ([, entity]) => entity.of === record && (entity.when?.(row) ?? true),
  )
  return {
    id: attempt(() => spec?.id(row)),
    keys: Object.values(spec?.findBy ?? {}).map(find => attempt(() => find.keys(row))),
    parents: edgesOf(connector).flatMap(edge =>
      edge.record === record && edge.by === 'filter' ? [attempt(() => edge.parentsOf(row))] : [],
    ),
    entities: entities.map(([name, { mapping, edges }]) => ({
      name: name as EntityName,
      columns: Object.values(mapping).map(column => (isAbsent(column) ? null : attempt(() => column.read(row, facts)))),
      inside: Object.values(edges ?? {}).map(edge => attempt(() => insideOf(reading, edge as Children))),
    })),
  }
}

function insideOf({ connector, facts, row }: Reading, edge: Children): unknown {
  if (edge.by !== 'embedded') return null
  const { record } = edge
  const rows = edge.rows(row)
  return [edge.complete(row), rows.map(child => partsOf({ connector, facts, record, row: child }))]
}

function edgesOf(connector: Connector): readonly Children[] {
  return Object.values(connector.entities).flatMap(({ edges }) => Object.values(edges ?? {}) as Children[])
}

function attempt<Value>(read: () => Value): Value | { readonly failure: string } {
  try {
    const value = read()
    // What cannot be written down has been changed beyond reading.
    JSON.stringify(value)
    return value
  } catch (error) {
    return { failure: String(error) }
  }
}
