/**
 * Texts within queries. Nothing that came from outside stands in a query but through one of these.
 * https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_soql_select_quotedstringescapes.htm
 */

const sequences: Readonly<Record<string, string>> = {
  "'": "\\'",
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
}

/** Quotes and backslashes; what no address and no XML can hold; and halves of characters, which UTF-8 has no bytes for. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what has to be found.
const reserved = /['"\\\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/gu

/** A text of SOQL, with its quotes. */
export function quoted(text: string): string {
  return `'${escaped(text)}'`
}

/** The text of a LIKE, with its quotes, in which `%` stands for any characters before and after. */
export function like(text: string, { before = '', after = '' }: { before?: '%' | ''; after?: '%' | '' } = {}): string {
  return `'${before}${escaped(text).replace(/[%_]/g, '\\$&')}${after}'`
}

function escaped(text: string): string {
  return text.replace(reserved, character => sequences[character] ?? unicode(character))
}

const unicode = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/**
 * The words of a search of SOSL, each of which must be found: reserved characters escaped, and words that would be
 * operators in quotes. Undefined where there is nothing to search for.
 * https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_sosl_find.htm
 */
export function searchWords(text: string): string | undefined {
  const words = text.split(nothingToFind).filter(word => /[\p{Letter}\p{Number}]/u.test(word))
  if (words.join('').length < shortestSearch) return undefined
  return words.map(word => (operators.has(word.toLowerCase()) ? `"${word}"` : searched(word))).join(' AND ')
}

/** Fewer characters are refused. */
const shortestSearch = 2
const operators: ReadonlySet<string> = new Set(['and', 'or', 'not'])
// biome-ignore lint/suspicious/noControlCharactersInRegex: a search has no words of control characters.
const nothingToFind = /[\s\u0000-\u001f\u007f-\u009f\ufeff\ufffe\uffff]+|\p{Surrogate}+/u

function searched(word: string): string {
  return word.replace(/[?&|!{}[\]()^~*:\\"'+-]/g, '\\$&')
}
