import { refOf } from '../../../src/contract/columns.ts'
import type { Address, Money, PaymentAllocation } from '../../../src/contract/entities.ts'
import { formed } from '../../../src/contract/form.ts'
import { currencyOf, readDecimal } from '../../../src/contract/money.ts'
import { NonsenseError, readText } from '../../../src/contract/read.ts'
import type { Facts } from '../../../src/contract/record.ts'
import type { Ref } from '../../../src/contract/ref.ts'
import { addressOf as writtenAddress } from '../../../src/contract/values.ts'
import type { AddressRow, AppliedRow, Apply, RecordRef } from '../rows.ts'

/** The fact `currencies`: ISO codes by internal id, and the one of an account that has no other. */
export interface Currencies {
  readonly symbols: Readonly<Record<string, string>>
  readonly base: string | null
}

/** The fact `terms`: how many days after its date a bill is due, by the internal id of the terms. */
export type Terms = Readonly<Record<string, number>>

interface InCurrency {
  readonly currency?: RecordRef | null
}

/** A pointer to another record, or null. */
export function refTo(record: string, ref: RecordRef | null | undefined): Ref | null {
  return refOf(record, ref?.['@internalId'])
}

/** The ISO code of a row's currency; a row names none where the account has but one. */
export function currencyIn(row: InCurrency, facts: Facts): string | null {
  const { symbols, base } = facts.currencies as Currencies
  const id = row.currency?.['@internalId']
  if (id === undefined) return base === null ? null : currencyOf(base)
  if (!Object.hasOwn(symbols, id)) throw new NonsenseError('expected a currency of the account')
  return currencyOf(symbols[id])
}

/** An amount in the row's currency; null when there is none. */
export function moneyIn(row: InCurrency, amount: unknown, facts: Facts): Money | null {
  const decimal = readDecimal(amount)
  return decimal === null ? null : { amount: decimal, currency: currencyOf(currencyIn(row, facts)) }
}

/** The sum of decimals, exact; null when there are none. */
export function sumOf(...amounts: readonly unknown[]): string | null {
  const decimals = amounts.flatMap(amount => readDecimal(amount) ?? [])
  if (decimals.length < 2) return decimals[0] ?? null
  const places = Math.max(...decimals.map(decimal => (decimal.split('.')[1] ?? '').length))
  const sum = decimals.reduce((total, decimal) => total + scaled(decimal, places), 0n)
  const digits = String(sum < 0n ? -sum : sum).padStart(places + 1, '0')
  const whole = digits.slice(0, digits.length - places)
  return `${sum < 0n ? '-' : ''}${whole}${places === 0 ? '' : `.${digits.slice(-places)}`}`
}

function scaled(decimal: string, places: number): bigint {
  const [whole = '0', fraction = ''] = decimal.split('.')
  return BigInt(whole + fraction.padEnd(places, '0'))
}

/** 1, 0 or -1; null when there is no amount. */
export function signOf(amount: unknown): 1 | 0 | -1 | null {
  const decimal = readDecimal(amount)
  if (decimal === null) return null
  if (!/[1-9]/.test(decimal)) return 0
  return decimal.startsWith('-') ? -1 : 1
}

/** What of a payment or credit goes to which invoice. */
export function allocationsOf(row: AppliedRow, facts: Facts): readonly PaymentAllocation[] {
  return appliedOf(row).map(({ doc, amount }) => ({
    invoice: refOf('invoice', doc),
    amount: moneyIn(row, amount, facts),
  }))
}

/** The invoices that a payment or credit is set against. */
export function invoicesOf(row: AppliedRow): readonly string[] {
  return appliedOf(row).flatMap(({ doc }) => readText(doc) ?? [])
}

function appliedOf(row: AppliedRow): readonly Apply[] {
  return (formed(row.applyList, { apply: [{}] }, 'applyList')?.apply ?? []).filter(({ apply }) => apply?.[0] === 'true')
}

/** An address; its country is NetSuite's word with spaces, such as `United States` for `_unitedStates`. */
export function addressOf(row: AddressRow | null | undefined, type: string): Address | null {
  if (!row) return null
  const { addr1, addr2, city, state, zip, country } = row
  return writtenAddress({
    type,
    line1: readText(addr1),
    line2: readText(addr2),
    city: readText(city),
    region: readText(state),
    postalCode: readText(zip),
    country: readText(country) === null ? null : spaced(String(country)),
  })
}

/** A word of the schema as people write it: `United Kingdom` for `_unitedKingdom`. */
export function spaced(word: string): string {
  const text = word.replace(/^_/, '').replace(/([a-z])([A-Z])/g, '$1 $2')
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
