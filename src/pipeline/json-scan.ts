/** How deep lists and objects may stand inside each other. */
const deepest = 100
/** How many values a body may have; each takes up to a hundred bytes of memory, however short it is written. */
const mostValues = 300_000
/** How long a key may be. */
const longestKey = 10_000
/** Keys that could reach a prototype. */
export const dangerousKeys: readonly string[] = ['__proto__', 'constructor', 'prototype']
/** How long those are with the quote before them. */
const dangerousLengths: ReadonlySet<number> = new Set(dangerousKeys.map(key => key.length + 1))
/** How many blanks may follow each other. */
const mostBlanks = 100_000
/** How many characters a number has at least that a float may not hold. */
const longNumber = 16

const codeOf = (character: string) => character.charCodeAt(0)
const quote = codeOf('"')
const backslash = codeOf('\\')
const space = codeOf(' ')
const comma = codeOf(',')
const colon = codeOf(':')
const minus = codeOf('-')
const point = codeOf('.')
const zero = codeOf('0')
const nine = codeOf('9')
const openList = codeOf('[')
const closeList = codeOf(']')
const openObject = codeOf('{')
const closeObject = codeOf('}')
const inExponents: ReadonlySet<number> = new Set(['e', 'E', '+', '-'].map(codeOf))

/** Where a number stands in a text. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** How far is looked for the end of a text before the engine is asked, whose search pays for long ones alone. */
const near = 24

function nextQuote(piece: string, from: number): number {
  const until = Math.min(piece.length, from + near)
  for (let at = from; at < until; at += 1) if (piece.charCodeAt(at) === quote) return at
  return piece.indexOf('"', until)
}

/**
 * Looks over JSON before it is read, piece by piece as it comes and at a third of the cost: what is short to write and
 * long to read is refused by a SyntaxError. Whether all of it is JSON, the reading finds out.
 */
export class JsonScan {
  readonly #numbers: Span[] = []
  /** Where the piece begins within the whole. */
  #offset = 0
  #depth = 0
  #blanks = 0
  #values = 0
  #isInString = false
  #isEscaped = false
  #stringFrom = 0
  #stringLength = 0
  #numberFrom = -1
  #isPlainNumber = true
  #hasDangerousKey = false

  take(piece: string): void {
    // Nearly all of the time of the scan is spent in here: what is looked at for each character stands in variables.
    let [depth, blanks, values, numberFrom] = [this.#depth, this.#blanks, this.#values, this.#numberFrom]
    for (let at = this.#isInString ? this.#endOfString(piece, 0) : 0; at < piece.length; at += 1) {
      const character = piece.charCodeAt(at)
      if (character === quote) {
        blanks = 0
        this.#isInString = true
        this.#stringFrom = this.#offset + at
        at = this.#endOfString(piece, at + 1) - 1
        continue
      }
      if (character <= space) {
        blanks += 1
        if (blanks > mostBlanks) throw new SyntaxError(`more than ${mostBlanks} blanks follow each other`)
      } else blanks = 0
      if ((character >= zero && character <= nine) || character === minus) {
        if (numberFrom < 0) {
          numberFrom = this.#offset + at
          this.#isPlainNumber = true
        } else if (character === minus) this.#isPlainNumber = false
        continue
      }
      if (numberFrom >= 0) {
        if (character === point) continue
        if (inExponents.has(character)) {
          this.#isPlainNumber = false
          continue
        }
        this.#endNumber(numberFrom, this.#offset + at)
        numberFrom = -1
      }
      if (character === comma) values += 1
      else if (character === colon) {
        if (dangerousLengths.has(this.#stringLength)) this.#lookAtKey(piece)
        if (this.#stringLength > longestKey) throw new SyntaxError(`a key has more than ${longestKey} characters`)
      } else if (character === openList || character === openObject) {
        values += 1
        depth += 1
        if (depth > deepest) throw new SyntaxError(`more than ${deepest} lists and objects stand inside each other`)
      } else if (character === closeList || character === closeObject) depth -= 1
      if (values > mostValues) throw new SyntaxError(`there are more than ${mostValues} values`)
    }
    ;[this.#depth, this.#blanks, this.#values, this.#numberFrom] = [depth, blanks, values, numberFrom]
    this.#offset += piece.length
  }

  /** The numbers that a float may not hold, when the whole has been taken. */
  end(): readonly Span[] {
    if (this.#numberFrom >= 0) this.#endNumber(this.#numberFrom, this.#offset)
    this.#numberFrom = -1
    return this.#numbers
  }

  /** True where a key was found that could reach a prototype, written without escapes and in one piece. */
  get hasDangerousKey(): boolean {
    return this.#hasDangerousKey
  }

  #lookAtKey(piece: string): void {
    const from = this.#stringFrom - this.#offset
    this.#hasDangerousKey ||= dangerousKeys.includes(piece.slice(from + 1, from + this.#stringLength))
  }

  #endNumber(from: number, to: number): void {
    if (!this.#isPlainNumber || to - from >= longNumber) this.#numbers.push({ from, to })
  }

  /** Behind the quote that ends a text, or at the end of the piece where the text goes on in the next one. */
  #endOfString(piece: string, start: number): number {
    let from = this.#isEscaped ? start + 1 : start
    for (;;) {
      const found = nextQuote(piece, from)
      const end = found < 0 ? piece.length : found
      let before = end - 1
      while (before >= from && piece.charCodeAt(before) === backslash) before -= 1
      const isEscaped = (end - before) % 2 === 0
      if (found < 0) {
        // A piece may be shorter than what an escape before it has left.
        this.#isEscaped = from > end ? this.#isEscaped && piece.length === 0 : isEscaped
        return piece.length
      }
      if (!isEscaped) {
        this.#isInString = false
        this.#isEscaped = false
        this.#stringLength = this.#offset + end - this.#stringFrom
        return end + 1
      }
      from = end + 1
    }
  }
}
