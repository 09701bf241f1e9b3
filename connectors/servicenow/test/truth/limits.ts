import type { HelpdeskUserRow, TicketCommentRow, TicketRow } from '../../../../src/simulator/world/schema.ts'
import type { Fields } from '../../../../test/truth/compare.ts'
import { type Limit, limit, unless, without } from '../../../../test/truth/limit.ts'
import { idOf } from './ids.ts'

interface AddedField {
  readonly key: string
  readonly type: string
  readonly value: { readonly text: string } | null
}

/** Columns begin with a prefix, and come in the order of their names. */
const addedColumns = (fields: readonly AddedField[]) =>
  fields
    .map(field => ({
      ...field,
      key: `u_${field.key}`,
      ...(field.type === 'REFERENCE' &&
        field.value !== null && { value: { ...field.value, text: idOf('sys_user', Number(field.value.text)) } }),
    }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))

interface Sla {
  readonly metric: string
  readonly status: string
}
const targets: Readonly<Record<string, string>> = { FIRST_REPLY: 'response', RESOLUTION: 'resolution' }
const stages: Readonly<Record<string, string>> = {
  ACTIVE: 'in_progress',
  PAUSED: 'paused',
  MET: 'completed',
  BREACHED: 'in_progress',
}
const promised = (slas: readonly Sla[]) =>
  slas.map(sla => ({
    ...sla,
    metric: targets[sla.metric] === undefined ? null : sla.metric,
    metricRaw: targets[sla.metric] ?? null,
    statusRaw: stages[sla.status],
  }))

/** What the simulated instance calls its states. */
const stateLabels: Readonly<Record<string, string>> = {
  1: 'New',
  2: 'In the workshop 🔧',
  3: 'On Hold',
  6: 'Resolved',
  7: 'Closed',
}

const everybody = (person: string) => person.replace('EndUser', 'User')
const userName = ({ n, external_id: id }: HelpdeskUserRow) => id ?? `user.${n}`
const isLeft = ({ n }: { n: number }) => n % 31 === 7
const [agents, customers] = ['an agent', 'a customer']
const noSuch = 'there is no such column'

/** What ServiceNow can show instead of the truth, as it documents it, or as the simulated instance has it. */
export const limits: readonly Limit[] = [
  ...without('Ticket', 'isDeleted isPublic recipient brand form satisfaction firstRespondedAt lastCommentAt', noSuch),
  limit('Ticket.number', (number: string) => `INC${number.padStart(7, '0')}`, 'numbers have a prefix'),
  limit('Ticket.status', unless('OPEN', 'IN_PROGRESS'), 'an incident that somebody has taken is in progress'),
  limit('Ticket.type', () => 'INCIDENT', 'the table of incidents holds incidents'),
  limit('Ticket.typeRaw', () => 'incident', 'the table of incidents holds incidents'),
  limit('Ticket.channel', unless('WEB', 'PORTAL'), 'a form on the web is the portal'),
  limit('Ticket.channel', unless('MESSAGING', 'CHAT'), 'messages are taken by the virtual agent'),
  limit('Ticket.submitter', everybody, `the table does not tell ${agents} from ${customers}`),
  limit('Ticket.ccs', (people: readonly string[]) => people.map(everybody), `nobody tells ${agents} from ${customers}`),
  limit('Ticket.tags', () => [], 'labels are personal, and stand in a table of their own'),
  limit('Ticket.impact', (_, { n }: TicketRow) => String(1 + (n % 3)), 'the world has none'),
  limit('Ticket.urgency', (_, { n }: TicketRow) => String(1 + (n % 2)), 'the world has none'),
  limit(
    'Ticket.category',
    (_, { n }: TicketRow) => ['inquiry', 'software', 'hardware', 'network', null][n % 5],
    'the world has none',
  ),
  limit(
    'Ticket.customStatus',
    (_, __, { statusRaw, status }: Fields) => ({
      ...{ remoteId: Number(statusRaw), label: stateLabels[String(statusRaw)], endUserLabel: null },
      category: status,
    }),
    'every state has a label',
  ),
  limit('Ticket.slas', promised, 'a definition names what is promised, if it is a response or a resolution'),
  limit(
    'Ticket.metrics',
    (metrics: Readonly<Record<string, unknown>>) => ({
      ...Object.fromEntries(Object.keys(metrics).map(name => [name, null])),
      fullResolutionMinutes: metrics.fullResolutionMinutes,
      reopens: metrics.reopens,
    }),
    'two of the measures are columns',
  ),
  limit('Ticket.customFields', addedColumns, 'added columns begin with u_'),
  ...without('TicketComment', 'bodyHtml channel channelRaw', noSuch),
  limit('TicketComment.author', everybody, `a user name does not tell ${agents} from ${customers}`),
  limit(
    'TicketComment.kind',
    (_, row: TicketCommentRow) => (row.is_public === 1 ? 'REPLY' : 'NOTE'),
    'calls are no journal entries of their own',
  ),
  ...without('EndUser', 'isDeleted alias avatarUrl isVerified details notes', noSuch),
  limit('EndUser.tags', () => [], 'users have no labels of their own'),
  limit('EndUser.externalId', (_, row: HelpdeskUserRow) => userName(row), 'everybody has a user name'),
  limit(
    'EndUser.phones',
    (phones: readonly object[], { n }: HelpdeskUserRow) => [
      ...phones.map(phone => ({ ...phone, type: 'work' })),
      ...(n % 8 === 1
        ? [{ ...phoneless, number: `+1 555 01${String(n % 100).padStart(2, '0')}`, type: 'mobile', isPrimary: false }]
        : []),
    ],
    'phones are told apart, and some have another',
  ),
  limit('EndUser.isSuspended', (truth: boolean, row: HelpdeskUserRow) => truth || isLeft(row), 'some have left'),
  limit('EndUser.customFields', addedColumns, 'added columns begin with u_'),
  ...without('User', 'isDeleted avatarUrl role', noSuch),
  limit('User.firstName', (_, { name }: HelpdeskUserRow) => name.split(' ')[0] || null, 'names have parts'),
  limit(
    'User.lastName',
    (_, { name }: HelpdeskUserRow) => name.split(' ').slice(1).join(' ') || null,
    'names have parts',
  ),
  limit(
    'User.title',
    (_, { role }: HelpdeskUserRow) => (role === 'END_USER' ? null : 'Engineer of Engines'),
    'the world has none',
  ),
  limit('User.isActive', (_, row: HelpdeskUserRow) => !isLeft(row), 'who is locked out may still be active'),
  limit('User.customFields', addedColumns, 'added columns begin with u_'),
  ...without('Organization', 'isDeleted externalId details sharedTickets team', noSuch),
  limit('Organization.domains', () => [], 'a company has a web site, and no domains'),
  limit('Organization.tags', () => [], 'companies have no labels of their own'),
  limit('Organization.customFields', addedColumns, 'added columns begin with u_'),
  ...without('Team', 'isDefault', noSuch),
  ...without('Attachment', 'isDeleted isInline malwareScan', noSuch),
]

const phoneless = { e164: null, extension: null }
