import type { Forms } from '../../src/contract/form.ts'

const added = { custom_fields: {}, meta_data: {}, metadata: {} }
const transaction = { linked_invoices: [{}], linked_refunds: [{}], linked_credit_notes: [{}] } as const
const line = { line_item_taxes: [{}], line_item_discounts: [{}] } as const

/** What in Chargebee's resources holds more than a single value, by record. */
export const forms = {
  customer: { ...added, billing_address: {}, balances: [{}], relationship: {}, entity_identifiers: [{}] },
  item: added,
  itemPrice: { ...added, tiers: [{}] },
  subscription: { ...added, subscription_items: [{}], discounts: [{}], coupons: [{}] },
  invoice: {
    ...added,
    discounts: [{}],
    taxes: [{}],
    line_item_taxes: [{}],
    notes: [{}],
    dunning_attempts: [{}],
    billing_address: {},
    shipping_address: {},
  },
  invoiceLine: line,
  creditNote: { ...added, discounts: [{}], taxes: [{}], line_item_taxes: [{}], notes: [], allocations: [{}] },
  creditNoteLine: line,
  payment: transaction,
  refund: transaction,
  paymentSource: {
    card: {},
    bank_account: {},
    boleto: {},
    paypal: {},
    amazon_payment: {},
    klarna_pay_now: {},
    billing_address: {},
  },
} as const satisfies Readonly<Record<string, Forms>>
