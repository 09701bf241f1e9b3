import {
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValueNode,
} from 'graphql'

/** What a document may be. */
export const limits = {
  /** Characters of a document; comments count here and nowhere else. */
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

/**
 * Refuses an operation whose lists can come to too many rows, now that the variables are known. Returns the message, or
 * undefined.
 */
export function rowsExcess(
  operation: OperationDefinitionNode,
  { document, schema, variables }: { document: DocumentNode; schema: GraphQLSchema; variables: Variables },
): string | undefined {
  const root = schema.getRootType(operation.operation)
  const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)] as const] : [],
  )
  const counter = new Counter(fragmentsOf(document), name => schema.getType(name), {
    ...Object.fromEntries(defaults),
    ...variables,
  })
  return root ? counter.excess(operation.selectionSet, root) : undefined
}

type Variables = Readonly<Record<string, unknown>>

function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    document.definitions.flatMap(node =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  )
}

/** Thrown to stop counting as soon as a limit is passed: what lies beyond could be of any size. */
class Excess extends Error {}

function deepExcess(document: DocumentNode, context: ValidationContext): string | undefined {
  const schema = context.getSchema()
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue
    const root = schema.getRootType(definition.operation)
    const counter = new Counter(fragmentsOf(document), name => schema.getType(name))
    const excess = root ? counter.excess(definition.selectionSet, root) : undefined
    if (excess !== undefined) return excess
  }
  return undefined
}

interface Place {
  readonly type: GraphQLNamedType
  readonly depth: number
  /** How many times this selection can be answered. */
  readonly rows: number
  /** Fragments that are being put in; one inside itself has no end. */
  readonly open: ReadonlySet<string>
}

/** Counts fields and rows with all fragments in their places, and stops at the first limit. */
class Counter {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly #typeOf: (name: string) => GraphQLNamedType | undefined
  /** Undefined while they are not known; then rows are not counted. */
  readonly #variables: Variables | undefined
  #fields = 0
  #rows = 0

  constructor(
    fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    typeOf: (name: string) => GraphQLNamedType | undefined,
    variables?: Variables,
  ) {
    this.#fragments = fragments
    this.#typeOf = typeOf
    this.#variables = variables
  }

  /** The message of the first limit that the selection passes; undefined when it keeps to all of them. */
  excess(set: SelectionSetNode, type: GraphQLNamedType): string | undefined {
    try {
      this.#visit(set, { type, depth: 1, rows: 1, open: new Set() })
      return undefined
    } catch (error) {
      if (error instanceof Excess) return error.message
      throw error
    }
  }

  #visit(set: SelectionSetNode, place: Place): void {
    if (place.depth > limits.depth)
      throw new Excess(`The document has more than ${limits.depth} fields inside each other. Ask in several requests.`)
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        this.#fields += 1
        if (this.#fields > limits.fields)
          throw new Excess(
            `The document comes to more than ${limits.fields} fields with its fragments in place. Ask for less.`,
          )
        const field = fieldOf(place.type, selection.name.value)
        if (selection.selectionSet === undefined || field === undefined) continue
        const rows = place.rows * this.#rowsOf(field, selection.arguments)
        if (rows > place.rows) this.#count(rows)
        this.#visit(selection.selectionSet, { ...place, type: getNamedType(field.type), depth: place.depth + 1, rows })
        continue
      }
      const isSpread = selection.kind === Kind.FRAGMENT_SPREAD
      const fragment = isSpread ? this.#fragments.get(selection.name.value) : selection
      if (fragment === undefined || (isSpread && place.open.has(selection.name.value))) continue
      const condition = fragment.typeCondition?.name.value
      const type = (condition === undefined ? undefined : this.#typeOf(condition)) ?? place.type
      const open = isSpread ? new Set([...place.open, selection.name.value]) : place.open
      this.#visit(fragment.selectionSet, { ...place, type, open })
    }
  }

  #rowsOf(
    field: Field,
    given: readonly { readonly name: { readonly value: string }; readonly value: ValueNode }[] = [],
  ): number {
    const argument = field.args.find(({ name }) => name === 'first' || name === 'ids')
    if (argument === undefined) return 1
    const value = given.find(({ name }) => name.value === argument.name)?.value
    if (value?.kind === Kind.INT) return Math.max(1, Number(value.value))
    if (value?.kind === Kind.LIST) return Math.max(1, value.values.length)
    const variable = value?.kind === Kind.VARIABLE ? this.#variables?.[value.name.value] : argument.defaultValue
    if (Array.isArray(variable)) return Math.max(1, variable.length)
    return typeof variable === 'number' ? Math.max(1, variable) : Number(argument.defaultValue ?? 1)
  }

  #count(rows: number): void {
    if (this.#variables === undefined) return
    this.#rows += rows
    if (this.#rows > limits.rows)
      throw new Excess(
        `The lists of the document can come to more than ${limits.rows} rows. Ask for fewer with "first".`,
      )
  }
}

// biome-ignore lint/suspicious/noExplicitAny: graphql-js types its fields so.
type Field = GraphQLField<any, any>

function fieldOf(type: GraphQLNamedType, name: string): Field | undefined {
  return isCompositeType(type) && 'getFields' in type ? type.getFields()[name] : undefined
}
