/** A person of the toy provider. */
export interface PersonRow {
  readonly id: string
  readonly name?: string | null
  readonly email?: string | null
  readonly stage?: 'lead' | 'customer' | 'fan' | 'admirer' | null
  readonly made?: string | null
  readonly companyId?: string | null
  /** Comes from a request of its own. */
  readonly job?: string | null
}

/** A deal of the toy provider, with its first people. */
export interface DealRow {
  readonly id: string
  readonly personId: string
  readonly companyId: string
  readonly title?: string | null
  readonly amount?: string | null
  readonly currency?: string | null
  readonly made?: string | null
  readonly people: readonly PersonRow[]
  readonly hasMorePeople: boolean
}

/** A company of the toy provider. */
export interface CompanyRow {
  readonly id: string
  readonly name?: string | null
  readonly made?: string | null
}

const stages = ['lead', 'customer', 'fan', 'admirer', null] as const
const made = (day: number) => `2026-03-${String(day).padStart(2, '0')}T09:30:00+02:00`

/** People: two share an address, one has none, and the last has no deals and no company. */
export const people: readonly PersonRow[] = Array.from({ length: 14 }, (_, index) => ({
  id: String(101 + index),
  name: `Person ${index}`,
  email: index === 5 ? null : index === 7 ? 'PERSON6@toy.example' : `person${index}@toy.example`,
  stage: stages[index % stages.length] ?? null,
  made: made(index + 1),
  companyId: index === 13 ? null : String(301 + (index % 2)),
  job: index % 2 === 0 ? 'Baker' : null,
}))

/** Companies: the last has no deals. */
export const companies: readonly CompanyRow[] = [301, 302, 303].map(id => ({
  id: String(id),
  name: `Company ${id}`,
  made: made(id - 300),
}))

/** Deals: the first person has eight of them, the second three, the third one. */
export const deals: readonly DealRow[] = Array.from({ length: 12 }, (_, index) => ({
  id: String(201 + index),
  personId: index < 8 ? '101' : index < 11 ? '102' : '103',
  companyId: String(301 + (index % 2)),
  title: `Deal ${index}`,
  amount: index === 3 ? null : `${index}.50`,
  currency: 'EUR',
  made: made(index + 1),
  people: peopleOf(String(201 + index)).slice(0, 2),
  hasMorePeople: peopleOf(String(201 + index)).length > 2,
}))

/** Everybody who has to do with a deal. */
export function peopleOf(deal: string): readonly PersonRow[] {
  return people.slice(0, Number(deal) % 5)
}
