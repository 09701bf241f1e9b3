import type { Money } from './entities.ts'
import { NonsenseError, readText } from './read.ts'

const decimalForm = /^-?\d+(\.\d+)?$/

/** A decimal as a plain string: no exponent, no thousands separators. Null for nothing. */
export function readDecimal(value: unknown): string | null {
  const text = readText(value)?.trim() ?? null
  if (text === null || text === '') return null
  const plain = /e/i.test(text) ? withoutExponent(text) : text.replace(/^\+/, '').replace(/^(-?)\./, '$10.')
  if (!decimalForm.test(plain))
    throw new NonsenseError(`expected a decimal number, got ${text.length} characters of another form`)
  const short = plain.replace(/^(-?)0+(?=\d)/, '$1')
  return /^-0(\.0+)?$/.test(short) ? short.slice(1) : short
}

/** Money from a decimal in major units. Null when there is no amount; an amount without a currency is nonsense. */
export function moneyOf(amount: unknown, currency: unknown): Money | null {
  const decimal = readDecimal(amount)
  return decimal === null ? null : { amount: decimal, currency: currencyOf(currency) }
}

/** Money from a whole number of minor units, such as cents. `digits` is how many there are after the point. */
export function moneyOfMinor(amount: unknown, currency: unknown, digits: number): Money | null {
  const decimal = readDecimal(amount)
  return decimal === null ? null : { amount: shifted(decimal, digits), currency: currencyOf(currency) }
}

/** An ISO 4217 code in capitals. */
export function currencyOf(value: unknown): string {
  const code = readText(value)?.trim().toUpperCase() ?? ''
  if (!/^[A-Z]{3}$/.test(code)) throw new NonsenseError('expected a currency code of three letters')
  return code
}

/** The decimal with its point moved to the left, exact to the last digit. */
export function shifted(decimal: string, places: number): string {
  if (places === 0) return decimal
  const sign = decimal.startsWith('-') ? '-' : ''
  const [whole = '', fraction = ''] = decimal.replace('-', '').split('.')
  const digits = whole.padStart(places + 1, '0')
  return `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}${fraction}`
}

function withoutExponent(text: string): string {
  const match = /^([+-]?)(\d*)\.?(\d*)e([+-]?\d{1,3})$/i.exec(text)
  if (match === null) return text
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match
  const power = Number(exponent)
  const digits = whole + fraction
  if (digits === '') return text
  const point = whole.length + power
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0')
  const at = Math.max(point, 1)
  const rest = padded.slice(at)
  return `${sign === '-' ? '-' : ''}${padded.slice(0, at)}${rest === '' ? '' : `.${rest}`}`
}

/** The amount in the currency's minor units, as a whole number; null where it is finer than those. */
export function minorOf({ amount, currency }: Money): string | null {
  const digits =
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  const [whole = '', fraction = ''] = amount.split('.')
  if (/[1-9]/.test(fraction.slice(digits))) return null
  return BigInt(`${whole}${fraction.slice(0, digits).padEnd(digits, '0')}`).toString()
}

/** Below zero when the first decimal is less than the other, exact to the last digit. */
export function compareDecimals(one: string, other: string): number {
  const fraction = (text: string) => text.split('.')[1] ?? ''
  const digits = Math.max(fraction(one).length, fraction(other).length)
  const scaled = (text: string) => BigInt(`${text.split('.')[0]}${fraction(text).padEnd(digits, '0')}`)
  const difference = scaled(one) - scaled(other)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}
