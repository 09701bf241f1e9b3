/** How a ticket or a comment came in. https://developer.zendesk.com/documentation/ticketing/reference-guides/via-object-reference */
export interface Via {
  /** One of many words, to which Zendesk adds. */
  readonly channel?: string | number | null
  readonly source?: object
}

/** Zendesk's statuses; a custom one shows its category. Deleted tickets are seen in exports alone. */
export type StatusWord = 'new' | 'open' | 'pending' | 'hold' | 'solved' | 'closed' | 'deleted'

/** Zendesk's priorities. */
export type PriorityWord = 'urgent' | 'high' | 'normal' | 'low'

/** Zendesk's types of tickets. */
export type TypeWord = 'problem' | 'incident' | 'question' | 'task'

/** A ticket. https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/#json-format */
export interface TicketRow {
  readonly id: number
  readonly url: string
  readonly external_id: string | null
  readonly via: Via
  readonly created_at: string
  readonly updated_at: string
  readonly type: TypeWord | null
  readonly subject: string | null
  readonly description: string | null
  readonly priority: PriorityWord | null
  readonly status: StatusWord
  readonly requester_id: number
  readonly submitter_id: number
  readonly assignee_id: number | null
  readonly organization_id: number | null
  readonly group_id: number | null
  readonly problem_id: number | null
  readonly is_public: boolean
  readonly due_at: string | null
  readonly tags: readonly string[]
  readonly follower_ids: readonly number[]
  readonly email_cc_ids: readonly number[]
  readonly recipient: string | null
  readonly brand_id: number | null
  /** Absent where the account has one form only. */
  readonly ticket_form_id?: number | null
  /** Absent where the account has no statuses of its own. */
  readonly custom_status_id?: number | null
  readonly has_incidents: boolean
  readonly satisfaction_rating: SatisfactionRating | null
  readonly custom_fields: readonly { readonly id: number; readonly value: unknown }[]
  /** Comes along where it is asked for. */
  readonly metric_set?: MetricSet | null
  /** Comes along where it is asked for; absent where no policy holds for the ticket. */
  readonly slas?: { readonly policy_metrics?: readonly PolicyMetric[] } | null
}

/** What the requester thought. https://developer.zendesk.com/api-reference/ticketing/ticket-management/satisfaction_ratings/ */
export interface SatisfactionRating {
  readonly score?: string | null
  readonly comment?: string | null
  readonly reason?: string | null
}

/** How long things took. https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_metrics/#json-format */
export interface MetricSet {
  readonly reply_time_in_minutes?: Minutes | null
  /** Where people write to each other in a messenger. */
  readonly reply_time_in_seconds?: { readonly calendar?: number | null } | null
  readonly first_resolution_time_in_minutes?: Minutes | null
  readonly full_resolution_time_in_minutes?: Minutes | null
  readonly requester_wait_time_in_minutes?: Minutes | null
  readonly agent_wait_time_in_minutes?: Minutes | null
  readonly on_hold_time_in_minutes?: Minutes | null
  readonly reopens?: number | null
  readonly replies?: number | null
  readonly assignee_stations?: number | null
  readonly group_stations?: number | null
  readonly solved_at?: string | null
  readonly status_updated_at?: string | null
  readonly latest_comment_added_at?: string | null
}

/** A duration, by the calendar and by the hours in which people work. */
export interface Minutes {
  readonly calendar: number | null
  readonly business: number | null
}

/** A promise that holds for a ticket. https://developer.zendesk.com/documentation/ticketing/using-the-zendesk-api/side_loading/ */
export interface PolicyMetric {
  readonly metric: string
  readonly stage: string
  readonly breach_at?: string | null
  /** What is left, in one of these units; below zero when it is over. */
  readonly days?: number | null
  readonly hours?: number | null
  readonly minutes?: number | null
}

/** A comment. https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_comments/#json-format */
export interface CommentRow {
  readonly id: number
  readonly type: 'Comment' | 'VoiceComment'
  /** -1 or 0 for the system. */
  readonly author_id: number | null
  readonly body: string
  readonly html_body: string
  readonly plain_body?: string | null
  readonly public: boolean
  readonly via: Via
  readonly attachments?: readonly AttachmentRow[]
  readonly created_at: string
}

/** A file of a comment. https://developer.zendesk.com/api-reference/ticketing/tickets/ticket-attachments/#json-format */
export interface AttachmentRow {
  readonly id: number
  readonly file_name: string
  readonly content_type: string
  /** In bytes. */
  readonly size: number
  /** At the account's own host, which redirects to where the file is kept. */
  readonly content_url: string
  readonly inline: boolean
  readonly deleted?: boolean
  /** Absent in accounts without the scanner. */
  readonly malware_scan_result?: string
}

/** A tag and how often it was used. https://developer.zendesk.com/api-reference/ticketing/ticket-management/tags/#json-format */
export interface TagRow {
  readonly name: string
  readonly count: number
}

/** Zendesk's roles; custom roles of agents are `agent` here. */
export type RoleWord = 'end-user' | 'agent' | 'admin'

/** An end user, an agent or an admin. https://developer.zendesk.com/api-reference/ticketing/users/users/#json-format */
export interface UserRow {
  readonly id: number
  readonly url: string
  readonly name: string
  readonly email: string | null
  readonly phone: string | null
  readonly role: RoleWord
  readonly organization_id: number | null
  readonly external_id: string | null
  readonly locale: string | null
  readonly time_zone: string | null
  readonly iana_time_zone?: string | null
  readonly verified: boolean
  readonly suspended: boolean
  /** False when the user has been deleted. */
  readonly active: boolean
  readonly details: string | null
  readonly notes: string | null
  /** Absent where the account does not tag users. */
  readonly tags?: readonly string[]
  readonly photo: { readonly content_url?: string | null } | null
  readonly alias: string | null
  readonly last_login_at: string | null
  /** By the keys of the account's own fields. */
  readonly user_fields?: Readonly<Record<string, unknown>>
  readonly created_at: string
  readonly updated_at: string
}

/** An organization. https://developer.zendesk.com/api-reference/ticketing/organizations/organizations/#json-format */
export interface OrganizationRow {
  readonly id: number
  readonly url: string
  readonly name: string
  readonly domain_names: readonly string[]
  readonly external_id: string | null
  readonly details: string | null
  readonly notes: string | null
  readonly shared_tickets: boolean
  readonly group_id: number | null
  readonly tags: readonly string[]
  /** By the keys of the account's own fields. */
  readonly organization_fields?: Readonly<Record<string, unknown>>
  /** In exports alone. */
  readonly deleted_at?: string | null
  readonly created_at: string
  readonly updated_at: string
}

/** A group of agents. https://developer.zendesk.com/api-reference/ticketing/groups/groups/#json-format */
export interface GroupRow {
  readonly id: number
  readonly url: string
  readonly name: string
  readonly description: string | null
  readonly default: boolean
  readonly deleted: boolean
  readonly created_at: string
  readonly updated_at: string
}
