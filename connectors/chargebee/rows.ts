import type {
  CreditNote,
  Customer,
  Invoice,
  Item,
  ItemPrice,
  PaymentSource,
  Subscription,
  Transaction,
} from 'chargebee'

/** The fields that Chargebee documents; its own types let any other name through as well. */
type Documented<Resource> = {
  readonly [Field in keyof Resource as string extends Field ? never : Field]: Resource[Field]
}

/** The fields that a company has added, put together under one name by whoever reads a reply. */
export interface WithCustomFields {
  readonly custom_fields?: Readonly<Record<string, unknown>> | null
}

/** A customer. https://apidocs.chargebee.com/docs/api/customers/customer-object */
export type CustomerRow = Documented<Customer> & WithCustomFields

/** A plan, an addon or a charge. https://apidocs.chargebee.com/docs/api/items/item-object */
export type ItemRow = Documented<Item> & WithCustomFields

/** What an item costs. https://apidocs.chargebee.com/docs/api/item_prices/item-price-object */
export type ItemPriceRow = Documented<ItemPrice> & WithCustomFields

/** A subscription with its items. https://apidocs.chargebee.com/docs/api/subscriptions/subscription-object */
export type SubscriptionRow = Documented<Subscription> & WithCustomFields

/** An invoice with its first lines. https://apidocs.chargebee.com/docs/api/invoices/invoice-object */
export type InvoiceRow = Documented<Invoice> & WithCustomFields

/** A credit note with its first lines. https://apidocs.chargebee.com/docs/api/credit_notes/credit-note-object */
export type CreditNoteRow = Documented<CreditNote> & WithCustomFields

/** Money that moved, or was to: one way or the other. https://apidocs.chargebee.com/docs/api/transactions/transaction-object */
export type TransactionRow = Documented<Transaction>

/** A stored way to pay. https://apidocs.chargebee.com/docs/api/payment_sources/payment-source-object */
export type PaymentSourceRow = Documented<PaymentSource>

/** What a document says of its lines apart from them: a line names neither its currency nor its taxes. */
export interface LineContext {
  readonly currency_code: string
  readonly price_type?: DocumentRow['price_type']
  readonly line_item_taxes: readonly LineTax[]
  readonly line_item_discounts: readonly LineDiscount[]
}

/** An invoice or a credit note. */
export type DocumentRow = InvoiceRow | CreditNoteRow

/** A line of an invoice or of a credit note, with what its document says of it. */
export type LineRow = Invoice.LineItem & LineContext

/** A tax on a line. */
export type LineTax = Invoice.LineItemTax

/** What is taken off a line. */
export type LineDiscount = Invoice.LineItemDiscount
