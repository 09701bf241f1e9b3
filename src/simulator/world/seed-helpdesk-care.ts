import type { CarePlan } from './care-plan.ts'
import { later } from './clock.ts'
import type { HelpdeskUserRow, TicketCommentRow, TicketRow } from './schema.ts'
import { seedAttachments } from './seed-attachments.ts'
import { seedFields } from './seed-helpdesk-fields.ts'
import type { Writer } from './writer.ts'

const brands = ['Analytical Engines', 'Cogs & Co. ⚙️', 'Ada’s Workshop']
const forms = ['Ask a question', 'Report a fault', 'Order parts']
const statuses = [
  ['New', 'Received', 'NEW'],
  ['Open', 'In work', 'OPEN'],
  ['With the workshop 🔧', 'In work', 'OPEN'],
  ['Waiting for you', 'Waiting for your answer', 'PENDING'],
  ['Waiting for cogs', 'Parts are ordered', 'ON_HOLD'],
  ['Solved', 'Solved', 'RESOLVED'],
] as const

/** Seeds what a helpdesk has besides people, tickets and what is said, from a stream of its own: what was there stays. */
export function seedHelpdeskCare(writer: Writer, plan: CarePlan): void {
  for (const name of brands) writer.insert('brand', { name })
  for (const name of forms) writer.insert('ticket_form', { name })
  for (const [label, end_user_label, category] of statuses)
    writer.insert('custom_status', { label, end_user_label, category })
  const said = Map.groupBy(plan.comments, comment => comment.ticket_n)
  const agents = plan.users.filter(({ role }) => role !== 'END_USER')
  for (const ticket of plan.tickets) {
    seedDetail(writer, { ticket, comments: said.get(ticket.n) ?? [], agents, users: plan.users })
    seedSlas(writer, ticket)
  }
  seedPeople(writer, plan)
  seedTags(writer, plan)
  seedAttachments(writer, plan.comments)
  seedFields(writer, plan)
}

interface DetailPlan {
  readonly ticket: TicketRow
  readonly comments: readonly TicketCommentRow[]
  readonly agents: readonly HelpdeskUserRow[]
  readonly users: readonly HelpdeskUserRow[]
}

function seedDetail(writer: Writer, { ticket, comments, agents, users }: DetailPlan): void {
  const { random } = writer
  const { n, status, created_at } = ticket
  const answers = comments.filter(({ author_n, is_public }) => author_n !== ticket.requester_n && is_public === 1)
  const isDone = status === 'RESOLVED' || status === 'CLOSED'
  const resolved_at = isDone ? later(created_at, 1 + random.next()) : null
  const category = status === 'CLOSED' ? 'RESOLVED' : status
  const own = statuses.flatMap(([, , each], index) => (each === category ? index + 1 : []))
  const score = (['UNOFFERED', 'OFFERED', 'GOOD', 'BAD', null] as const)[n % 5] ?? null
  const isJudged = score === 'GOOD' || score === 'BAD'
  writer.insert('ticket_detail', {
    followers: JSON.stringify(n % 4 === 1 ? agents.slice(n % 3, 2 + (n % 3)).map(agent => agent.n) : []),
    // An agent gets copies as others do.
    ccs: JSON.stringify(n % 6 === 1 ? [users[n % users.length]?.n, agents[n % agents.length]?.n] : []),
    recipient: ticket.channel === 'EMAIL' ? `help${n % 3}@unigraph-demo.example` : null,
    brand_n: n % 11 === 3 ? null : 1 + (n % brands.length),
    form_n: n % 7 === 3 ? null : 1 + (n % forms.length),
    custom_status_n: own[n % own.length] ?? null,
    satisfaction_score: score,
    satisfaction_comment: isJudged && n % 2 === 0 ? 'Quick & kind 🙂\nThank you.' : null,
    satisfaction_reason: score === 'BAD' ? 'The issue took too long to resolve' : null,
    first_responded_at: answers[0]?.created_at ?? null,
    first_resolved_at: resolved_at === null || n % 8 !== 0 ? resolved_at : later(created_at, 0.4),
    resolved_at,
    closed_at: status === 'CLOSED' && resolved_at !== null ? later(resolved_at, 4) : null,
    last_comment_at: comments.at(-1)?.created_at ?? null,
    requester_wait_minutes: isDone ? random.integer(0, 5_000) : null,
    agent_wait_minutes: isDone ? random.integer(0, 3_000) : null,
    on_hold_minutes: status === 'ON_HOLD' ? random.integer(1, 900) : isDone ? 0 : null,
    reopens: n % 8 === 0 ? 2 : 0,
    replies: answers.length,
    assignee_stations: ticket.assignee_n === null ? 0 : 1 + (n % 3),
    team_stations: ticket.team_n === null ? 0 : 1 + (n % 2),
  })
}

const metrics = [
  ...(['FIRST_REPLY', 'NEXT_REPLY', 'PERIODIC_UPDATE', 'PAUSABLE_UPDATE', 'RESOLUTION'] as const),
  ...(['REQUESTER_WAIT', 'AGENT_WORK'] as const),
]

/** Promises run out, stand still, were kept or were broken. */
function seedSlas(writer: Writer, { n, created_at }: TicketRow): void {
  for (const index of [0, 1].slice(0, n % 3)) {
    const status = (['ACTIVE', 'PAUSED', 'MET', 'BREACHED'] as const)[(n + index) % 4] ?? 'ACTIVE'
    const seconds = writer.random.pick([90, 5_430, 7_200, 100_000, 400_000])
    writer.insert('ticket_sla', {
      ticket_n: n,
      policy: n % 2 === 0 ? 'Gold' : 'Silver',
      metric: metrics[(n + index * 3) % metrics.length] ?? 'RESOLUTION',
      status,
      due_at: status === 'PAUSED' ? null : later(created_at, 2),
      remaining_seconds: status === 'MET' ? null : status === 'BREACHED' ? -seconds : seconds,
    })
  }
}

function seedPeople(writer: Writer, { users, organizations }: CarePlan): void {
  for (const { n, role, organization_n, created_at } of users) {
    writer.insert('helpdesk_user_detail', {
      alias: n % 9 === 1 ? `Alias “${n}”` : null,
      last_login_at: n % 4 === 3 ? null : later(created_at, 30 + (n % 50)),
    })
    if (role !== 'END_USER' || n % 5 !== 1) continue
    for (const other of organizations.slice(n % 7, (n % 7) + 2))
      if (other.n !== organization_n) writer.insert('organization_member', { user_n: n, organization_n: other.n })
  }
}

/** The most used first. */
function seedTags(writer: Writer, { tickets }: CarePlan): void {
  const counts = new Map<string, number>()
  for (const { tags } of tickets)
    for (const name of JSON.parse(tags) as string[]) counts.set(name, (counts.get(name) ?? 0) + 1)
  for (const [name, count] of [...counts].sort(([, one], [, other]) => other - one))
    writer.insert('tag', { name, count })
}
