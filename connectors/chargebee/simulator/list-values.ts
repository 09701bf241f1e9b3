import { Refusal } from './replies.ts'

/**
 * Reads a list as it stands in a parameter: `["a","b"]`, or `[a,b]` where nothing in the values needs quotes. Written by
 * hand from https://apidocs.chargebee.com/docs/api/list-ops, so that it shares no mistake with whoever writes lists.
 */
export function readList(text: string, param: string): readonly string[] {
  // The pattern by which lists are recognized lets no end of a line through.
  if (!/^\[(.*)(,.*)*\]$/.test(text)) throw refused(param)
  const values: string[] = []
  let at = 1
  while (at < text.length - 1) {
    const [value, end] = text[at] === '"' ? quoted(text, at, param) : bare(text, at)
    values.push(value)
    at = end
    if (at === text.length - 1) break
    if (text[at] !== ',') throw refused(param)
    at += 1
    if (at === text.length - 1) throw refused(param)
  }
  if (values.length === 0) throw refused(param)
  return values
}

/** What each letter behind a backslash stands for. */
const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
}

function quoted(text: string, start: number, param: string): readonly [value: string, end: number] {
  let value = ''
  for (let at = start + 1; at < text.length; at += 1) {
    const sign = text[at] as string
    if (sign === '"') return [value, at + 1]
    if (sign !== '\\') {
      value += sign
      continue
    }
    at += 1
    const letter = text[at] ?? ''
    if (letter === 'u') {
      const code = text.slice(at + 1, at + 5)
      if (!/^[0-9a-fA-F]{4}$/.test(code)) throw refused(param)
      value += String.fromCharCode(Number.parseInt(code, 16))
      at += 4
    } else {
      const meant = escapes[letter]
      if (meant === undefined) throw refused(param)
      value += meant
    }
  }
  throw refused(param)
}

function bare(text: string, start: number): readonly [value: string, end: number] {
  const comma = text.indexOf(',', start)
  const end = comma < 0 ? text.length - 1 : comma
  return [text.slice(start, end).trim(), end]
}

const refused = (param: string) => new Refusal(`${param} : invalid value`, { param })
