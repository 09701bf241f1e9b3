import { eventKinds, timelineColumns } from './event-kinds.ts'
import { type Joined, joined } from './joined.ts'
import type { ExtraColumns, ExtraKinds } from './selections.ts'

/** Which records each field of Customer is made from. */
export const madeFrom: Readonly<Record<string, readonly Joined[]>> = {
  contacts: ['Contact'],
  companies: ['Contact', 'Company'],
  deals: ['Contact'],
  endUsers: ['EndUser'],
  organizations: ['EndUser', 'Organization'],
  tickets: ['EndUser'],
  billingCustomers: ['BillingCustomer'],
  subscriptions: ['BillingCustomer'],
  invoices: ['BillingCustomer'],
  payments: ['BillingCustomer'],
  creditNotes: ['BillingCustomer'],
  timeline: ['Contact', 'EndUser', 'BillingCustomer'],
  matches: joined,
}

const finds = (names: readonly string[]) => names.map(name => `find:${name}`)

/** The loads that each field of Customer causes, for the planning of batches. */
export const customerKinds: ExtraKinds = {
  Customer: {
    ...Object.fromEntries(Object.entries(madeFrom).map(([field, entities]) => [field, finds(entities)])),
    companies: [...finds(['Contact', 'Company']), 'get:Company'],
    organizations: [...finds(['EndUser', 'Organization']), 'get:Organization'],
    deals: [...finds(['Contact']), 'edge:Contact.deals'],
    tickets: [...finds(['EndUser']), 'edge:EndUser.tickets'],
    subscriptions: [...finds(['BillingCustomer']), 'edge:BillingCustomer.subscriptions'],
    invoices: [...finds(['BillingCustomer']), 'edge:BillingCustomer.invoices'],
    payments: [...finds(['BillingCustomer']), 'edge:BillingCustomer.payments'],
    creditNotes: [...finds(['BillingCustomer']), 'edge:BillingCustomer.creditNotes'],
    timeline: [
      ...finds(['Contact', 'EndUser', 'BillingCustomer']),
      ...Object.values(eventKinds).flatMap(({ on }) => on.map(({ parent, field }) => `edge:${parent}.${field}`)),
      'edge:Ticket.comments',
    ],
  },
}

/** The columns that joining reads, for the fields of Customer that join by them. */
export const customerColumns: ExtraColumns = {
  Customer: Object.fromEntries(
    Object.keys(madeFrom).map(field => [
      field,
      {
        Contact: ['emails', ...(field === 'companies' || madeFrom[field] === joined ? ['company'] : [])],
        EndUser: ['emails', ...(field === 'organizations' || madeFrom[field] === joined ? ['organization'] : [])],
        BillingCustomer: ['emails'],
        ...(field === 'timeline' && timelineColumns),
      },
    ]),
  ),
}
