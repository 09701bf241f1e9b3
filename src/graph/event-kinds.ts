import type { EntityName } from '../contract/entities.ts'
import type { Joined } from './joined.ts'
import type { ExtraColumns, ExtraKinds } from './selections.ts'

/** Things that happen at some time. */
export type EventEntity =
  | 'Ticket'
  | 'TicketComment'
  | 'Deal'
  | 'Note'
  | 'Task'
  | 'Call'
  | 'Meeting'
  | 'EmailActivity'
  | 'Invoice'
  | 'Payment'
  | 'CreditNote'
  | 'Subscription'

/** One kind of event: what it is, when it happened, and on which records of a customer it hangs. */
export interface EventKind {
  readonly entity: EventEntity
  /** The columns that say when it happened; the first that is there counts. */
  readonly at: readonly string[]
  /** The lists that hold it. */
  readonly on: readonly { readonly parent: Joined; readonly field: string }[]
}

const contact = (field: string) => ({ parent: 'Contact', field }) as const
const payer = (field: string) => ({ parent: 'BillingCustomer', field }) as const

/** The kinds of events by the words that clients use. */
export const eventKinds = {
  TICKET: { entity: 'Ticket', at: ['createdAt'], on: [{ parent: 'EndUser', field: 'tickets' }, contact('tickets')] },
  // Comments hang on tickets, which are read first.
  COMMENT: { entity: 'TicketComment', at: ['createdAt'], on: [{ parent: 'EndUser', field: 'tickets' }] },
  DEAL: { entity: 'Deal', at: ['createdAt'], on: [contact('deals')] },
  NOTE: { entity: 'Note', at: ['occurredAt', 'createdAt'], on: [contact('notes')] },
  TASK: { entity: 'Task', at: ['dueAt', 'occurredAt', 'createdAt'], on: [contact('tasks')] },
  CALL: { entity: 'Call', at: ['occurredAt', 'createdAt'], on: [contact('calls')] },
  MEETING: { entity: 'Meeting', at: ['startAt', 'occurredAt', 'createdAt'], on: [contact('meetings')] },
  EMAIL: { entity: 'EmailActivity', at: ['occurredAt', 'createdAt'], on: [contact('emailActivities')] },
  INVOICE: { entity: 'Invoice', at: ['issuedAt', 'createdAt'], on: [payer('invoices')] },
  PAYMENT: { entity: 'Payment', at: ['paidAt', 'createdAt'], on: [payer('payments')] },
  CREDIT_NOTE: { entity: 'CreditNote', at: ['issuedAt', 'createdAt'], on: [payer('creditNotes')] },
  SUBSCRIPTION: { entity: 'Subscription', at: ['startAt', 'createdAt'], on: [payer('subscriptions')] },
} as const satisfies Record<string, EventKind>

/** Of how many tickets of a customer the comments are read: each costs a request. */
export const mostTickets = 50

/** The word for a kind of event. */
export type EventType = keyof typeof eventKinds

/** The kinds that are activities of a CRM. */
export const activityTypes = ['NOTE', 'TASK', 'CALL', 'MEETING', 'EMAIL'] as const satisfies readonly EventType[]

/** The list of a record that holds activities of a kind, whatever the record. */
export const activityFields: Readonly<Record<(typeof activityTypes)[number], string>> = {
  NOTE: 'notes',
  TASK: 'tasks',
  CALL: 'calls',
  MEETING: 'meetings',
  EMAIL: 'emailActivities',
}

const columnsOf = (types: readonly EventType[]) => {
  const columns = new Map<EntityName, readonly string[]>()
  for (const { entity, at } of types.map(type => eventKinds[type])) columns.set(entity, at)
  return Object.fromEntries(columns)
}

/** The columns by which the events of a timeline are put in order. */
export const timelineColumns: Readonly<Record<string, readonly string[]>> = {
  ...columnsOf(Object.keys(eventKinds) as EventType[]),
  // By when they moved, those tickets are chosen whose comments are read.
  Ticket: ['createdAt', 'updatedAt'],
}

const withActivities = ['Company', 'Contact', 'Deal'] as const

/** The columns by which the activities of a record are put in order. */
export const activityColumns: ExtraColumns = Object.fromEntries(
  withActivities.map(entity => [entity, { activities: columnsOf(activityTypes) }]),
)

/** The loads that the activities of a record cause. */
export const activityKinds: ExtraKinds = Object.fromEntries(
  withActivities.map(entity => [
    entity,
    { activities: Object.values(activityFields).map(field => `edge:${entity}.${field}`) },
  ]),
)
