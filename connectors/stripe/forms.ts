import type { Forms } from '../../src/contract/form.ts'

const metadata = {}
const address = { address: {} }
const taxes = [{ tax_rate_details: {} }] as const

/** What in Stripe's objects holds more than a single value, by record. What stands there itself or by its id is told by its reader. */
export const forms = {
  customer: {
    metadata,
    address: {},
    shipping: address,
    tax_ids: { data: [{}] },
    invoice_settings: {},
    discount: { source: {} },
    preferred_locales: [],
  },
  product: { metadata },
  price: { metadata, recurring: {}, tiers: [{}], transform_quantity: {}, custom_unit_amount: {} },
  subscription: {
    metadata,
    items: { data: [{ price: { recurring: {} }, discounts: [] }] },
    cancellation_details: {},
    pause_collection: {},
    discounts: [],
  },
  invoice: {
    metadata,
    custom_fields: [{}],
    parent: { subscription_details: {} },
    total_discount_amounts: [{}],
    total_taxes: taxes,
    status_transitions: {},
    discounts: [],
    default_tax_rates: [{}],
    customer_address: {},
    shipping_details: address,
    customer_shipping: address,
    customer_tax_ids: [{}],
  },
  invoiceLine: {
    pricing: { price_details: {} },
    taxes,
    period: {},
    parent: { subscription_item_details: {}, invoice_item_details: {} },
    discount_amounts: [{}],
  },
  payment: {
    metadata,
    last_payment_error: {},
    processor_details: { custom: {} },
    customer_details: {},
    payment_method_details: {},
    payment_method_types: [],
    amount_guaranteed: {},
    amount_requested: {},
    amount_canceled: {},
    amount_failed: {},
    amount_authorized: {},
  },
  refund: { metadata },
  creditNote: { metadata, refunds: [{}], total_taxes: taxes, lines: { data: [{ tax_rates: [{}] }] } },
  creditNoteLine: { taxes, tax_rates: [{}] },
  paymentMethod: { metadata, billing_details: address },
  dispute: { metadata, payment_method_details: { card: {} }, evidence_details: {} },
} as const satisfies Readonly<Record<string, Forms>>
