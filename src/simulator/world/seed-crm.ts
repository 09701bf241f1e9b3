import { daysAgo, later } from './clock.ts'
import { companyWords, firstNames, lastNames, lifecycleStages, oddNames, places } from './names.ts'
import { seedDeals } from './seed-deals.ts'
import type { SeededCompany, SeededCrm, SeededPerson } from './seeded.ts'
import type { Writer } from './writer.ts'

const importedAt = '2026-08-03T04:05:06Z'

/** Seeds the CRM: users, companies, people, deals. */
export function seedCrm(writer: Writer, scale: number): SeededCrm {
  const size = (rows: number) => Math.max(20, Math.round(rows * scale))
  const owners = seedUsers(writer)
  const companies = Array.from({ length: size(120) }, (_, index) => seedCompany(writer, index + 1, owners))
  const people: SeededPerson[] = []
  for (let n = 1; n <= size(300); n += 1) people.push(seedPerson(writer, { n, people, companies, owners }))
  seedDeals(writer, { deals: size(250), people, companies, owners })
  return { people, companies }
}

function seedUsers(writer: Writer): number[] {
  return Array.from({ length: 12 }, (_, index) => {
    const [first_name, last_name] = [firstNames[index] as string, 'Seller']
    const email = `seller${index + 1}@unigraph-demo.example`
    const team = index % 3 === 0 ? null : index % 3 === 1 ? 'Europe' : 'Americas'
    const is_active = index === 11 ? 0 : 1
    const name = `${first_name} ${last_name}`
    return writer.insert('crm_user', { name, first_name, last_name, email, is_active, team, created_at: daysAgo(900) })
  })
}

function seedCompany(writer: Writer, n: number, owners: readonly number[]): SeededCompany {
  const { random } = writer
  const [first, second] = [random.pick(companyWords.first), random.pick(companyWords.second)]
  const name = n === 1 ? 'Analytical Engines' : n === 9 ? '' : `${first} ${second} ${n}`
  const slug = n === 1 ? 'analytical-engines' : `${first}-${second}-${n}`.toLowerCase()
  const domain = n === 7 || n % 30 === 0 ? null : `${slug}.example`
  const { timezone, ...place } = random.pick(places)
  const created_at = daysAgo(random.integer(200, 900) + random.next())
  writer.insert('company', {
    name,
    domain,
    additional_domains: JSON.stringify(n % 10 === 4 ? [`mail.${slug}.example`, `${slug}-group.example`] : []),
    website: domain && `https://www.${domain}/`,
    description: n % 4 === 0 ? null : `Makers of fine ${second.toLowerCase()}.\nSince ${1800 + (n % 200)}.`,
    industry: random.pick(['Manufacturing', 'Retail', 'Software', null]),
    type: ([null, 'CUSTOMER', 'PROSPECT', 'PARTNER', 'VENDOR', 'OTHER'] as const)[n % 6] ?? null,
    employee_count: n % 9 === 5 ? null : random.integer(1, 20_000),
    annual_revenue_minor: n % 7 === 3 ? null : random.integer(1, 90_000) * 100_000,
    phone: n % 5 === 0 ? null : `+4420794${String(60_000 + (n % 40_000))}`,
    line1: `${random.integer(1, 200)} Imaginary Street`,
    line2: n % 6 === 0 ? 'Floor 3' : null,
    ...place,
    timezone,
    lifecycle_stage: n % 11 === 0 ? null : n === 1 ? 'CUSTOMER' : random.pick(lifecycleStages),
    parent_n: n % 12 === 0 ? n - 1 : null,
    owner_n: n % 8 === 0 ? null : random.pick(owners),
    last_activity_at: n % 6 === 5 ? null : later(created_at, random.integer(1, 300)),
    created_at,
    updated_at: n % 5 === 2 ? importedAt : later(created_at, random.integer(1, 400)),
    is_archived: n % 50 === 49 ? 1 : 0,
  })
  return { n, name, domain }
}

