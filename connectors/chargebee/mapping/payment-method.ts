import { columns, wordOf } from '../../../src/contract/columns.ts'
import type { PaymentMethod } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import { readText } from '../../../src/contract/read.ts'
import type { PaymentSourceRow } from '../rows.ts'
import { addressOf, nameOf } from './common.ts'
import { storedMethodOf } from './method-details.ts'
import { paymentMethods } from './payment-methods.ts'

const c = columns<PaymentSourceRow>()

/** Whether it can be used. https://apidocs.chargebee.com/docs/api/payment_sources/payment-source-object#status */
const statuses = {
  valid: 'VALID',
  expiring: 'EXPIRING',
  expired: 'EXPIRED',
  invalid: 'INVALID',
  pending_verification: 'PENDING_VERIFICATION',
} as const satisfies Record<PaymentSourceRow['status'], string>

/** PaymentMethod from Chargebee's payment sources. */
export const paymentMethodMapping: Mapping<PaymentMethod, PaymentSourceRow> = {
  // No company can add fields to payment sources.
  ...absent('url', 'customFields'),
  createdAt: c.seconds('created_at'),
  updatedAt: c.seconds('updated_at'),
  isDeleted: c.flag('deleted'),
  type: c.from(['type'], ({ type }) => wordOf(paymentMethods, readText(type)), { words: paymentMethods }),
  typeRaw: c.raw('type'),
  details: c.from(['type', 'card', 'bank_account', 'boleto', 'issuing_country'], storedMethodOf),
  customer: c.ref('customer', 'customer_id'),
  providerStatus: c.word('status', statuses),
  providerStatusRaw: c.raw('status'),
  name: c.from(['card', 'bank_account', 'boleto', 'billing_address'], payerOf),
  email: c.from(
    ['bank_account', 'boleto', 'paypal', 'amazon_payment', 'klarna_pay_now', 'billing_address'],
    ({ bank_account, boleto, paypal, amazon_payment, klarna_pay_now, billing_address }) =>
      [bank_account, boleto, paypal, amazon_payment, klarna_pay_now, billing_address]
        .map(part => readText(part?.email))
        .find(email => email !== null) ?? null,
  ),
  phone: c.from(['billing_address'], ({ billing_address }) => readText(billing_address?.phone)),
  billingAddress: c.from(
    ['billing_address', 'card'],
    ({ billing_address, card }) => addressOf('billing', billing_address) ?? addressOf('billing', cardAddressOf(card)),
    { note: "the card's own, where there is no other" },
  ),
}

function payerOf({ card, bank_account, boleto, billing_address }: PaymentSourceRow): string | null {
  return (
    nameOf(card) ??
    readText(bank_account?.name_on_account) ??
    nameOf(bank_account) ??
    nameOf(boleto) ??
    nameOf(billing_address)
  )
}

function cardAddressOf(card: PaymentSourceRow['card']) {
  return {
    line1: card?.billing_addr1,
    line2: card?.billing_addr2,
    city: card?.billing_city,
    state: card?.billing_state,
    state_code: card?.billing_state_code,
    zip: card?.billing_zip,
    country: card?.billing_country,
  }
}
