import { isDeepStrictEqual } from 'node:util'
import { capabilitiesOf } from '../../../src/contract/capabilities.ts'
import type { Children } from '../../../src/contract/children.ts'
import { isAbsent } from '../../../src/contract/mapping.ts'
import { entitiesIn, mappingOf, schemaEdges, schemaFields } from '../columns.ts'
import type { Subject } from '../subject.ts'
import { type Behaviour, reject, shown, still } from './behaviour.ts'

/** How records, entities, edges and the schema hang together. */
export const tables: readonly Behaviour[] = [
  still('Every entity is made of a record that exists', subject => {
    for (const [name, { of }] of entitiesIn(subject))
      if (subject.connector.records[of] === undefined)
        reject(subject, `${name} made of "${of}"`, `Name one of: ${Object.keys(subject.connector.records).join(', ')}.`)
  }),

  still("Every edge is one of the schema and leads to a record that the edge's entity shows", subject => {
    for (const { entity, field, children } of edgesIn(subject)) {
      const target = schemaEdges(subject, entity).get(field)
      if (target === undefined)
        reject(subject, `the edge ${entity}.${field}`, 'Keep to the fields of the schema that are marked @edge.')
      const of = entitiesIn(subject).find(([name]) => name === target)?.[1].of
      if (subject.connector.records[children.record] === undefined || of !== children.record)
        reject(
          subject,
          `${entity}.${field} leading to "${children.record}", where ${target} is made of ${shown(of)}`,
          'Lead the edge to the record of its entity.',
        )
    }
  }),

  still('Every edge by links leads to a record that can be read by its ids', subject => {
    for (const { entity, field, children } of edgesIn(subject)) {
      const record = subject.connector.records[children.record]
      if (children.by === 'links' && record?.get === undefined && record?.all === undefined)
        reject(subject, `${entity}.${field} by links to "${children.record}" without get`, 'Give the record a get.')
    }
  }),

  still('Every entity answers every field of the schema, by a column or by absent()', subject => {
    for (const [entity] of entitiesIn(subject)) {
      const names = schemaFields(subject, entity).map(field => field.name)
      const mapped = Object.keys(mappingOf(subject, entity))
      const missing = names.filter(name => !mapped.includes(name))
      const extra = mapped.filter(name => !names.includes(name))
      if (missing.length > 0)
        reject(subject, `${entity} without ${missing.join(', ')}`, 'Map the fields, or say absent() of them.')
      if (extra.length > 0)
        reject(subject, `${entity} with ${extra.join(', ')}`, 'Leave out what the schema does not have.')
    }
  }),

  still("An enum that it maps stands beside the provider's own word", subject => {
    for (const [entity] of entitiesIn(subject)) {
      const mapping = mappingOf(subject, entity)
      for (const { name } of schemaFields(subject, entity)) {
        const [column, raw] = [mapping[name], mapping[`${name}Raw`]]
        if (column === undefined || raw === undefined || isAbsent(column)) continue
        if (isAbsent(raw) && column.words !== undefined)
          reject(subject, `${entity}.${name} with words, and ${name}Raw absent`, 'Map the raw word beside it.')
      }
    }
  }),

  still('Its capabilities are those of its operations', subject => {
    for (const capability of capabilitiesOf(subject.connector)) {
      const expected = capabilityOf(subject, capability.entity)
      const { entity, get, list, findBy, edges } = capability
      const found = { get, list, findBy, edges: edges.map(edge => [edge.field, edge.parentsPerRequest]) }
      if (!isDeepStrictEqual(found, expected))
        reject(subject, `${entity} with ${shown(found)}`, `By its operations it should be ${shown(expected)}.`)
      for (const atMost of [capability.getAtMost ?? 1, ...edges.map(edge => edge.parentsPerRequest)])
        if (!Number.isInteger(atMost) || atMost < 1)
          reject(subject, `${entity} with atMost ${atMost}`, 'Say how many keys one call carries, from 1 up.')
    }
  }),
]

/** An edge of a connector. */
export interface EdgeOf {
  readonly entity: Parameters<typeof mappingOf>[1]
  readonly of: string
  readonly field: string
  readonly children: Children
}

/** Every edge of a connector. */
export function edgesIn(subject: Subject): readonly EdgeOf[] {
  return entitiesIn(subject).flatMap(([entity, spec]) =>
    (Object.entries(spec.edges ?? {}) as [string, Children][]).map(([field, children]) => ({
      entity,
      of: spec.of,
      field,
      children,
    })),
  )
}

/** What the operations say, put together without the code that is looked at. */
function capabilityOf(subject: Subject, entity: EdgeOf['entity']) {
  const record = subject.connector.records[subject.connector.entities[entity]?.of ?? '']
  const isSmall = record?.all !== undefined
  return {
    get: isSmall || record?.get !== undefined,
    list: isSmall || record?.list !== undefined,
    findBy: Object.keys(record?.findBy ?? {}).sort(),
    edges: edgesIn(subject)
      .filter(edge => edge.entity === entity)
      .map(({ field, children }) => [
        field,
        'call' in children && 'atMost' in children && children.by !== 'parent' ? children.atMost : 1,
      ]),
  }
}
