import type { TicketCommentRow, TicketRow, WorldChannel } from '../../../src/simulator/world/schema.ts'
import { idOf, idOrNull, subdomain, urlOf } from './objects.ts'

/** Zendesk's words for the world's statuses. */
export const statusWords = {
  NEW: 'new',
  OPEN: 'open',
  PENDING: 'pending',
  ON_HOLD: 'hold',
  RESOLVED: 'solved',
  CLOSED: 'closed',
} as const satisfies Record<TicketRow['status'], string>

/** Zendesk's words for the world's ways. */
export const channelWords = {
  EMAIL: 'email',
  WEB: 'web',
  CHAT: 'chat',
  MESSAGING: 'native_messaging',
  PHONE: 'voice',
  SOCIAL: 'facebook',
  API: 'api',
} as const satisfies Record<WorldChannel, string>

const customStatuses = { NEW: 1, OPEN: 2, PENDING: 3, ON_HOLD: 4, RESOLVED: 5, CLOSED: 5 } as const

/** A ticket. https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/ */
export function ticketOf(row: TicketRow & { readonly has_incidents: number }) {
  const id = idOf('ticket', row.n)
  const custom = [{ id: 46406130043793, value: null }]
  return {
    url: urlOf('tickets', id),
    id,
    external_id: row.external_id,
    via: viaOf(row.channel),
    created_at: row.created_at,
    updated_at: row.updated_at,
    generated_timestamp: Math.floor(Date.parse(row.updated_at) / 1000),
    type: row.type?.toLowerCase() ?? null,
    subject: row.subject,
    raw_subject: row.subject,
    description: row.description,
    priority: row.priority?.toLowerCase() ?? null,
    status: statusWords[row.status],
    recipient: row.channel === 'EMAIL' ? `support@${subdomain}.zendesk.com` : null,
    requester_id: idOf('user', row.requester_n),
    submitter_id: idOf('user', row.submitter_n),
    assignee_id: idOrNull('user', row.assignee_n),
    organization_id: idOrNull('organization', row.organization_n),
    group_id: idOrNull('group', row.team_n),
    collaborator_ids: [],
    follower_ids: [],
    email_cc_ids: [],
    forum_topic_id: null,
    problem_id: idOrNull('ticket', row.problem_n),
    has_incidents: row.has_incidents === 1,
    is_public: row.is_public === 1,
    due_at: row.due_at,
    tags: JSON.parse(row.tags) as string[],
    custom_fields: custom,
    satisfaction_rating: { score: 'unoffered' },
    sharing_agreement_ids: [],
    custom_status_id: 46406158222350 + customStatuses[row.status],
    encoded_id: `ZD-${row.n.toString(36).toUpperCase().padStart(5, '0')}`,
    fields: custom,
    followup_ids: [],
    ticket_form_id: 46406146302353,
    brand_id: 46406158162961,
    allow_channelback: false,
    allow_attachments: true,
    from_messaging_channel: row.channel === 'MESSAGING',
    support_type: 'agent',
  }
}

/** A comment. https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_comments/ */
export function commentOf(row: TicketCommentRow) {
  const id = idOf('comment', row.n)
  return {
    id,
    type: row.channel === 'PHONE' ? 'VoiceComment' : 'Comment',
    author_id: idOf('user', row.author_n),
    body: row.body,
    html_body: row.body_html,
    plain_body: row.body,
    public: row.is_public === 1,
    attachments: [],
    audit_id: 46_600_000_000_000 + row.n,
    via: viaOf(row.channel),
    created_at: row.created_at,
    metadata: { system: { client: 'Simulator', ip_address: '192.0.2.1', location: 'Nowhere' }, custom: {} },
  }
}

function viaOf(channel: WorldChannel) {
  return { channel: channelWords[channel], source: { from: {}, to: {}, rel: null } }
}
