import type { Money } from '../../src/contract/entities.ts'
import { currencyOf, moneyOf, moneyOfMinor } from '../../src/contract/money.ts'
import { readText } from '../../src/contract/read.ts'

/**
 * The currencies whose amounts are whole. All others have two digits after the point, those of three digits too: "supports
 * values up to two decimal places". https://apidocs.chargebee.com/docs/api/currencies
 */
const whole: ReadonlySet<string> = new Set('BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF VND VUV XAF XOF XPF'.split(' '))

/** How many digits an amount in the currency has after the point. */
export function digitsOf(currency: string): number {
  return whole.has(currency) ? 0 : 2
}

/** Money from a whole number of cents, or of what stands in their place; null where there is no amount. */
export function cents(amount: unknown, currency: unknown): Money | null {
  if (amount === null || amount === undefined) return null
  const code = currencyOf(currency)
  return moneyOfMinor(amount, code, digitsOf(code))
}

/**
 * Money that a site with multi-decimal pricing also writes out in major units, with all its digits.
 * https://apidocs.chargebee.com/docs/api/currencies#fractional-currency-values
 */
export function exact(inDecimal: unknown, amount: unknown, currency: unknown): Money | null {
  return readText(inDecimal) === null ? cents(amount, currency) : moneyOf(inDecimal, currency)
}

/** The sum of amounts in cents; null where there is no list of them. */
export function sumOfCents(amounts: readonly (number | undefined)[] | null | undefined, currency: unknown) {
  if (amounts === null || amounts === undefined) return null
  return cents(
    amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0),
    currency,
  )
}

/** A decimal in the currency's smallest units, perhaps with a fraction. */
export function fromMajor(amount: string, currency: string): number {
  const [before = '', after = ''] = amount.split('.')
  const places = digitsOf(currency)
  return Number(`${before}${after.slice(0, places).padEnd(places, '0')}.${after.slice(places) || '0'}`)
}
