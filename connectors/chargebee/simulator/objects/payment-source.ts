import type { PaymentMethodRow } from '../../../../src/simulator/world/schema.ts'
import { idOf, nameParts, seconds, some, versioned } from '../values.ts'

/** The types by the world's words. */
export const sourceTypes = {
  CARD: 'card',
  BANK_DEBIT: 'direct_debit',
  BANK_TRANSFER: 'automated_bank_transfer',
  WALLET: 'paypal_express_checkout',
  BNPL: 'klarna',
  VOUCHER: 'generic',
  CRYPTO: 'stablecoin',
} as const satisfies Record<PaymentMethodRow['type'], string>

const brands: Readonly<Record<string, string>> = { amex: 'american_express' }

/** A stored way to pay. https://apidocs.chargebee.com/docs/api/payment_sources/payment-source-object */
export function paymentSourceEntry(row: PaymentMethodRow) {
  return { payment_source: paymentSourceObject(row) }
}

function paymentSourceObject(row: PaymentMethodRow) {
  return {
    id: idOf('payment_source', row.n),
    ...versioned('payment_source', row.created_at),
    created_at: seconds(row.created_at),
    customer_id: idOf('customer', row.customer_n),
    type: row.wallet ?? sourceTypes[row.type],
    reference_id: `tok_${idOf('payment_source', row.n)}`,
    status: sourceStatus(row),
    gateway: 'chargebee',
    gateway_account_id: 'gw_Uni',
    issuing_country: some(row.country),
    ...(row.type === 'CARD' && { card: { ...faceOf(row), brand: brandOf(row), object: 'card' } }),
    ...(row.type === 'BANK_DEBIT' && {
      bank_account: {
        last4: some(row.last4),
        bank_name: some(row.bank_name),
        direct_debit_scheme: 'ach',
        account_type: 'checking',
        account_holder_type: 'company',
        object: 'bank_account',
      },
    }),
    billing_address: payerOf(row),
  }
}

/** A card, as it comes along with its customer. https://apidocs.chargebee.com/docs/api/cards/card-object */
export function cardObject(row: PaymentMethodRow) {
  const { deleted: _, ...version } = versioned('card', row.created_at)
  return {
    payment_source_id: idOf('payment_source', row.n),
    customer_id: idOf('customer', row.customer_n),
    ...version,
    created_at: seconds(row.created_at),
    status: cardStatus(row),
    gateway: 'chargebee',
    gateway_account_id: 'gw_Uni',
    ...faceOf(row),
    card_type: brandOf(row),
    issuing_country: some(row.country),
  }
}

/** Of what is stored some is refused by the bank, and some bank accounts have yet to be verified. */
export function sourceStatus(row: PaymentMethodRow) {
  if (row.n % 11 === 0) return 'invalid'
  return row.type === 'BANK_DEBIT' && row.n % 13 === 5 ? 'pending_verification' : cardStatus(row)
}

/** A card is good until the end of its month. */
function cardStatus({ exp_month, exp_year }: PaymentMethodRow) {
  if (exp_month === null || exp_year === null) return 'valid'
  return Date.UTC(exp_year, exp_month, 1) < Date.now() ? 'expired' : 'valid'
}

/** The brand in Chargebee's words. */
export function brandOf({ brand }: PaymentMethodRow) {
  return brand === null ? 'other' : (brands[brand] ?? brand)
}

function faceOf(row: PaymentMethodRow) {
  return {
    iin: '411111',
    last4: some(row.last4),
    masked_number: `************${row.last4 ?? ''}`,
    funding_type: row.funding ?? 'not_known',
    expiry_month: some(row.exp_month),
    expiry_year: some(row.exp_year),
  }
}

/** Who pays, as far as it was asked for. */
function payerOf({ name, email, phone, line1, city, postal_code, address_country }: PaymentMethodRow) {
  const parts = {
    ...nameParts(name),
    email: some(email),
    phone: some(phone),
    line1: some(line1),
    city: some(city),
    zip: some(postal_code),
    country: some(address_country),
  }
  if (Object.values(parts).every(part => part === undefined)) return undefined
  return { ...parts, validation_status: 'not_validated', object: 'billing_address' }
}
