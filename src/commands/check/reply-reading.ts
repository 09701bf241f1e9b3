import type { Reply } from '../../contract/call.ts'
import { entitiesOf } from '../../contract/capabilities.ts'
import type { Connector } from '../../contract/connector.ts'
import { isAbsent } from '../../contract/mapping.ts'
import type { Seen } from '../../contract/record.ts'
import { hearing } from '../../contract/unknown-words.ts'
import type { Document, Schema } from './openapi.ts'
import { sampleOf, watched } from './sample-reply.ts'

/** Of how many words of one enumeration it is looked at each. */
const mostWords = 60

/** Something that the vendor's reply does not have, or has otherwise than the connector reads it. */
export type Complaint = readonly [found: string, mend: string]

interface Reading {
  readonly connector: Connector
  readonly document: Document
  /** Takes a reply apart as the operation does, and gives its rows. */
  read(reply: Reply): readonly Seen[]
}

/** Reads a reply of that schema as the connector does, with each column of its rows, once for each word of its enumerations. */
export function replyComplaints(schema: Schema, { connector, document, read }: Reading): readonly Complaint[] {
  const missing = new Set<string>()
  const nonsense = new Set<string>()
  const words = new Set<string>()
  // Twice at least, for flags.
  let count = 2
  const onWords = (length: number) => {
    count = Math.max(count, Math.min(length, mostWords))
  }
  for (let word = 0; word < count; word += 1)
    readOne(sampleOf(schema, { document, word, onWords, onMissing: path => missing.add(path) }))
  return [
    ...[...missing].map(
      (path): Complaint => [
        `reads "${path}" of the reply, which the document does not have`,
        'Look for what took its place, and change the mapping of the connector.',
      ],
    ),
    ...[...nonsense].map(
      (what): Complaint => [`cannot read a reply of the document: ${what}`, 'Change how the connector reads it.'],
    ),
    ...[...words].map(
      (what): Complaint => [
        `does not know ${what} of the document`,
        'Add it to the table of words in the mapping of the connector.',
      ],
    ),
  ]

  function readOne(body: unknown): void {
    for (const { record, row } of quietly('its rows', () => read({ status: 200, headers: {}, body, bytes: 0 })) ?? [])
      readRow(
        record,
        watched(row, record, path => missing.add(path)),
      )
  }

  function readRow(record: string, row: unknown): void {
    quietly(`the id of ${record}`, () => connector.records[record]?.id(row))
    for (const [name, { of, when, mapping }] of entitiesOf(connector)) {
      if (of !== record || quietly(name, () => when?.(row) ?? true) !== true) continue
      for (const [field, column] of Object.entries(mapping)) {
        // What facts of an account tell is not in the document.
        if (isAbsent(column) || column.facts !== undefined) continue
        hearing(
          word => words.add(`the word "${word}" for ${name}.${field}`),
          () => quietly(`${name}.${field}`, () => column.read(row, {})),
        )
      }
    }
  }

  function quietly<Value>(what: string, work: () => Value): Value | undefined {
    try {
      return work()
    } catch (error) {
      nonsense.add(`${what}: ${error instanceof Error ? error.message : 'it makes no sense'}`)
      return undefined
    }
  }
}
