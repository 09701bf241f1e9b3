import { later, midnightAfter } from './clock.ts'
import { type CrmPlan, link, timesOf } from './crm-plan.ts'
import type { CrmTaskRow } from './schema.ts'
import type { Writer } from './writer.ts'

interface ActivityPlan extends CrmPlan {
  readonly leads: readonly number[]
  readonly tickets: readonly number[]
}

/** Bodies as HTML, and what a person reads of them. */
const bodies: readonly (readonly [html: string | null, text: string | null])[] = [
  ['<p>Spoke with <b>Ada</b> &amp; agreed.</p><p>Send the offer.</p>', 'Spoke with Ada & agreed.\nSend the offer.'],
  ['Wants 3 &lt; n cogs &#128640;', 'Wants 3 < n cogs 🚀'],
  ['<div>One<br>Two</div><ul><li>Tea</li><li>Milk</li></ul>', 'One\nTwo\nTea\nMilk'],
  [null, null],
  ['Written by a program,\non two lines', 'Written by a program,\non two lines'],
  ['<html><head><style>p { color: red }</style></head><body><p>Grüße&nbsp;☕</p></body></html>', 'Grüße ☕'],
]

const bodyOf = (n: number) => {
  const [body_html, body] = bodies[n % bodies.length] ?? [null, null]
  return { body_html, body }
}

/** Seeds notes, tasks, calls, meetings and e-mails; the first person has very many notes. */
export function seedActivities(writer: Writer, plan: ActivityPlan): void {
  const { size } = plan
  each(size(220), n => about(writer, plan, ['crm_note', seedNote(writer, plan, n), n]))
  each(size(120), n => about(writer, plan, ['crm_task', seedTask(writer, plan, n), n]))
  each(size(90), n => about(writer, plan, ['crm_call', seedCall(writer, plan, n), n]))
  each(size(70), n => about(writer, plan, ['crm_meeting', seedMeeting(writer, plan, n), n]))
  each(size(100), n => about(writer, plan, ['crm_email', seedEmail(writer, plan, n), n]))
}

function each(count: number, seed: (n: number) => void): void {
  for (let n = 1; n <= count; n += 1) seed(n)
}

function commonOf(writer: Writer, { owners }: ActivityPlan, n: number) {
  const owner_n = n % 6 === 0 ? null : writer.random.pick(owners)
  return { ...bodyOf(n), ...timesOf(writer, n), owner_n, is_archived: (n % 18 === 17 ? 1 : 0) as 0 | 1 }
}

function seedNote(writer: Writer, plan: ActivityPlan, n: number): number {
  const common = commonOf(writer, plan, n)
  return writer.insert('crm_note', {
    ...common,
    at: n % 5 === 0 ? '2026-08-03T04:05:06Z' : later(common.created_at, 1),
  })
}

const statuses: readonly CrmTaskRow['status'][] = [
  'NOT_STARTED',
  'IN_PROGRESS',
  'WAITING',
  'COMPLETED',
  'DEFERRED',
  null,
]
const priorities: readonly CrmTaskRow['priority'][] = ['HIGH', 'NORMAL', 'LOW', 'NONE', null]

function seedTask(writer: Writer, plan: ActivityPlan, n: number): number {
  const common = commonOf(writer, plan, n)
  const status = statuses[n % statuses.length] ?? null
  const due_at = n % 8 === 3 ? null : midnightAfter(common.created_at, writer.random.integer(1, 300))
  return writer.insert('crm_task', {
    ...common,
    subject: n % 21 === 0 ? '' : `${writer.random.pick(['Call back', 'Send offer', '☎️ Ring', 'Thank'])} ${n}`,
    status,
    priority: priorities[n % priorities.length] ?? null,
    kind: writer.random.pick(['TODO', 'CALL', 'EMAIL', null]),
    due_at,
    reminder_at: due_at !== null && n % 4 === 0 ? due_at.replace('T00', 'T07') : null,
    completed_at: status === 'COMPLETED' ? later(common.created_at, 4) : null,
  })
}

