/** Addresses that a vendor makes for people to open, by field; the world's number stands where it says so. */
const links: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  hubspot: {
    'Contact.url': 'https://app.hubspot.com/contacts/147000001/record/0-1/713{nine}',
    'Company.url': 'https://app.hubspot.com/contacts/147000001/record/0-2/406{nine}',
    'Deal.url': 'https://app.hubspot.com/contacts/147000001/record/0-3/479{nine}',
    'Lead.url': 'https://app.hubspot.com/contacts/147000001/record/0-136/512{nine}',
    'Ticket.url': 'https://app.hubspot.com/contacts/147000001/record/0-5/394{nine}',
    'Note.url': 'https://app.hubspot.com/contacts/147000001/record/0-46/471{nine}',
    'Task.url': 'https://app.hubspot.com/contacts/147000001/record/0-27/463{nine}',
    'Call.url': 'https://app.hubspot.com/contacts/147000001/record/0-48/482{nine}',
    'Meeting.url': 'https://app.hubspot.com/contacts/147000001/record/0-47/484{nine}',
    'EmailActivity.url': 'https://app.hubspot.com/contacts/147000001/record/0-49/486{nine}',
    'Product.url': 'https://app.hubspot.com/contacts/147000001/record/0-7/205{nine}',
    'DealLineItem.url': 'https://app.hubspot.com/contacts/147000001/record/0-8/305{nine}',
  },
  zendesk: {
    'Ticket.url': 'https://unigraph-demo.zendesk.com/agent/tickets/{n}',
    'EndUser.url': 'https://unigraph-demo.zendesk.com/agent/users/46406{nine}',
    'User.url': 'https://unigraph-demo.zendesk.com/agent/users/46406{nine}',
    'Organization.url': 'https://unigraph-demo.zendesk.com/agent/organizations/46407{nine}',
  },
  stripe: {
    'BillingCustomer.url': 'https://dashboard.stripe.com/customers/cus_Uni{nine}',
    'Product.url': 'https://dashboard.stripe.com/products/prod_Uni{nine}',
    'Price.url': 'https://dashboard.stripe.com/prices/price_1Uni{nine}',
    'Subscription.url': 'https://dashboard.stripe.com/subscriptions/sub_1Uni{nine}',
    'Invoice.url': 'https://dashboard.stripe.com/invoices/in_1Uni{nine}',
    'Invoice.hostedUrl': 'https://invoice.stripe.com/i/acct_Uni/live_in_1Uni{nine}',
    'Invoice.pdfUrl': 'https://invoice.stripe.com/i/acct_Uni/live_in_1Uni{nine}/pdf',
    'Payment.url': 'https://dashboard.stripe.com/payments/pi_3Uni{nine}',
    'Payment.receiptUrl': 'https://pay.stripe.com/receipts/payment/ch_3Uni{nine}',
    'CreditNote.pdfUrl': 'https://pay.stripe.com/credit_notes/acct_Uni/live_cn_1Uni{nine}/pdf',
  },
}

/** The address that a vendor makes for a row; undefined where it makes none. */
export function linkOf(provider: string, field: string, n: number): string | undefined {
  return links[provider]?.[field]?.replace('{nine}', String(n).padStart(9, '0')).replace('{n}', String(n))
}
