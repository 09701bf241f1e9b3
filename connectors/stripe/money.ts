import type { Money } from '../../src/contract/entities.ts'
import { currencyOf, moneyOfMinor } from '../../src/contract/money.ts'

/**
 * How many digits an amount has after the point where it is not two. Stripe writes krónur and Ugandan shillings with
 * two, although they have none: both are left out here. https://docs.stripe.com/currencies#zero-decimal
 */
const digits: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    'BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF VND VUV XAF XOF XPF'.split(' ').map(currency => [currency, 0]),
  ),
  ...Object.fromEntries('BHD JOD KWD OMR TND'.split(' ').map(currency => [currency, 3])),
}

/** Money from Stripe's smallest units, which may have fractions; null where there is no amount. */
export function minor(amount: unknown, currency: unknown): Money | null {
  if (amount === null || amount === undefined) return null
  return moneyOfMinor(amount, currency, digits[currencyOf(currency)] ?? 2)
}

/** A decimal in Stripe's smallest units, perhaps with a fraction. */
export function fromMajor(amount: string, currency: string): number {
  const [whole = '', fraction = ''] = amount.split('.')
  const places = digits[currencyOf(currency)] ?? 2
  const scaled = `${whole}${fraction.slice(0, places).padEnd(places, '0')}.${fraction.slice(places) || '0'}`
  return Number(scaled)
}

/** The sum of amounts; null where there is no list of them. */
export function sumOfMinor(parts: readonly { readonly amount: number }[] | null | undefined, currency: unknown) {
  if (parts === null || parts === undefined) return null
  const sum = parts.reduce((total, { amount }) => total + BigInt(amount), 0n)
  return minor(sum.toString(), currency)
}
