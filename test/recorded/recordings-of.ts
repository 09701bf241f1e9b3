import { discoverConnectors } from '../../src/accounts/discover.ts'
import { type Connector, connectorFor } from '../../src/contract/connector.ts'
import type { EntityName } from '../../src/contract/entities.ts'
import type { Facts } from '../../src/contract/record.ts'
import type { XmlNode } from '../../src/contract/xml.ts'
import { eachProvider } from '../support/each-provider.ts'
import type { Answerer } from './answer.ts'
import type { Exact } from './exact.ts'
import type { Expected } from './expected.ts'
import type { Exchange } from './files.ts'
import type { LeftOut } from './left-out.ts'
import type { Ignored } from './patterns.ts'
import type { Place } from './places.ts'

/** What is known of one vendor's recorded replies: `connectors/<name>/test/recordings.ts`. */
export interface Recordings {
  /** Every place that holds records of ours. */
  readonly places: readonly Place[]
  /** Recordings that hold no record, but what records cannot be read without. */
  readonly factFiles?: readonly string[]
  /** Every recording that is neither of these. */
  readonly leftOut: LeftOut
  /** Places that hold no record, as `file path`: an invoice without lines is recorded too. */
  readonly emptyPlaces?: readonly string[]
  /** The entities of the connector that nobody recorded. */
  readonly unrecorded: readonly EntityName[]
  /** Answers a request as the provider does, from the recordings. */
  readonly answer: Answerer
  /** Records with what they must be answered as: one for each recorded entity at least. */
  readonly expected: readonly Expected[]
  /** Leaves that are not read, by the reason. */
  readonly ignored: Ignored
  /** The facts as the replay gives them. */
  readonly facts: Facts
  /** The body of the reply to a request for a single record by its id, or of the table that it is in. */
  replyWith?(record: string, content: unknown): unknown
  /** The provider's id in a recorded record; its member `id`, if absent. */
  idOf?(record: string, json: Exact): string
  /** The id of the parent of a recorded child. */
  parentOf?(exchange: Exchange, json: Exact): string
  /** A recorded child as a row, where its parent tells more of it; the child as it is, if absent. */
  rowOf?(record: string, content: unknown): unknown
  /** How records are read that were recorded as XML. */
  readonly xml?: {
    /** The id of an element, and that of its parent; `record` is the element that the first three steps of its path lead to. */
    idsOf(record: XmlNode | undefined, xml: XmlNode): { readonly id: string; readonly parent?: string }
    /** The reply as our own request would have it, and the record in it. */
    opened(body: XmlNode): { readonly content: XmlNode; readonly record: XmlNode }
  }
  /** Settings besides the examples, such as the one that chooses the protocol that was recorded. */
  readonly chosen?: Readonly<Record<string, string>>
}

/** The recordings of each provider of which there are any. */
export const recordings = await eachProvider<Recordings>('recordings.ts')

/** The providers whose replies were recorded. */
export const providers: readonly string[] = [...recordings.keys()]

const connectors = await discoverConnectors()

/** The recordings of a provider. */
export function recordingsOf(provider: string): Recordings {
  const found = recordings.get(provider)
  if (found === undefined) throw new TypeError(`Nothing was recorded of ${provider}.`)
  return found
}

/** The connector that reads the recordings of a provider. */
export function connectorOf(provider: string): Connector {
  return connectorFor(connectors.get(provider) as Connector, recordingsOf(provider).chosen ?? {})
}
