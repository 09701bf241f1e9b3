/** An id: what its kind begins with, and the world's number in nine digits. */
export function idOf(prefix: string, n: number | null): string | null {
  return n === null ? null : `${prefix}${String(n).padStart(9, '0')}`
}

/** An instant with milliseconds, as HubSpot writes it. */
export function instant(at: string): string
export function instant(at: string | null): string | null
export function instant(at: string | null): string | null {
  return at === null ? null : new Date(at).toISOString()
}

/** A number as a text. */
export function numeral(value: number | null): string | null {
  return value === null ? null : String(value)
}

/** The parts of a property with several values. */
export function several(json: string): string | null {
  const values = JSON.parse(json) as string[]
  return values.length === 0 ? null : values.join(';')
}

/** How many digits a currency has after the point. */
export function digitsOf(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
}

/** Minor units as a decimal. */
export function decimal(minor: bigint | number | null, digits: number): string | null {
  if (minor === null) return null
  const text = String(minor)
    .replace('-', '')
    .padStart(digits + 1, '0')
  const whole = text.slice(0, text.length - digits)
  const fraction = text.slice(text.length - digits)
  return `${minor < 0 ? '-' : ''}${whole}${/^0*$/.test(fraction) ? '' : `.${fraction}`}`
}

/** The account's home currency. */
export const homeCurrency = 'USD'

/** What one unit is worth in the home currency, in millionths. */
const rates: Readonly<Record<string, bigint>> = { USD: 1_000_000n, EUR: 1_080_000n, GBP: 1_270_000n, JPY: 6_700n }

/** The currencies besides the home currency that the account knows. */
export const otherCurrencies = Object.keys(rates).filter(currency => currency !== homeCurrency)

/** An amount in the home currency; null where the account has no rate for its currency. */
export function atHome(minor: number | null, currency: string): string | null {
  const rate = rates[currency]
  if (minor === null || rate === undefined) return null
  const cents = (BigInt(minor) * rate * 100n) / (1_000_000n * 10n ** BigInt(digitsOf(currency)))
  return decimal(cents, 2)
}
