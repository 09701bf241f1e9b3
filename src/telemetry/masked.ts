import { maskedJson } from './masked-json.ts'
import { maskedXml } from './masked-xml.ts'
import { hidden, hides, isPlainKey, isPlainValue } from './personal-keys.ts'

/**
 * A text of JSON, XML or a form in which people's own texts are replaced by how long they were, so that its form can be
 * looked at: `"first_name": "Ada"` becomes `"first_name": "[3 characters]"`. A text of another kind is masked as a whole.
 */
export function masked(text: string): string {
  const start = text.trimStart()[0]
  if (start === '{' || start === '[') return maskedJson(text)
  if (start === '<') return maskedXml(text)
  if (/^[^\s=&]+=[^&]*(?:&[^\s=&]+=[^&]*)*$/.test(text)) return maskedForm(text)
  return isPlainValue(text) ? text : hidden(text)
}

/** An address of which the parts of the path and the values of the query are masked as those of a body are. */
export function maskedUrl(url: string): string {
  const [, origin = '', path = '', query] = /^(\w+:\/\/[^/?]*)?([^?]*)(?:\?(.*))?$/s.exec(url) ?? []
  const parts = path.split('/')
  const told = parts.map((part, at) => (isPlainPart(part) && !hides(parts[at - 1] ?? '') ? part : hidden(part)))
  return `${origin}${told.join('/')}${query === undefined ? '' : `?${maskedForm(query, encoded)}`}`
}

function maskedForm(text: string, written = (value: string) => value): string {
  return [...new URLSearchParams(text)]
    .map(([name, value]) => `${isPlainKey(name) ? name : hidden(name)}=${written(maskedValue(name, value))}`)
    .join('&')
}

/** The value of a field of a form, which can be JSON itself. */
const maskedValue = (name: string, value: string) => {
  if (hides(name)) return hidden(value)
  return /^\s*[{[]/.test(value) ? maskedJson(value) : isPlainValue(value) ? value : hidden(value)
}

const encoded = (value: string) => encodeURIComponent(value).replaceAll('%5B', '[').replaceAll('%5D', ']')

const isPlainPart = (part: string) => /^[\w.,:~-]*$/.test(part)
