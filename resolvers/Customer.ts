import { byCustomer, found, matchesOf, partOf } from '../src/graph/customer-fields.ts'
import type { CustomerResolvers } from './types.ts'

/** One customer as all connected accounts know it. See schema/customer.graphql. */
export const Customer: CustomerResolvers = {
  email: customer => customer.email,
  domain: customer => customer.keys.domain ?? null,
  externalId: customer => customer.keys.externalId ?? null,
  matches: matchesOf,
  contacts: found('Contact'),
  companies: found('Company'),
  endUsers: found('EndUser'),
  organizations: found('Organization'),
  billingCustomers: found('BillingCustomer'),
  deals: byCustomer('Contact', 'deals', 'Deal'),
  tickets: byCustomer('EndUser', 'tickets', 'Ticket'),
  subscriptions: byCustomer('BillingCustomer', 'subscriptions', 'Subscription'),
  invoices: byCustomer('BillingCustomer', 'invoices', 'Invoice'),
  payments: byCustomer('BillingCustomer', 'payments', 'Payment'),
  sources: async customer => (await partOf(customer)).sources,
  isComplete: async customer => (await partOf(customer)).isComplete,
}
