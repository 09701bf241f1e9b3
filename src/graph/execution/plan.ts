import {
  defaultFieldResolver,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getArgumentValues,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql'
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js'
import { getFieldDef } from 'graphql/execution/execute.js'
import { readerOf } from './plain.ts'

/** The coerced values of an operation's variables. */
export type Variables = Readonly<Record<string, unknown>>

/** An output type, taken apart. */
export type Form = { readonly isNonNull: boolean } & (
  | { readonly kind: 'leaf'; readonly type: GraphQLLeafType }
  | { readonly kind: 'list'; readonly item: Form }
  | { readonly kind: 'abstract'; readonly type: GraphQLAbstractType }
  | { readonly kind: 'object'; readonly type: GraphQLObjectType }
)

/** A field of a document, with all of it that is the same in every request and for every row. */
export interface PlannedField {
  /** Its name in the answer. */
  readonly key: string
  readonly nodes: readonly FieldNode[]
  readonly parentType: GraphQLObjectType
  // biome-ignore lint/suspicious/noExplicitAny: graphql-js types its fields so.
  readonly definition: GraphQLField<any, any>
  // biome-ignore lint/suspicious/noExplicitAny: graphql-js types its resolvers so.
  readonly resolve: GraphQLFieldResolver<any, any>
  /** How its value is read where that takes its parent alone. */
  readonly read: ReturnType<typeof readerOf>
  /** The arguments; undefined where variables have a part in them. */
  readonly args: Variables | undefined
  readonly form: Form
  /** What is selected inside of it, by the type that a value turns out to have. */
  readonly inside: Map<GraphQLObjectType, PlannedSelection>
}

/** The fields that are selected of an object. */
export interface PlannedSelection {
  readonly fields: readonly PlannedField[]
  /** True where all of them are leaves that follow from the object alone: the same object is answered alike wherever it is. */
  readonly isPlain: boolean
  /** An object without fields; those of one selection come to look alike to the engine, which makes them quick. */
  readonly newAnswer: () => Record<string, unknown>
}

/** What is known of an operation before it is asked for. */
export interface Operation {
  readonly schema: GraphQLSchema
  readonly definition: OperationDefinitionNode
  readonly rootType: GraphQLObjectType
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>
}

/**
 * An operation as it is answered while the variables of its directives have certain values. Each selection is planned
 * when the first value of its type comes by; which fields are in it is graphql-js's own word.
 */
export class Plan {
  readonly operation: Operation
  readonly #variables: Variables
  #root: PlannedSelection | undefined

  constructor(operation: Operation, variables: Variables) {
    this.operation = operation
    this.#variables = variables
  }

  /** What is selected of the root. Throws where a directive has no boolean. */
  root(): PlannedSelection {
    const { schema, fragments, rootType, definition } = this.operation
    this.#root ??= this.#selection(
      rootType,
      collectFields(schema, fragments, this.#variables, rootType, definition.selectionSet),
    )
    return this.#root
  }

  /** What is selected of an object in the place of a field. Throws where a directive has no boolean. */
  inside(field: PlannedField, type: GraphQLObjectType): PlannedSelection {
    const known = field.inside.get(type)
    if (known !== undefined) return known
    const { schema, fragments } = this.operation
    const selection = this.#selection(type, collectSubfields(schema, fragments, this.#variables, type, field.nodes))
    field.inside.set(type, selection)
    return selection
  }

  #selection(type: GraphQLObjectType, collected: ReadonlyMap<string, readonly FieldNode[]>): PlannedSelection {
    const fields = [...collected].flatMap(([key, nodes]) => this.#field(type, key, nodes) ?? [])
    function Answer() {}
    // An alias may be called __proto__, which an object that has a prototype would take for its own.
    Answer.prototype = Object.create(null)
    const isPlain = fields.every(({ read, form }) => read !== undefined && form.kind === 'leaf')
    return { fields, isPlain, newAnswer: () => new (Answer as never as new () => Record<string, unknown>)() }
  }

  #field(parentType: GraphQLObjectType, key: string, nodes: readonly FieldNode[]): PlannedField | undefined {
    const [node] = nodes as readonly [FieldNode]
    const definition = getFieldDef(this.operation.schema, parentType, node)
    if (definition == null) return undefined
    const resolve = definition.resolve ?? defaultFieldResolver
    const form = formOf(definition.type)
    const args = argumentsOf(definition, node)
    // Arguments that make no sense are an error, whoever looks at them.
    const read = args === undefined ? undefined : readerOf(resolve)
    return { key, nodes, parentType, definition, resolve, read, args, form, inside: new Map() }
  }
}

function formOf(type: GraphQLOutputType): Form {
  const isNonNull = isNonNullType(type)
  const inner = isNonNull ? type.ofType : type
  if (isListType(inner)) return { isNonNull, kind: 'list', item: formOf(inner.ofType) }
  if (isLeafType(inner)) return { isNonNull, kind: 'leaf', type: inner }
  if (isAbstractType(inner)) return { isNonNull, kind: 'abstract', type: inner }
  return { isNonNull, kind: 'object', type: inner as GraphQLObjectType }
}

/** The arguments that every request gives alike; those that make no sense are an error of each request. */
function argumentsOf(definition: PlannedField['definition'], node: FieldNode): Variables | undefined {
  if (node.arguments?.some(hasVariable)) return undefined
  try {
    return getArgumentValues(definition, node)
  } catch {
    return undefined
  }
}

function hasVariable(node: NonNullable<FieldNode['arguments']>[number]): boolean {
  let found = false
  visit(node, {
    [Kind.VARIABLE]: () => {
      found = true
    },
  })
  return found
}
