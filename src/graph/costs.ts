import { type DocumentNode, type GraphQLSchema, type OperationDefinitionNode, valueFromASTUntyped } from 'graphql'
import { LRUCache } from 'lru-cache'
import { type CallsPerParent, DocumentCounter, type Variables } from './document-counter.ts'
import { fragmentsOf, limits } from './limits.ts'

/** How many counts are kept of an operation: as many as its variables come to by which a count differs. */
const mostCounts = 50

interface CostsOptions {
  readonly schema: GraphQLSchema
  readonly callsPerParent: CallsPerParent
}

/** The counts of one operation. */
interface Counted {
  /** The variables that a count looks at, such as the one for "first"; never the one for a cursor. */
  readonly looksAt: Set<string>
  /** The message, or an empty text, by the values of those variables. */
  readonly excesses: LRUCache<string, string>
}

/** What operations can come to, now that their variables are known; counted once for what the count depends on. */
export class Costs {
  readonly #options: CostsOptions
  readonly #counted = new WeakMap<OperationDefinitionNode, Counted>()

  constructor(options: CostsOptions) {
    this.#options = options
  }

  /** Why an operation is refused: its lists can come to too many rows or requests. Undefined where they cannot. */
  excess(operation: OperationDefinitionNode, document: DocumentNode, variables: Variables): string | undefined {
    const known = this.#counted.get(operation)
    const { looksAt, excesses } = known ?? { looksAt: new Set(), excesses: new LRUCache({ max: mostCounts }) }
    if (known === undefined) this.#counted.set(operation, { looksAt, excesses })
    const found = excesses.get(keyOf(looksAt, variables))
    if (found !== undefined) return found || undefined
    const before = looksAt.size
    const message = this.#count(operation, document, watched(withDefaults(operation, variables), looksAt))
    // What was counted before did not look so far.
    if (looksAt.size > before) excesses.clear()
    excesses.set(keyOf(looksAt, variables), message ?? '')
    return message
  }

  #count(operation: OperationDefinitionNode, document: DocumentNode, variables: Variables): string | undefined {
    const { schema, callsPerParent } = this.#options
    const root = schema.getRootType(operation.operation)
    const typeOf = (name: string) => schema.getType(name)
    const known = { variables, callsPerParent }
    const counter = new DocumentCounter({ limits, fragments: fragmentsOf(document), typeOf, known })
    return root ? counter.excess(operation.selectionSet, root) : undefined
  }
}

/** The variables of an operation, with its own values for those that are not given. */
export function withDefaults({ variableDefinitions = [] }: OperationDefinitionNode, given: Variables): Variables {
  const defaults = variableDefinitions.flatMap(({ variable, defaultValue }) =>
    defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)] as const],
  )
  return { ...Object.fromEntries(defaults), ...given }
}

/** Variables that say which of them are looked at. */
function watched(variables: Variables, looksAt: Set<string>): Variables {
  return new Proxy(variables, {
    get: (target, name) => {
      looksAt.add(String(name))
      return target[String(name)]
    },
  })
}

function keyOf(looksAt: ReadonlySet<string>, variables: Variables): string {
  return looksAt.size === 0 ? '' : JSON.stringify(Object.fromEntries([...looksAt].map(name => [name, variables[name]])))
}
