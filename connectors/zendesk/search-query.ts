/**
 * Conditions on one keyword, any of which may hold. Repeated keywords are joined by OR and different ones by AND: clients
 * rely on it for status, assignee, role and e-mail, such as https://github.com/facetoe/zenpy/issues/410
 * The language: https://support.zendesk.com/hc/en-us/articles/4408886879258
 */
export function anyOf(keyword: string, values: readonly string[]): string {
  return values.map(value => `${keyword}:${quoted(value)}`).join(' ')
}

/** The same with ids, which are compared as numbers and stand without quotes. */
export function anyIdOf(keyword: string, ids: readonly string[]): string {
  return ids.map(id => `${keyword}:${numeric(id)}`).join(' ')
}

/** The same with words of Zendesk's own, which need no quotes. */
export function anyWordOf(keyword: string, words: readonly string[]): string {
  return words.map(word => `${keyword}:${plain(word)}`).join(' ')
}

/** Conditions on one keyword, none of which may hold: those with a minus are joined by AND. */
export function noneOf(keyword: string, words: readonly string[]): string {
  return words.map(word => `-${keyword}:${plain(word)}`).join(' ')
}

/**
 * A text in which every word has to occur. A word of letters and digits may be the beginning of a longer one; all others
 * stand in quotes, so that none of them is a keyword or an operator.
 */
export function allWordsIn(text: string): string {
  const words = text
    .toWellFormed()
    .split(/["*\s\p{Cc}\p{Zl}\p{Zp}]+/u)
    .filter(word => /[\p{L}\p{N}]/u.test(word))
  if (words.length === 0) throw new TypeError('Zendesk cannot search for a text without letters and digits.')
  return words.map(word => (/^[\p{L}\p{M}\p{N}]+$/u.test(word) ? word : quoted(word))).join(' ')
}

/**
 * A value as a phrase, which is compared word for word. Zendesk knows no escape: a quote would end the phrase, an
 * asterisk would stand for any text, and control characters are separators.
 */
export function quoted(value: string): string {
  if (value.trim() === '') throw new TypeError('Zendesk cannot search for an empty text.')
  if (!isQuotable(value))
    throw new TypeError(
      `Zendesk cannot search for a text of ${value.length} characters with a quote, * or control sign.`,
    )
  return `"${value}"`
}

/** True for a value that can be a phrase. */
export function isQuotable(value: string): boolean {
  return value.trim() !== '' && !/["*\p{Cc}\p{Zl}\p{Zp}]/u.test(value) && value.isWellFormed()
}

/** True for an id of Zendesk's form. */
export function isNumeric(id: string): boolean {
  return /^\d{1,19}$/.test(id)
}

function numeric(id: string): string {
  if (!isNumeric(id)) throw new TypeError(`Zendesk's ids are numbers, got ${id.length} characters.`)
  return id
}

function plain(word: string): string {
  if (!/^[a-z][a-z_-]*$/.test(word)) throw new TypeError(`"${word}" is no word of Zendesk's own.`)
  return word
}
