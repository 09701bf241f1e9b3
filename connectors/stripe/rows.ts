import type Stripe from 'stripe'

/** The words that Stripe documents; its own types also let any other text through. */
export type Words<Union> = Union extends string ? (string extends Union ? never : Union) : never

/** A row whose named fields hold documented words, so that a word without a mapping stops the build. */
type Worded<Row, Exact> = Omit<Row, keyof Exact> & Exact

/** A customer; of a deleted one only the id is left. https://docs.stripe.com/api/customers/object */
export type CustomerRow = Worded<
  Partial<Stripe.Customer>,
  {
    readonly id: string
    readonly deleted?: true
    readonly tax_exempt?: Words<Stripe.Customer.TaxExempt> | null
  }
>

/** A product. https://docs.stripe.com/api/products/object */
export type ProductRow = Worded<Stripe.Product, { readonly type?: Words<Stripe.Product.Type> }>

/** A price. https://docs.stripe.com/api/prices/object */
export type PriceRow = Worded<
  Stripe.Price,
  {
    readonly billing_scheme: Words<Stripe.Price.BillingScheme>
    readonly tiers_mode: Words<Stripe.Price.TiersMode> | null
    readonly type: Words<Stripe.Price.Type>
  }
>

/** A subscription with its items. https://docs.stripe.com/api/subscriptions/object */
export type SubscriptionRow = Worded<
  Stripe.Subscription,
  {
    readonly status: Words<Stripe.Subscription.Status>
    readonly collection_method: Words<Stripe.Subscription.CollectionMethod>
  }
>

/** An invoice with its first lines. https://docs.stripe.com/api/invoices/object */
export type InvoiceRow = Worded<
  Stripe.Invoice,
  {
    readonly status: Words<Stripe.Invoice.Status> | null
    readonly collection_method: Words<Stripe.Invoice.CollectionMethod>
  }
>

/** A line of an invoice. https://docs.stripe.com/api/invoice-line-item/object */
export type InvoiceLineRow = Stripe.InvoiceLineItem

/**
 * A payment: an intent with its newest charge, a charge that has no intent, or the record of a payment that was made
 * elsewhere. https://docs.stripe.com/api/payment_intents/object https://docs.stripe.com/api/payment-record/object
 */
export type PaymentRow = Stripe.PaymentIntent | Stripe.Charge | Stripe.PaymentRecord

/** The words for the status of an intent or a charge; a record has none. */
export type PaymentStatusWord = Words<Stripe.PaymentIntent.Status> | Words<Stripe.Charge.Status>

/** The types of payment methods: those of today, those that only old charges have, and those that only records have. */
export type PaymentMethodWord =
  | Words<Stripe.PaymentMethod.Type>
  | Exclude<keyof Stripe.Charge.PaymentMethodDetails, 'type'>
  | Exclude<keyof Stripe.PaymentRecord.PaymentMethodDetails, 'type' | 'billing_details' | 'payment_method'>

/** A refund. https://docs.stripe.com/api/refunds/object */
export type RefundRow = Worded<
  Stripe.Refund,
  {
    readonly status: 'pending' | 'requires_action' | 'succeeded' | 'failed' | 'canceled' | null
    readonly reason: Words<Stripe.Refund.Reason> | null
  }
>

/** A way to pay that is stored, or was used. https://docs.stripe.com/api/payment_methods/object */
export type PaymentMethodRow = Worded<Stripe.PaymentMethod, { readonly type: Words<Stripe.PaymentMethod.Type> }>

/** A dispute. https://docs.stripe.com/api/disputes/object */
export type DisputeRow = Worded<Stripe.Dispute, { readonly status: Words<Stripe.Dispute.Status> }>

/** A line of a credit note, with the currency of the note. https://docs.stripe.com/api/credit_notes/line_item */
export type CreditNoteLineRow = Stripe.CreditNoteLineItem & { readonly currency: string }

/** A credit note. https://docs.stripe.com/api/credit_notes/object */
export type CreditNoteRow = Worded<
  Stripe.CreditNote,
  {
    readonly status: Words<Stripe.CreditNote.Status>
    readonly type: Words<Stripe.CreditNote.Type>
  }
>
