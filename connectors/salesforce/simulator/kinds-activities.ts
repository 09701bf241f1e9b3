import { anyOwner, choice, common, day, field, flag, instant, long, owner, pointer, text } from './fields.ts'
import { idOf } from './ids.ts'
import { linked } from './kinds-service.ts'
import type { Kind, Source } from './model.ts'

const people = ['contact', 'lead', 'company', 'deal', 'crm_ticket'] as const

/** The first record of each kind that an activity is about. */
const about = (table: string) =>
  people
    .filter(kind => kind !== table)
    .map(kind => `${linked(table, kind)} AS ${kind}_link`)
    .join(', ')

const alive = (table: string, columns = '') =>
  `SELECT t.*, ${about(table)}${columns} FROM ${table} t WHERE t.is_archived = 0`

/** The person that an activity is about: a lead before a contact. */
const who = pointer('WhoId', { kind: ['Contact', 'Lead'], relationship: 'Who' }, source =>
  source.lead_link === null ? idOf('003', source.contact_link) : idOf('00Q', source.lead_link),
)

function subjectOf({ crm_ticket_link, deal_link, company_link }: Source): string | null {
  return idOf('500', crm_ticket_link) ?? idOf('006', deal_link) ?? idOf('001', company_link)
}

/** What else an activity is about: a case before a deal, and that before a company. */
const what = pointer('WhatId', { kind: ['Account', 'Case', 'Opportunity'], relationship: 'What' }, subjectOf)

const statuses: Readonly<Record<string, string>> = {
  NOT_STARTED: 'Not Started',
  IN_PROGRESS: 'In Progress',
  WAITING: 'Waiting on someone else',
  COMPLETED: 'Completed',
  DEFERRED: 'Deferred',
}
const priorities: Readonly<Record<string, string>> = { HIGH: 'High', NORMAL: 'Normal', LOW: 'Low', NONE: 'None' }
const callTypes: Readonly<Record<string, string>> = { INBOUND: 'Inbound', OUTBOUND: 'Outbound' }

/** Tasks, calls, and the copies of e-mails. https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_task.htm */
export const task: Kind = {
  ...{ name: 'Task', label: 'Task', plural: 'Tasks', prefix: '00T' },
  origins: [
    { marker: 'Sim', sql: alive('crm_task', ", 'Task' AS subtype") },
    { marker: 'Cal', sql: alive('crm_call', ", 'Call' AS subtype") },
    { marker: 'Eml', sql: alive('crm_email', ", 'Email' AS subtype") },
  ],
  fields: [
    ...common('00T', { isMarked: true }),
    who,
    what,
    field('combobox', 'Subject', source => source.subject || null),
    day('ActivityDate', source => source.due_at ?? source.at ?? null),
    choice('Status', source =>
      source.subtype === 'Task' ? (statuses[source.status ?? ''] ?? null) : (source.status ?? 'Completed'),
    ),
    choice('Priority', source => (source.priority ? (priorities[source.priority] ?? null) : null)),
    anyOwner(),
    long('Description', source => source.body),
    flag('IsClosed', source => source.status === 'COMPLETED'),
    choice('Type', source => source.kind ?? null),
    choice('TaskSubtype', source => source.subtype),
    field('int', 'CallDurationInSeconds', source => source.duration_seconds ?? null),
    choice('CallType', source => (source.subtype === 'Call' ? (callTypes[source.direction ?? ''] ?? null) : null)),
    text('CallDisposition', source => source.outcome ?? null),
    flag('IsReminderSet', source => source.reminder_at != null),
    instant('ReminderDateTime', source => source.reminder_at ?? null),
    instant('CompletedDateTime', source => source.completed_at ?? null),
  ],
  children: [],
}

/** Meetings. https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_event.htm */
export const event: Kind = {
  ...{ name: 'Event', label: 'Event', plural: 'Events', prefix: '00U' },
  origins: [{ marker: 'Sim', sql: alive('crm_meeting') }],
  fields: [
    ...common('00U'),
    who,
    what,
    field('combobox', 'Subject', source => source.subject || null),
    text('Location', source => source.location),
    instant('StartDateTime', source => source.start_at),
    instant('EndDateTime', source => source.end_at),
    flag('IsAllDayEvent', () => false),
    long('Description', source => source.body),
    anyOwner(),
  ],
  children: [],
}

