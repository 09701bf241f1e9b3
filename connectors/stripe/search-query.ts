/**
 * A query that finds the records whose field is any of the values. A query holds at most ten clauses, and AND and OR
 * cannot stand in one. https://docs.stripe.com/search#search-query-language
 */
export function anyOf(field: string, values: readonly string[]): string {
  return clausesOf(field, values).join(' OR ')
}

/** A clause for each of the values. */
export function clausesOf(field: string, values: readonly string[]): readonly string[] {
  return values.map(value => `${field}:${quoted(value)}`)
}

/** How many clauses a query may have. */
export const mostClauses = 10

/** A value within quotes; in there a backslash takes away the meaning of a quote and of a backslash. */
export function quoted(value: string): string {
  return `"${value.replace(/["\\]/g, '\\$&')}"`
}
