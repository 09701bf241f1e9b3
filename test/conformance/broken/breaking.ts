import type { Connector } from '../../../src/contract/connector.ts'
import type { EntityName } from '../../../src/contract/entities.ts'
import type { Column } from '../../../src/contract/mapping.ts'
import type { RecordSpec } from '../../../src/contract/record.ts'
import type { Http } from '../../../src/pipeline/http.ts'
import type { Source } from '../subject.ts'
import { toy } from '../toy/connector.ts'

/** A subject that lacks one behaviour on purpose, to prove that the behaviour is looked for. */
export interface Broken {
  /** The name of the behaviour that it lacks. */
  readonly lacks: string
  /** What is wrong with it, as the head of a test. */
  readonly because: string
  /** What is other than at the toy. */
  readonly connector?: Connector
  readonly folder?: string
  readonly sources?: readonly Source[]
  readonly through?: (http: Http) => Http
}

// biome-ignore lint/suspicious/noExplicitAny: what is broken need not fit any type.
type Anything = any

/** The toy with something else in the place of its own. */
export function toyWith(changes: Partial<Record<keyof Connector, Anything>>): Connector {
  return { ...toy, ...changes } as Connector
}

/** The toy with another part of a record. */
export function toyWithRecord(name: string, change: (record: RecordSpec<Anything>) => object): Connector {
  const record = toy.records[name] as RecordSpec<Anything>
  return toyWith({ records: { ...toy.records, [name]: { ...record, ...change(record) } } })
}

/** The toy with another column, or with the column changed. */
export function toyWithColumn(
  entity: EntityName,
  field: string,
  change: (column: Column<Anything, Anything>) => object,
): Connector {
  const spec = toy.entities[entity] as { mapping: Record<string, Column<unknown, unknown>> }
  const column = spec.mapping[field] as Column<Anything, Anything>
  const mapping = { ...spec.mapping, [field]: { ...column, ...change(column) } }
  return toyWith({ entities: { ...toy.entities, [entity]: { ...spec, mapping } } })
}

/** The toy with another edge, or with the edge changed. */
export function toyWithEdge(entity: EntityName, field: string, change: (edge: Anything) => object): Connector {
  const spec = toy.entities[entity] as { edges: Record<string, Anything> }
  const edges = { ...spec.edges, [field]: { ...spec.edges[field], ...change(spec.edges[field]) } }
  return toyWith({ entities: { ...toy.entities, [entity]: { ...spec, edges } } })
}
