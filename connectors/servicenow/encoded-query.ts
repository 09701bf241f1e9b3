/** A condition of an encoded query, or several; every value in it has been escaped. */
export type Condition = string

/** All of them must hold; empty ones are left out. */
export const all = (...conditions: readonly Condition[]): Condition => conditions.filter(each => each !== '').join('^')

/** One of them is enough. It binds closer than `all`. https://www.servicenow.com/docs/r/platform-user-interface/c_EncodedQueryStrings.html */
export function any(conditions: readonly Condition[]): Condition {
  if (conditions.length === 0 || conditions.some(each => each === ''))
    throw new TypeError('one of no conditions would be no condition at all')
  return conditions.join('^OR')
}

/** No row meets it. */
export const nothing: Condition = 'sys_idISEMPTY'

/** The value is one of these texts, in capitals or small letters. Not by IN, whose list ends a value at a comma. */
export const isAnyOf = (field: string, values: readonly string[]): Condition =>
  any(values.map(value => `${field}=${escaped(value)}`))

/** The value begins with one of these texts. */
export const beginsWithAnyOf = (field: string, values: readonly string[]): Condition =>
  any(values.map(value => `${field}STARTSWITH${escapedPart(value)}`))

/** The value has one of these texts inside. */
export const containsAnyOf = (field: string, values: readonly string[]): Condition =>
  any(values.map(value => `${field}LIKE${escapedPart(value)}`))

/** The value is one of these ids, or one of these words of ServiceNow's own. */
export const isIn = (field: string, ids: readonly string[]): Condition => `${field}IN${list(ids)}`

/** The value is none of these words; nothing is none of them. */
export const isNotIn = (field: string, words: readonly string[]): Condition =>
  any([`${field}NOT IN${list(words)}`, isEmpty(field)])

/** There is no value. */
export const isEmpty = (field: string): Condition => `${field}ISEMPTY`

/** There is a value. */
export const isNotEmpty = (field: string): Condition => `${field}ISNOTEMPTY`

/** The value lies to one side of an instant or day of ServiceNow's form. */
export const lies = (field: string, side: '>=' | '<=', moment: string): Condition => `${field}${side}${escaped(moment)}`

/** The id comes after this one in the order of ids. */
export const comesAfter = (id: string): Condition => `sys_id>${list([id])}`

/** The table's own text index knows all of these words, which hold letters and digits alone. */
export const mentions = (words: readonly string[]): Condition => `123TEXTQUERY321=${words.map(escaped).join(' ')}`

/** How rows are ordered: by a field, and those that are the same there by their ids. */
export const ordered = (field: string, direction: 'ASC' | 'DESC' = 'ASC'): Condition => {
  const clause = direction === 'ASC' ? 'ORDERBY' : 'ORDERBYDESC'
  return field === 'sys_id' ? `${clause}sys_id` : `${clause}${field}^${clause}sys_id`
}

/**
 * A value in an encoded query. A caret would end it, and what follows could be `NQ`, which begins another query beside
 * all conditions: it is doubled, as ServiceNow's own filters do. What cannot be said so that it surely stays the same is
 * refused: nothing, spaces at the ends, line breaks and other control signs, and scripts, which would be run.
 */
export function escaped(value: string): string {
  if (!isSayable(value))
    throw new TypeError(
      `ServiceNow cannot be asked for a text of ${value.length} characters that is empty, has spaces at its ends, or has a control sign or a script in it.`,
    )
  return value.replaceAll('^', '^^')
}

/** True for a value that can be compared as a whole. */
export function isSayable(value: string): boolean {
  return value !== '' && value === value.trim() && value.isWellFormed() && !unsayable.test(value)
}

/** True for a piece of a text that can be looked for. The database would take a backslash for its own. */
export const isSayablePart = (value: string): boolean => isSayable(value) && !value.includes('\\')

/** True for what can stand in a list: an id, or a word of ServiceNow's own. A capital could go on with the operator: INSTANCEOF. */
export const isListable = (id: string): boolean => /^[0-9a-z][0-9a-z._-]{0,39}$/.test(id)

const unsayable = /\p{Cc}|\p{Zl}|\p{Zp}|javascript:/iu

function escapedPart(value: string): string {
  if (!isSayablePart(value)) throw new TypeError('ServiceNow cannot look for a text with a backslash in it.')
  return escaped(value)
}

function list(ids: readonly string[]): string {
  const other = ids.find(id => !isListable(id))
  if (ids.length === 0 || other !== undefined)
    throw new TypeError(`ServiceNow's ids are small letters and digits, got ${other?.length ?? 'no'} characters.`)
  return ids.join(',')
}
