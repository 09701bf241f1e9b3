import { daysAgo, later, midnightAfter } from './clock.ts'
import type { SeededCompany, SeededPerson } from './seeded.ts'
import type { Writer } from './writer.ts'

interface SeededStage {
  n: number
  pipeline_n: number
  category: 'OPEN' | 'WON' | 'LOST'
}

interface DealsPlan {
  deals: number
  people: readonly SeededPerson[]
  companies: readonly SeededCompany[]
  owners: readonly number[]
}

const pipelines = [
  { name: 'Sales', stages: ['Qualified', 'Meeting booked', 'Offer sent', 'Contract sent', 'Won', 'Lost'] },
  { name: 'Renewals', stages: ['Due', 'Talking', 'Renewed', 'Left us'] },
  { name: 'Old partners', stages: ['Begun', 'Signed', 'Dropped'] },
]

/** Seeds pipelines, stages and deals; the first three deals are the example person's: open, won, lost. */
export function seedDeals(writer: Writer, { deals, people, companies, owners }: DealsPlan): void {
  const stages = seedPipelines(writer)
  const { random } = writer
  for (let n = 1; n <= deals; n += 1) {
    const wanted = (['OPEN', 'WON', 'LOST'] as const)[n - 1]
    const stage = random.pick(wanted ? stages.filter(({ category }) => category === wanted) : stages)
    const person = n <= 3 ? people[0] : people[random.integer(1, people.length - 1)]
    const company = n <= 3 ? companies[0] : (person?.company ?? undefined)
    seedDeal(writer, { n, stage, owner: random.pick(owners), companyName: company?.name ?? 'a friend' })
    if (person && n % 16 !== 15) writer.insert('deal_contact', { deal_n: n, contact_n: person.n })
    const second = people[n % people.length]
    if (n % 6 === 0 && second && second !== person && second.n !== 1)
      writer.insert('deal_contact', { deal_n: n, contact_n: second.n })
    if (company && n % 18 !== 17) writer.insert('deal_company', { deal_n: n, company_n: company.n, is_primary: 1 })
    const other = companies[n % companies.length]
    if (n % 14 === 0 && other && other !== company)
      writer.insert('deal_company', { deal_n: n, company_n: other.n, is_primary: 0 })
  }
}

function seedPipelines(writer: Writer): SeededStage[] {
  return pipelines.flatMap(({ name, stages }, position) => {
    const pipeline_n = writer.insert('pipeline', { name, position, is_active: position === 2 ? 0 : 1 })
    return stages.map((stage, index) => {
      const left = stages.length - index
      const category = left === 2 ? 'WON' : left === 1 ? 'LOST' : 'OPEN'
      const probability = category === 'WON' ? 1 : category === 'LOST' ? 0 : (index + 1) / 5
      return {
        n: writer.insert('stage', { pipeline_n, name: stage, position: index, probability, category }),
        pipeline_n,
        category,
      }
    })
  })
}

function seedDeal(
  writer: Writer,
  { n, stage, owner, companyName }: { n: number; stage: SeededStage; owner: number; companyName: string },
): void {
  const { random } = writer
  const created_at = daysAgo(random.integer(20, 500) + random.next())
  const stage_changed_at = later(created_at, random.integer(1, 60))
  const closed = stage.category !== 'OPEN'
  const currency = (['USD', 'EUR', 'JPY', 'GBP'] as const)[n < 4 ? 0 : n % 4] ?? 'USD'
  writer.insert('deal', {
    name: n % 37 === 0 ? '' : `${random.pick(['Engine', 'Big', 'Second', '🚀 Launch'])} deal with ${companyName} #${n}`,
    description: n % 3 === 0 ? null : 'They want it by spring.',
    amount_minor: n > 3 && n % 20 === 0 ? null : random.integer(1, 9_999) * (currency === 'JPY' ? 1000 : 1050),
    currency,
    pipeline_n: stage.pipeline_n,
    stage_n: stage.n,
    status: stage.category,
    stage_changed_at,
    expected_close_date: n % 13 === 0 ? null : midnightAfter(created_at, random.integer(30, 400)).slice(0, 10),
    closed_at: closed ? stage_changed_at : null,
    won_reason: stage.category === 'WON' ? random.pick(['Price', 'Kindness', null]) : null,
    lost_reason: stage.category === 'LOST' ? random.pick(['Too late', 'No money', null]) : null,
    type: random.pick(['newbusiness', 'existingbusiness', null]),
    priority: random.pick(['LOW', 'MEDIUM', 'HIGH', null]),
    next_step: n % 5 === 0 ? 'Call on Monday' : null,
    forecast_category: closed ? 'CLOSED' : random.pick(['OMITTED', 'PIPELINE', 'BEST_CASE', 'COMMIT', null]),
    owner_n: n % 9 === 0 ? null : owner,
    last_activity_at: n % 7 === 0 ? null : later(stage_changed_at, 3),
    created_at,
    updated_at: later(stage_changed_at, random.integer(0, 20)),
    is_archived: n % 70 === 69 ? 1 : 0,
  })
}
