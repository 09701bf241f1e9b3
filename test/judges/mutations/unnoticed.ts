import type { KindName } from './kinds.ts'

/** A kind of wrong reply that no judge can notice in some operations. */
export interface Unnoticed {
  readonly provider: string
  readonly kind: KindName
  readonly operations: readonly string[]
  readonly reason: string
}

const accountInfo =
  'account-info has no document and no truth; its recording says which types there are, not which fields'

/** Every kind that nothing catches, and why. One that is caught since fails the test. */
export const unnoticed: readonly Unnoticed[] = [
  { provider: 'hubspot', kind: 'renamed field', operations: ['check'], reason: accountInfo },
  { provider: 'hubspot', kind: 'dropped field', operations: ['check'], reason: accountInfo },
  { provider: 'hubspot', kind: 'emptied list', operations: ['check', 'facts.homeCurrency'], reason: accountInfo },
  {
    provider: 'hubspot',
    kind: 'emptied list',
    operations: ['call', 'email', 'lead', 'lineItem', 'meeting', 'note', 'product', 'task'].map(
      kind => `facts.${kind}Properties`,
    ),
    reason: 'the account has added nothing to these objects: that there is no property at all says the same',
  },
  {
    provider: 'hubspot',
    kind: 'emptied list',
    operations: ['Company', 'Contact', 'Deal', 'Lead', 'Product', 'Ticket'].map(
      entity => `${entity.toLowerCase()}.search.${entity}`,
    ),
    reason: "what a search for words finds is the provider's doing: nothing is a good answer",
  },
  {
    provider: 'hubspot',
    kind: 'emptied list',
    operations: ['team.all'],
    reason: 'another owner names the teams of the one whose list is emptied',
  },
  {
    provider: 'netsuite',
    kind: 'cut cursor',
    operations: ['customer.search.BillingCustomer'],
    reason: 'where the first search ends the second begins, and nobody knows what either should find',
  },
  {
    provider: 'stripe',
    kind: 'emptied list',
    operations: [
      ...['check', 'dispute.get', 'payment.get', 'refund.get'],
      ...['customer.search.BillingCustomer', 'product.search.Product'],
    ],
    reason:
      'nobody knows what a search should find; an empty page is a good answer to the check; of the lists within one of the others none is read',
  },
  {
    provider: 'stripe',
    kind: 'cut cursor',
    operations: ['price.query.Price.2', 'product.query.Product.2'],
    reason: 'the cursor of a search may be any text, and how many prices or products it should find is not known',
  },
  {
    provider: 'zendesk',
    kind: 'dropped field',
    operations: ['check'],
    reason: 'the document requires no field of a user, and nothing is read out of the answer',
  },
  {
    provider: 'zendesk',
    kind: 'emptied list',
    operations: ['check'],
    reason: 'tags may be empty, and nothing is read out of the answer',
  },
  {
    provider: 'zendesk',
    kind: 'dropped field',
    operations: ['facts.userFields', 'facts.organizationFields'],
    reason: 'the document requires three members, and those that are read stay: a field without a title is a good one',
  },
  {
    provider: 'zendesk',
    kind: 'emptied list',
    operations: [
      ...['user.query.EndUser', 'organization.query.Organization', 'ticket.query.Ticket'],
      ...['user.search.EndUser', 'organization.search.Organization', 'ticket.search.Ticket'],
    ],
    reason: 'how many rows meet a condition or have a word in them, the judges do not work out',
  },
  {
    provider: 'zendesk',
    kind: 'cut cursor',
    operations: ['ticket.search.Ticket'],
    reason: 'how many rows have a word in them, the judges do not work out',
  },
]
