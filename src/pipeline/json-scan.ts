/** How deep lists and objects may stand inside each other. */
const deepest = 100
/** How many values a body may have; each takes up to a hundred bytes of memory, however short it is written. */
const mostValues = 300_000
/** How long a key may be. */
const longestKey = 10_000
/** How many characters a number has at least that a float may not hold. */
const longNumber = 16

const codeOf = (character: string) => character.charCodeAt(0)
const quote = codeOf('"')
const backslash = codeOf('\\')
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

/**
 * Looks over JSON before it is read, at a third of the cost: what is short to write and long to read is refused by a
 * SyntaxError. Gives the numbers that a float may not hold. Whether all of it is JSON, the reading finds out.
 */
export function scanJson(text: string): readonly Span[] {
  const numbers: Span[] = []
  let depth = 0
  let values = 0
  let stringLength = 0
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charCodeAt(at)
    if (character === quote) {
      const end = endOfString(text, at)
      stringLength = end - at
      at = end
    } else if (character === comma) values += 1
    else if (character === colon) {
      if (stringLength > longestKey) throw new SyntaxError(`a key has more than ${longestKey} characters`)
    } else if (character === openList || character === openObject) {
      values += 1
      depth += 1
      if (depth > deepest) throw new SyntaxError(`more than ${deepest} lists and objects stand inside each other`)
    } else if (character === closeList || character === closeObject) depth -= 1
    else if (character === minus || isDigit(character)) {
      const number = numberAt(text, at)
      if (number.isUnusual) numbers.push(number)
      at = number.to - 1
    }
    if (values > mostValues) throw new SyntaxError(`there are more than ${mostValues} values`)
  }
  return numbers
}

function endOfString(text: string, start: number): number {
  for (let end = start; ; ) {
    end = text.indexOf('"', end + 1)
    if (end < 0) return text.length
    let before = end - 1
    while (text.charCodeAt(before) === backslash) before -= 1
    if ((end - before) % 2 === 1) return end
  }
}

function numberAt(text: string, from: number): Span & { readonly isUnusual: boolean } {
  let to = from + 1
  let isPlain = true
  for (; to < text.length; to += 1) {
    const character = text.charCodeAt(to)
    if (isDigit(character) || character === point) continue
    if (!inExponents.has(character)) break
    isPlain = false
  }
  return { from, to, isUnusual: !isPlain || to - from >= longNumber }
}

function isDigit(character: number): boolean {
  return character >= zero && character <= nine
}
