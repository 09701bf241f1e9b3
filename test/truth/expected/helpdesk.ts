import type {
  HelpdeskUserRow,
  OrganizationRow,
  TeamRow,
  TicketCommentRow,
  TicketRow,
} from '../../../src/simulator/world/schema.ts'
import { attachment, fieldsOf, person, tag, ticketCare, userCare } from './helpdesk-care.ts'
import type { Truth } from './truth.ts'
import { email, phone, several, some, text } from './values.ts'

const changed = (row: { created_at: string; updated_at: string }) => ({
  url: null,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  isDeleted: false,
})

const ticket: Truth<TicketRow> = (row, world) => ({
  ...changed(row),
  number: String(row.n),
  subject: text(row.subject),
  description: row.description,
  status: row.status,
  statusRaw: row.status,
  priority: row.priority,
  priorityRaw: row.priority,
  type: row.type,
  typeRaw: row.type,
  channel: row.channel,
  channelRaw: row.channel,
  externalId: row.external_id,
  requester: row.requester_n,
  submitter: person(world, row.submitter_n),
  organization: row.organization_n,
  assignee: row.assignee_n,
  team: row.team_n,
  problem: row.problem_n,
  tags: several(row.tags),
  dueAt: row.due_at,
  isPublic: row.is_public === 1,
  isOpen: row.status !== 'RESOLVED' && row.status !== 'CLOSED',
  impact: null,
  urgency: null,
  stage: null,
  category: null,
  ...ticketCare(row, world),
})

const comment: Truth<TicketCommentRow> = (row, world) => ({
  url: null,
  createdAt: row.created_at,
  updatedAt: null,
  isDeleted: null,
  body: row.body,
  bodyHtml: row.body_html,
  author: person(world, row.author_n),
  visibility: row.is_public === 1 ? 'PUBLIC' : 'INTERNAL',
  kind: row.channel === 'PHONE' ? 'CALL' : row.is_public === 1 ? 'REPLY' : 'NOTE',
  customFields: [],
  channel: row.channel,
  channelRaw: row.channel,
})

const endUser: Truth<HelpdeskUserRow> = (row, world) => ({
  ...changed(row),
  ...userCare(world, row.n),
  customFields: fieldsOf(world, 'helpdesk_user', row.n),
  avatarUrl: row.avatar_url,
  name: text(row.name),
  emails: some(row.email).map(each => email(each)),
  phones: some(row.phone).map(number => phone(number)),
  organization: row.organization_n,
  externalId: row.external_id,
  locale: row.locale,
  timezone: row.timezone,
  isVerified: row.is_verified === 1,
  isSuspended: row.is_suspended === 1,
  details: row.details,
  notes: row.notes,
  tags: several(row.tags),
})

const user: Truth<HelpdeskUserRow> = (row, world) => ({
  ...changed(row),
  customFields: fieldsOf(world, 'helpdesk_user', row.n),
  title: null,
  name: text(row.name),
  firstName: null,
  lastName: null,
  email: row.email,
  phone: row.phone,
  isActive: row.is_suspended === 0,
  role: row.role,
  kind: 'AGENT',
  timezone: row.timezone,
  avatarUrl: row.avatar_url,
})

const organization: Truth<OrganizationRow> = (row, world) => ({
  ...changed(row),
  customFields: fieldsOf(world, 'organization', row.n),
  name: row.name,
  domains: several(row.domains),
  externalId: row.external_id,
  details: row.details,
  notes: row.notes,
  sharedTickets: row.shared_tickets === 1,
  team: row.team_n,
  tags: several(row.tags),
})

const team: Truth<TeamRow> = row => ({
  ...changed(row),
  customFields: [],
  name: row.name,
  description: row.description,
  isDefault: row.is_default === 1,
})

/** What a helpdesk should say, by entity. */
export const helpdesk = {
  Ticket: { table: 'ticket', truth: ticket },
  TicketComment: { table: 'ticket_comment', truth: comment },
  EndUser: { table: 'helpdesk_user', truth: endUser, where: "role = 'END_USER'" },
  User: { table: 'helpdesk_user', truth: user, where: "role <> 'END_USER'" },
  Organization: { table: 'organization', truth: organization },
  Team: { table: 'team', truth: team },
  Attachment: { table: 'attachment', truth: attachment },
  // A tag has no other id than its name.
  Tag: { table: 'tag', truth: tag, key: 'name' },
} as const
