import type { Children } from './children.ts'
import type { Connector, EntitySpec } from './connector.ts'
import { type EntityName, edgeEntities } from './entities.ts'
import { isAbsent } from './mapping.ts'
import type { RecordSpec } from './record.ts'

/** What can be asked of one entity, worked out from the connector's value and never written by hand. */
export interface Capability {
  readonly entity: EntityName
  readonly get: boolean
  readonly getAtMost: number | null
  readonly list: boolean
  readonly findBy: readonly string[]
  readonly edges: readonly EdgeCapability[]
  readonly absentFields: readonly string[]
}

/** What one list of children costs. */
export interface EdgeCapability {
  readonly field: string
  readonly entity: string
  readonly by: 'FILTER' | 'NESTED' | 'LINKS' | 'PARENT' | 'EMBEDDED'
  readonly parentsPerRequest: number
  readonly mayLag: boolean
}

/** All capabilities of a connector, entity by entity in the order of their names. */
export function capabilitiesOf(connector: Connector): readonly Capability[] {
  return entitiesOf(connector).map(([name, entity]) => {
    const record = recordOf(connector, entity)
    return {
      entity: name,
      get: record.get !== undefined || record.all !== undefined,
      getAtMost: record.get?.atMost ?? null,
      list: record.list !== undefined || record.all !== undefined,
      findBy: Object.keys(record.findBy ?? {}).sort(),
      edges: Object.entries(entity.edges ?? {}).map(([field, children]) => edgeOf(name, field, children as Children)),
      absentFields: Object.entries(entity.mapping).flatMap(([field, column]) => (isAbsent(column) ? [field] : [])),
    }
  })
}

type NamedEntity = readonly [EntityName, EntitySpec<EntityName, unknown>]

const known = new WeakMap<Connector, readonly NamedEntity[]>()

/** The entities that a connector has, with their names. */
export function entitiesOf(connector: Connector): readonly NamedEntity[] {
  const found = known.get(connector)
  if (found !== undefined) return found
  const entities = (Object.entries(connector.entities) as [EntityName, EntitySpec<EntityName, unknown>][]).sort(
    ([one], [other]) => (one < other ? -1 : 1),
  )
  known.set(connector, entities)
  return entities
}

function recordOf(connector: Connector, entity: { readonly of: string }): RecordSpec<unknown> {
  const record = connector.records[entity.of]
  if (record === undefined) throw new TypeError(`Connector ${connector.name}: no record is called "${entity.of}".`)
  return record
}

function edgeOf(parent: EntityName, field: string, children: Children): EdgeCapability {
  const targets: Readonly<Record<string, EntityName>> = edgeEntities[parent]
  return {
    field,
    entity: targets[field] ?? children.record,
    by: children.by.toUpperCase() as EdgeCapability['by'],
    parentsPerRequest: 'atMost' in children && children.by !== 'parent' ? children.atMost : 1,
    mayLag: children.by === 'filter' && children.lagSeconds !== undefined,
  }
}
