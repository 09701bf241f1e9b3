import type {
  HelpdeskUserRow,
  OrganizationRow,
  TeamRow,
  TicketCommentRow,
  TicketRow,
  WorldChannel,
} from '../../../src/simulator/world/schema.ts'

const nine = (n: number) => String(n).padStart(9, '0')

/** The ids by which Zendesk's simulator calls the world's rows. */
export const ids = {
  ticket: (n: number) => String(n),
  user: (n: number) => `46406${nine(n)}`,
  organization: (n: number) => `46407${nine(n)}`,
  group: (n: number) => `46408${nine(n)}`,
  comment: (n: number) => `46409${nine(n)}`,
}

const ref = (record: keyof typeof ids, n: number | null) => (n === null ? null : { record, id: ids[record](n) })
const channels = {
  EMAIL: 'email',
  WEB: 'web',
  CHAT: 'chat',
  MESSAGING: 'native_messaging',
  PHONE: 'voice',
  SOCIAL: 'facebook',
  API: 'api',
} satisfies Record<WorldChannel, string>
const statuses = { NEW: 'new', OPEN: 'open', PENDING: 'pending', ON_HOLD: 'hold', RESOLVED: 'solved', CLOSED: 'closed' }
const agentPage = (folder: string, id: string) => `https://unigraph-demo.zendesk.com/agent/${folder}/${id}`

/** The Ticket that a world's row should become. */
export function ticketOf(row: TicketRow) {
  return {
    url: agentPage('tickets', ids.ticket(row.n)),
    number: String(row.n),
    subject: row.subject || null,
    description: row.description,
    status: row.status,
    statusRaw: statuses[row.status],
    priority: row.priority,
    priorityRaw: row.priority?.toLowerCase() ?? null,
    type: row.type,
    typeRaw: row.type?.toLowerCase() ?? null,
    channel: row.channel,
    channelRaw: channels[row.channel],
    externalId: row.external_id,
    requester: ref('user', row.requester_n),
    submitter: ref('user', row.submitter_n),
    organization: ref('organization', row.organization_n),
    assignee: ref('user', row.assignee_n),
    team: ref('group', row.team_n),
    problem: ref('ticket', row.problem_n),
    tags: JSON.parse(row.tags),
    dueAt: row.due_at,
    isPublic: row.is_public === 1,
    isDeleted: false,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }
}

/** The TicketComment that a world's row should become. */
export function commentOf(row: TicketCommentRow) {
  return {
    body: row.body,
    bodyHtml: row.body_html,
    author: ref('user', row.author_n),
    visibility: row.is_public === 1 ? 'PUBLIC' : 'INTERNAL',
    channel: row.channel,
    channelRaw: channels[row.channel],
    createdAt: row.created_at,
  }
}

/** The EndUser that a world's row should become. */
export function endUserOf(row: HelpdeskUserRow) {
  return {
    url: agentPage('users', ids.user(row.n)),
    name: row.name || null,
    emails: row.email ? [{ address: row.email, type: null, isPrimary: true }] : [],
    phones: row.phone ? [{ number: row.phone, type: null, isPrimary: true }] : [],
    organization: ref('organization', row.organization_n),
    externalId: row.external_id,
    locale: row.locale,
    timezone: row.timezone,
    isVerified: row.is_verified === 1,
    isSuspended: row.is_suspended === 1,
    details: row.details,
    notes: row.notes,
    tags: JSON.parse(row.tags),
    isDeleted: false,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }
}

/** The User that a world's row should become. */
export function userOf(row: HelpdeskUserRow) {
  return {
    url: agentPage('users', ids.user(row.n)),
    name: row.name,
    email: row.email,
    phone: row.phone,
    role: row.role.toLowerCase(),
    isActive: row.is_suspended === 0,
    kind: 'AGENT',
    timezone: row.timezone,
    avatarUrl: row.avatar_url,
    isDeleted: false,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }
}

/** The Organization that a world's row should become. */
export function organizationOf(row: OrganizationRow) {
  return {
    url: agentPage('organizations', ids.organization(row.n)),
    name: row.name,
    domains: JSON.parse(row.domains),
    externalId: row.external_id,
    details: row.details,
    notes: row.notes,
    sharedTickets: row.shared_tickets === 1,
    team: ref('group', row.team_n),
    tags: JSON.parse(row.tags),
    isDeleted: false,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }
}

/** The Team that a world's row should become. */
export function teamOf(row: TeamRow) {
  return {
    name: row.name,
    description: row.description,
    isDefault: row.is_default === 1,
    isDeleted: false,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }
}
