/** What stays as it is: numbers, dates, ids, words of an enumeration; nothing with a space, an @ or many digits in a row after a sign. */
const plain = /^(?:[A-Za-z][A-Za-z0-9_.:-]{0,39}|\d{1,19}|\d{4}-\d\d-\d\d[T0-9:.Z+-]*|true|false|null)?$/

/** A key that somebody has named for programs; an e-mail address, a telephone number or a sentence can be a key too. */
const plainKey = /^(?:[@$]?[A-Za-z_][\w.:[\]-]{0,79}|\d{1,9}|\[\])$/

/** Keys whose values are people's, however plain they look: a single word that is looked for can be a name. */
const personal =
  /name|mail|phone|mobile|street|city|zip|postal|address|subject|title|description|body|comment|note|website|domain|query|search|^q$|^values?$|(^|:)searchValue$/i

/** Keys whose values let somebody in, which no list of secrets may know of: those of a session that has just been opened. */
const secret =
  /pass|secret|token|session|signature|^sig$|authoriz|api_?key|consumer_?key|private_?key|credential|nonce|cookie/i

/** True for a key of which nothing inside may be told. */
export const hides = (key: string): boolean =>
  personal.test(key) || secret.test(key) || (key !== '' && !isPlainKey(key))

/** True for a key that can be told itself. */
export const isPlainKey = (key: string): boolean => plainKey.test(key)

/** True for a value that is nobody's own text. */
export const isPlainValue = (value: string): boolean => plain.test(value)

/** What stands in the place of a text. */
export const hidden = (text: string): string => (text === '' ? '' : `[${text.length} characters]`)
