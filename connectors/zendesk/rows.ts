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
  readonly created_at: string
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
