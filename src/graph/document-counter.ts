import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  isCompositeType,
  Kind,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql'

/** The values of an operation's variables. */
export type Variables = Readonly<Record<string, unknown>>

/** How many requests to providers a list of children costs for each parent, at the most; `asksFor` says which words its arguments have. */
export type CallsPerParent = (type: string, field: string, asksFor: (word: string) => boolean) => number

/** What is counted against. */
export interface CounterLimits {
  readonly depth: number
  readonly fields: number
  readonly rows: number
  readonly calls: number
  readonly introspections: number
}

/** What a counter knows of the document and of the accounts. */
interface CounterOptions {
  readonly limits: CounterLimits
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly typeOf: (name: string) => GraphQLNamedType | undefined
  /** What is known only as an operation begins; rows and calls are not counted before. */
  readonly known?: { readonly variables: Variables; readonly callsPerParent: CallsPerParent }
}

/** Thrown to stop counting as soon as a limit is passed: what lies beyond could be of any size. */
class Excess extends Error {}

interface Place {
  readonly type: GraphQLNamedType
  readonly depth: number
  /** How many times this selection can be answered. */
  readonly rows: number
  /** Fragments that are being put in; one inside itself has no end. */
  readonly open: ReadonlySet<string>
}

/** Counts what a document comes to with all fragments in their places, and stops at the first limit. */
export class DocumentCounter {
  readonly #options: CounterOptions
  #visited = 0
  #rows = 0
  #calls = 0
  #introspections = 0

  constructor(options: CounterOptions) {
    this.#options = options
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
    const { limits, fragments, typeOf } = this.#options
    if (place.depth > limits.depth)
      throw new Excess(`The document has more than ${limits.depth} fields inside each other. Ask in several requests.`)
    for (const selection of set.selections) {
      // Spreads count too: fragments that spread each other twice need no field to grow without end.
      this.#visited += 1
      if (this.#visited > limits.fields)
        throw new Excess(
          `The document comes to more than ${limits.fields} fields with its fragments in place. Ask for less.`,
        )
      if (selection.kind === Kind.FIELD) {
        this.#visitField(selection, place)
        continue
      }
      const isSpread = selection.kind === Kind.FRAGMENT_SPREAD
      const fragment = isSpread ? fragments.get(selection.name.value) : selection
      if (fragment === undefined || (isSpread && place.open.has(selection.name.value))) continue
      const condition = fragment.typeCondition?.name.value
      const type = (condition === undefined ? undefined : typeOf(condition)) ?? place.type
      const open = isSpread ? new Set([...place.open, selection.name.value]) : place.open
      this.#visit(fragment.selectionSet, { ...place, type, open })
    }
  }

  #visitField(node: FieldNode, place: Place): void {
    const name = node.name.value
    if (name === '__schema' || name === '__type') this.#countIntrospection()
    const field = fieldOf(place.type, name)
    if (node.selectionSet === undefined || field === undefined) return
    const factor = this.#rowsOf(field, node)
    const rows = place.rows * (factor ?? 1)
    if (factor !== undefined) this.#countRows(rows)
    this.#countCalls(place, node)
    this.#visit(node.selectionSet, { ...place, type: getNamedType(field.type), depth: place.depth + 1, rows })
  }

  /** How many rows a list gives at the most; undefined for what is no list. */
  #rowsOf(field: Field, { arguments: given = [] }: FieldNode): number | undefined {
    const argument = field.args.find(({ name }) => name === 'first' || name === 'ids')
    if (argument === undefined) return undefined
    const value = given.find(({ name }) => name.value === argument.name)?.value
    if (value?.kind === Kind.INT) return Math.max(1, Number(value.value))
    if (value?.kind === Kind.LIST) return Math.max(1, value.values.length)
    const variables = this.#options.known?.variables
    const variable = value?.kind === Kind.VARIABLE ? variables?.[value.name.value] : argument.defaultValue
    if (Array.isArray(variable)) return Math.max(1, variable.length)
    return typeof variable === 'number' ? Math.max(1, variable) : Number(argument.defaultValue ?? 1)
  }

  #countRows(rows: number): void {
    if (this.#options.known === undefined) return
    const { limits } = this.#options
    this.#rows += rows
    if (this.#rows > limits.rows)
      throw new Excess(
        `The lists of the document can come to more than ${limits.rows} rows. Ask for fewer with "first".`,
      )
  }

  #countCalls({ type, rows }: Place, node: FieldNode): void {
    const { known, limits } = this.#options
    if (known === undefined) return
    const field = node.name.value
    const asksFor = (word: string) =>
      (node.arguments ?? []).some(({ value }) => [valueFromASTUntyped(value, known.variables)].flat().includes(word))
    this.#calls += rows * known.callsPerParent(type.name, field, asksFor)
    if (this.#calls > limits.calls)
      throw new Excess(
        `The document can cost more than ${limits.calls} requests to providers. Ask for fewer rows around "${field}".`,
      )
  }

  #countIntrospection(): void {
    const { limits } = this.#options
    this.#introspections += 1
    if (this.#introspections > limits.introspections)
      throw new Excess(`The document asks about the schema more than ${limits.introspections} times. Ask once.`)
  }
}

// biome-ignore lint/suspicious/noExplicitAny: graphql-js types its fields so.
type Field = GraphQLField<any, any>

function fieldOf(type: GraphQLNamedType, name: string): Field | undefined {
  return isCompositeType(type) && 'getFields' in type ? type.getFields()[name] : undefined
}
