import type { PaymentMethodDetails } from '../../../src/contract/entities.ts'
import { formed } from '../../../src/contract/form.ts'
import { readInteger, readText } from '../../../src/contract/read.ts'

/** What a card, a bank account or a wallet may say of itself; each type says some of it. */
interface Parts {
  readonly brand?: unknown
  readonly last4?: unknown
  readonly iban_last4?: unknown
  readonly exp_month?: unknown
  readonly exp_year?: unknown
  /** A word; of a wallet, what lies behind it. */
  readonly funding?: unknown
  readonly bank_name?: unknown
  readonly bank?: unknown
  readonly country?: unknown
  readonly wallet?: { readonly type?: unknown } | null
  readonly card?: unknown
}

/**
 * The details of a payment method, or of the one that a charge was made with: they stand under the name of its type.
 * Null where they say nothing. https://docs.stripe.com/api/payment_methods/object
 */
export function methodDetailsOf(method: object | null | undefined): PaymentMethodDetails | null {
  const parts = partsIn(method)
  const details = {
    brand: readText(parts.brand),
    last4: readText(parts.last4 ?? parts.iban_last4),
    expMonth: readInteger(parts.exp_month),
    expYear: readInteger(parts.exp_year),
    funding: typeof parts.funding === 'object' ? null : readText(parts.funding),
    bankName: readText(parts.bank_name ?? parts.bank),
    country: readText(parts.country),
    walletType: readText(parts.wallet?.type),
  }
  return Object.values(details).some(part => part !== null) ? details : null
}

/** The part of the type; behind a wallet there may be a card. */
function partsIn(method: object | null | undefined): Parts {
  const { type: word, ...named } = (method ?? {}) as Readonly<Record<string, unknown>>
  const type = readText(word) ?? ''
  const parts = (formed(named[type], {}, type) || {}) as Parts
  const wallet = typeof parts.funding === 'object' ? (parts.funding as Parts | null) : undefined
  const behind = formed(wallet?.card ?? parts.card, {}, `${type}.card`)
  return { ...parts, ...(behind || {}) }
}
