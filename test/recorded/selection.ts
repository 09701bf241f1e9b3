import {
  buildSchema,
  type GraphQLNamedType,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isUnionType,
} from 'graphql'
import { type EntityName, edgeEntities } from '../../src/contract/entities.ts'
import { readSdl } from '../../src/graph/schema.ts'

const schema = buildSchema(readSdl())

/** What the server refuses, what stands in another field, and what is looked up from this record. */
const aside = ['raw', 'customField', 'activities']

/** Every field of an entity but its lists of children; of a record that it points to, the id. */
export function selectionOf(entity: EntityName): string {
  const edges: object = edgeEntities[entity]
  return fieldsOf(
    entity,
    // The customer as all accounts together know it; a bill's customer is one of its account.
    (name, type) => !Object.hasOwn(edges, name) && !aside.includes(name) && type !== 'Customer',
  )
}

/** The field of the query that lists an entity. */
export function listOf(entity: EntityName): string {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {})
  const found = fields.find(({ type }) => getNamedType(type).name === `${entity}Connection`)
  if (found === undefined) throw new TypeError(`The schema has no list of ${entity}.`)
  return found.name
}

function fieldsOf(name: string, isWanted: (field: string, type: string) => boolean): string {
  const type = schema.getType(name)
  if (!isObjectType(type)) throw new TypeError(`The schema has no ${name}.`)
  const fields = Object.values(type.getFields()).filter(field => isWanted(field.name, getNamedType(field.type).name))
  return fields.map(field => `${field.name}${insideOf(getNamedType(field.type))}`).join(' ')
}

function insideOf(type: GraphQLNamedType): string {
  if (isLeafType(type)) return ''
  if (type.name === 'ConnectedAccount') return ' { name }'
  if (type.name === 'CustomFieldValue') return ` { __typename ${valuesIn(type)} }`
  if (isUnionType(type) || isInterfaceType(type)) return ' { __typename ... on Entity { remoteId } }'
  const isEntity = Object.hasOwn(edgeEntities, type.name)
  return isEntity ? ' { remoteId }' : ` { ${fieldsOf(type.name, () => true)} }`
}

function valuesIn(type: GraphQLNamedType): string {
  const types = isUnionType(type) ? type.getTypes() : []
  return types.map(({ name }) => `... on ${name} { ${fieldsOf(name, () => true)} }`).join(' ')
}