function seedCall(writer: Writer, plan: ActivityPlan, n: number): number {
  const { random } = writer
  const common = commonOf(writer, plan, n)
  return writer.insert('crm_call', {
    ...common,
    at: n % 11 === 0 ? null : later(common.created_at, 0.5),
    subject: n % 9 === 0 ? null : `Call ${n}`,
    direction: (['INBOUND', 'OUTBOUND', null] as const)[n % 3] ?? null,
    duration_seconds: n % 5 === 0 ? null : random.integer(0, 4_000),
    outcome: random.pick([
      'Connected',
      'No answer',
      'Busy',
      'Left voicemail',
      'Left live message',
      'Wrong number',
      null,
    ]),
    status: random.pick(['COMPLETED', 'NO_ANSWER', 'BUSY', null]),
    from_number: n % 4 === 0 ? null : `+1555020${String(1000 + n)}`,
    to_number: n % 4 === 1 ? null : `+1555030${String(1000 + n)}`,
    recording_url: n % 7 === 0 ? `https://recordings.example/${n}.mp3` : null,
  })
}

function seedMeeting(writer: Writer, plan: ActivityPlan, n: number): number {
  const { random } = writer
  const common = commonOf(writer, plan, n)
  const start_at = n % 10 === 9 ? null : midnightAfter(common.created_at, random.integer(1, 200)).replace('T00', 'T09')
  return writer.insert('crm_meeting', {
    ...common,
    at: start_at ?? later(common.created_at, 1),
    subject: `Meeting ${n} 🤝`,
    start_at,
    end_at: start_at?.replace('T09', 'T10') ?? null,
    location: n % 3 === 0 ? null : n % 3 === 1 ? `Room ${n}` : `https://video.example/rooms/${n}`,
    outcome: random.pick(['SCHEDULED', 'COMPLETED', 'RESCHEDULED', 'NO_SHOW', 'CANCELED', null]),
  })
}

function seedEmail(writer: Writer, plan: ActivityPlan, n: number): number {
  const { random } = writer
  const common = commonOf(writer, plan, n)
  const person = random.pick(plan.people)
  const seller = { role: 'from', first: 'Dora', last: 'Seller', email: 'seller1@unigraph-demo.example' }
  const buyer = { role: 'to', first: person.name || null, last: null, email: person.email }
  const others = n % 5 === 0 ? [{ role: 'cc', first: null, last: null, email: `copy${n}@home.example` }] : []
  const hidden = n % 9 === 0 ? [{ role: 'bcc', first: 'Bea', last: null, email: `blind${n}@home.example` }] : []
  return writer.insert('crm_email', {
    ...common,
    at: later(common.created_at, 0.1),
    subject: n % 12 === 0 ? null : `Re: offer ${n}`,
    direction: (['INBOUND', 'OUTBOUND', null] as const)[n % 3] ?? null,
    participants: JSON.stringify(n % 13 === 0 ? [] : [seller, buyer, ...others, ...hidden]),
    status: random.pick(['SENT', 'BOUNCED', 'SCHEDULED', 'FAILED', null]),
    message_id: n % 4 === 0 ? null : `<${n}@mail.unigraph-demo.example>`,
    thread_id: n % 4 === 0 ? null : String(7_000 + (n % 12)),
  })
}

/** What an activity is about: nothing, a person, and what hangs on that. */
function about(
  writer: Writer,
  { people, deals, tickets, leads }: ActivityPlan,
  [table, activity, n]: readonly [table: string, n: number, index: number],
): void {
  if (n % 14 === 0) return
  const to = (kind: string, other: number | undefined) =>
    other === undefined ? undefined : link(writer, { from: [table, activity], to: [kind, other] })
  const person = table === 'crm_note' && n % 2 === 1 ? people[0] : people[(n * 5) % people.length]
  to('contact', person?.n)
  if (n % 6 === 1) to('contact', people[(n * 5 + 1) % people.length]?.n)
  if (n % 2 === 0) to('company', person?.company?.n)
  if (n % 3 === 0) to('deal', deals[n % deals.length]?.n)
  if (n % 4 === 0) to('crm_ticket', tickets[n % tickets.length])
  if (n % 5 === 0) to('lead', leads[n % leads.length])
}
