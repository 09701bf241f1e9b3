import type { JudgeName } from './judges.ts'

/** Cells that may be empty. */
export interface Exception {
  readonly provider: string
  readonly judge: JudgeName
  readonly operations: readonly string[]
  readonly reason: string
}

const accountInfo = ['check', 'facts.homeCurrency']
const nothingIsRead = 'nothing is read out of the answer: that there is one proves the credentials'

/** Every cell that nobody can fill, and why. One that has been filled since fails the test. */
export const exceptions: readonly Exception[] = [
  {
    provider: 'hubspot',
    judge: 'spec-request',
    operations: accountInfo,
    reason: 'the published collection has no document of account-info',
  },
  {
    provider: 'hubspot',
    judge: 'spec-reply',
    operations: accountInfo,
    reason: 'the published collection has no document of account-info',
  },
  {
    provider: 'hubspot',
    judge: 'sdk',
    operations: accountInfo,
    reason: "HubSpot's client has no part for account-info",
  },
  {
    provider: 'hubspot',
    judge: 'recorded',
    operations: [
      ...['Company.contacts', 'Company.deals', 'Contact.companies', 'Contact.deals'],
      ...['Deal.companies', 'Deal.contacts'],
    ],
    reason: 'nobody recorded a batch of associations; the one recording is a receipt for links that were made',
  },
  {
    provider: 'hubspot',
    judge: 'truth',
    operations: accountInfo,
    reason: 'the world has no row for the account itself; that its currency is right is seen in deals',
  },
  {
    provider: 'netsuite',
    judge: 'recorded',
    operations: [
      ...['check', 'facts.currencies', 'customer.get', 'customer.list', 'customer.findBy.email'],
      ...['customer.findBy.externalId', 'item.get', 'item.list', 'customerPayment.get', 'customerPayment.list'],
      ...['creditMemo.get', 'creditMemo.list', 'BillingCustomer.payments', 'BillingCustomer.payments.beyond'],
      ...['BillingCustomer.creditNotes', 'BillingCustomer.creditNotes.beyond', 'Invoice.payments'],
      ...['Invoice.payments.beyond', 'Invoice.creditNotes', 'Invoice.creditNotes.beyond'],
    ],
    reason: 'of these records nobody published a recorded reply; of invoices somebody did',
  },
  {
    provider: 'netsuite',
    judge: 'truth',
    operations: ['check', 'facts.currencies'],
    reason: 'the server time and the currencies are no rows of the world; that currencies are right is seen in amounts',
  },
  {
    provider: 'stripe',
    judge: 'spec-request',
    operations: ['Invoice.payments'],
    reason: 'invoice payments are younger than the document of 2023',
  },
  { provider: 'stripe', judge: 'recorded', operations: ['check'], reason: nothingIsRead },
  { provider: 'stripe', judge: 'truth', operations: ['check'], reason: nothingIsRead },
  { provider: 'zendesk', judge: 'recorded', operations: ['check'], reason: nothingIsRead },
  {
    provider: 'zendesk',
    judge: 'sdk',
    operations: ['user.findBy.externalId'],
    reason: 'node-zendesk shows many users by their own ids alone',
  },
  { provider: 'zendesk', judge: 'truth', operations: ['check'], reason: nothingIsRead },
]
