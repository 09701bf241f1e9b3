import type { PaymentMethodDetails } from '../../../src/contract/entities.ts'
import { readInteger, readText } from '../../../src/contract/read.ts'
import type { PaymentSourceRow, TransactionRow } from '../rows.ts'

/** What a card or a bank account may say of itself. */
interface Parts {
  readonly brand?: unknown
  readonly last4?: unknown
  readonly expiry_month?: unknown
  readonly expiry_year?: unknown
  readonly funding_type?: unknown
  readonly bank_name?: unknown
}

/** Wallets in which a card lies. */
const wallets: ReadonlySet<string> = new Set(['apple_pay', 'google_pay'])
/** Words for what is not known. */
const unknown: ReadonlySet<unknown> = new Set(['not_known', 'not_applicable'])

/** The card, the bank account or the voucher of a stored way to pay; null where it says nothing. */
export function storedMethodOf({ type, card, bank_account, boleto, issuing_country }: PaymentSourceRow) {
  const walletType = type && wallets.has(type) ? type : null
  return detailsOf(card ?? bank_account ?? boleto, { country: issuing_country, walletType })
}

/**
 * What is known of the way that a transaction was paid: a text of JSON with the card or the bank account in it, and
 * beside it the end of a card's number.
 */
export function usedMethodOf({ payment_method_details, last4, masked_card_number }: TransactionRow) {
  const { card, bank_account } = partsIn(payment_method_details)
  const end = readText(last4) ?? /\d{4}$/.exec(readText(masked_card_number) ?? '')?.[0]
  return detailsOf({ last4: end, ...(card ?? bank_account) })
}

function detailsOf(
  parts: Parts | null | undefined,
  { country, walletType }: { readonly country?: unknown; readonly walletType?: string | null } = {},
): PaymentMethodDetails | null {
  const details = {
    brand: readText(known(parts?.brand)),
    last4: readText(parts?.last4),
    expMonth: readInteger(parts?.expiry_month),
    expYear: readInteger(parts?.expiry_year),
    funding: readText(known(parts?.funding_type)),
    bankName: readText(parts?.bank_name),
    country: readText(country),
    walletType: walletType ?? null,
  }
  return Object.values(details).some(part => part !== null) ? details : null
}

const known = (word: unknown) => (unknown.has(word) ? null : word)

/** The parts in a text of JSON; nothing where it is another text, since what it holds is the gateway's business. */
function partsIn(text: unknown): { readonly card?: Parts; readonly bank_account?: Parts } {
  const read = readText(text)
  return read !== null && /^\s*\{/.test(read) ? JSON.parse(read) : {}
}
