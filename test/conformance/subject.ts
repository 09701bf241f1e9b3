import type { GraphQLSchema } from 'graphql'
import type { Access } from '../../src/accounts/access.ts'
import type { Client } from '../../src/accounts/client.ts'
import type { Connector } from '../../src/contract/connector.ts'
import type { EntityName } from '../../src/contract/entities.ts'
import type { Facts } from '../../src/contract/record.ts'
import type { Settings } from '../../src/contract/settings.ts'
import type { CallEvent } from '../../src/pipeline/call-event.ts'
import type { ServedSimulator } from '../../src/simulator/serve.ts'

/** What is looked at: a connector, its folder, and an account on its simulator. */
export interface Subject {
  /** The name of the folder. */
  readonly folder: string
  readonly connector: Connector
  readonly sources: readonly Source[]
  readonly schema: GraphQLSchema
  /** The connector's simulator; behaviours that need one are not asked of a connector without. */
  readonly simulator: ServedSimulator | undefined
  /** Settings with which the simulator lets a client in; without a simulator, the examples. */
  readonly settings: Settings
  /** Opens an account on the simulator, with other settings if given. */
  open(settings?: Settings): Opened
  /** An account that is opened once and used for whatever leaves it as it was. */
  readonly opened: Opened
  /** All rows of a record that the simulator gives, frozen: from its list, or else as children of others. */
  rows(record: string): Promise<readonly unknown[]>
  /** The rows of the record that are the entity. */
  rowsOf(entity: EntityName): Promise<readonly unknown[]>
  /** Every fact that the connector declares. */
  facts(): Promise<Facts>
}

/** An account, and what became of its calls. */
export interface Opened {
  readonly client: Client
  /** For calls that are made one by one. */
  readonly access: Access
  readonly events: readonly CallEvent[]
}

/** A source file of a connector. */
export interface Source {
  /** From the connector's folder, such as `mapping/contact.ts`. */
  readonly path: string
  readonly text: string
}

/** The simulator of a subject; only behaviours that say that they need one may ask. */
export function simulatorOf({ simulator, connector }: Subject): ServedSimulator {
  if (simulator === undefined) throw new TypeError(`${connector.name} has no simulator.`)
  return simulator
}
