import type { World } from '../../../src/simulator/world/open.ts'
import { vendorOf } from '../accounts.ts'
import { hiddenNumbers } from './index.ts'
import { linked } from './linked.ts'

/** A list of children in the world: which rows hang on which. */
interface Relation {
  readonly child: string
  /** Gives `parent` and `child`, the children in the order that the schema promises, if it promises one. */
  readonly sql: string
  /** True where the schema promises that order. */
  readonly isOrdered?: true
}

const owned = (table: string, by: string) =>
  `SELECT ${by}_n AS parent, n AS child FROM ${table} WHERE ${by}_n IS NOT NULL`

const about = (parent: string, child: string, direction: 'from' | 'to' = 'from') => {
  const [own, other] = direction === 'from' ? ['from', 'to'] : ['to', 'from']
  return `SELECT ${own}_n AS parent, ${other}_n AS child FROM crm_link
    WHERE ${own}_table = '${parent}' AND ${other}_table = '${child}'`
}

const activityTables = {
  notes: ['Note', 'crm_note'],
  tasks: ['Task', 'crm_task'],
  calls: ['Call', 'crm_call'],
  meetings: ['Meeting', 'crm_meeting'],
  emailActivities: ['EmailActivity', 'crm_email'],
} as const
const subjectTables = {
  Contact: ['contacts', 'contact'],
  Company: ['companies', 'company'],
  Deal: ['deals', 'deal'],
  Ticket: ['tickets', 'crm_ticket'],
  Lead: [undefined, 'lead'],
} as const

/** What activities are about, and the other way round; an activity does not name the leads that it is about. */
const activityRelations: Readonly<Record<string, Relation>> = Object.fromEntries(
  Object.entries(activityTables).flatMap(([field, [child, table]]) =>
    Object.entries(subjectTables).flatMap(([subject, [back, subjectTable]]): [string, Relation][] => [
      [`${subject}.${field}`, { child, sql: about(subjectTable, table, 'to') }],
      ...(back === undefined
        ? []
        : [[`${child}.${back}`, { child: subject, sql: about(table, subjectTable) }] as [string, Relation]]),
    ]),
  ),
)

