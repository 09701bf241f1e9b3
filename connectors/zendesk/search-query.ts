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

/**
 * A value as a phrase, which is compared word for word. Zendesk knows no escape: a quote would end the phrase, an
 * asterisk would stand for any text, and control characters are separators.
 */
export function quoted(value: string): string {
  if (value.trim() === '') throw new TypeError('Zendesk cannot search for an empty text.')
  if (/["*\p{Cc}\p{Zl}\p{Zp}]/u.test(value) || !value.isWellFormed())
    throw new TypeError(
      `Zendesk cannot search for a text of ${value.length} characters with a quote, * or control sign.`,
    )
  return `"${value}"`
}

function numeric(id: string): string {
  if (!/^\d{1,19}$/.test(id)) throw new TypeError(`Zendesk's ids are numbers, got ${id.length} characters.`)
  return id
}
