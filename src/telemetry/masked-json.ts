import { hidden, hides, isPlainKey, isPlainValue } from './personal-keys.ts'

/** A text with its end and the colon that makes it a key, a bracket, or a value without quotes. */
const parts = /"((?:[^"\\]|\\.)*)(?:(")(\s*:)?|\\?$)|[{}[\]]|[^\s{}[\]",:]+/gs

/** JSON with people's texts masked; by its signs and not by a parser, since it may have been cut off anywhere. */
export function maskedJson(text: string): string {
  /** For each thing that is open here, whether what is in it is told. */
  const open: boolean[] = []
  let isHidden = false
  return text.replaceAll(parts, (whole: string, inside?: string, end?: string, colon?: string) => {
    if (whole === '{' || whole === '[') {
      open.push(isHidden)
      return whole
    }
    if (whole === '}' || whole === ']') {
      isHidden = open.pop() ?? false
      return whole
    }
    if (inside === undefined) return isHidden && whole !== 'null' ? `"${hidden(whole)}"` : bare(whole)
    // The beginning of a sentence can look like a word of an enumeration.
    if (colon === undefined)
      return end !== undefined && !isHidden && isPlainValue(inside) ? whole : `"${hidden(inside)}"`
    isHidden = (open.at(-1) ?? false) || hides(inside)
    return isPlainKey(inside) ? whole : `"${hidden(inside)}"${colon}`
  })
}

/** What has no quotes is a number or a word of JSON; anything else is no JSON, and could be anybody's. */
const bare = (text: string) => (/^(?:-?[\d.]+(?:e[+-]?\d+)?|true|false|null)$/i.test(text) ? text : hidden(text))
