import { daysAgo, later } from './clock.ts'
import { places } from './names.ts'
import { mixedCase } from './seed-crm.ts'
import { seedTickets } from './seed-tickets.ts'
import type { Requester, SeededCompany, SeededCrm, SeededPerson } from './seeded.ts'
import type { Writer } from './writer.ts'

/** Seeds the helpdesk: teams, organizations, requesters, agents, tickets. */
export function seedHelpdesk(writer: Writer, { scale, people, companies }: SeededCrm & { scale: number }): void {
  const teams = seedTeams(writer)
  const organizations = seedOrganizations(writer, companies, teams)
  const requesters: Requester[] = []
  const agents: number[] = []
  for (const person of people.filter(each => each.hasOwnEmail && each.n % 6 !== 0)) {
    const organization_n = (person.company && organizations.get(person.company.n)) ?? null
    const n = seedRequester(writer, person, organization_n)
    requesters.push({ n, contact_n: person.n, organization_n })
    // Works for the company, and asks for help like everybody else.
    if (person.n === 9) agents.push(n)
  }
  agents.push(...seedAgents(writer, Math.round(20 * Math.max(1, Math.sqrt(scale)))))
  for (const [index, user_n] of agents.entries()) {
    writer.insert('team_member', { team_n: teams[index % teams.length] as number, user_n })
    if (index % 5 === 0) writer.insert('team_member', { team_n: teams[(index + 1) % teams.length] as number, user_n })
  }
  seedTickets(writer, { scale, requesters, agents, teams })
}

function seedTeams(writer: Writer): number[] {
  return ['Support', 'Billing help', 'Workshop', 'Escalations 🔥', 'Nobody'].map((name, index) =>
    writer.insert('team', {
      name,
      description: index === 1 ? null : `The team called ${name}`,
      is_default: index === 0 ? 1 : 0,
      created_at: daysAgo(1000),
      updated_at: daysAgo(400 - index),
    }),
  )
}

function seedOrganizations(writer: Writer, companies: readonly SeededCompany[], teams: readonly number[]) {
  const organizations = new Map<number, number>()
  for (const { n, name, domain } of companies.filter(each => each.n % 5 !== 0)) {
    const created_at = daysAgo(600 - (n % 300))
    const organization = {
      name: name === '' ? `Unnamed ${n}` : name,
      domains: JSON.stringify(domain ? [domain] : []),
      external_id: n % 2 === 1 ? `company-${n}` : null,
      details: n % 3 === 0 ? 'Pays late.' : null,
      notes: n % 4 === 0 ? 'Likes tea.' : null,
      shared_tickets: n % 7 === 0 ? 1 : 0,
      team_n: n % 6 === 0 ? (teams[n % teams.length] as number) : null,
      tags: JSON.stringify(n % 8 === 0 ? ['vip', 'é-tag'] : []),
      created_at,
      updated_at: later(created_at, n % 200),
    } as const
    organizations.set(n, writer.insert('organization', organization))
  }
  return organizations
}

function seedRequester(writer: Writer, person: SeededPerson, organization_n: number | null): number {
  const { n, name, email, phone } = person
  const { random } = writer
  const created_at = daysAgo(random.integer(50, 500) + random.next())
  return writer.insert('helpdesk_user', {
    name,
    email: email && n % 5 === 2 ? mixedCase(email) : email,
    phone,
    role: n === 9 ? 'AGENT' : 'END_USER',
    organization_n,
    external_id: n % 2 === 1 ? `person-${n}` : null,
    locale: random.pick(['en-US', 'en-GB', 'de', 'ja']),
    timezone: random.pick(places).timezone,
    is_verified: n % 9 === 0 && n !== 9 ? 0 : 1,
    is_suspended: n % 45 === 44 ? 1 : 0,
    details: n % 6 === 1 ? 'Prefers the telephone.' : null,
    notes: n % 7 === 1 ? 'Was angry once.\nNot any more.' : null,
    tags: JSON.stringify(n % 4 === 1 ? ['vip'] : []),
    avatar_url: n % 3 === 1 ? `https://pictures.example/${n}.png` : null,
    created_at,
    updated_at: later(created_at, random.integer(0, 200)),
  })
}

function seedAgents(writer: Writer, count: number): number[] {
  return Array.from({ length: count }, (_, index) =>
    writer.insert('helpdesk_user', {
      name: index === 3 ? 'Ægir 🎧 Agent' : `Agent Number ${index + 1}`,
      email: `agent${index + 1}@unigraph-demo.example`,
      role: index < 2 ? 'ADMIN' : 'AGENT',
      is_suspended: index === count - 1 ? 1 : 0,
      avatar_url: `https://pictures.example/agent${index + 1}.png`,
      created_at: daysAgo(1000 - index),
      updated_at: daysAgo(90 + index),
    }),
  )
}
