import type { Address, CustomField } from '../../../src/contract/entities.ts'
import { NonsenseError, readEpoch, readText } from '../../../src/contract/read.ts'
import { customFieldOf, addressOf as writtenAddress } from '../../../src/contract/values.ts'

/** The id of something that stands there itself or by its id. */
export function idOf(value: string | { readonly id: string } | null | undefined): string | null {
  if (typeof value !== 'object' || value === null) return readText(value)
  if (typeof value.id !== 'string') throw new NonsenseError('expected an id, or an object with one')
  return value.id
}

/** The page of an object in Stripe's Dashboard. */
export function dashboardUrl(
  folder: string,
  { id, livemode }: { readonly id: string; readonly livemode?: boolean },
): string | null {
  if (livemode === undefined) return null
  return `https://dashboard.stripe.com/${livemode ? '' : 'test/'}${folder}/${encodeURIComponent(id)}`
}

/** An instant from Unix time. */
export function instantOf(seconds: number | null | undefined): string | null {
  return readEpoch(seconds, 'seconds')
}

/** Stripe's parts of an address. */
interface StripeAddress {
  readonly line1?: string | null
  readonly line2?: string | null
  readonly city?: string | null
  readonly state?: string | null
  readonly postal_code?: string | null
  readonly country?: string | null
}

/** An address, whose country is an ISO 3166 code; null where every part is empty. */
export function addressOf(type: string, address: StripeAddress | null | undefined): Address | null {
  const country = readText(address?.country)
  const parts = {
    line1: readText(address?.line1),
    line2: readText(address?.line2),
    city: readText(address?.city),
    region: readText(address?.state),
    postalCode: readText(address?.postal_code),
    country,
    // What is not a code is what somebody wrote before Stripe asked for one.
    countryCode: country !== null && /^[A-Z]{2}$/.test(country) ? country : null,
  }
  return Object.values(parts).some(part => part !== null) ? writtenAddress({ type, ...parts }) : null
}

/** The metadata of an object: texts under keys of the account's choosing. https://docs.stripe.com/api/metadata */
export function customFieldsOf(metadata: Readonly<Record<string, string>> | null | undefined): readonly CustomField[] {
  return Object.entries(metadata ?? {}).map(([key, value]) => customFieldOf({ key, type: 'TEXT', value }))
}

/** How the money comes in. */
export const collectionMethods = {
  charge_automatically: 'CHARGE_AUTOMATICALLY',
  send_invoice: 'SEND_INVOICE',
} as const
