import { type GraphQLSchema, getDirectiveValues, type OperationDefinitionNode } from 'graphql'

/** An operation, and the values of its variables. */
interface Asked {
  readonly schema: GraphQLSchema
  readonly operation: OperationDefinitionNode
  readonly variables: Readonly<Record<string, unknown>>
}

/** How old data may be that was kept, in seconds, as an operation says by `@freshness`; undefined where it says nothing. */
export function maxAgeOf({ schema, operation, variables }: Asked): number | undefined {
  const directive = schema.getDirective('freshness')
  const values = directive && getDirectiveValues(directive, operation, variables as Record<string, unknown>)
  return values?.maxAge as number | undefined
}
