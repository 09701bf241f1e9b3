import {
  type DocumentNode,
  type GraphQLField,
  type GraphQLSchema,
  getArgumentValues,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import type { RequestStage } from './request-stages.ts'

/** Ends an answer as early as the hints of its fields say. */
export function endByHints(schema: GraphQLSchema): RequestStage {
  const known = new WeakMap<DocumentNode, number>()
  return {
    didResolveOperation({ document, operation, contextValue: { lifetime } }) {
      if (operation?.operation !== 'query') return lifetime.end()
      const seconds = known.get(document) ?? shortestHint(schema, document)
      known.set(document, seconds)
      if (Number.isFinite(seconds)) lifetime.endIn(seconds)
    },
  }
}

/** The least `maxAge` of all fields that a document selects, in seconds; infinite where none has one. */
function shortestHint(schema: GraphQLSchema, document: DocumentNode): number {
  const types = new TypeInfo(schema)
  let shortest = Number.POSITIVE_INFINITY
  const see = () => {
    const field = types.getFieldDef()
    if (field) shortest = Math.min(shortest, hintOf(schema, field))
  }
  visit(document, visitWithTypeInfo(types, { Field: { enter: see } }))
  return shortest
}

// biome-ignore lint/suspicious/noExplicitAny: graphql-js types its fields so.
function hintOf(schema: GraphQLSchema, { astNode }: GraphQLField<any, any>): number {
  const directive = schema.getDirective('cacheControl')
  const node = astNode?.directives?.find(({ name }) => name.value === directive?.name)
  if (!directive || node === undefined) return Number.POSITIVE_INFINITY
  return getArgumentValues(directive, node).maxAge as number
}
