import { later } from './clock.ts'
import type { CrmPlan } from './crm-plan.ts'
import { seedActivities } from './seed-crm-activities.ts'
import { seedProperties } from './seed-crm-properties.ts'
import { seedLeads, seedLineItems, seedTickets } from './seed-crm-service.ts'
import type { Writer } from './writer.ts'

/** Seeds what a CRM has besides people, companies and deals, from a stream of its own: what was there before stays. */
export function seedCrmMore(writer: Writer, plan: CrmPlan): void {
  seedTeams(writer, plan)
  seedDetails(writer, plan)
  seedStageChanges(writer, plan)
  seedLineItems(writer, plan)
  const leads = seedLeads(writer, plan)
  const tickets = seedTickets(writer, plan)
  seedActivities(writer, { ...plan, leads, tickets })
  seedProperties(writer, { ...plan, tickets })
}

function seedTeams(writer: Writer, { owners }: CrmPlan): void {
  const teams = ['Europe', 'Americas', 'Night 🌙 shift'].map(name => writer.insert('crm_team', { name }))
  for (const [index, user_n] of owners.entries()) {
    // The last one has left.
    if (index % 3 === 0 || index === owners.length - 1) continue
    writer.insert('crm_team_member', { team_n: teams[(index % 3) - 1] as number, user_n, is_primary: 1 })
    if (index % 4 === 1) writer.insert('crm_team_member', { team_n: teams[2] as number, user_n, is_primary: 0 })
  }
}

const leadStatuses = [
  'NEW',
  'OPEN',
  'IN_PROGRESS',
  'OPEN_DEAL',
  'UNQUALIFIED',
  'ATTEMPTED_TO_CONTACT',
  'CONNECTED',
  'BAD_TIMING',
]

function seedDetails(writer: Writer, { contacts, companies, deals, stages }: CrmPlan): void {
  const { random } = writer
  for (const { n, phone, mobile_phone, country } of contacts)
    writer.insert('contact_detail', {
      timezone: n % 3 === 0 ? null : random.pick(['europe_slash_london', 'us_slash_eastern', 'asia_slash_tokyo']),
      birthday: n === 1 ? '1815-12-10' : n % 5 === 0 ? `19${50 + (n % 50)}-0${1 + (n % 9)}-1${n % 10}` : null,
      is_opted_out: n % 4 === 1 ? 1 : n % 4 === 2 ? 0 : null,
      is_bad_address: n % 9 === 4 ? 1 : n % 9 === 5 ? 0 : null,
      phone_e164: n % 7 === 0 ? null : phone,
      mobile_e164: n % 2 === 0 ? mobile_phone : null,
      linkedin: n % 6 === 1 ? `https://www.linkedin.com/in/person-${n}` : null,
      twitter: n % 8 === 1 ? `person_${n}` : null,
      lead_status: n % 3 === 2 ? null : random.pick(leadStatuses),
      country_code: n % 10 === 7 ? null : country,
    })
  for (const { n } of companies)
    writer.insert('company_detail', {
      linkedin: n % 3 === 1 ? `https://www.linkedin.com/company/company-${n}` : null,
      facebook: n % 5 === 1 ? `https://www.facebook.com/company-${n}` : null,
      twitter: n % 4 === 1 ? `company_${n}` : null,
      source: n % 2 === 0 ? null : random.pick(['Web', 'Trade fair', 'Referral']),
      country_code: n % 9 === 2 ? null : ((['GB', 'US', 'DE'] as const)[n % 3] ?? null),
    })
  for (const { n, amount_minor, stage_n } of deals) {
    const probability = stages.find(stage => stage.n === stage_n)?.probability ?? 0
    writer.insert('deal_detail', {
      source: n % 3 === 0 ? null : random.pick(['Web', 'Trade fair', 'Referral']),
      expected_revenue_minor: amount_minor === null ? null : Math.round(amount_minor * probability),
    })
  }
}

/** The way of every deal through its pipeline, up to the stage that it has reached. */
function seedStageChanges(writer: Writer, { deals, stages }: CrmPlan): void {
  for (const deal of deals) {
    const own = stages.filter(({ pipeline_n }) => pipeline_n === deal.pipeline_n)
    const reached = own.find(({ n }) => n === deal.stage_n)
    const before = own.filter(({ position, category }) => category === 'OPEN' && position < (reached?.position ?? 0))
    const days = (Date.parse(deal.stage_changed_at) - Date.parse(deal.created_at)) / 86_400_000
    for (const [index, { n }] of before.entries()) {
      const at = index === 0 ? deal.created_at : later(deal.created_at, (days * index) / before.length)
      writer.insert('stage_change', { deal_n: deal.n, stage_n: n, at })
    }
    writer.insert('stage_change', { deal_n: deal.n, stage_n: deal.stage_n, at: deal.stage_changed_at })
  }
}
