/** Readers of single values. Each returns null for nothing, and throws on nonsense: a wrong value is worse than an error. */

/** Thrown by a reader; the runtime adds the field and the provider. */
export class NonsenseError extends TypeError {}

const isNothing = (value: unknown): value is null | undefined | '' =>
  value === null || value === undefined || value === ''

/** A text; numbers and booleans are written out. */
export function readText(value: unknown): string | null {
  if (isNothing(value)) return null
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  throw new NonsenseError(`expected a text, got ${kindOf(value)}`)
}

/** An id, which must be there. */
export function readId(value: unknown): string {
  const id = readText(value)
  if (id === null || typeof value === 'boolean') throw new NonsenseError(`expected an id, got ${kindOf(value)}`)
  return id
}

/** What JavaScript also takes for numbers, such as blanks for 0 and `0x10` for 16, no provider means. */
const decimalForm = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i

/** A finite number, from a number or from a text of digits. */
export function readNumber(value: unknown): number | null {
  if (isNothing(value)) return null
  const isDigits = typeof value === 'string' && decimalForm.test(value.trim())
  const number = typeof value === 'number' || isDigits ? Number(value) : Number.NaN
  if (!Number.isFinite(number)) throw new NonsenseError(`expected a number, got ${shown(value)}`)
  return number
}

/** A whole number that GraphQL's Int can hold. */
export function readInteger(value: unknown): number | null {
  const number = readNumber(value)
  if (number === null) return null
  if (!Number.isInteger(number) || Math.abs(number) > 2147483647)
    throw new NonsenseError(`expected a whole number of at most 31 bits, got ${shown(value)}`)
  return number
}

/** True or false, from a boolean or from the words "true" and "false". */
export function readFlag(value: unknown): boolean | null {
  if (isNothing(value)) return null
  if (value === true || value === 'true') return true
  if (value === false || value === 'false') return false
  throw new NonsenseError(`expected true or false, got ${shown(value)}`)
}

const instantForm = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/

/** An instant with a time zone, as RFC 3339 in UTC. An instant without a zone is nonsense: it would be guesswork. */
export function readInstant(value: unknown): string | null {
  if (isNothing(value)) return null
  if (typeof value !== 'string' || !instantForm.test(value))
    throw new NonsenseError(`expected an instant with a time zone, got ${shown(value)}`)
  if (!isDay(value.slice(0, 10))) throw new NonsenseError(`expected a day that there is, got ${shown(value)}`)
  return instantOf(new Date(value.replace(' ', 'T').replace(/([+-]\d{2})(\d{2})$/, '$1:$2')), value)
}

/** An instant as Unix time in seconds or in milliseconds. */
export function readEpoch(value: unknown, unit: 'seconds' | 'milliseconds'): string | null {
  const number = readNumber(value)
  return number === null ? null : instantOf(new Date(unit === 'seconds' ? number * 1000 : number), value)
}

/** A calendar day, from `YYYY-MM-DD` alone or at the head of an instant. */
export function readDay(value: unknown): string | null {
  if (isNothing(value)) return null
  const day = typeof value === 'string' ? /^(\d{4}-\d{2}-\d{2})($|T| )/.exec(value)?.[1] : undefined
  if (day === undefined || !isDay(day)) throw new NonsenseError(`expected a day like 2026-05-01, got ${shown(value)}`)
  return day
}

/** True for a day of the calendar; 30 February would be read as the second of March. */
function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

function instantOf(date: Date, from: unknown): string {
  // Later years have no form that others read: they come of milliseconds that are taken for seconds.
  if (Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999 || date.getUTCFullYear() < 0)
    throw new NonsenseError(`expected an instant, got ${shown(from)}`)
  return date.toISOString().replace('.000Z', 'Z')
}

/** A web address with a scheme; anything else that a provider keeps in such a field is null. */
export function readUrl(value: unknown): string | null {
  const text = readText(value)
  return text !== null && URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) ? text : null
}

function shown(value: unknown): string {
  // The value may be personal; its kind and length say enough to find the fault.
  return typeof value === 'string' ? `a text of ${value.length} characters` : kindOf(value)
}

/** What kind of value it is, as it may be told: the value itself may be personal. */
export function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'a list' : value === null ? 'null' : `a value of type ${typeof value}`
}
