import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  GraphQLIncludeDirective,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getOperationAST,
  getVariableValues,
  Kind,
  OperationTypeNode,
  visit,
} from 'graphql'
import { fragmentsOf } from '../limits.ts'
import { type Operation, Plan, type Variables } from './plan.ts'
import { Run } from './run.ts'

/** How many plans are kept of an operation, each of whose directives can double them; more are made anew each time. */
const mostPlans = 16
/** How many mistakes in variables are told at once, as graphql-js does where nobody says otherwise. */
const maxErrors = 50

/** What is asked for. */
type Asked = Pick<ExecutionArgs, 'document' | 'operationName' | 'variableValues' | 'contextValue' | 'rootValue'>

interface Known {
  readonly operation: Operation
  /** The variables that decide what is selected. */
  readonly deciding: readonly string[]
  /** By the values of those variables. */
  readonly plans: Map<string, Plan>
}

/**
 * Executes documents with the answers of graphql-js, and in a fraction of its time: what follows from a document alone is
 * worked out once, and remembered for as long as the document lives.
 */
export class Plans {
  readonly #schema: GraphQLSchema
  readonly #known = new WeakMap<DocumentNode, Map<string | undefined, Known>>()

  constructor(schema: GraphQLSchema) {
    this.#schema = schema
  }

  /** Answers a valid document; at once where no resolver makes it wait. */
  execute(asked: Asked): ExecutionResult | Promise<ExecutionResult> {
    const schema = this.#schema
    const known = this.#knownOf(asked.document, asked.operationName ?? undefined)
    // What is no query, or none at all, is left to graphql-js.
    if (known === undefined) return execute({ schema, ...asked }) as ExecutionResult | Promise<ExecutionResult>
    const { variableDefinitions = [] } = known.operation.definition
    const values = getVariableValues(schema, variableDefinitions, asked.variableValues ?? {}, { maxErrors })
    if (values.coerced === undefined) return { errors: values.errors }
    const { rootValue, contextValue: context } = asked
    return new Run({ plan: planOf(known, values.coerced), rootValue, context, variables: values.coerced }).answer()
  }

  #knownOf(document: DocumentNode, operationName: string | undefined): Known | undefined {
    const byName = this.#known.get(document) ?? new Map<string | undefined, Known>()
    const known = byName.get(operationName)
    if (known !== undefined) return known
    const definition = getOperationAST(document, operationName)
    const rootType = this.#schema.getQueryType()
    if (!rootType || definition?.operation !== OperationTypeNode.QUERY) return undefined
    // A fragment may be called __proto__, which an object that has a prototype would take for its own.
    const fragments = Object.assign(Object.create(null), Object.fromEntries(fragmentsOf(document)))
    const operation = { schema: this.#schema, definition, rootType, fragments }
    const found: Known = { operation, deciding: decidingIn(document), plans: new Map() }
    byName.set(operationName, found)
    this.#known.set(document, byName)
    return found
  }
}

function planOf({ operation, deciding, plans }: Known, variables: Variables): Plan {
  const values = deciding.map(name => String(variables[name])).join()
  const known = plans.get(values)
  if (known !== undefined) return known
  // Of one request's variables no more is kept for the others than what is the same in them.
  const decided = deciding.filter(name => Object.hasOwn(variables, name)).map(name => [name, variables[name]] as const)
  const plan = new Plan(operation, Object.fromEntries(decided))
  if (plans.size < mostPlans) plans.set(values, plan)
  return plan
}

/** The directives by which a field is left out. */
const deciders: ReadonlySet<string> = new Set([GraphQLSkipDirective.name, GraphQLIncludeDirective.name])

function decidingIn(document: DocumentNode): readonly string[] {
  const names = new Set<string>()
  visit(document, {
    Directive: ({ name, arguments: given = [] }) => {
      if (!deciders.has(name.value)) return
      for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value)
    },
  })
  return [...names]
}
