import { byCustomer, found, matchesOf, partOf } from '../src/graph/customer-fields.ts'
import { timelineOf } from '../src/graph/timeline.ts'
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
  deals: byCustomer('Contact', 'deals'),
  tickets: byCustomer('EndUser', 'tickets'),
  subscriptions: byCustomer('BillingCustomer', 'subscriptions'),
  invoices: byCustomer('BillingCustomer', 'invoices'),
  payments: byCustomer('BillingCustomer', 'payments'),
  creditNotes: byCustomer('BillingCustomer', 'creditNotes'),
  timeline: timelineOf,
  sources: async customer => (await partOf(customer)).sources,
  isComplete: async customer => (await partOf(customer)).isComplete,
}
