import { malformed } from './errors.ts'
import { type Token, tokensOf } from './soql-tokens.ts'

/** A query that was read. */
export interface Query {
  fields: readonly (string | Query)[]
  isCount: boolean
  from: string
  where?: Condition
  order: readonly Ordering[]
  limit?: number
  offset?: number
}

/** By what rows are put in order. */
export interface Ordering {
  field: string
  isDescending: boolean
  nulls: 'FIRST' | 'LAST'
}

/** A condition. */
export type Condition =
  | { kind: 'and' | 'or'; parts: readonly Condition[] }
  | { kind: 'not'; part: Condition }
  | { kind: 'compare'; field: string; sign: string; value: Literal }
  | { kind: 'in'; field: string; isNot: boolean; values: readonly Literal[] | Query }
  | { kind: 'includes'; field: string; isNot: boolean; values: readonly Literal[] }

/** A value in a condition. */
export type Literal =
  | { kind: 'null' }
  | { kind: 'boolean'; value: boolean }
  | (Token & { kind: 'string' | 'number' | 'date' | 'datetime' })

/** Reads a query; throws what Salesforce answers to one that is malformed. */
export function parseQuery(text: string): Query {
  if (text.length > 100_000) throw malformed('SOQL statements cannot be longer than 100000 characters.')
  const reader = new Reader(tokensOf(text))
  const query = reader.query()
  reader.end()
  return query
}

/** Reads the condition of a search's RETURNING. */
export function parseCondition(text: string): Condition {
  const reader = new Reader(tokensOf(text))
  const condition = reader.condition()
  reader.end()
  return condition
}

class Reader {
  #tokens: readonly Token[]
  #at = 0

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  query(): Query {
    this.#expect('SELECT')
    const fields = [this.#selected()]
    while (this.#take(',')) fields.push(this.#selected())
    this.#expect('FROM')
    const from = this.#name()
    const where = this.#take('WHERE') ? this.condition() : undefined
    const order = this.#take('ORDER') ? this.#orderings() : []
    const limit = this.#take('LIMIT') ? this.#count() : undefined
    const offset = this.#take('OFFSET') ? this.#count() : undefined
    const isCount = fields[0] === 'COUNT()'
    return {
      ...{ fields: isCount ? [] : fields, isCount, from, order },
      ...(where && { where }),
      ...(limit !== undefined && { limit }),
      ...(offset !== undefined && { offset }),
    }
  }

  /** AND and OR may not stand side by side without parentheses. */
  condition(): Condition {
    const first = this.#simple()
    const kind = this.#isNext('AND') ? 'and' : this.#isNext('OR') ? 'or' : undefined
    if (kind === undefined) return first
    const parts = [first]
    while (this.#take(kind.toUpperCase())) parts.push(this.#simple())
    if (this.#isNext('AND') || this.#isNext('OR')) throw this.#unexpected()
    return { kind, parts }
  }

  end(): void {
    if (this.#next().kind !== 'end') throw this.#unexpected()
  }

  #selected(): string | Query {
    if (this.#take('(')) {
      const query = this.query()
      this.#expect(')')
      return query
    }
    const name = this.#name()
    if (name.toUpperCase() !== 'COUNT' || !this.#take('(')) return name
    this.#expect(')')
    return 'COUNT()'
  }

  #simple(): Condition {
    if (this.#take('NOT')) return { kind: 'not', part: this.#simple() }
    if (this.#take('(')) {
      const condition = this.condition()
      this.#expect(')')
      return condition
    }
    const field = this.#name()
    const isNot = this.#take('NOT')
    if (this.#take('IN')) return { kind: 'in', field, isNot, values: this.#listOrQuery() }
    if (isNot) throw this.#unexpected()
    if (this.#take('INCLUDES')) return { kind: 'includes', field, isNot: false, values: this.#list() }
    if (this.#take('EXCLUDES')) return { kind: 'includes', field, isNot: true, values: this.#list() }
    if (this.#take('LIKE')) return { kind: 'compare', field, sign: 'LIKE', value: this.#literal() }
    const sign = this.#next()
    if (sign.kind !== 'sign' || !/^(=|!=|<>|<|>|<=|>=)$/.test(sign.text)) throw this.#unexpected()
    this.#at += 1
    return { kind: 'compare', field, sign: sign.text === '<>' ? '!=' : sign.text, value: this.#literal() }
  }

  #listOrQuery(): readonly Literal[] | Query {
    const [open, select] = [this.#next(), this.#tokens[this.#at + 1]]
    if (open.text !== '(' || select?.text.toUpperCase() !== 'SELECT') return this.#list()
    this.#expect('(')
    const query = this.query()
    this.#expect(')')
    return query
  }

  #list(): readonly Literal[] {
    this.#expect('(')
    const values = [this.#literal()]
    while (this.#take(',')) values.push(this.#literal())
    this.#expect(')')
    return values
  }

  #literal(): Literal {
    const token = this.#next()
    this.#at += 1
    const word = token.text.toUpperCase()
    if (token.kind === 'name' && word === 'NULL') return { kind: 'null' }
    if (token.kind === 'name' && (word === 'TRUE' || word === 'FALSE'))
      return { kind: 'boolean', value: word === 'TRUE' }
    if (token.kind === 'string' || token.kind === 'number' || token.kind === 'date' || token.kind === 'datetime')
      return { ...token, kind: token.kind }
    this.#at -= 1
    throw this.#unexpected()
  }

  #orderings(): readonly Ordering[] {
    this.#expect('BY')
    const all: Ordering[] = []
    do {
      const field = this.#name()
      const isDescending = this.#take('DESC')
      if (!isDescending) this.#take('ASC')
      const nulls = this.#take('NULLS') ? (this.#take('LAST') ? 'LAST' : this.#expect('FIRST')) : 'FIRST'
      all.push({ field, isDescending, nulls: nulls === 'LAST' ? 'LAST' : 'FIRST' })
    } while (this.#take(','))
    return all
  }

  #count(): number {
    const token = this.#next()
    if (token.kind !== 'number' || !/^\d+$/.test(token.text)) throw this.#unexpected()
    this.#at += 1
    return Number(token.text)
  }

  #name(): string {
    const token = this.#next()
    if (token.kind !== 'name') throw this.#unexpected()
    this.#at += 1
    return token.text
  }

  #isNext(word: string): boolean {
    const { kind, text } = this.#next()
    return kind !== 'string' && text.toUpperCase() === word
  }

  #take(word: string): boolean {
    if (!this.#isNext(word)) return false
    this.#at += 1
    return true
  }

  #expect(word: string): string {
    if (!this.#take(word)) throw this.#unexpected()
    return word
  }

  #next(): Token {
    return this.#tokens[this.#at] as Token
  }

  #unexpected(): Error {
    const { text, at } = this.#next()
    return malformed(`\nERROR at Row:1:Column:${at + 1}\nunexpected token: '${text}'`)
  }
}
