import type { HelpdeskUserRow, OrganizationRow, TicketCommentRow, TicketRow } from './schema.ts'

/** What is there already. */
export interface CarePlan {
  readonly tickets: readonly TicketRow[]
  readonly comments: readonly TicketCommentRow[]
  readonly users: readonly HelpdeskUserRow[]
  readonly organizations: readonly OrganizationRow[]
}
