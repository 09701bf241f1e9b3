import { daysAgo, later, midnightAfter } from './clock.ts'
import { sentences, subjects } from './names.ts'
import type { WorldChannel } from './schema.ts'
import type { Requester } from './seeded.ts'
import type { Writer } from './writer.ts'

interface TicketsPlan {
  scale: number
  requesters: readonly Requester[]
  agents: readonly number[]
  teams: readonly number[]
}

/** The instant at which a rule touched many tickets at once. */
const bulkUpdatedAt = '2026-10-01T03:00:00Z'

const channels: readonly WorldChannel[] = ['EMAIL', 'WEB', 'CHAT', 'MESSAGING', 'PHONE', 'SOCIAL', 'API']

/**
 * Seeds tickets and comments: four of the example person (contact 1), 3,000 of contact 2, none of contact 3, one with
 * 150 comments of contact 4, the others over everybody else.
 */
export function seedTickets(writer: Writer, plan: TicketsPlan): void {
  const { scale, requesters } = plan
  const person = (contact: number) => requesters.find(each => each.contact_n === contact) as Requester
  const total = Math.max(60, Math.round(5_500 * scale))
  const many = Math.round(3_000 * Math.min(1, scale))
  const others = requesters.filter(({ contact_n }) => contact_n > 3)
  let bulk = Math.round(1_200 * scale)
  for (let n = 1; n <= total; n += 1) {
    const requester = n <= 4 ? person(1) : n === 5 ? person(4) : n <= 5 + many ? person(2) : writer.random.pick(others)
    const comments = n <= 4 ? 1 + (n > 3 ? 1 : n) : n === 5 ? 150 : n <= 5 + many ? 1 : writer.random.integer(1, 4)
    const inBulk = n > 5 && n % 3 !== 0 && bulk > 0
    if (inBulk) bulk -= 1
    seedTicket(writer, { ...plan, n, requester, comments, inBulk })
  }
}

function seedTicket(
  writer: Writer,
  {
    n,
    requester,
    comments,
    inBulk,
    agents,
    teams,
  }: TicketsPlan & { n: number; requester: Requester; comments: number; inBulk: boolean },
): void {
  const { random } = writer
  const created_at = daysAgo(random.integer(32, 420) + random.next())
  const assignee_n = n <= 4 ? (agents[n] as number) : n % 5 === 0 ? null : random.pick(agents)
  const description = `${random.pick(sentences)}\n\n${random.pick(sentences)}`
  const channel = n <= 4 ? 'EMAIL' : random.pick(channels)
  const ticket_n = writer.insert('ticket', {
    subject: n === 1 ? 'The difference engine makes a noise' : n % 300 === 0 ? '' : `${random.pick(subjects)} (${n})`,
    description,
    status: assignee_n === null ? 'NEW' : random.pick(['OPEN', 'PENDING', 'ON_HOLD', 'RESOLVED', 'CLOSED'] as const),
    priority: random.pick(['URGENT', 'HIGH', 'NORMAL', 'LOW', null] as const),
    ...kind(writer, n),
    channel,
    external_id: n % 10 === 1 ? `case-${n}` : null,
    requester_n: requester.n,
    submitter_n: channel === 'PHONE' && assignee_n ? assignee_n : requester.n,
    organization_n: requester.organization_n,
    assignee_n,
    team_n: n % 12 === 0 ? null : random.pick(teams),
    tags: JSON.stringify(n % 3 === 0 ? ['engine', 'noise'] : n % 7 === 0 ? ['日本'] : []),
    due_at: n % 6 === 0 ? midnightAfter(created_at, 14) : null,
    is_public: n % 40 === 39 ? 0 : 1,
    created_at,
    updated_at: inBulk ? bulkUpdatedAt : later(created_at, random.integer(3, 30) + random.next()),
  })
  seedComments(writer, { ticket_n, description, comments, channel, created_at, requester_n: requester.n, assignee_n })
}

/** Only an incident belongs to a problem; every hundredth ticket is a problem, and the incidents after it belong to it. */
function kind(writer: Writer, n: number) {
  if (n % 100 === 0) return { type: 'PROBLEM', problem_n: null } as const
  const type = writer.random.pick(['INCIDENT', 'QUESTION', 'TASK', null] as const)
  return { type, problem_n: type === 'INCIDENT' && n > 100 && n % 4 === 1 ? n - (n % 100) : null }
}

/** Seeds comments; the first is the ticket's description. */
export function seedComments(
  writer: Writer,
  plan: {
    ticket_n: number
    description: string
    comments: number
    channel: WorldChannel
    created_at: string
    requester_n: number
    assignee_n: number | null
  },
): void {
  const { random } = writer
  for (let index = 0; index < plan.comments; index += 1) {
    const byAgent = index % 2 === 1 && plan.assignee_n !== null
    const body = index === 0 ? plan.description : `${random.pick(sentences)} ${random.pick(sentences)}`
    writer.insert('ticket_comment', {
      ticket_n: plan.ticket_n,
      author_n: byAgent ? (plan.assignee_n as number) : plan.requester_n,
      body,
      body_html: html(body, plan.ticket_n),
      is_public: byAgent && random.chance(0.3) ? 0 : 1,
      channel: byAgent ? 'WEB' : plan.channel,
      created_at: later(plan.created_at, index * 0.02),
    })
  }
}

function html(body: string, ticket: number): string {
  const escaped = body.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\n/g, '<br>')
  // Mail programs send worse than this; whoever shows it has to clean it.
  const dirt = ticket % 50 === 7 ? '<script>alert("ticket")</script><img src="x" onerror="alert(1)">' : ''
  return `<div class="comment" dir="auto"><p>${escaped}</p>${dirt}</div>`
}
