import { later } from './clock.ts'
import { type CrmPlan, link, timesOf } from './crm-plan.ts'
import type { CrmTicketRow, DealLineItemRow, LeadStageRow } from './schema.ts'
import type { Writer } from './writer.ts'

const ownerOf = ({ random }: Writer, n: number, owners: readonly number[]) => (n % 7 === 0 ? null : random.pick(owners))

const intervals: readonly DealLineItemRow['interval'][] = ['ONE_TIME', 'MONTH', 'YEAR', 'WEEK', 'QUARTER']

/** Seeds the lines of deals, most from the catalog; the second deal has very many. */
export function seedLineItems(writer: Writer, { deals, products }: CrmPlan): void {
  const { random } = writer
  let n = 0
  for (const deal of deals) {
    const lines = deal.n === 2 ? 130 : deal.n === 1 ? 3 : deal.n % 4 === 3 ? 0 : random.integer(1, 3)
    for (let line = 0; line < lines; line += 1) {
      n += 1
      const product = n % 6 === 5 ? undefined : random.pick(products)
      const unit_price_minor = random.integer(1, 400) * 200
      const quantity = n % 5 === 3 ? '2.5' : String(random.integer(1, 12))
      const gross = unit_price_minor * Number(quantity)
      const discount_percent = n % 4 === 1 ? 10 : null
      const discount_minor = discount_percent === null ? (n % 9 === 2 ? 100 : 0) : Math.round(gross / 10)
      writer.insert('deal_line_item', {
        deal_n: deal.n,
        product_n: product?.n ?? null,
        name: product?.name ?? `Odd work ✂️ ${n}`,
        description: n % 3 === 0 ? null : 'As it was agreed.',
        sku: product?.sku ?? null,
        quantity,
        unit_price_minor,
        currency: deal.currency,
        discount_minor,
        discount_percent,
        total_minor: gross - discount_minor,
        interval: intervals[n % intervals.length] ?? 'ONE_TIME',
        ...timesOf(writer, n),
        is_archived: n % 41 === 40 ? 1 : 0,
      })
    }
  }
}

const leadStages: readonly Omit<LeadStageRow, 'n'>[] = [
  { name: 'New', status: 'NEW' },
  { name: 'Attempting', status: 'WORKING' },
  { name: 'Connected', status: 'WORKING' },
  { name: 'Qualified', status: 'QUALIFIED' },
  { name: 'Disqualified', status: 'UNQUALIFIED' },
  { name: 'Parked 🅿️', status: 'UNKNOWN' },
]

/** Seeds leads, of people and of the companies that those work for. */
export function seedLeads(writer: Writer, { people, owners, size }: CrmPlan): readonly number[] {
  const { random } = writer
  const stages = leadStages.map(stage => writer.insert('lead_stage', stage))
  return Array.from({ length: size(70) }, (_, index) => {
    const n = index + 1
    const person = people[(index * 3) % people.length]
    const lead = writer.insert('lead', {
      name: n % 19 === 0 ? '' : `${person?.name || 'Somebody'}, ${n % 8 === 3 ? 'a second engine' : 'once more'}`,
      type: random.pick(['NEW BUSINESS', 'UPSELL', null]),
      rating: random.pick(['HOT', 'WARM', 'COLD', null]),
      source: random.pick(['Web', 'Trade fair', 'Referral', null]),
      stage_n: stages[n % stages.length] as number,
      contact_n: person?.n ?? 1,
      company_n: n % 5 === 0 ? null : (person?.company?.n ?? null),
      owner_n: ownerOf(writer, n, owners),
      ...timesOf(writer, n),
      is_archived: n % 17 === 16 ? 1 : 0,
    })
    link(writer, { from: ['lead', lead], to: ['contact', person?.n ?? 1], is_primary: 1 })
    const other = people[(index * 3 + 1) % people.length]
    if (n % 6 === 2 && other) link(writer, { from: ['lead', lead], to: ['contact', other.n] })
    if (n % 5 !== 0 && person?.company) link(writer, { from: ['lead', lead], to: ['company', person.company.n] })
    return lead
  })
}

const ticketStages = [
  ['Support', 'New', 'NEW'],
  ['Support', 'Waiting on contact', 'PENDING'],
  ['Support', 'Waiting on us', 'OPEN'],
  ['Support', 'Closed', 'CLOSED'],
  ['Returns', 'Parcel awaited 📦', 'OPEN'],
  ['Returns', 'Paid back', 'CLOSED'],
] as const

const subjects = ['The engine squeaks', 'Where is my invoice?', 'Feature wish: more cogs', '🚂 Delivery is late']

/** Seeds the tickets of the CRM, about people, companies and deals. */
export function seedTickets(writer: Writer, { people, deals, owners, size }: CrmPlan): readonly number[] {
  const { random } = writer
  const stages = ticketStages.map(([pipeline, name, status], index) => ({
    n: writer.insert('crm_ticket_stage', { pipeline, name, position: index % 4, status }),
    status,
  }))
  return Array.from({ length: size(90) }, (_, index) => {
    const n = index + 1
    const stage = stages[n % stages.length]
    const times = timesOf(writer, n)
    const isClosed = stage?.status === 'CLOSED'
    const ticket = writer.insert('crm_ticket', {
      subject: n % 23 === 0 ? '' : `${random.pick(subjects)} (${n})`,
      description: n % 4 === 0 ? null : 'It began on Monday.\nPlease help!',
      stage_n: stage?.n ?? 1,
      priority: ([null, 'URGENT', 'HIGH', 'NORMAL', 'LOW'] as const)[n % 5] as CrmTicketRow['priority'],
      category: random.pick(['PRODUCT_ISSUE', 'BILLING_ISSUE', 'FEATURE_REQUEST', 'GENERAL_INQUIRY', null]),
      channel: (['CHAT', 'EMAIL', 'WEB', 'PHONE', null] as const)[n % 5] as CrmTicketRow['channel'],
      owner_n: ownerOf(writer, n, owners),
      team_n: n % 3 === 0 ? null : 1 + (n % 2),
      first_responded_at: n % 3 === 1 ? later(times.created_at, 0.3) : null,
      closed_at: isClosed ? later(times.created_at, 12.25) : null,
      last_received_at: n % 4 === 3 ? null : later(times.created_at, 2),
      last_sent_at: n % 2 === 0 ? null : later(times.created_at, n % 3),
      ...times,
      is_archived: n % 17 === 15 ? 1 : 0,
    })
    const person = n % 8 === 6 ? undefined : people[(index * 2) % people.length]
    if (person) link(writer, { from: ['crm_ticket', ticket], to: ['contact', person.n] })
    if (person?.company)
      link(writer, { from: ['crm_ticket', ticket], to: ['company', person.company.n], is_primary: 1 })
    const deal = deals[index % deals.length]
    if (n % 3 === 0 && deal) link(writer, { from: ['crm_ticket', ticket], to: ['deal', deal.n] })
    return ticket
  })
}