/** Notes. https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_note.htm */
export const note: Kind = {
  ...{ name: 'Note', label: 'Note', plural: 'Notes', prefix: '002' },
  origins: [{ marker: 'Sim', sql: alive('crm_note') }],
  fields: [
    ...common('002'),
    text('Title', source => `Note ${source.n}`),
    long('Body', source => source.body),
    flag('IsPrivate', () => false),
    owner,
    pointer(
      'ParentId',
      { kind: ['Account', 'Contact', 'Lead', 'Opportunity'], relationship: 'Parent' },
      ({ lead_link, deal_link, company_link, contact_link }) =>
        idOf('00Q', lead_link) ?? idOf('006', deal_link) ?? idOf('001', company_link) ?? idOf('003', contact_link),
    ),
  ],
  children: [],
}

interface Party {
  role: string
  first: string | null
  last: string | null
  email: string | null
}

const parties = (source: Source, role: string) =>
  (JSON.parse(source.participants) as Party[]).filter(party => party.role === role)

const addresses = (role: string) => (source: Source) =>
  parties(source, role)
    .flatMap(({ email }) => email ?? [])
    .join('; ') || null

const emailStatuses: Readonly<Record<string, string>> = { SENT: '3', BOUNCED: '3', SCHEDULED: '5', FAILED: '5' }

/** E-mails. https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_emailmessage.htm */
export const email: Kind = {
  ...{ name: 'EmailMessage', label: 'Email Message', plural: 'Email Messages', prefix: '02s' },
  origins: [{ marker: 'Sim', sql: alive('crm_email') }],
  fields: [
    ...common('02s'),
    pointer('ParentId', { kind: 'Case', relationship: 'Parent' }, source => idOf('500', source.crm_ticket_link)),
    pointer('ActivityId', { kind: 'Task', relationship: 'Activity' }, source => idOf('00T', source.n, 'Eml')),
    pointer('RelatedToId', { kind: ['Account', 'Case', 'Opportunity'], relationship: 'RelatedTo' }, subjectOf),
    long('TextBody', source => source.body),
    long('HtmlBody', source => source.body_html),
    text('Subject', source => source.subject),
    text(
      'FromName',
      source =>
        parties(source, 'from').map(({ first, last }) => [first, last].filter(part => part).join(' '))[0] || null,
    ),
    field('email', 'FromAddress', source => addresses('from')(source)),
    text('ToAddress', addresses('to')),
    text('CcAddress', addresses('cc')),
    text('BccAddress', addresses('bcc')),
    flag('Incoming', source => source.direction === 'INBOUND'),
    choice('Status', source => emailStatuses[source.status ?? ''] ?? '1'),
    instant('MessageDate', source => source.at),
    text('MessageIdentifier', source => source.message_id),
    text('ThreadIdentifier', source => source.thread_id),
  ],
  children: [{ name: 'EmailMessageRelations', kind: 'EmailMessageRelation', field: 'EmailMessageId' }],
}

/** Whom an e-mail went to or came from. */
export const emailRelation: Kind = {
  ...{
    name: 'EmailMessageRelation',
    label: 'Email Message Relation',
    plural: 'Email Message Relations',
    prefix: '0BA',
  },
  origins: [
    {
      marker: 'Sim',
      sql: `SELECT l.* FROM crm_link l JOIN crm_email e ON e.n = l.from_n AND e.is_archived = 0
        LEFT JOIN contact c ON c.n = l.to_n AND c.is_archived = 0 AND l.to_table = 'contact'
        LEFT JOIN lead d ON d.n = l.to_n AND d.is_archived = 0 AND l.to_table = 'lead'
        WHERE l.from_table = 'crm_email' AND (c.n IS NOT NULL OR d.n IS NOT NULL)`,
    },
  ],
  fields: [
    field('id', 'Id', source => idOf('0BA', source.n)),
    pointer('EmailMessageId', { kind: 'EmailMessage', relationship: 'EmailMessage' }, source =>
      idOf('02s', source.from_n),
    ),
    pointer('RelationId', { kind: ['Contact', 'Lead'], relationship: 'Relation' }, source =>
      source.to_table === 'lead' ? idOf('00Q', source.to_n) : idOf('003', source.to_n),
    ),
    choice('RelationType', () => 'ToAddress'),
  ],
  children: [],
}
