import type {
  CrmCallRow,
  CrmEmailRow,
  CrmMeetingRow,
  CrmNoteRow,
  CrmTicketRow,
  DealRow,
  LeadRow,
  ProductRow,
  StageRow,
} from '../../../../src/simulator/world/schema.ts'
import { author } from '../../../../test/truth/compare.ts'
import { type Limit, limit, unless, type Word, without } from '../../../../test/truth/limit.ts'

/** The beginning of a day, where the world has an instant. */
const day = (at: Word) => at && `${at.slice(0, 10)}T00:00:00Z`
const nine = (n: number | string) => String(n).padStart(9, '0')

interface AddedField {
  readonly key: string
  readonly type: string
  readonly value: { readonly text: string } | null
}
const apiName = (key: string) =>
  `${key.replace(/(^|_)([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase())}__c`
/** A checkbox is never nothing, and a user's id has a prefix. */
const added = (fields: readonly AddedField[]) =>
  fields.map(field => {
    const key = apiName(field.key)
    if (field.type === 'FLAG') return { ...field, key, value: field.value ?? { __typename: 'FlagValue', flag: false } }
    if (field.type !== 'REFERENCE' || field.value === null) return { ...field, key }
    return { ...field, key, value: { ...field.value, text: `005Sim${nine(field.value.text)}IAA` } }
  })

const ownFields = ['Contact', 'EndUser', 'Company', 'Organization', 'Deal', 'Ticket'].map(entity =>
  limit(
    `${entity}.customFields`,
    added,
    'API names end in __c; a checkbox is never nothing; users have ids of letters',
  ),
)

interface Address {
  readonly line1: string | null
  readonly line2: string | null
}
const addresses = (type: string) => (all: readonly Address[]) =>
  all.map(each => ({ ...each, type, ...(each.line1 === null && { line1: each.line2, line2: null }) }))

const oneEmail = (all: readonly { isPrimary: boolean; isOptedOut: boolean | null }[]) =>
  all.filter(({ isPrimary }) => isPrimary).map(each => ({ ...each, isOptedOut: each.isOptedOut ?? false }))
const noE164 = (all: readonly object[]) => all.map(each => ({ ...each, e164: null }))

const isConverted = ({ n, stage_n }: LeadRow) => stage_n === 4 && n % 4 === 1

