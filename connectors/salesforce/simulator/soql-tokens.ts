import { malformed } from './errors.ts'

/** A piece of a query. Texts are as they are meant; `like` keeps apart what a LIKE takes for a wildcard. */
export interface Token {
  kind: 'name' | 'string' | 'number' | 'date' | 'datetime' | 'sign' | 'end'
  text: string
  /** Of a string: its characters, each with whether it was escaped. */
  characters?: readonly { text: string; isEscaped: boolean }[]
  at: number
}

const shapes: readonly (readonly [Token['kind'], RegExp])[] = [
  ['datetime', /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?(Z|[+-]\d{2}:\d{2})/y],
  ['date', /\d{4}-\d{2}-\d{2}(?![\dT])/y],
  ['number', /[+-]?\d+(\.\d+)?(?![\w.])/y],
  ['name', /[A-Za-z]\w*(\.[A-Za-z]\w*)*/y],
  ['sign', /<=|>=|!=|<>|[=<>(),]/y],
]

/** The pieces of a query. https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_soql_select.htm */
export function tokensOf(query: string): readonly Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < query.length) {
    if (/\s/.test(query[at] as string)) {
      at += 1
      continue
    }
    if (query[at] === "'") {
      const token = stringAt(query, at)
      tokens.push(token.token)
      at = token.end
      continue
    }
    const found = shapeAt(query, at)
    if (found === undefined) throw malformed(`unexpected token: '${query[at]}'`)
    tokens.push(found)
    at += found.text.length
  }
  return [...tokens, { kind: 'end', text: '<EOF>', at }]
}

function shapeAt(query: string, at: number): Token | undefined {
  for (const [kind, shape] of shapes) {
    shape.lastIndex = at
    const match = shape.exec(query)
    if (match) return { kind, text: match[0], at }
  }
  return undefined
}

const controls: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** A text in quotes. A backslash before any character that needs none is an error. */
function stringAt(query: string, start: number): { token: Token; end: number } {
  const characters: { text: string; isEscaped: boolean }[] = []
  let at = start + 1
  for (;;) {
    const character = query[at]
    if (character === undefined || character === '\n' || character === '\r')
      throw malformed(`line ${1}:${at} mismatched character '${character ?? '<EOF>'}' expecting '''`)
    if (character === "'") break
    if (character !== '\\') {
      characters.push({ text: character, isEscaped: false })
      at += 1
      continue
    }
    const next = query[at + 1] ?? ''
    const code = /^u[0-9a-fA-F]{4}/.exec(query.slice(at + 1))?.[0]
    if (code !== undefined) {
      characters.push({ text: String.fromCharCode(Number.parseInt(code.slice(1), 16)), isEscaped: false })
      at += 6
      continue
    }
    const meant = controls[next.toLowerCase()] ?? (/['"\\_%]/.test(next) ? next : undefined)
    if (meant === undefined || next === '')
      throw malformed(`invalid string literal: illegal character sequence '\\${next}'`)
    characters.push({ text: meant, isEscaped: true })
    at += 2
  }
  const text = characters.map(character => character.text).join('')
  return { token: { kind: 'string', text, characters, at: start }, end: at + 1 }
}
