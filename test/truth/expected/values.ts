import { decimal } from '../compare.ts'

export { decimal }

/** A text; an empty one is none. */
export const text = (value: string | null): string | null => (value === '' ? null : value)

/** A list of one, or of none where there is nothing. */
export const some = <Value>(value: Value | null): Value[] => (value === null || value === '' ? [] : [value])

/** A list that the world keeps as JSON. */
export const several = (json: string): string[] => JSON.parse(json) as string[]

const places: Readonly<Record<string, number>> = { EUR: 2, GBP: 2, JPY: 0, USD: 2 }

/** Money from the world's minor units. */
export function money(minor: number | null, currency: string): { amount: string; currency: string } | null {
  if (minor === null) return null
  const digits = places[currency]
  if (digits === undefined) throw new Error(`how many digits does ${currency} have?`)
  const all = String(Math.abs(minor)).padStart(digits + 1, '0')
  const whole = all.slice(0, all.length - digits)
  const fraction = all.slice(all.length - digits)
  return { amount: decimal(`${minor < 0 ? '-' : ''}${whole}${fraction && `.${fraction}`}`), currency }
}

/** The main address or number, and the others. */
export const email = (address: string, isPrimary = true) => ({
  address,
  type: null,
  isPrimary,
  isValid: null as boolean | null,
  isOptedOut: null as boolean | null,
})
export const phone = (number: string, type: string | null = null) => ({
  number,
  type,
  isPrimary: type === null,
  e164: null as string | null,
  extension: null,
})

/** The parts of an address as the world's columns have them. */
export interface AddressParts {
  line1: string | null
  line2: string | null
  city: string | null
  region: string | null
  postal_code: string | null
  country: string | null
  country_code?: string | null
}

/** An address; null where nothing of it is known. */
export function address(parts: AddressParts, type: string | null = null) {
  const { line1, line2, city, region, postal_code: postalCode, country, country_code: countryCode = null } = parts
  const known = { line1, line2, city, region, postalCode, country, countryCode }
  return Object.values(known).some(part => text(part) !== null) ? { type, ...known } : null
}
