import type { Words } from '../../../../test/truth/words.ts'

const lower = (word: string) => word.toLowerCase()

const transactionWords = {
  PENDING: 'in_progress',
  REQUIRES_ACTION: 'needs_attention',
  AUTHORIZED: 'success',
  SUCCEEDED: 'success',
  FAILED: 'failure',
  CANCELED: 'voided',
}

/** Chargebee's own words for the world's, by field: what `...Raw` shows, and texts "in the provider's words". */
export const words: Readonly<Record<string, Words>> = {
  'BillingCustomer.taxExemptRaw': { NONE: 'taxable', EXEMPT: 'exempt', REVERSE: 'exempt' },
  'Product.typeRaw': { SERVICE: 'plan', GOOD: 'addon', INVENTORY: 'addon', NON_INVENTORY: 'charge' },
  'Product.statusRaw': lower,
  'Price.statusRaw': lower,
  'Price.pricingModelRaw': {
    FLAT: 'flat_fee',
    PER_UNIT: 'per_unit',
    PACKAGE: 'per_unit',
    CUSTOM: 'flat_fee',
    TIERED: 'tiered',
    VOLUME: 'volume',
  },
  'Price.intervalRaw': word => (word === 'ONE_TIME' ? 'charge' : lower(word)),
  'Subscription.collectionMethodRaw': { CHARGE_AUTOMATICALLY: 'on', SEND_INVOICE: 'off' },
  'Subscription.intervalRaw': lower,
  'Payment.statusRaw': transactionWords,
  'Payment.methodTypeRaw': {
    CARD: 'card',
    BANK_DEBIT: 'direct_debit',
    BANK_TRANSFER: 'bank_transfer',
    CHECK: 'check',
    CASH: 'cash',
  },
  'Refund.statusRaw': transactionWords,
}
