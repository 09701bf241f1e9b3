import { listCustomers, oneCustomer } from '../src/graph/customer-fields.ts'
import { list } from '../src/graph/lists.ts'
import { loggedCalls, logOf } from '../src/graph/logged.ts'
import { nodeOf, nodesOf } from '../src/graph/node.ts'
import { searchAll } from '../src/graph/search.ts'
import type { QueryResolvers } from './types.ts'

/** Where every query begins. See schema/query.graphql. */
export const Query: QueryResolvers = {
  customer: oneCustomer,
  customers: listCustomers,
  node: (_root, { id }, context, info) => nodeOf(id, context, info),
  nodes: (_root, { ids }, context, info) => nodesOf(ids, context, info),
  connectedAccounts: (_root, _args, { accounts }) => ({ nodes: [...accounts.all] }),
  providers: (_root, _args, { desk }) => [...(desk?.connecting.roster.connectors.values() ?? [])],
  loggedCalls: (_root, { filter, first }, context) => loggedCalls({ filter, first }, context),
  loggedRequest: async (_root, { id }, context) => (await logOf(context).request(id)) ?? null,
  search: searchAll,
  companies: list('Company'),
  contacts: list('Contact'),
  deals: list('Deal'),
  pipelines: list('Pipeline'),
  stages: list('Stage'),
  users: list('User'),
  tickets: list('Ticket'),
  endUsers: list('EndUser'),
  organizations: list('Organization'),
  teams: list('Team'),
  billingCustomers: list('BillingCustomer'),
  products: list('Product'),
  prices: list('Price'),
  subscriptions: list('Subscription'),
  invoices: list('Invoice'),
  payments: list('Payment'),
  refunds: list('Refund'),
  creditNotes: list('CreditNote'),
  leads: list('Lead'),
  notes: list('Note'),
  tasks: list('Task'),
  calls: list('Call'),
  meetings: list('Meeting'),
  emailActivities: list('EmailActivity'),
  tags: list('Tag'),
  paymentMethods: list('PaymentMethod'),
  disputes: list('Dispute'),
}
