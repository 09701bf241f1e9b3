import type { Address } from '../../../src/contract/entities.ts'
import { readEpoch, readText } from '../../../src/contract/read.ts'
import { addressOf as writtenAddress } from '../../../src/contract/values.ts'

/** An instant from Unix time. */
export function instantOf(seconds: number | null | undefined): string | null {
  return readEpoch(seconds, 'seconds')
}

/** The parts of a person's name, and of an address, as Chargebee keeps both together. */
interface ChargebeeAddress {
  readonly first_name?: string | null
  readonly last_name?: string | null
  readonly company?: string | null
  readonly line1?: string | null
  readonly line2?: string | null
  readonly line3?: string | null
  readonly city?: string | null
  readonly state?: string | null
  readonly state_code?: string | null
  readonly zip?: string | null
  readonly country?: string | null
}

/** An address, whose country is an ISO 3166 code; null where every part is empty. */
export function addressOf(type: string, address: ChargebeeAddress | null | undefined): Address | null {
  const country = readText(address?.country)
  const parts = {
    line1: readText(address?.line1),
    line2: joined([address?.line2, address?.line3], ', '),
    city: readText(address?.city),
    region: readText(address?.state) ?? readText(address?.state_code),
    postalCode: readText(address?.zip),
    country,
    countryCode: country !== null && /^[A-Z]{2}$/.test(country) ? country : null,
  }
  return Object.values(parts).some(part => part !== null) ? writtenAddress({ type, ...parts }) : null
}

/** The name of a person, or else of the company. */
export function nameOf(person: Pick<ChargebeeAddress, 'first_name' | 'last_name' | 'company'> | null | undefined) {
  return joined([person?.first_name, person?.last_name], ' ') ?? readText(person?.company)
}

/** Texts put together; null where there is none. */
export function joined(texts: readonly (string | null | undefined)[], between: string): string | null {
  const some = texts.flatMap(text => readText(text) ?? [])
  return some.length === 0 ? null : some.join(between)
}

/** The instant, unless the time ends as it begins: what is sold once has such a period. */
export function periodOf<End extends 'date_from' | 'date_to'>(
  line: { readonly date_from?: number | null; readonly date_to?: number | null },
  end: End,
): string | null {
  return line.date_from === line.date_to ? null : instantOf(line[end])
}
