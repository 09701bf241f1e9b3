/** One part of a query: a condition on a keyword, or a word that may stand anywhere. */
export interface Term {
  readonly keyword: string | null
  readonly operator: ':' | '<' | '>' | '<=' | '>='
  readonly value: string
  /** True for a phrase in quotes, which is compared as a whole. */
  readonly isPhrase: boolean
  readonly isNegated: boolean
}

/** A query that cannot be read. */
export class BadQuery extends Error {}

const termForm = /(-?)(?:([a-z_]\w*)(<=|>=|:|<|>))?(?:"([^"]*)"|([^\s"]+))(?=\s|$)/gisuy
const space = /\s+/uy

/**
 * Reads a query: conditions and words between spaces. A quote ends a phrase, whatever stands before it: there is no
 * escape. https://support.zendesk.com/hc/en-us/articles/4408886879258
 */
export function parseQuery(query: string): readonly Term[] {
  const terms: Term[] = []
  let at = 0
  while (at < query.length) {
    space.lastIndex = at
    if (space.exec(query)) {
      at = space.lastIndex
      continue
    }
    termForm.lastIndex = at
    const match = termForm.exec(query)
    if (match === null) throw new BadQuery(`cannot read it from character ${at} on`)
    at = termForm.lastIndex
    const [, minus, keyword, operator, phrase, word] = match
    terms.push({
      keyword: keyword?.toLowerCase() ?? null,
      operator: (operator as Term['operator']) ?? ':',
      value: phrase ?? word ?? '',
      isPhrase: phrase !== undefined,
      isNegated: minus === '-',
    })
  }
  return terms
}

/** The terms that have to hold together, each a list of which one must: repeated keywords are joined by OR. */
export function groupTerms(terms: readonly Term[]): readonly (readonly Term[])[] {
  const groups = new Map<string, Term[]>()
  for (const [index, term] of terms.entries()) {
    const joins = term.keyword !== null && term.operator === ':' && !term.isNegated
    const key = joins ? `${term.keyword}` : `#${index}`
    groups.set(key, [...(groups.get(key) ?? []), term])
  }
  return [...groups.values()]
}
