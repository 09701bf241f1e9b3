import { Refusal } from './replies.ts'

/** One clause of a search. */
export interface Clause {
  readonly field: string
  /** For `metadata["key"]`. */
  readonly key?: string
  readonly operator: ':' | '~' | '>' | '<' | '>=' | '<='
  /** Null where the field should have no value. */
  readonly value: string | number | null
  readonly isNegated: boolean
}

/** A search: its clauses, and whether all or any of them must hold. */
export interface Search {
  readonly clauses: readonly Clause[]
  readonly joint: 'AND' | 'OR'
}

/** https://docs.stripe.com/search#search-query-language */
const mostClauses = 10

const pieces = {
  field: /(-?)([a-z_][a-z0-9_.]*)(?:\[(?:"([^"]*)"|'([^']*)')\])?/y,
  operator: /:|~|>=|<=|>|</y,
  quoted: /"((?:[^"\\]|\\[\s\S])*)"|'((?:[^'\\]|\\[\s\S])*)'/y,
  bare: /null\b|-?\d+(?:\.\d+)?/y,
  joint: /\s+(?:(AND|OR)\s+)?/iy,
}

/** Reads Stripe's query language. */
export function parseSearch(query: string): Search {
  let at = 0
  const text = query.trim()
  const clauses: Clause[] = []
  const joints = new Set<string>()
  while (true) {
    clauses.push(clause())
    if (at === text.length) break
    joints.add((take('joint')?.[1] ?? 'AND').toUpperCase())
  }
  if (clauses.length > mostClauses)
    throw refused(`Your search query has too many clauses: ${clauses.length}. At most ${mostClauses} are supported.`)
  if (joints.size > 1) throw refused('Your search query mixes AND and OR. A query can only use one of them.')
  return { clauses, joint: joints.has('OR') ? 'OR' : 'AND' }

  function clause(): Clause {
    const [, minus, field = '', ...keys] = take('field') ?? []
    const key = keys.find(each => each !== undefined)
    const operator = (take('operator')?.[0] ?? ':') as Clause['operator']
    return { field, ...(key !== undefined && { key }), operator, value: value(), isNegated: minus === '-' }
  }

  function value(): Clause['value'] {
    const quoted = attempt('quoted')
    if (quoted) return (quoted[1] ?? quoted[2] ?? '').replace(/\\([\s\S])/g, '$1')
    const bare = take('bare')?.[0]
    return bare === 'null' ? null : Number(bare)
  }

  function take(piece: keyof typeof pieces): RegExpExecArray | null {
    const match = attempt(piece)
    if (match === null) throw refused()
    return match
  }

  function attempt(piece: keyof typeof pieces): RegExpExecArray | null {
    const pattern = pieces[piece]
    pattern.lastIndex = at
    const match = pattern.exec(text)
    at = match ? pattern.lastIndex : at
    return match
  }
}

function refused(
  message = 'We were unable to parse your search query. Try using the format `metadata["key"]:"value"` to query for ' +
    'metadata or key:"value" to query for other fields.',
): Refusal {
  return new Refusal(message, { param: 'query' })
}
