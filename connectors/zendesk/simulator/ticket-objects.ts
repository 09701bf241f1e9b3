import type {
  AttachmentRow,
  TicketCommentRow,
  TicketDetailRow,
  TicketRow,
  WorldChannel,
} from '../../../src/simulator/world/schema.ts'
import { ticketFields } from './added-fields.ts'
import { attachmentOf } from './attachments.ts'
import { idOf, idOrNull, urlOf } from './ids.ts'

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

/** What the world has of a ticket; the even world has no details. */
export type WholeTicketRow = TicketRow & {
  readonly [Name in keyof Omit<TicketDetailRow, 'n'>]: TicketDetailRow[Name] | null
} & {
  readonly has_incidents: number
  /** JSON lists of the promises and of the added fields. */
  readonly slas: string
  readonly fields: string
}

const numbersIn = (json: string | null) => (JSON.parse(json ?? '[]') as number[]).map(n => idOf('user', n))

/** A ticket. https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/ */
export function ticketOf(row: WholeTicketRow) {
  const id = idOf('ticket', row.n)
  const custom = ticketFields(row.fields)
  const [followers, ccs] = [numbersIn(row.followers), numbersIn(row.ccs)]
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
    recipient: row.recipient,
    requester_id: idOf('user', row.requester_n),
    submitter_id: idOf('user', row.submitter_n),
    assignee_id: idOrNull('user', row.assignee_n),
    organization_id: idOrNull('organization', row.organization_n),
    group_id: idOrNull('group', row.team_n),
    collaborator_ids: [...followers, ...ccs],
    follower_ids: followers,
    email_cc_ids: ccs,
    forum_topic_id: null,
    problem_id: idOrNull('ticket', row.problem_n),
    has_incidents: row.has_incidents === 1,
    is_public: row.is_public === 1,
    due_at: row.due_at,
    tags: JSON.parse(row.tags) as string[],
    custom_fields: custom,
    satisfaction_rating: ratingOf(row),
    sharing_agreement_ids: [],
    custom_status_id: idOrNull('status', row.custom_status_n),
    encoded_id: `ZD-${row.n.toString(36).toUpperCase().padStart(5, '0')}`,
    fields: custom,
    followup_ids: [],
    ticket_form_id: idOrNull('form', row.form_n),
    brand_id: idOrNull('brand', row.brand_n),
    allow_channelback: false,
    allow_attachments: true,
    from_messaging_channel: row.channel === 'MESSAGING',
    support_type: 'agent',
  }
}

/** Null where the account asks nobody; a reason stands beside a bad one alone. */
function ratingOf({ n, satisfaction_score: score, satisfaction_comment, satisfaction_reason }: WholeTicketRow) {
  if (score === null) return null
  if (score === 'UNOFFERED' || score === 'OFFERED') return { score: score.toLowerCase() }
  return {
    id: 46_700_000_000_000 + n,
    score: score.toLowerCase(),
    comment: satisfaction_comment,
    reason: satisfaction_reason,
    reason_id: satisfaction_reason === null ? 0 : 5,
  }
}

/** A comment. Pictures inside the text are left out, unless they are asked for. https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_comments/ */
export function commentOf(
  row: TicketCommentRow & { readonly files: string },
  { withInline }: { readonly withInline: boolean },
) {
  const id = idOf('comment', row.n)
  const files = (JSON.parse(row.files) as AttachmentRow[]).filter(file => withInline || file.is_inline === 0)
  return {
    id,
    type: row.channel === 'PHONE' ? 'VoiceComment' : 'Comment',
    author_id: idOf('user', row.author_n),
    body: row.body,
    html_body: row.body_html,
    plain_body: row.body,
    public: row.is_public === 1,
    attachments: files.map(attachmentOf),
    audit_id: 46_600_000_000_000 + row.n,
    via: viaOf(row.channel),
    created_at: row.created_at,
    metadata: { system: { client: 'Simulator', ip_address: '192.0.2.1', location: 'Nowhere' }, custom: {} },
  }
}

function viaOf(channel: WorldChannel) {
  return { channel: channelWords[channel], source: { from: {}, to: {}, rel: null } }
}
