import type { World } from '../../../../src/simulator/world/open.ts'
import type { PaymentMethodRow } from '../../../../src/simulator/world/schema.ts'
import { address, idOf, seconds } from '../values.ts'
import { metadataOf } from './metadata.ts'

/** The types of payment methods by the world's words. */
export const methodTypes = {
  CARD: 'card',
  BANK_DEBIT: 'us_bank_account',
  BANK_TRANSFER: 'customer_balance',
  WALLET: 'link',
  BNPL: 'klarna',
  VOUCHER: 'konbini',
  CRYPTO: 'crypto',
} as const satisfies Record<PaymentMethodRow['type'], string>

/** A payment method. https://docs.stripe.com/api/payment_methods/object */
export function paymentMethodObject(row: PaymentMethodRow, world: World) {
  const type = methodTypes[row.type]
  const parts = { line1: row.line1, line2: null, city: row.city, region: null, postal_code: row.postal_code }
  return {
    id: idOf('payment_method', row.n),
    object: 'payment_method',
    allow_redisplay: 'unspecified',
    billing_details: {
      // Stripe writes out an address of which nothing is known.
      address: address({ ...parts, country: row.address_country }) ?? nowhere,
      email: row.email,
      name: row.name,
      phone: row.phone,
      tax_id: null,
    },
    created: seconds(row.created_at),
    customer: idOf('customer', row.customer_n),
    customer_account: null,
    livemode: true,
    metadata: metadataOf(world, 'payment_method', row.n),
    [type]: row.type === 'CARD' ? cardOf(row) : row.type === 'BANK_DEBIT' ? bankAccountOf(row) : (ofType[type] ?? {}),
    type,
  }
}

const nowhere = { city: null, country: null, line1: null, line2: null, postal_code: null, state: null }

const ofType: Readonly<Record<string, object>> = { link: { email: null }, klarna: {} }

function cardOf(row: PaymentMethodRow) {
  const { brand, country, exp_month, exp_year, funding, last4, wallet } = row
  return {
    brand,
    checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: 'pass' },
    country,
    display_brand: brand,
    exp_month,
    exp_year,
    fingerprint: 'UniUniUniUniUniU',
    funding,
    generated_from: null,
    last4,
    networks: { available: [brand], preferred: null },
    regulated_status: 'unregulated',
    three_d_secure_usage: { supported: true },
    wallet: wallet && { dynamic_last4: null, type: wallet },
  }
}

function bankAccountOf({ bank_name, last4 }: PaymentMethodRow) {
  return {
    account_holder_type: 'company',
    account_type: 'checking',
    bank_name,
    financial_connections_account: null,
    fingerprint: 'UniUniUniUniUniB',
    last4,
    networks: null,
    routing_number: '110000000',
    status_details: null,
  }
}
