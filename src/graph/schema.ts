import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { addResolversToSchema } from '@graphql-tools/schema'
import {
  buildASTSchema,
  type DocumentNode,
  type GraphQLSchema,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
} from 'graphql'
import type { FieldPlan } from '../contract/added-fields.ts'
import type { Connector } from '../contract/connector.ts'
import { withAddedFields } from './added-fields.ts'
import { column, listColumn, provenance } from './fields.ts'
import { withProviderNotes } from './provider-notes.ts'
import { scalars } from './scalars.ts'
import { isEdge, isEntityType } from './selections.ts'

/** Where the SDL stands: beside `src`, in a checkout as when built. */
const folder = join(import.meta.dirname, '..', '..', 'schema')

/** Resolvers by type and field. */
export type Resolvers = Readonly<Record<string, unknown>>

/** The text of the whole SDL. */
export function readSdl(): string {
  const files = readdirSync(folder)
    .filter(name => name.endsWith('.graphql'))
    .sort()
  return files.map(name => readFileSync(join(folder, name), 'utf8')).join('\n')
}

/** Refuses fields of the operator's that the schema cannot have. Throws a PlanError. */
export function checkFields(plans: readonly FieldPlan[]): void {
  withAddedFields(parse(readSdl()), plans)
}

/** The SDL as it is served: with the fields that the operator adds, and with what the connectors say of themselves. */
export function servedSdl(connectors: readonly Connector[], plans: readonly FieldPlan[] = []): DocumentNode {
  return withProviderNotes(withAddedFields(parse(readSdl()), plans), connectors)
}

/**
 * The executable schema. Columns of entities read themselves; a pointer, a list or a computed field without a resolver
 * stops the start.
 */
export function createSchema(
  resolvers: Resolvers,
  connectors: readonly Connector[],
  plans: readonly FieldPlan[] = [],
): GraphQLSchema {
  // A type here is called Subscription; the tools that merge files would take it for GraphQL's root of that name.
  const schema = addResolversToSchema({
    schema: buildASTSchema(servedSdl(connectors, plans)),
    resolvers: { ...scalars, ...resolvers } as never,
  })
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || !isEntityType(type)) continue
    for (const field of Object.values(type.getFields())) {
      if (field.resolve !== undefined) continue
      const isComputed = field.astNode?.directives?.some(({ name }) => name.value === 'computed') ?? false
      const own = provenance[field.name as keyof typeof provenance]
      if (own !== undefined && (isComputed || field.name === 'id' || field.name === 'customFields'))
        field.resolve = own as never
      else if (isComputed || isEdge(field))
        throw new TypeError(`resolvers/${type.name}.ts has no resolver for "${field.name}".`)
      else field.resolve = isListType(isNonNullType(field.type) ? field.type.ofType : field.type) ? listColumn : column
    }
  }
  return schema
}
