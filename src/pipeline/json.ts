import { dangerousKeys, JsonScan, type Span } from './json-scan.ts'

/** With what a dangerous key begins that is written with escapes. */
const escaped = '\\u00'
/** A number as JSON has it. */
const wellFormed = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[-+]?\d+)?$/i

/**
 * Reads JSON without losing anything: a number that a float would round stays a text with all its digits, and keys that
 * could reach a prototype are left out. Of a key that comes twice the last counts. Throws SyntaxError on anything that is
 * not JSON, and on more of it than anybody sends.
 */
export function parseJson(text: string): unknown {
  const scan = new JsonScan()
  scan.take(text)
  const value = plainly(withExactNumbers(text, scan.end()))
  if (scan.hasDangerousKey || text.includes(escaped)) disarm(value)
  return value
}

/** The reason without the words that it quotes, which are the provider's data. */
function plainly(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const place = /at position \d+/.exec(String(error))?.[0]
    throw new SyntaxError(`it is no JSON${place === undefined ? '' : ` ${place}`}`)
  }
}

/** Looks at JSON as it comes, so that what nobody would read is not even waited for. */
export function watchJson(): (piece: string) => void {
  const scan = new JsonScan()
  return piece => scan.take(piece)
}

/** The text with quotes around each number that a float would change; to read them one by one would take several times as long. */
function withExactNumbers(text: string, numbers: readonly Span[]): string {
  let exact = ''
  let done = 0
  for (const { from, to } of numbers) {
    const source = text.slice(from, to)
    if (!wellFormed.test(source) || isExact(Number(source), source)) continue
    exact += `${text.slice(done, from)}"${source}"`
    done = to
  }
  return done === 0 ? text : exact + text.slice(done)
}

function isExact(value: number, source: string): boolean {
  if (Number.isInteger(value) && /^-?\d+$/.test(source)) return Number.isSafeInteger(value)
  if (!Number.isFinite(value)) return false
  const digits = digitsOf(source)
  if (value === 0) return digits === ''
  return String(value) === source || digits.length <= 15
}

function digitsOf(source: string): string {
  return source.replace(/e.*$/i, '').replace(/[^\d]/g, '').replace(/^0+/, '')
}

/** Takes the dangerous keys out; the depth has been looked at before. */
function disarm(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value))
    for (const key of dangerousKeys) if (Object.hasOwn(value, key)) Reflect.deleteProperty(value, key)
  for (const each of Object.values(value)) disarm(each)
}
