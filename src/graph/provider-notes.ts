import {
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type StringValueNode,
  type TypeNode,
} from 'graphql'
import type { Children } from '../contract/children.ts'
import type { Connector, EntitySpec } from '../contract/connector.ts'
import type { EntityName } from '../contract/entities.ts'
import { type Absent, type Column, isAbsent } from '../contract/mapping.ts'
import { orderOf } from './order.ts'

/** The SDL, each description followed by which providers have the thing; worked out from the connectors' values. */
export function withProviderNotes(sdl: DocumentNode, connectors: readonly Connector[]): DocumentNode {
  const definitions = sdl.definitions.map(definition => {
    switch (definition.kind) {
      case Kind.OBJECT_TYPE_DEFINITION:
        return isEntity(definition) ? entityWithNotes(definition, connectors) : definition
      case Kind.INPUT_OBJECT_TYPE_DEFINITION: {
        const entity = definition.name.value.replace(/Filter$/, '')
        const fields = definition.fields?.map(field => noted(field, filterNote(connectors, entity, field)))
        return definition.name.value.endsWith('Filter') ? { ...definition, ...(fields && { fields }) } : definition
      }
      case Kind.ENUM_TYPE_DEFINITION: {
        const name = definition.name.value
        const values = definition.values?.map(value => {
          const note = name.endsWith('OrderField')
            ? orderNote(connectors, name.replace(/OrderField$/, ''), value.name.value)
            : wordNote(connectors, fieldsOfType(sdl, name), value.name.value)
          return noted(value, note)
        })
        return { ...definition, ...(values && { values }) }
      }
      default:
        return definition
    }
  })
  return { ...sdl, definitions }
}

const isEntity = ({ directives }: ObjectTypeDefinitionNode) =>
  directives?.some(({ name }) => name.value === 'entity') ?? false

function entityWithNotes(type: ObjectTypeDefinitionNode, connectors: readonly Connector[]): ObjectTypeDefinitionNode {
  const entity = type.name.value as EntityName
  const holders = connectors.filter(connector => connector.entities[entity] !== undefined)
  const fields = type.fields?.map(field => noted(field, fieldNote(holders, entity, field)))
  return noted({ ...type, ...(fields && { fields }) }, `Held by: ${titles(holders)}.`)
}

/** Who has a field; nothing is said of what the server works out by itself. */
function fieldNote(holders: readonly Connector[], entity: EntityName, field: FieldDefinitionNode): string | undefined {
  const name = field.name.value
  const directives = field.directives?.map(each => each.name.value) ?? []
  if (name === 'id' || directives.includes('computed')) return undefined
  if (directives.includes('edge')) {
    const ways = holders.flatMap(connector => {
      const edges = specOf(connector, entity)?.edges as Readonly<Record<string, Children>> | undefined
      return edges?.[name] === undefined ? [] : [`${connector.title} (${costOf(edges[name])})`]
    })
    return ways.length === 0 ? 'Held by: none of the providers yet.' : `Held by: ${once(ways).join(', ')}.`
  }
  const able = holders.filter(connector => columnOf(connector, entity, name) !== undefined)
  return `Held by: ${titles(able)}.`
}

function costOf(children: Children): string {
  if (children.by === 'embedded') return 'inside the record'
  const parents = children.by === 'parent' ? 1 : children.atMost
  return parents === 1 ? 'a request for each record' : `a request for ${parents} records`
}

function filterNote(
  connectors: readonly Connector[],
  entity: string,
  { name }: InputValueDefinitionNode,
): string | undefined {
  const holders = connectors.filter(connector => specOf(connector, entity as EntityName) !== undefined)
  if (holders.length === 0) return undefined
  const able = holders.filter(connector =>
    specOf(connector, entity as EntityName)?.queries?.some(({ filters }) => filters[name.value] !== undefined),
  )
  return able.length === 0
    ? 'Checked by this server, row by row.'
    : `Checked by: ${titles(able)}; by this server, row by row, for the others.`
}

function orderNote(connectors: readonly Connector[], entity: string, word: string): string | undefined {
  const { field } = orderOf({ field: word, direction: 'ASC' })
  const able = connectors.flatMap(connector => {
    const orders = specOf(connector, entity as EntityName)?.queries?.flatMap(query => query.orders?.[field] ?? []) ?? []
    const ways = [...new Set(orders)].sort()
    return ways.length === 0 ? [] : [`${connector.title} (${ways.join(', ')})`]
  })
  return able.length === 0
    ? 'Ordered by this server, from at most 2,000 rows of each account.'
    : `Ordered by: ${once(able).join(', ')}; by this server, from at most 2,000 rows, for the others.`
}

/** The providers' own words for a word of ours. */
function wordNote(
  connectors: readonly Connector[],
  fields: readonly { readonly entity: EntityName; readonly field: string }[],
  word: string,
): string | undefined {
  const said = connectors.flatMap(connector => {
    const words = fields.flatMap(({ entity, field }) => {
      const entries = Object.entries(columnOf(connector, entity, field)?.words ?? {})
      return entries.filter(([, unified]) => unified === word).map(([own]) => own)
    })
    const shown = [...new Set(words)]
    if (shown.length === 0) return []
    const some = shown.slice(0, mostWords).map(own => `\`${own}\``)
    return [
      `${connector.title} ${some.join(', ')}${shown.length > mostWords ? ` and ${shown.length - mostWords} more` : ''}`,
    ]
  })
  return said.length === 0 ? undefined : `From: ${once(said).join('; ')}.`
}

/** How many of one provider's words a description shows. */
const mostWords = 5

/** The columns that hold values of an enum. */
function fieldsOfType(
  sdl: DocumentNode,
  name: string,
): readonly { readonly entity: EntityName; readonly field: string }[] {
  return sdl.definitions.flatMap(definition => {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION || !isEntity(definition)) return []
    const fields = definition.fields?.filter(field => namedType(field.type) === name) ?? []
    return fields.map(field => ({ entity: definition.name.value as EntityName, field: field.name.value }))
  })
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type)
}

function specOf(connector: Connector, entity: EntityName): EntitySpec<EntityName, never> | undefined {
  return connector.entities[entity] as EntitySpec<EntityName, never> | undefined
}

function columnOf(connector: Connector, entity: EntityName, field: string): Column<unknown, never> | undefined {
  const mapping = specOf(connector, entity)?.mapping as
    | Readonly<Record<string, Column<unknown, never> | Absent>>
    | undefined
  const column = mapping?.[field]
  return column === undefined || isAbsent(column) ? undefined : column
}

/** Accounts of one provider say the same. */
const once = (texts: readonly string[]) => [...new Set(texts)]

const titles = (connectors: readonly Connector[]) =>
  connectors.length === 0 ? 'none of the providers yet' : once(connectors.map(({ title }) => title)).join(', ')

function noted<Node extends { readonly description?: StringValueNode }>(node: Node, note: string | undefined): Node {
  if (note === undefined) return node
  const said = node.description?.value ?? ''
  return { ...node, description: { kind: Kind.STRING, value: `${said}\n${note}`.trim(), block: true } }
}
