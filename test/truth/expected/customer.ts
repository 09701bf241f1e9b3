import type { World } from '../../../src/simulator/world/open.ts'
import type { BillingCustomerRow, ContactRow, HelpdeskUserRow } from '../../../src/simulator/world/schema.ts'
import { hiddenNumbers } from './index.ts'
import { expectedChildren } from './relations.ts'
import { several, some } from './values.ts'

/** The records that belong to a customer, as `account number`, each kind in the world's order. */
export interface CustomerRecords {
  readonly contacts: readonly string[]
  readonly companies: readonly string[]
  readonly endUsers: readonly string[]
  readonly organizations: readonly string[]
  readonly billingCustomers: readonly string[]
}

/** How a record is named here. */
export const named = (account: string, n: number): string => `${account} ${n}`

const isNumber = (n: number | null): n is number => n !== null
const unique = (names: readonly string[]): string[] => [...new Set(names)].sort()

/** The e-mail addresses of a person of the CRM, as they join: without capitals. */
export const addressesOf = (row: ContactRow): string[] =>
  [...some(row.email), ...several(row.additional_emails)].map(address => address.toLowerCase())

/** What exact e-mail addresses join, and the companies and organizations of the people that are found. */
export function joinedBy(world: World, emails: readonly string[], anchor?: ContactRow): CustomerRecords {
  const gone = (account: string, entity: string) => hiddenNumbers(world, account, entity)
  const archived = gone('hubspot', 'Contact')
  const closed = gone('hubspot', 'Company')
  const isTheirs = ({ email }: { email: string | null }) => email !== null && emails.includes(email.toLowerCase())
  const contacts = world
    .all<ContactRow>('SELECT * FROM contact')
    .filter(
      row => !archived.has(row.n) && (row.n === anchor?.n || addressesOf(row).some(each => emails.includes(each))),
    )
  const endUsers = world.all<HelpdeskUserRow>('SELECT * FROM helpdesk_user').filter(isTheirs)
  const billed = world.all<BillingCustomerRow>('SELECT * FROM billing_customer').filter(isTheirs)
  const deleted = gone('stripe', 'BillingCustomer')
  const companies = contacts
    .map(row => row.primary_company_n)
    .filter(isNumber)
    .filter(n => !closed.has(n))
  const organizations = endUsers.map(row => row.organization_n).filter(isNumber)
  return {
    contacts: unique(contacts.map(({ n }) => named('hubspot', n))),
    companies: unique(companies.map(n => named('hubspot', n))),
    endUsers: unique(endUsers.map(({ n }) => named('zendesk', n))),
    organizations: unique(organizations.map(n => named('zendesk', n))),
    billingCustomers: unique([
      ...billed.filter(({ n }) => !deleted.has(n)).map(({ n }) => named('stripe', n)),
      ...billed.map(({ n }) => named('netsuite', n)),
    ]),
  }
}

/** The children of records, as `account number`, in the world's order. */
export function childrenOf(
  world: World,
  records: readonly string[],
  edge: string,
  lacking: readonly string[] = [],
): string[] {
  return records
    .map(record => record.split(' ') as [string, string])
    .filter(([account]) => !lacking.includes(account))
    .flatMap(([account, n]) =>
      (expectedChildren(world, account, edge).get(Number(n)) ?? []).map(child => named(account, child)),
    )
    .sort()
}
