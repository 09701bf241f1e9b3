import type { DocumentNode, FieldNode, GraphQLNamedType, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import { LRUCache } from 'lru-cache'
import type { Accounts } from '../../accounts/account.ts'
import { withDefaults } from '../costs.ts'
import type { Variables } from '../document-counter.ts'
import { fragmentsOf } from '../limits.ts'
import type { Selections } from '../selections.ts'
import { Estimator } from './estimator.ts'
import type { Estimate } from './tally.ts'

/** How many estimates are kept of an operation. */
const mostEstimates = 50

interface EstimatesOptions {
  readonly schema: GraphQLSchema
  readonly accounts: Accounts
  readonly selections: Selections
}

/** What operations will cost, worked out from the document, its variables and what connectors say; as if nothing were kept. */
export class Estimates {
  readonly #options: EstimatesOptions
  readonly #known = new WeakMap<OperationDefinitionNode, LRUCache<string, Estimate>>()

  constructor(options: EstimatesOptions) {
    this.#options = options
  }

  /** How many calls to each account an operation makes, where its lists are full. */
  of(operation: OperationDefinitionNode, document: DocumentNode, variables: Variables): Estimate {
    const known = this.#known.get(operation) ?? new LRUCache<string, Estimate>({ max: mostEstimates })
    this.#known.set(operation, known)
    const key = JSON.stringify(variables)
    const found = known.get(key) ?? this.#estimate(operation, document, variables)
    known.set(key, found)
    return found
  }

  #estimate(operation: OperationDefinitionNode, document: DocumentNode, variables: Variables): Estimate {
    const { schema, accounts, selections } = this.#options
    const root = schema.getRootType(operation.operation)
    if (root == null) return { calls: 0, byAccount: [], byField: [] }
    const fragments = fragmentsOf(document)
    const fields = selections.fieldsOf(operation.selectionSet, root, Object.fromEntries(fragments))
    const fragmentsByName = Object.fromEntries(fragments)
    const selectedOn = (node: FieldNode, type: GraphQLNamedType) => [
      ...selections.selectedOn('Customer', [node], type, fragmentsByName),
    ]
    const given = withDefaults(operation, variables)
    return new Estimator({ schema, accounts, fragments, fields, variables: given, selectedOn }).estimate(
      operation.selectionSet,
      root,
    )
  }
}