/** What Salesforce can show instead of the truth, as it documents it. */
export const limits: readonly Limit[] = [
  ...ownFields,
  ...without('Company', 'timezone lifecycleStage lifecycleStageRaw', 'an account has no such field'),
  limit('Company.socialProfiles', () => [], 'an account has no such field'),
  limit('Company.type', unless('VENDOR', 'UNKNOWN'), 'a word of the organization’s own'),
  limit('Company.domains', (all: readonly string[]) => all.slice(0, 1), 'the host of the one website'),
  limit('Organization.domains', (all: readonly string[]) => all.slice(0, 1), 'the host of the one website'),
  limit('Company.addresses', addresses('billing'), 'the address of the bills'),
  limit('Company.lastActivityAt', day, 'a day'),
  ...without(
    'Contact',
    'timezone leadStatusRaw lifecycleStage lifecycleStageRaw language lastContactedAt',
    'no such field',
  ),
  limit('Contact.socialProfiles', () => [], 'a contact has no such field'),
  limit('Contact.websites', () => [], 'a contact has no such field'),
  limit('Contact.emails', oneEmail, 'a contact has one address; whether it is opted out of is never nothing'),
  limit('EndUser.emails', oneEmail, 'a contact has one address; whether it is opted out of is never nothing'),
  limit('Lead.emails', oneEmail, 'whether it is opted out of is never nothing'),
  limit('Contact.phones', noE164, 'numbers are kept as they are written'),
  limit('EndUser.phones', noE164, 'numbers are kept as they are written'),
  limit('Contact.addresses', addresses('mailing'), 'the address for letters'),
  limit('Contact.lastActivityAt', day, 'a day'),
  ...without('Lead', 'type stage', 'a lead has no such field'),
  limit('Lead.status', (status: Word, row: LeadRow) => (isConverted(row) ? 'CONVERTED' : status), 'it is converted'),
  limit('Lead.convertedAt', (_: unknown, row: LeadRow) => (isConverted(row) ? day(row.updated_at) : null), 'a day'),
  limit('Lead.contact', (n: unknown, row: LeadRow) => (isConverted(row) ? n : null), 'it is not converted'),
  limit('Lead.company', (n: unknown, row: LeadRow) => (isConverted(row) ? n : null), 'it is not converted'),
  ...without('Deal', 'amountInHomeCurrency lostReason wonReason priority', 'an opportunity has no such field'),
  limit('Deal.pipeline', () => 1, 'all opportunities go one way'),
  limit(
    'Deal.expectedCloseDate',
    (expected: Word, row: DealRow) => row.closed_at?.slice(0, 10) ?? expected,
    'one `CloseDate` says when it closed and, until then, when it is expected to',
  ),
  limit('Deal.closedAt', day, 'a day'),
  limit('Deal.lastActivityAt', day, 'a day'),
  ...without('DealLineItem', 'discount interval intervalRaw', 'a line has no such field'),
  limit('Pipeline.name', () => 'Opportunities', 'the one way has no name'),
  ...without('Pipeline', 'order isActive isDeleted', 'the one way is no record'),
  limit(
    'Pipeline.stages',
    (own: readonly number[]) => [...own, ...[7, 8, 9, 10, 11, 12, 13]],
    'all stages are of one way',
  ),
  limit('Stage.pipeline', () => 1, 'all stages are of one way'),
  limit('Stage.order', (_: unknown, row: StageRow) => row.n, 'all stages are of one way'),
  limit('Stage.createdAt', () => '2024-05-01T00:00:00Z', 'stages are records'),
  limit('Stage.updatedAt', () => '2024-05-01T00:00:00Z', 'stages are records'),
  ...without('Stage', 'isDeleted', 'a stage has no such field'),
  limit('Team.createdAt', () => '2024-05-01T00:00:00Z', 'queues are records'),
  limit('Team.updatedAt', () => '2024-05-01T00:00:00Z', 'queues are records'),
  limit('User.timezone', () => 'Europe/London', 'every user has one'),
  limit('User.role', (_: unknown, { n }: { n: number }) => (n % 4 === 0 ? 'Head of Sales' : null), 'some have a role'),
  limit('User.avatarUrl', (_: unknown, { n }: { n: number }) => `https://photos.example/${n}/F`, 'every user has one'),
  ...without('User', 'isDeleted', 'a user has no such field'),
  ...without('Product', 'type typeRaw', 'a product has no such field'),
  limit('Product.statusRaw', (_: unknown, row: ProductRow) => String(row.is_active === 1), 'a checkbox'),
  limit('Product.isDeleted', () => false, 'what is no longer sold is still there'),
  limit('Product.unit', (_: unknown, row: ProductRow) => (row.n % 3 === 0 ? 'Each' : null), 'some have a unit'),
  limit(
    'Ticket.number',
    (_: unknown, row: CrmTicketRow) => String(1000 + row.n).padStart(8, '0'),
    'numbers count from 1000',
  ),
  limit(
    'Ticket.status',
    (status: Word, _: unknown, fields) =>
      status === 'CLOSED' || ['New', 'Waiting on us'].includes(String(fields.statusRaw)) ? status : 'UNKNOWN',
    'the other words are the organization’s own',
  ),
  limit(
    'Ticket.isOpen',
    (isOpen: unknown, _: unknown, { status }) => (status === 'UNKNOWN' ? null : isOpen),
    'whoever does not know the status does not know whether it is open',
  ),
  limit('Ticket.priority', unless('URGENT', 'UNKNOWN'), 'a word of the organization’s own'),
  limit(
    'Ticket.team',
    (team: unknown, row: CrmTicketRow) => (row.owner_n === null ? team : null),
    'a case belongs to a user or to a queue',
  ),
  ...without('Ticket', 'stage customStatus metrics firstRespondedAt lastCommentAt', 'a case has no such field'),
  limit(
    'Ticket.typeRaw',
    (_: unknown, { category }: CrmTicketRow) => types[category ?? '']?.[1] ?? null,
    'cases have types too',
  ),
  limit(
    'Ticket.type',
    (_: unknown, { category }: CrmTicketRow) => types[category ?? '']?.[0] ?? null,
    'cases have types too',
  ),
  limit('TicketComment.author', (truth: Word) => truth ?? author('User', 1), 'every record was made by somebody'),
  ...without('Note', 'bodyHtml', 'a note is plain text'),
  limit('Note.subject', (_: unknown, row: CrmNoteRow) => `Note ${row.n}`, 'every note has a title'),
  limit('Note.occurredAt', (_: unknown, row: CrmNoteRow) => row.created_at, 'a note is of when it was made'),
  ...without('Task', 'bodyHtml', 'a task is plain text'),
  limit('Task.priority', unless('NONE', 'UNKNOWN'), 'a word of the organization’s own'),
  ...without('Call', 'bodyHtml', 'a call is plain text'),
  ...without('Call', 'fromNumber toNumber recordingUrl', 'a call has no such field'),
  limit('Call.occurredAt', day, 'a day'),
  limit('Call.statusRaw', (status: Word, _: CrmCallRow) => status ?? 'Completed', 'every task has a status'),
  ...without('Meeting', 'bodyHtml outcome', 'an event is plain text, and has no outcome'),
  limit('Meeting.occurredAt', (_: unknown, row: CrmMeetingRow) => row.start_at, 'an event is when it begins'),
  ...without('EmailActivity', 'owner', 'an e-mail message belongs to nobody'),
  limit(
    'EmailActivity.direction',
    (_: unknown, row: CrmEmailRow) => (row.direction === 'INBOUND' ? 'INBOUND' : 'OUTBOUND'),
    'it came in or went out',
  ),
  limit(
    'EmailActivity.directionRaw',
    (_: unknown, row: CrmEmailRow) => String(row.direction === 'INBOUND'),
    'a checkbox',
  ),
  limit('EmailActivity.statusRaw', (status: Word) => status ?? '1', 'every message has one'),
  limit(
    'EmailActivity.participants',
    (all: readonly { role: string; email: string | null }[]) =>
      all.flatMap(each => (each.email === null ? [] : each.role === 'from' ? [each] : [{ ...each, name: null }])),
    'those who got it are told by their addresses alone',
  ),
]

const types: Readonly<Record<string, readonly [string, string]>> = {
  PRODUCT_ISSUE: ['PROBLEM', 'Problem'],
  FEATURE_REQUEST: ['FEATURE', 'Feature Request'],
  GENERAL_INQUIRY: ['QUESTION', 'Question'],
  BILLING_ISSUE: ['UNKNOWN', 'Billing'],
}
