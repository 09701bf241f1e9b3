/**
 * The one place where values become parameters of Chargebee's lists, each of which is a field, an operator and a value:
 * `id[in]=["a","b"]`. The transport percent-encodes them. https://apidocs.chargebee.com/docs/api/list-ops
 */

/** What JSON leaves as it is and Chargebee's pattern for lists takes for the end of a line. */
const lineEnds = /[\u0085\u2028\u2029]/g

/** Any of several values, as the list that `in`, `not_in` and `between` take. */
export function listOf(values: readonly (string | number)[]): string {
  return JSON.stringify(values).replace(lineEnds, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** One value, as all other operators take it: it stands for itself. Throws for half a character, which has no bytes. */
export function single(value: string): string {
  if (value === '') throw new TypeError('Chargebee cannot be asked for an empty text.')
  if (!value.isWellFormed()) throw new TypeError('Chargebee cannot be asked for a text with half a character in it.')
  return value
}

/** True for what `single` can write. */
export function isWritable(value: string): boolean {
  return value !== '' && value.isWellFormed()
}
