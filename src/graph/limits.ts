import {
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql'
import { DocumentCounter } from './document-counter.ts'

/** What a document may be. */
export const limits = {
  /** Characters of a document, and of each value beside it; comments count here and nowhere else. */
  characters: 16_384,
  /** Tokens of a document. */
  tokens: 1_000,
  /** Fields inside fields. */
  depth: 15,
  /** Aliases, those of `__typename` too. */
  aliases: 30,
  /** Directives. */
  directives: 20,
  /** Fields after all fragments have been put in their places. */
  fields: 2_000,
  /** Rows that lists can come to, multiplied with the lists inside them. */
  rows: 60_000,
  /** Requests to providers that lists of children can come to. */
  calls: 1_000,
  /** Questions about the schema itself, each of which can be answered with all of it. */
  introspections: 2,
  /** Values in the variables, those inside of others too. */
  values: 5_000,
  /** Values inside values. */
  valueDepth: 10,
} as const

/** Refuses documents that would cost too much, before anything of them is executed. One error each. */
export const limitRules = [
  (context: ValidationContext): ASTVisitor => ({
    Document: document => {
      const message = simpleExcess(document) ?? deepExcess(document, context)
      if (message !== undefined)
        context.reportError(new GraphQLError(message, { extensions: { code: 'COST_EXCEEDED' } }))
    },
  }),
]

function simpleExcess(document: DocumentNode): string | undefined {
  let aliases = 0
  let directives = 0
  const count = (set: SelectionSetNode | undefined) => {
    for (const selection of set?.selections ?? []) {
      directives += selection.directives?.length ?? 0
      if (selection.kind === Kind.FIELD && selection.alias !== undefined) aliases += 1
      if (selection.kind !== Kind.FRAGMENT_SPREAD) count(selection.selectionSet)
    }
  }
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION && definition.kind !== Kind.FRAGMENT_DEFINITION) continue
    directives += definition.directives?.length ?? 0
    count(definition.selectionSet)
  }
  if (aliases > limits.aliases)
    return `The document has ${aliases} aliases; at most ${limits.aliases} are taken. Ask in several requests.`
  if (directives > limits.directives)
    return `The document has ${directives} directives; at most ${limits.directives} are taken.`
  return undefined
}

/** The fragments of a document by their names. */
export function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    document.definitions.flatMap(node =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  )
}

function deepExcess(document: DocumentNode, context: ValidationContext): string | undefined {
  const schema = context.getSchema()
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue
    const root = schema.getRootType(definition.operation)
    const counter = new DocumentCounter({
      limits,
      fragments: fragmentsOf(document),
      typeOf: name => schema.getType(name),
    })
    const excess = root ? counter.excess(definition.selectionSet, root) : undefined
    if (excess !== undefined) return excess
  }
  return undefined
}
