import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLResolveInfo } from 'graphql'

/** Reads a field of its parent by the field's name, and looks at nothing else. */
type Read<Parent, Value> = (parent: Parent, field: string) => Value

/** A resolver that looks at nothing but its parent and the name of the field. */
export interface PlainResolver<Parent, Value> {
  (parent: Parent, args: object, context: unknown, info: Pick<GraphQLResolveInfo, 'fieldName'>): Value
  readonly read: Read<Parent, Value>
}

/** Makes a resolver that is asked without being told where in the answer it stands, which would take longer than its work. */
export function plain<Parent, Value>(read: Read<Parent, Value>): PlainResolver<Parent, Value> {
  const resolver = (parent: Parent, _args: object, _context: unknown, info: Pick<GraphQLResolveInfo, 'fieldName'>) =>
    read(parent, info.fieldName)
  return Object.assign(resolver, { read })
}

/** How a resolver is asked that needs its parent alone; undefined for the others. */
// biome-ignore lint/suspicious/noExplicitAny: graphql-js types its resolvers so.
export function readerOf(resolve: GraphQLFieldResolver<any, any>): Read<unknown, unknown> | undefined {
  if (resolve === defaultFieldResolver) return property
  return 'read' in resolve && typeof resolve.read === 'function' ? (resolve.read as Read<unknown, unknown>) : undefined
}

/** What graphql-js reads where no resolver is given; a property that is a function is called by whoever reads it. */
function property(parent: unknown, field: string): unknown {
  const isObject = (typeof parent === 'object' && parent !== null) || typeof parent === 'function'
  return isObject ? (parent as Readonly<Record<string, unknown>>)[field] : undefined
}
