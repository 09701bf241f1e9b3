import type { Words } from '../../../../test/truth/words.ts'

const lower = (word: string) => word.toLowerCase()
const flags = { ACTIVE: 'true', ARCHIVED: 'false' }

/** Stripe's own words for the world's, by field: what `...Raw` shows, and texts "in the provider's words". */
export const words: Readonly<Record<string, Words>> = {
  'BillingCustomer.taxExemptRaw': lower,
  'Product.typeRaw': { SERVICE: 'service', GOOD: 'good', INVENTORY: 'good', NON_INVENTORY: 'good' },
  'Product.statusRaw': flags,
  'Price.statusRaw': flags,
  'Price.pricingModelRaw': {
    FLAT: 'per_unit',
    PER_UNIT: 'per_unit',
    PACKAGE: 'per_unit',
    CUSTOM: 'per_unit',
    TIERED: 'graduated',
    VOLUME: 'volume',
  },
  'Price.intervalRaw': lower,
  'Price.usageTypeRaw': lower,
  'Subscription.statusRaw': word => (word === 'EXPIRED' ? 'incomplete_expired' : lower(word)),
  'Subscription.collectionMethodRaw': lower,
  'Subscription.intervalRaw': lower,
  'Invoice.statusRaw': word => (word === 'PARTIALLY_PAID' ? 'open' : lower(word)),
  'Invoice.collectionMethodRaw': lower,
  'Payment.statusRaw': {
    PENDING: 'processing',
    REQUIRES_ACTION: 'requires_action',
    AUTHORIZED: 'requires_capture',
    SUCCEEDED: 'succeeded',
    FAILED: 'requires_payment_method',
    CANCELED: 'canceled',
  },
  'Payment.methodTypeRaw': {
    CARD: 'card',
    BANK_DEBIT: 'us_bank_account',
    BANK_TRANSFER: 'customer_balance',
    CHECK: 'custom',
    CASH: 'custom',
  },
  'Refund.statusRaw': lower,
  'Refund.reasonRaw': lower,
  'CreditNote.statusRaw': { OPEN: 'issued', APPLIED: 'issued', REFUNDED: 'issued', VOID: 'void' },
  'PaymentMethod.typeRaw': {
    CARD: 'card',
    BANK_DEBIT: 'us_bank_account',
    BANK_TRANSFER: 'customer_balance',
    WALLET: 'link',
    BNPL: 'klarna',
    VOUCHER: 'konbini',
    CRYPTO: 'crypto',
  },
  'Dispute.statusRaw': lower,
  'CreditNote.typeRaw': lower,
}
