import type { GraphQLOutputType } from 'graphql'
import { type GraphQLField, getNamedType, isEnumType, isObjectType } from 'graphql'
import { entitiesOf } from '../../src/contract/capabilities.ts'
import type { EntitySpec } from '../../src/contract/connector.ts'
import type { EntityName } from '../../src/contract/entities.ts'
import { type Absent, type Column, isAbsent } from '../../src/contract/mapping.ts'
import type { Facts } from '../../src/contract/record.ts'
import type { Subject } from './subject.ts'

type AnyColumn = Column<unknown, unknown>

/** One unified field as a connector maps it. */
export interface MappedField {
  readonly entity: EntityName
  readonly field: string
  readonly column: AnyColumn
  readonly type: GraphQLOutputType
}

/** What a column gave: a value, or what it threw. */
export type Read = { readonly value: unknown } | { readonly error: unknown }

/** The entities of a connector. */
export function entitiesIn({
  connector,
}: Subject): readonly (readonly [EntityName, EntitySpec<EntityName, unknown>])[] {
  return entitiesOf(connector)
}

/** The fields of an entity that are columns: neither its id, nor lists of children, nor worked out by the server. */
export function schemaFields({ schema }: Subject, entity: string): readonly GraphQLField<unknown, unknown>[] {
  const type = schema.getType(entity)
  if (!isObjectType(type)) return []
  const isColumn = (field: GraphQLField<unknown, unknown>) =>
    field.name !== 'id' && !hasDirective(field, 'edge') && !hasDirective(field, 'computed')
  return Object.values(type.getFields()).filter(isColumn)
}

/** The lists of children that an entity has in the schema, and the entity of their rows. */
export function schemaEdges({ schema }: Subject, entity: string): ReadonlyMap<string, string> {
  const type = schema.getType(entity)
  const edges = isObjectType(type) ? Object.values(type.getFields()).filter(field => hasDirective(field, 'edge')) : []
  return new Map(edges.map(field => [field.name, getNamedType(field.type).name.replace(/Connection$/, '')]))
}

/** The fields of an entity that the connector has, in the schema's order; a field without a column is left out. */
export function mappedFields(subject: Subject, entity: EntityName): readonly MappedField[] {
  const mapping = mappingOf(subject, entity)
  return schemaFields(subject, entity).flatMap(({ name, type }) => {
    const column = mapping[name]
    return column === undefined || isAbsent(column) ? [] : [{ entity, field: name, column, type }]
  })
}

/** All mapped fields of all entities. */
export function allMappedFields(subject: Subject): readonly MappedField[] {
  return entitiesIn(subject).flatMap(([entity]) => mappedFields(subject, entity))
}

/** The table of an entity, by unified field. */
export function mappingOf({ connector }: Subject, entity: EntityName): Readonly<Record<string, AnyColumn | Absent>> {
  return (connector.entities[entity]?.mapping ?? {}) as unknown as Readonly<Record<string, AnyColumn | Absent>>
}

/** The words of an enum. */
export function enumValues(type: GraphQLOutputType): readonly string[] | undefined {
  const named = getNamedType(type)
  return isEnumType(named) ? named.getValues().map(value => value.name) : undefined
}

/** Reads a column, whatever comes of it. */
export function readColumn(column: AnyColumn, row: unknown, facts: Facts): Read {
  try {
    return { value: column.read(row, facts) }
  } catch (error) {
    return { error }
  }
}

function hasDirective(field: GraphQLField<unknown, unknown>, name: string): boolean {
  return field.astNode?.directives?.some(directive => directive.name.value === name) ?? false
}