interface PersonPlan extends SeededCrm {
  n: number
  owners: readonly number[]
}

function seedPerson(writer: Writer, { n, people, companies, owners }: PersonPlan): SeededPerson {
  const { random } = writer
  const company = n === 1 ? companies[0] : n % 15 === 0 ? undefined : companies[random.integer(1, companies.length - 1)]
  const odd = n >= 10 && n < 20 ? oddNames[n - 10] : undefined
  const [first_name, last_name] =
    n === 1 ? ['Ada', 'Lovelace'] : (odd ?? [random.pick(firstNames), random.pick(lastNames)])
  // Two people at one address: a couple, or a shared mailbox.
  const sharesEmail = n === 6 || n % 40 === 0
  const own = n === 1 ? 'ada@analytical-engines.example' : `person${n}@${company?.domain ?? 'home.example'}`
  const email = sharesEmail ? (people[n - 2]?.email ?? null) : n % 25 === 0 ? null : own
  const phone = n % 4 === 0 ? null : `+1555010${String(n % 10_000).padStart(4, '0')}`
  const { timezone: _, ...place } = random.pick(places)
  const created_at = daysAgo(random.integer(100, 800) + random.next())
  writer.insert('contact', {
    first_name,
    last_name,
    salutation: n % 9 === 0 ? 'Dr.' : null,
    job_title: n === 1 ? 'Countess of Computing' : random.pick(['Buyer', 'Head of Tea', 'Engineer', null]),
    email: email && n % 7 === 0 && !sharesEmail ? mixedCase(email) : email,
    additional_emails: JSON.stringify(n % 14 === 0 ? [`second${n}@home.example`] : []),
    phone,
    mobile_phone: n % 3 === 0 ? `+4477009${String(n % 100_000).padStart(5, '0')}` : null,
    line1: n % 10 === 0 ? null : `${random.integer(1, 200)} Fable Road`,
    line2: n % 11 === 0 ? 'Flat 2b' : null,
    ...place,
    website: n % 13 === 0 ? `https://people.example/${n}` : null,
    language: random.pick(['en', 'de', 'ja', null]),
    lifecycle_stage: n === 1 ? 'CUSTOMER' : n % 17 === 0 ? null : random.pick(lifecycleStages),
    lead_source: random.pick(['Web', 'Trade fair', 'Referral', null]),
    owner_n: n % 6 === 0 ? null : random.pick(owners),
    primary_company_n: company?.n ?? null,
    last_activity_at: n % 8 === 7 ? null : later(created_at, random.integer(1, 90)),
    last_contacted_at: n % 8 === 6 ? null : later(created_at, random.integer(1, 80)),
    created_at,
    updated_at: n !== 1 && n % 4 === 1 ? importedAt : later(created_at, random.integer(1, 700)),
    is_archived: n % 60 === 59 ? 1 : 0,
  })
  const others = n === 8 ? 11 : n % 10 === 3 ? 1 : 0
  linkCompanies(writer, { n, company, companies, others })
  const name = [first_name, last_name].filter(part => part).join(' ')
  return { n, name, email, phone, company: company ?? null, hasOwnEmail: email !== null && !sharesEmail }
}

function linkCompanies(
  writer: Writer,
  {
    n,
    company,
    companies,
    others,
  }: { n: number; company?: SeededCompany; companies: readonly SeededCompany[]; others: number },
): void {
  if (!company) return
  writer.insert('contact_company', { contact_n: n, company_n: company.n, is_primary: 1 })
  for (let step = 1; step <= others; step += 1) {
    const company_n = ((company.n - 1 + step) % companies.length) + 1
    writer.insert('contact_company', { contact_n: n, company_n, is_primary: 0 })
  }
}

/** The same address as another system may spell it. */
export function mixedCase(email: string): string {
  return email.replace(/(^|[.@-])([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase())
}