/** Every edge of the schema, as the world knows it. */
export const relations: Readonly<Record<string, Relation>> = {
  'Company.contacts': { child: 'Contact', sql: linked('contact_company', 'company', 'contact') },
  'Company.deals': { child: 'Deal', sql: linked('deal_company', 'company', 'deal') },
  'Contact.companies': { child: 'Company', sql: linked('contact_company', 'contact', 'company') },
  'Contact.deals': { child: 'Deal', sql: linked('deal_contact', 'contact', 'deal') },
  'Deal.companies': { child: 'Company', sql: linked('deal_company', 'deal', 'company') },
  'Deal.contacts': { child: 'Contact', sql: linked('deal_contact', 'deal', 'contact') },
  'Deal.lineItems': { child: 'DealLineItem', sql: owned('deal_line_item', 'deal') },
  'Deal.tickets': { child: 'Ticket', sql: about('deal', 'crm_ticket', 'to') },
  'Company.children': { child: 'Company', sql: owned('company', 'parent') },
  'Company.tickets': { child: 'Ticket', sql: about('company', 'crm_ticket', 'to') },
  'Company.leads': { child: 'Lead', sql: about('company', 'lead', 'to') },
  'Contact.tickets': { child: 'Ticket', sql: about('contact', 'crm_ticket', 'to') },
  'Contact.leads': { child: 'Lead', sql: about('contact', 'lead', 'to') },
  'Lead.contacts': { child: 'Contact', sql: about('lead', 'contact') },
  'Lead.companies': { child: 'Company', sql: about('lead', 'company') },
  'Ticket.contacts': { child: 'Contact', sql: about('crm_ticket', 'contact') },
  'Ticket.companies': { child: 'Company', sql: about('crm_ticket', 'company') },
  ...activityRelations,
  'User.teams': { child: 'Team', sql: linked('team_member', 'user', 'team') },
  'Ticket.comments': {
    child: 'TicketComment',
    sql: `${owned('ticket_comment', 'ticket')} ORDER BY created_at, n`,
    isOrdered: true,
  },
  'EndUser.tickets': { child: 'Ticket', sql: owned('ticket', 'requester') },
  'EndUser.organizations': {
    child: 'Organization',
    sql: `SELECT n AS parent, organization_n AS child FROM helpdesk_user WHERE organization_n IS NOT NULL
      UNION ${linked('organization_member', 'user', 'organization')}`,
  },
  'Ticket.incidents': { child: 'Ticket', sql: owned('ticket', 'problem') },
  'Ticket.attachments': {
    child: 'Attachment',
    sql: `SELECT m.ticket_n AS parent, f.n AS child FROM attachment f JOIN ticket_comment m ON m.n = f.comment_n
      ORDER BY m.created_at, f.n`,
  },
  'TicketComment.attachments': { child: 'Attachment', sql: owned('attachment', 'comment') },
  'Organization.endUsers': {
    child: 'EndUser',
    sql: `SELECT organization_n AS parent, n AS child FROM helpdesk_user WHERE organization_n IS NOT NULL
      UNION ${linked('organization_member', 'organization', 'user')}`,
  },
  'Organization.tickets': { child: 'Ticket', sql: owned('ticket', 'organization') },
  'Team.members': { child: 'User', sql: linked('team_member', 'team', 'user') },
  'BillingCustomer.subscriptions': { child: 'Subscription', sql: owned('subscription', 'customer') },
  'BillingCustomer.invoices': { child: 'Invoice', sql: owned('invoice', 'customer') },
  'BillingCustomer.payments': { child: 'Payment', sql: owned('payment', 'customer') },
  'BillingCustomer.creditNotes': { child: 'CreditNote', sql: owned('credit_note', 'customer') },
  'Product.prices': { child: 'Price', sql: owned('price', 'product') },
  'Invoice.lines': {
    child: 'InvoiceLine',
    sql: `${owned('invoice_line', 'invoice')} ORDER BY position`,
    isOrdered: true,
  },
  'Invoice.payments': { child: 'Payment', sql: owned('payment', 'invoice') },
  'Invoice.creditNotes': { child: 'CreditNote', sql: owned('credit_note', 'invoice') },
  'BillingCustomer.paymentMethods': { child: 'PaymentMethod', sql: owned('payment_method', 'customer') },
  'CreditNote.lines': {
    child: 'CreditNoteLine',
    sql: `${owned('credit_note_line', 'credit_note')} ORDER BY position`,
    isOrdered: true,
  },
  'CreditNote.refunds': { child: 'Refund', sql: owned('refund', 'credit_note') },
  'Payment.disputes': { child: 'Dispute', sql: owned('dispute', 'payment') },
  'Payment.refunds': { child: 'Refund', sql: owned('refund', 'payment') },
}

/** The children of every row, by the world's numbers; what a vendor hides is no child either. */
export function expectedChildren(world: World, account: string, edge: string): ReadonlyMap<number, number[]> {
  const relation = relations[edge]
  if (relation === undefined) throw new Error(`the world does not know ${edge}`)
  const sql = vendorOf(account).shownInstead?.[edge]?.sql ?? relation.sql
  const gone = hiddenNumbers(world, account, relation.child)
  const children = new Map<number, number[]>()
  for (const { parent, child } of world.all<{ parent: number; child: number }>(sql))
    if (!gone.has(child)) children.set(parent, [...(children.get(parent) ?? []), child])
  return children
}

/** Where the children that were read differ from those of the world, as sentences. */
export function childDifferences(
  read: ReadonlyMap<number, readonly number[]>,
  { world, account, edge }: { world: World; account: string; edge: string },
): string[] {
  const expected = expectedChildren(world, account, edge)
  const inOrder = (numbers: readonly number[]) =>
    relations[edge]?.isOrdered ? numbers : [...numbers].sort((one, other) => one - other)
  return [...read].flatMap(([parent, children]) => {
    const [got, wanted] = [inOrder(children), inOrder(expected.get(parent) ?? [])].map(String)
    return got === wanted ? [] : [`${edge} of ${parent} are [${got}] and should be [${wanted}]`]
  })
}
