import type { Address } from '../../../src/contract/entities.ts'
import { readEpoch, readText } from '../../../src/contract/read.ts'

/** The id of something that stands there itself or by its id. */
export function idOf(value: string | { readonly id: string } | null | undefined): string | null {
  return typeof value === 'object' && value !== null ? value.id : readText(value)
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

/** An address; null where every part is empty. */
export function addressOf(type: string, address: StripeAddress | null | undefined): Address | null {
  const parts = {
    line1: readText(address?.line1),
    line2: readText(address?.line2),
    city: readText(address?.city),
    region: readText(address?.state),
    postalCode: readText(address?.postal_code),
    country: readText(address?.country),
  }
  return Object.values(parts).some(part => part !== null) ? { type, ...parts } : null
}

/** How the money comes in. */
export const collectionMethods = {
  charge_automatically: 'CHARGE_AUTOMATICALLY',
  send_invoice: 'SEND_INVOICE',
} as const
