import type { World } from '../../../src/simulator/world/open.ts'
import type {
  CompanyRow,
  ContactRow,
  CrmTeamRow,
  CrmTicketRow,
  CrmTicketStageRow,
  DealLineItemRow,
  LeadRow,
  LeadStageRow,
  ProductRow,
} from '../../../src/simulator/world/schema.ts'
import { customFieldsIn } from './crm-custom-fields.ts'
import type { Truth } from './truth.ts'
import { email, money, some, text } from './values.ts'

const changed = (row: { created_at: string; updated_at: string; is_archived: 0 | 1 }) => ({
  url: null,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  isDeleted: row.is_archived === 1,
})

const lead: Truth<LeadRow> = (row, world) => {
  const stage = world.get<LeadStageRow>('SELECT * FROM lead_stage WHERE n = ?', row.stage_n)
  const person = world.get<ContactRow>('SELECT * FROM contact WHERE n = ?', row.contact_n)
  const company = world.get<CompanyRow>('SELECT * FROM company WHERE n = ?', row.company_n)
  return {
    ...changed(row),
    customFields: [],
    name: text(row.name),
    firstName: text(person?.first_name ?? null),
    lastName: text(person?.last_name ?? null),
    jobTitle: null,
    companyName: text(company?.name ?? null),
    emails: some(person?.email ?? null).map(address => email(address)),
    phones: [],
    addresses: [],
    websites: [],
    source: row.source,
    status: stage?.status,
    statusRaw: stage?.name,
    rating: row.rating,
    type: row.type,
    value: null,
    owner: row.owner_n,
    stage: stage?.name,
    convertedAt: null,
    contact: row.contact_n,
    company: row.company_n,
    deal: null,
    tags: [],
  }
}

const minutes = (from: string, to: string | null) =>
  to === null ? null : Math.floor((Date.parse(to) - Date.parse(from)) / 60_000)

function metrics(row: CrmTicketRow) {
  const firstReplyMinutes = minutes(row.created_at, row.first_responded_at)
  const fullResolutionMinutes = minutes(row.created_at, row.closed_at)
  if (firstReplyMinutes === null && fullResolutionMinutes === null) return null
  const unknown = { firstResolutionMinutes: null, requesterWaitMinutes: null, agentWaitMinutes: null }
  const counts = { onHoldMinutes: null, reopens: null, replies: null, assigneeStations: null, teamStations: null }
  return { firstReplyMinutes, fullResolutionMinutes, ...unknown, ...counts }
}

const stageOf = (world: World, n: number) =>
  world.get<CrmTicketStageRow>('SELECT * FROM crm_ticket_stage WHERE n = ?', n) as CrmTicketStageRow

const nothing = (names: string) => Object.fromEntries(names.split(' ').map(name => [name, null]))

const ticket: Truth<CrmTicketRow> = (row, world) => {
  const stage = stageOf(world, row.stage_n)
  const messages = [row.last_received_at, row.last_sent_at].filter(at => at !== null).sort()
  return {
    ...changed(row),
    ...nothing('type typeRaw externalId requester submitter organization problem dueAt isPublic impact urgency'),
    ...nothing('recipient brand form hasIncidents satisfaction resolvedAt'),
    customFields: customFieldsIn(world, 'crm_ticket', row.n),
    number: String(row.n),
    subject: text(row.subject),
    description: row.description,
    status: stage.status,
    statusRaw: stage.name,
    stage: stage.name,
    customStatus: { remoteId: stage.n, label: stage.name, endUserLabel: null, category: stage.status },
    isOpen: stage.status !== 'CLOSED',
    priority: row.priority,
    priorityRaw: row.priority,
    channel: row.channel,
    channelRaw: row.channel,
    category: row.category,
    assignee: row.owner_n,
    team: row.team_n,
    tags: [],
    followers: [],
    ccs: [],
    slas: [],
    metrics: metrics(row),
    firstRespondedAt: row.first_responded_at,
    closedAt: row.closed_at,
    lastCommentAt: messages.at(-1) ?? null,
  }
}

const product: Truth<ProductRow> = row => ({
  ...changed({ ...row, is_archived: row.is_active === 1 ? 0 : 1 }),
  ...nothing('unit taxCode defaultPrice statementDescriptor statusRaw'),
  customFields: [],
  name: row.name,
  description: row.description,
  sku: row.sku,
  type: row.type,
  typeRaw: row.type,
  status: row.is_active === 1 ? 'ACTIVE' : 'ARCHIVED',
})

const lineItem: Truth<DealLineItemRow> = row => ({
  ...changed(row),
  customFields: [],
  name: row.name,
  description: row.description,
  sku: row.sku,
  product: row.product_n,
  quantity: row.quantity,
  unitPrice: money(row.unit_price_minor, row.currency),
  discount: money(row.discount_minor, row.currency),
  discountPercent: row.discount_percent === null ? null : String(row.discount_percent),
  total: money(row.total_minor, row.currency),
  interval: row.interval === 'QUARTER' ? 'UNKNOWN' : row.interval,
  intervalRaw: row.interval,
})

const team: Truth<CrmTeamRow> = row => ({
  ...nothing('url createdAt updatedAt isDeleted description isDefault'),
  customFields: [],
  name: row.name,
})

/** What a CRM should say of what it has besides people, companies and deals. */
export const service = {
  Lead: { table: 'lead', truth: lead },
  Ticket: { table: 'crm_ticket', truth: ticket },
  Product: { table: 'product', truth: product },
  DealLineItem: { table: 'deal_line_item', truth: lineItem },
  Team: { table: 'crm_team', truth: team },
} as const
