/** What stays as it is: numbers, dates, ids, words of an enumeration; nothing with a space, an @ or many digits in a row after a sign. */
const plain = /^(?:[A-Za-z][A-Za-z0-9_.:-]{0,39}|\d{1,19}|\d{4}-\d\d-\d\d[T0-9:.Z+-]*|true|false|null)?$/

/** Keys whose values are people's, however plain they look. */
const personal =
  /name|mail|phone|mobile|street|city|zip|postal|address|subject|title|description|body|comment|note|website|domain/i

/**
 * A text of JSON, XML or a form in which people's own texts are replaced by how long they were, so that its form can be
 * looked at: `"first_name": "Ada"` becomes `"first_name": "[3 characters]"`. A text of another kind is masked as a whole.
 */
export function masked(text: string): string {
  const start = text.trimStart()[0]
  if (start === '{' || start === '[') return maskedJson(text)
  if (start === '<') return maskedXml(text)
  if (/^[^\s=&]+=[^&]*(?:&[^\s=&]+=[^&]*)*$/.test(text)) return maskedForm(text)
  return plain.test(text) ? text : hidden(text)
}

/** By its signs and not by a parser: it may have been cut off anywhere. */
function maskedJson(text: string): string {
  let key = ''
  return text.replaceAll(
    /"((?:[^"\\]|\\.)*)("(\s*:)?|$)/gs,
    (whole, inside: string, _end, colon: string | undefined) => {
      if (colon !== undefined) {
        key = inside
        return whole
      }
      return isPlain(key, inside) ? whole : `"${hidden(inside)}"`
    },
  )
}

function maskedXml(text: string): string {
  return text.replaceAll(/<([\w:.-]+)([^<>]*)>([^<]+)(?=<|$)/g, (whole, tag: string, rest: string, inside: string) =>
    inside.trim() === '' || isPlain(tag, inside) ? whole : `<${tag}${rest}>${hidden(inside)}`,
  )
}

function maskedForm(text: string): string {
  return [...new URLSearchParams(text)]
    .map(([name, value]) => `${name}=${isPlain(name, value) ? value : hidden(value)}`)
    .join('&')
}

const isPlain = (key: string, value: string) => !personal.test(key) && plain.test(value)

const hidden = (text: string) => (text === '' ? '' : `[${text.length} characters]`)
