import { element, type XmlNode } from '../../../src/simulator/soap.ts'

/** The kinds of records that the simulator holds, with the digit before the nine that are the world's. */
const leading = { customer: 1, item: 2, invoice: 3, payment: 4, creditMemo: 5 } as const

/** A kind of record. */
export type Kind = keyof typeof leading

/** The internal id of a row; all transactions share one range. */
export function internalId(kind: Kind, n: number): string {
  return `${leading[kind]}${String(n).padStart(9, '0')}`
}

/** The row that an internal id of a kind names; NaN for none. */
export function rowNumber(kind: Kind, id: string | undefined): number {
  const match = /^(\d)(\d{9})$/.exec(id ?? '')
  return match && Number(match[1]) === leading[kind] ? Number(match[2]) : Number.NaN
}

/** The account's currencies, the base currency first. */
export const currencies = [
  {
    id: '1',
    symbol: 'USD',
    name: 'US Dollar',
    rate: '1.0',
    precision: '_two',
    sign: '$',
    locale: '_unitedStatesEnglish',
  },
  {
    id: '2',
    symbol: 'GBP',
    name: 'British pound',
    rate: '1.27',
    precision: '_two',
    sign: '£',
    locale: '_unitedKingdomEnglish',
  },
  { id: '4', symbol: 'EUR', name: 'Euro', rate: '1.0875', precision: '_two', sign: '€', locale: '_germanyGermanEuro' },
  {
    id: '6',
    symbol: 'JPY',
    name: 'Japanese Yen',
    rate: '0.0066',
    precision: '_zero',
    sign: '¥',
    locale: '_japanJapanese',
  },
] as const

/** The currency of a code. */
export function currencyOf(symbol: string): (typeof currencies)[number] {
  const found = currencies.find(each => each.symbol === symbol)
  if (!found) throw new Error(`the account has no currency ${symbol}`)
  return found
}

/** A pointer, with the name that people see. */
export function reference(name: string, id: string | null | undefined, label?: string | null): XmlNode | null {
  if (id === null || id === undefined) return null
  return element(name, { internalId: id }, label ? [element('platformCore:name', {}, label)] : null)
}

/** A field; null where the vendor leaves it out, which it does with empty texts. */
export function field(name: string, value: string | boolean | null | undefined): XmlNode | null {
  return value === null || value === undefined || value === '' ? null : element(name, {}, String(value))
}

/** Minor units as an xsd:double, written as Java writes it: `12.5`, `0.0`, `1.25E7`. */
export function amount(minor: number, currency: string): string {
  return double(minor / (currencyOf(currency).precision === '_zero' ? 1 : 100))
}

/** A number as Java writes a double. */
export function double(number: number): string {
  const size = Math.abs(number)
  const isPlain = size === 0 || (size >= 1e-3 && size < 1e7)
  const [mantissa = '0', exponent] = (isPlain ? String(number) : number.toExponential()).split('e')
  return `${mantissa}${mantissa.includes('.') ? '' : '.0'}${exponent === undefined ? '' : `E${Number(exponent)}`}`
}

const offsets = new Intl.DateTimeFormat('en-US', { timeZone: 'America/Los_Angeles', timeZoneName: 'longOffset' })

/** An instant in the account's time zone, such as `2026-05-01T07:25:37.000-07:00`. */
export function dateTime(instant: string): string {
  const milliseconds = Date.parse(instant)
  const offset = offsetAt(milliseconds)
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4))
  const local = milliseconds + (offset.startsWith('-') ? -minutes : minutes) * 60_000
  return `${new Date(local).toISOString().slice(0, 23)}${offset}`
}

/** A calendar day, which NetSuite gives as its first moment in the account's time zone. */
export function dayStart(instant: string | null): string | null {
  if (instant === null) return null
  const day = instant.slice(0, 10)
  return `${day}T00:00:00.000${offsetAt(Date.parse(`${day}T08:00:00Z`))}`
}

function offsetAt(milliseconds: number): string {
  const name = offsets.formatToParts(milliseconds).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  return name === 'GMT' ? '+00:00' : name.slice(3)
}

const regions = new Intl.DisplayNames(['en'], { type: 'region' })

/** The schema's word for a country, such as `_unitedKingdom`. */
export function countryWord(code: string | null): string | null {
  const words = code === null ? [] : (regions.of(code) ?? '').split(/[^A-Za-z]+/).filter(word => word !== '')
  const [first, ...others] = words
  return first === undefined ? null : `_${first.toLowerCase()}${others.join('')}`
}
