/** Where a vendor's document has the words of a column, or why nowhere. */
export type Pointer = { readonly at: readonly string[] } | { readonly nowhere: string }

const at = (...pointers: readonly string[]): Pointer => ({ at: pointers })
const nowhere = (reason: string): Pointer => ({ nowhere: reason })

const perPortal = nowhere(
  'the options of a property are defined in each portal; the document types every property a text',
)
const flag = nowhere('true and false are no words: there is no third')
const openList = nowhere('the document names examples of ways in, in words; the list is open')

/** Every column with words, by provider, entity and field. */
export const pointers: Readonly<Record<string, Pointer>> = {
  'hubspot Company.type': perPortal,
  'hubspot Company.lifecycleStage': perPortal,
  'hubspot Contact.lifecycleStage': perPortal,
  'hubspot Deal.forecastCategory': perPortal,
  'hubspot DealLineItem.interval': perPortal,
  'hubspot Call.direction': perPortal,
  'hubspot EmailActivity.direction': perPortal,
  'hubspot Lead.status': nowhere('stages are made in each portal; those that it begins with stand in no document'),
  'hubspot Product.type': perPortal,
  'hubspot Task.priority': perPortal,
  'hubspot Task.status': perPortal,
  'hubspot Ticket.channel': perPortal,
  'hubspot Ticket.priority': perPortal,

  'netsuite BillingCustomer.status': flag,
  'netsuite CreditNote.status': at('TransactionStatus:_creditMemo'),
  'netsuite Invoice.status': at('TransactionStatus:_invoice'),
  'netsuite Payment.status': at('TransactionStatus:_payment'),
  'netsuite Payment.methodType': nowhere('payment methods are records that each account makes for itself'),
  'netsuite Product.type': at('RecordType::Item', 'RecordType::itemGroup'),
  'netsuite Product.status': flag,

  'stripe BillingCustomer.taxExempt': at('customer.tax_exempt'),
  'stripe CreditNote.status': at('credit_note.status'),
  'stripe CreditNote.type': at('credit_note.type'),
  'stripe Dispute.status': at('dispute.status'),
  'stripe Invoice.status': at('invoice.status'),
  'stripe Invoice.collectionMethod': at('invoice.collection_method'),
  'stripe Payment.status': at('payment_intent.status', 'charge.status'),
  'stripe Payment.methodType': at('payment_method.type'),
  'stripe PaymentMethod.type': at('payment_method.type'),
  'stripe Price.pricingModel': at('price.billing_scheme', 'price.tiers_mode'),
  'stripe Price.interval': at('price.recurring.interval'),
  'stripe Price.usageType': at('price.recurring.usage_type'),
  'stripe Product.type': at('product.type'),
  'stripe Product.status': flag,
  'stripe Price.status': flag,
  'stripe Refund.status': nowhere('the types say a text; its words stand in the comment: see models.md 2.5'),
  'stripe Refund.reason': at('refund.reason'),
  'stripe Subscription.status': at('subscription.status'),
  'stripe Subscription.interval': at('price.recurring.interval'),
  'stripe Subscription.collectionMethod': at('subscription.collection_method'),

  'zendesk Ticket.status': at('TicketObject.status'),
  'zendesk Ticket.priority': at('TicketObject.priority'),
  'zendesk Ticket.type': at('TicketObject.type'),
  'zendesk Ticket.channel': openList,
  'zendesk TicketComment.channel': openList,
}

/** Words of a document that a column leaves UNKNOWN, and why. */
export const leftUnknown: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'netsuite Product.type': {
    PayrollItem: 'a record of the payroll, which no search for items finds',
    SalesTaxItem: 'a record of a tax, which no search for items finds',
  },
}
