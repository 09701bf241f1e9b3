import { columns, wordOf } from '../../../src/contract/columns.ts'
import type { Ticket, TicketComment, TicketStatus } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import { readFlag, readText } from '../../../src/contract/read.ts'
import type { RowOf } from '../rows.ts'
import { objectColumns, pointer } from './object.ts'

/** A request for help. https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_case.htm */
export type CaseRow = RowOf<
  | 'CaseNumber'
  | 'Subject'
  | 'Description'
  | 'Status'
  | 'IsClosed'
  | 'Reason'
  | 'ContactId'
  | 'AccountId'
  | 'OwnerId'
  | 'ClosedDate'
> & { readonly Priority?: string | null; readonly Origin?: string | null; readonly Type?: string | null }

/** A comment on a case. https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_casecomment.htm */
export type CaseCommentRow = RowOf<'CommentBody' | 'IsPublished' | 'CreatedById' | 'ParentId'>

const c = columns<CaseRow>()
const m = columns<CaseCommentRow>()

/** How far an open case has come, in the words that an organization begins with and ours. */
export const openStatuses = {
  New: 'NEW',
  Working: 'IN_PROGRESS',
  Escalated: 'OPEN',
  'On Hold': 'ON_HOLD',
} as const

/** How urgent a case is. */
export const casePriorities = { High: 'HIGH', Medium: 'NORMAL', Low: 'LOW' } as const

/** Where a case came from. */
export const caseOrigins = {
  Chat: 'CHAT',
  Email: 'EMAIL',
  Facebook: 'SOCIAL',
  Phone: 'PHONE',
  Twitter: 'SOCIAL',
  Web: 'WEB',
} as const

/** What kind of request a case is. */
export const caseTypes = { 'Feature Request': 'FEATURE', Problem: 'PROBLEM', Question: 'QUESTION' } as const

/** Ticket from Salesforce's cases. */
export const caseMapping: Mapping<Ticket, CaseRow> = {
  ...objectColumns('Case'),
  ...absent('brand', 'ccs', 'customStatus', 'dueAt', 'externalId', 'firstRespondedAt', 'followers', 'form'),
  ...absent('hasIncidents', 'impact', 'isPublic', 'lastCommentAt', 'metrics', 'problem', 'recipient', 'resolvedAt'),
  ...absent('satisfaction', 'slas', 'stage', 'submitter', 'tags', 'urgency'),
  number: c.text('CaseNumber'),
  subject: c.text('Subject'),
  description: c.text('Description'),
  status: c.from(['Status', 'IsClosed'], ({ Status, IsClosed }) => statusOf(readFlag(IsClosed), readText(Status)), {
    words: openStatuses,
    note: 'whatever the word, a case that is closed is CLOSED',
  }),
  statusRaw: c.raw('Status'),
  priority: c.word('Priority', casePriorities),
  priorityRaw: c.raw('Priority'),
  type: c.word('Type', caseTypes),
  typeRaw: c.raw('Type'),
  channel: c.word('Origin', caseOrigins, { back: { SOCIAL: 'Facebook' } }),
  channelRaw: c.raw('Origin'),
  category: c.text('Reason'),
  requester: pointer<CaseRow>('contact', 'Contact', 'ContactId'),
  organization: pointer<CaseRow>('account', 'Account', 'AccountId'),
  assignee: pointer<CaseRow>('user', 'User', 'OwnerId'),
  team: pointer<CaseRow>('group', 'Group', 'OwnerId'),
  closedAt: c.instant('ClosedDate'),
}

/** TicketComment from the comments on Salesforce's cases. */
export const caseCommentMapping: Mapping<TicketComment, CaseCommentRow> = {
  ...objectColumns('CaseComment'),
  ...absent('bodyHtml', 'channel', 'channelRaw'),
  body: m.text('CommentBody'),
  author: pointer<CaseCommentRow>('user', 'User', 'CreatedById'),
  kind: m.from(['IsPublished'], ({ IsPublished }) => eitherOf(IsPublished, 'REPLY', 'NOTE')),
  visibility: m.from(['IsPublished'], ({ IsPublished }) => eitherOf(IsPublished, 'PUBLIC', 'INTERNAL')),
}

function statusOf(isClosed: boolean | null, status: string | null): TicketStatus | null {
  if (isClosed === true) return 'CLOSED'
  return isClosed === null ? null : wordOf(openStatuses, status)
}

function eitherOf<const Yes, const No>(value: unknown, yes: Yes, no: No): Yes | No | null {
  const flag = readFlag(value)
  return flag === null ? null : flag ? yes : no
}
