import {
  type GraphQLAbstractType,
  GraphQLError,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  isObjectType,
} from 'graphql'
import { inspect } from 'graphql/jsutils/inspect.js'

/** A leaf as it stands in an answer. Throws where it makes none, in the words of graphql-js. */
export function serialized(value: unknown, type: GraphQLLeafType): unknown {
  const leaf = type.serialize(value)
  if (leaf !== null && leaf !== undefined) return leaf
  throw new Error(
    `Expected \`${inspect(type)}.serialize(${inspect(value)})\` to return non-nullable value, returned: ${inspect(leaf)}`,
  )
}

interface Ambiguous {
  readonly value: unknown
  readonly type: GraphQLAbstractType
  readonly info: GraphQLResolveInfo
}

/** The type that an interface or a union says a value is of. Throws where it can be no such one, in the words of graphql-js. */
export function runtimeTypeOf(name: unknown, { value, type, info }: Ambiguous): GraphQLObjectType {
  const { schema, fieldNodes: nodes, parentType, fieldName } = info
  if (typeof name === 'string') {
    const found = schema.getType(name)
    if (found === undefined)
      throw new GraphQLError(
        `Abstract type "${type.name}" was resolved to a type "${name}" that does not exist inside the schema.`,
        { nodes },
      )
    if (!isObjectType(found))
      throw new GraphQLError(`Abstract type "${type.name}" was resolved to a non-object type "${name}".`, { nodes })
    if (schema.isSubType(type, found)) return found
    throw new GraphQLError(`Runtime Object type "${found.name}" is not a possible type for "${type.name}".`, { nodes })
  }
  const where = `Abstract type "${type.name}" must resolve to an Object type at runtime for field "${parentType.name}.${fieldName}"`
  if (name === null || name === undefined)
    throw new GraphQLError(
      `${where}. Either the "${type.name}" type should provide a "resolveType" function or each possible type should provide an "isTypeOf" function.`,
      { nodes },
    )
  if (isObjectType(name))
    throw new GraphQLError(
      'Support for returning GraphQLObjectType from resolveType was removed in graphql-js@16.0.0 please return type name instead.',
    )
  throw new GraphQLError(`${where} with value ${inspect(value)}, received "${inspect(name)}".`)
}

/** True for a value that stands in an answer as it is. */
export function isScalar(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}

/** True for what is waited for. */
export function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as PromiseLike<unknown> | null | undefined)?.then === 'function'
}

/** True for what a list is made of. */
export function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && typeof (value as Iterable<unknown> | null)?.[Symbol.iterator] === 'function'
}
