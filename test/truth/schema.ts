import { readdirSync, readFileSync } from 'node:fs'
import {
  buildSchema,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isLeafType,
  isObjectType,
  isUnionType,
} from 'graphql'

const folder = new URL('../../schema/', import.meta.url)
const files = readdirSync(folder).filter(file => file.endsWith('.graphql'))

/** The schema, from the same files as the server's. */
export const schema = buildSchema(files.map(file => readFileSync(new URL(file, folder), 'utf8')).join('\n'))

type Field = GraphQLField<unknown, unknown>

const directives = (node: { astNode?: { directives?: readonly { name: { value: string } }[] } | null }) =>
  (node.astNode?.directives ?? []).map(({ name }) => name.value)

const isEntity = (type: unknown): type is GraphQLObjectType =>
  isObjectType(type) && directives(type as never).includes('entity')

/** The types of the unified records. */
export const entities: readonly GraphQLObjectType[] = Object.values(schema.getTypeMap()).filter(isEntity)

/** What an answer says about a record beside what the world knows, and what stands in another of its fields. */
const aboutTheAnswer = ['account', 'fetchedAt', 'freshness', 'raw', 'customField', 'activities']

const fieldsOf = (type: GraphQLObjectType): readonly Field[] => Object.values(type.getFields())

/** The fields of a type that are compared with the world: all but its lists of others. */
export function columnsOf(type: GraphQLObjectType): readonly Field[] {
  return fieldsOf(type).filter(
    field =>
      !directives(field as never).includes('edge') &&
      !aboutTheAnswer.includes(field.name) &&
      // The customer as all accounts together know it; a bill's customer is one of its account.
      getNamedType(field.type).name !== 'Customer',
  )
}

/** The lists of other entities that hang on a type. */
export function edgesOf(type: GraphQLObjectType): readonly Field[] {
  return fieldsOf(type).filter(field => directives(field as never).includes('edge'))
}

/** A selection of every column; of another record its number, which makes the server fetch it. */
export function selectionOf(type: GraphQLObjectType): string {
  return columnsOf(type).map(selected).join(' ')
}

function selected({ name, type }: Field): string {
  const named = getNamedType(type)
  if (isLeafType(named)) return name
  if (isUnionType(named))
    return `${name} { __typename ${named
      .getTypes()
      .map(each => `... on ${each.name} { ${insideOf(each)} }`)
      .join(' ')} }`
  if (isObjectType(named)) return `${name} { ${insideOf(named)} }`
  throw new Error(`${name} has a type that cannot be selected`)
}

/** Of another record the number; of a value all that is not worked out from the rest of it. */
function insideOf(type: GraphQLObjectType): string {
  if (isEntity(type)) return 'remoteId'
  const own = fieldsOf(type).filter(field => !directives(field as never).includes('computed'))
  return own.map(selected).join(' ')
}

/** The lists that every query can begin with, and the entity of each. */
export const lists: readonly { readonly field: string; readonly entity: GraphQLObjectType }[] = fieldsOf(
  schema.getQueryType() as GraphQLObjectType,
)
  .filter(({ args }) => args.some(({ name }) => name === 'accounts'))
  .map(({ name, type }) => ({ field: name, entity: rowsOf(getNamedType(type) as GraphQLObjectType) }))

/** The entity of a connection's rows. */
export function rowsOf(connection: GraphQLObjectType): GraphQLObjectType {
  return getNamedType(connection.getFields().nodes?.type) as GraphQLObjectType
}

/** An entity by its name. */
export function entityOf(name: string): GraphQLObjectType {
  const found = entities.find(each => each.name === name)
  if (found === undefined) throw new Error(`there is no entity ${name}`)
  return found
}
