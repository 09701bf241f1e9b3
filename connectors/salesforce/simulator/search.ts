import { invalidField, SalesforceError } from './errors.ts'
import { fieldOf, type Kind, type Org, type SimRecord } from './model.ts'
import { parseCondition, parseQuery } from './soql-parser.ts'
import { type Row, run, unknownType } from './soql-run.ts'

/** A search that was read. */
interface Search {
  /** Words, all of which must be there; each in small letters. */
  words: readonly string[]
  kind: string
  fields: string
  where?: string
  limit: number
  offset: number
}

const malformedSearch = (message: string) => new SalesforceError('MALFORMED_SEARCH', message)

/** The records that have all words of a search, each somewhere in one of its texts; a word may be the beginning of one there. */
export function search(org: Org, sosl: string): readonly Row[] {
  const { words, kind: name, fields, where, limit, offset } = parseSearch(sosl)
  const kind = org.kind(name)
  if (kind === undefined) throw unknownType(name)
  if (kind.isSearchable !== true)
    throw new SalesforceError('INVALID_TYPE', `entity type ${name} does not support search`)
  if (offset > 2_000) throw new SalesforceError('NUMBER_OUTSIDE_VALID_RANGE', 'Maximum SOSL offset allowed is 2000')
  if (where !== undefined) parseCondition(where)
  for (const field of fields.split(','))
    if (!field.includes('.') && fieldOf(kind, field.trim()) === undefined)
      throw invalidField(`No such column '${field.trim()}' on entity '${kind.name}'.`)
  const condition = where === undefined ? '' : ` WHERE ${where}`
  const rows = run(org, parseQuery(`SELECT ${fields} FROM ${kind.name}${condition} ORDER BY Id`))
  return rows.filter(({ record }) => words.every(word => hasWord(kind, record, word))).slice(offset, offset + limit)
}

function hasWord(kind: Kind, { source }: SimRecord, word: string): boolean {
  const texts = kind.fields.filter(
    ({ type, isHidden }) =>
      isHidden !== true && ['string', 'textarea', 'email', 'phone', 'url', 'combobox'].includes(type),
  )
  return texts.some(field => {
    const held = field.value(source)
    const own = typeof held === 'string' ? held.toLowerCase() : ''
    const at = own.indexOf(word)
    return (
      (at >= 0 && own.split(/[\s.,;@/<>()"'-]+/).some(each => each.startsWith(word))) || (at >= 0 && /\W/.test(word))
    )
  })
}

/** Reads a search. https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_sosl_syntax.htm */
export function parseSearch(sosl: string): Search {
  const start = /^\s*FIND\s*\{/i.exec(sosl)
  if (start === null) throw malformedSearch('No search term found. The search term must be enclosed in braces.')
  const { words, end } = wordsIn(sosl, start[0].length)
  const rest = sosl.slice(end)
  const match = /^\s+IN\s+ALL\s+FIELDS\s+RETURNING\s+(\w+)\s*\(([\s\S]*)\)\s*$/i.exec(rest)
  if (match === null) throw malformedSearch(`unexpected token: '${rest.trim().split(/\s/)[0] ?? '<EOF>'}'`)
  const [, kind = '', inside = ''] = match
  const parts = /^([\w\s,.]+?)(?:\s+WHERE\s+([\s\S]+?))?(?:\s+LIMIT\s+(\d+))?(?:\s+OFFSET\s+(\d+))?\s*$/i.exec(inside)
  if (parts === null) throw malformedSearch('a RETURNING that cannot be read')
  const [, fields = '', where, limit = '2000', offset = '0'] = parts
  if (words.join('').length < 2)
    throw new SalesforceError('INVALID_SEARCH', 'search term must be longer than one character')
  return { words, kind, fields, ...(where && { where }), limit: Math.min(2_000, Number(limit)), offset: Number(offset) }
}

const reserved = '?&|!{}[]()^~*:\\"\'+-'

/** The words between the braces. Reserved characters must be escaped; between words stands AND, or nothing. */
function wordsIn(sosl: string, from: number): { words: readonly string[]; end: number } {
  const words: string[] = []
  let [at, word, isQuoted, wasQuoted] = [from, '', false, false]
  const close = () => {
    if (!wasQuoted && /^(OR|NOT)$/i.test(word)) throw malformedSearch(`operator '${word}' is not simulated`)
    if (word !== '' && (wasQuoted || !/^AND$/i.test(word))) words.push(word.toLowerCase())
    ;[word, wasQuoted] = ['', false]
  }
  for (; ; at += 1) {
    const character = sosl[at]
    if (character === undefined)
      throw malformedSearch('No search term found. The search term must be enclosed in braces.')
    if (character === '\\') {
      at += 1
      if (!reserved.includes(sosl[at] ?? ' ')) throw malformedSearch(`illegal escape '\\${sosl[at]}'`)
      word += sosl[at]
    } else if (character === '"') {
      isQuoted = !isQuoted
      wasQuoted = true
    } else if (!isQuoted && character === '}') break
    else if (!isQuoted && /\s/.test(character)) close()
    else if (!isQuoted && reserved.includes(character)) throw malformedSearch(`unexpected token: '${character}'`)
    else word += character
  }
  close()
  return { words, end: at + 1 }
}
