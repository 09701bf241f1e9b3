import type { JudgeName } from './judges.ts'

/** Cells that may be empty. */
export interface Exception {
  readonly provider: string
  readonly judge: JudgeName
  readonly operations: readonly string[]
  readonly reason: string
}

const accountInfo = ['check', 'facts.homeCurrency']
/** The lists of children of HubSpot's objects, all of them associations. */
const associations = Object.entries({
  ...{ Call: [], EmailActivity: [], Meeting: [], Note: [], Task: [] },
  Company: ['children', 'contacts', 'leads'],
  Contact: ['leads'],
  Deal: ['contacts', 'lineItems'],
  Lead: ['contacts', 'companies'],
  Ticket: ['contacts', 'companies'],
}).flatMap(([entity, own]) => {
  const about = ['notes', 'tasks', 'calls', 'meetings', 'emailActivities']
  const subjects = {
    Company: ['deals', 'tickets'],
    Contact: ['companies', 'deals', 'tickets'],
    Deal: ['companies', 'tickets'],
  }
  const others = ['Lead', 'Ticket'].includes(entity) ? [] : ['contacts', 'companies', 'deals', 'tickets']
  const fields = own.length === 0 ? others : [...own, ...about, ...(subjects[entity as 'Deal'] ?? [])]
  return fields.map(field => `${entity}.${field}`)
})
const kindsOfObjects = [
  ...[
    'contact',
    'company',
    'deal',
    'lead',
    'ticket',
    'note',
    'task',
    'call',
    'meeting',
    'email',
    'lineItem',
    'product',
  ],
]
const definitions = ['leadStages', 'ticketStages', ...kindsOfObjects.map(kind => `${kind}Properties`)].map(
  fact => `facts.${fact}`,
)

const zendeskDefinitions = [
  ...['brands', 'ticketForms', 'customStatuses', 'ticketFields', 'userFields', 'organizationFields'],
].map(fact => `facts.${fact}`)

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
    operations: associations,
    reason: 'nobody recorded a batch of associations; the one recording is a receipt for links that were made',
  },
  {
    provider: 'hubspot',
    judge: 'recorded',
    operations: definitions,
    reason: 'of definitions nobody recorded a list: one recording is a receipt for a property that was made',
  },
  {
    provider: 'hubspot',
    judge: 'recorded',
    operations: [
      ...['call', 'email', 'lead', 'meeting', 'product'].flatMap(kind => [`${kind}.get`, `${kind}.list`]),
      ...['lineItem.get', 'team.all', 'call.query.Call', 'email.query.EmailActivity', 'lead.query.Lead'],
      ...['lead.search.Lead', 'meeting.query.Meeting', 'product.query.Product', 'product.search.Product'],
    ],
    reason: 'of these objects nobody recorded any, and no owner with a team',
  },
  {
    provider: 'hubspot',
    judge: 'truth',
    operations: definitions,
    reason: 'the world has no rows for definitions; that they are right is seen in stages and in custom fields',
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
      ...['Invoice.payments.beyond', 'Invoice.creditNotes', 'Invoice.creditNotes.beyond', 'facts.terms'],
      ...['customer.query.BillingCustomer', 'customer.search.BillingCustomer', 'item.query.Product'],
      ...['customerPayment.query.Payment', 'creditMemo.query.CreditNote'],
    ],
    reason: 'of these records nobody published a recorded reply; of invoices somebody did',
  },
  {
    provider: 'netsuite',
    judge: 'truth',
    operations: ['check', 'facts.currencies', 'facts.terms'],
    reason:
      'the server time, the currencies and the terms are no rows of the world; that they are right is seen in amounts and days',
  },
  {
    provider: 'stripe',
    judge: 'spec-request',
    operations: ['Invoice.payments'],
    reason: 'invoice payments are younger than the document of 2023',
  },
  { provider: 'stripe', judge: 'recorded', operations: ['check'], reason: nothingIsRead },
  {
    provider: 'stripe',
    judge: 'recorded',
    operations: ['CreditNote.lines.beyond'],
    reason: 'recorded lines stand within their notes, which they do not name; they are read there',
  },
  { provider: 'stripe', judge: 'truth', operations: ['check'], reason: nothingIsRead },
  { provider: 'zendesk', judge: 'recorded', operations: ['check'], reason: nothingIsRead },
  {
    provider: 'zendesk',
    judge: 'recorded',
    operations: zendeskDefinitions,
    reason: 'what an account has settled is no record; a form and three fields were recorded, and are read elsewhere',
  },
  {
    provider: 'zendesk',
    judge: 'recorded',
    operations: ['attachment.get', 'tag.list'],
    reason: 'nobody recorded a comment with files, or tags',
  },
  {
    provider: 'zendesk',
    judge: 'truth',
    operations: zendeskDefinitions,
    reason: 'the world has no rows for definitions; that they are right is seen in tickets and in custom fields',
  },
  {
    provider: 'zendesk',
    judge: 'sdk',
    operations: ['facts.customStatuses', 'User.teams'],
    reason: 'node-zendesk has no part for custom statuses, nor for the groups of a user',
  },
  {
    provider: 'zendesk',
    judge: 'sdk',
    operations: ['user.findBy.externalId', 'user.query.EndUser'],
    reason: 'node-zendesk shows many users by their own ids alone',
  },
  { provider: 'zendesk', judge: 'truth', operations: ['check'], reason: nothingIsRead },
  {
    provider: 'zendesk',
    judge: 'spec-reply',
    operations: ['Ticket.incidents.beyond'],
    reason: 'the document lets the answer be any object',
  },
]
