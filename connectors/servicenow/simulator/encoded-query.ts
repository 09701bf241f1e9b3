/** A condition of an encoded query: a field, perhaps reached through pointers, an operator and a value. */
export interface Clause {
  readonly field: string
  readonly operator: string
  readonly value: string
}

/** By what rows are ordered. */
export interface OrderBy {
  readonly field: string
  readonly descending: boolean
}

/** A query that was read. */
export interface EncodedQuery {
  /** A row meets one of these; of it all groups, and of each group one clause. */
  readonly queries: readonly (readonly (readonly Clause[])[])[]
  readonly orders: readonly OrderBy[]
}

/** The operators, each before those that it begins with. https://www.servicenow.com/docs/r/platform-user-interface/r_OpAvailableFiltersQueries.html */
const operators = [
  ...['IN_HIERARCHY', 'INSTANCEOF', 'NOT LIKE', 'NOTLIKE', 'NOT IN', 'NOTIN', 'STARTSWITH', 'ENDSWITH', 'ISNOTEMPTY'],
  ...['EMPTYSTRING', 'ANYTHING', 'NSAMEAS', 'ISEMPTY', 'BETWEEN', 'SAMEAS', 'DYNAMIC', 'LIKE', 'IN', 'ON'],
  ...['!=', '>=', '<=', '=', '>', '<', '*', '%'],
]

/**
 * Reads an encoded query. A caret parts conditions, and what follows it says how; two are one in a value.
 * https://www.servicenow.com/docs/r/platform-user-interface/c_EncodedQueryStrings.html
 */
export function readEncodedQuery(text: string): EncodedQuery {
  const queries: Clause[][][] = [[]]
  const orders: OrderBy[] = []
  for (const part of partsOf(text)) {
    if (part === '' || part === 'EQ') continue
    const order = /^ORDERBY(DESC)?([a-z0-9_.]+)$/.exec(part)
    if (order) orders.push({ field: order[2] ?? '', descending: order[1] !== undefined })
    else if (part.startsWith('NQ')) queries.push([[clauseOf(part.slice(2))]])
    else if (part.startsWith('OR')) groupToJoin(queries).push(clauseOf(part.slice(2)))
    else queries.at(-1)?.push([clauseOf(part)])
  }
  return { queries, orders }
}

/** The group of the condition before, which an OR goes with. */
function groupToJoin(queries: Clause[][][]): Clause[] {
  const last = queries.at(-1) as Clause[][]
  if (last.length === 0) last.push([])
  return last.at(-1) as Clause[]
}

function partsOf(text: string): string[] {
  const parts: string[] = []
  let part = ''
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] !== '^') part += text[at]
    else if (text[at + 1] === '^') {
      part += '^'
      at += 1
    } else {
      parts.push(part)
      part = ''
    }
  }
  return [...parts, part]
}

/** A part without an operator is a clause that nothing understands. */
function clauseOf(part: string): Clause {
  const field = /^(?:GOTO)?([a-z0-9_.]+|123TEXTQUERY321)/.exec(part)
  const rest = part.slice(field?.[0].length ?? 0)
  const operator = operators.find(each => rest.startsWith(each)) ?? ''
  return { field: field?.[1] ?? '', operator, value: rest.slice(operator.length).trim() }
}
