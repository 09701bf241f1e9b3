import { daysAgo, later, worldNow } from './clock.ts'
import type { BilledParty, WrittenInvoice } from './invoice-writer.ts'
import { places } from './names.ts'
import type { SeededPrice } from './seed-catalog.ts'
import { mixedCase } from './seed-crm.ts'
import { seedExampleBilling } from './seed-example-billing.ts'
import { seedInvoice } from './seed-invoices.ts'
import { seedSubscription } from './seed-subscriptions.ts'
import type { SeededCrm, SeededPerson } from './seeded.ts'
import type { Writer } from './writer.ts'

/** Seeds everybody who is billed, with all their documents; customer 1 is the example person. */
export function seedBilling(
  writer: Writer,
  { people, companies, prices }: SeededCrm & { prices: readonly SeededPrice[] },
): void {
  const { random } = writer
  const persons = people.filter(({ n }) => n === 1 || n % 3 !== 0)
  const firms = companies.filter(({ n }) => n % 2 === 0)
  for (const person of persons) {
    const party = seedCustomer(writer, person)
    if (party.n === 1) {
      closeAccount(writer, party, seedExampleBilling(writer, party, ownPrices(prices, party)))
      continue
    }
    // One customer has a hundred and twenty invoices, and one none.
    const count = party.n === 2 ? 120 : party.n === 3 ? 0 : random.integer(1, 10)
    seedDocuments(writer, { party, count, prices: ownPrices(prices, party) })
  }
  for (const company of firms) {
    const email = company.domain && `accounts@${company.domain}`
    const person = { n: company.n, name: company.name || 'Nameless', email, phone: null, company, hasOwnEmail: true }
    const party = seedCustomer(writer, person, true)
    seedDocuments(writer, { party, count: random.integer(1, 10), prices: ownPrices(prices, party) })
  }
}

function ownPrices(prices: readonly SeededPrice[], party: BilledParty): SeededPrice[] {
  return prices.filter(({ currency }) => currency === party.currency)
}

function seedDocuments(
  writer: Writer,
  { party, count, prices }: { party: BilledParty; count: number; prices: readonly SeededPrice[] },
): void {
  const subscriptions = Array.from({ length: party.n % 7 === 0 ? 0 : 1 + (party.n % 2) }, () =>
    seedSubscription(writer, party, prices),
  )
  const invoices = Array.from({ length: count }, () => seedInvoice(writer, { party, prices, subscriptions }))
  closeAccount(writer, party, invoices)
}

/** Writes what follows from the invoices: the balance, and whether the newest is overdue. */
export function closeAccount(writer: Writer, party: BilledParty, invoices: readonly WrittenInvoice[]): void {
  const owed = invoices.filter(({ status }) => status === 'OPEN' || status === 'PARTIALLY_PAID')
  const newest = invoices.filter(({ status }) => status !== 'DRAFT' && status !== 'VOID').sort(byAge)[0]
  const isOverdue = newest !== undefined && owed.includes(newest) && (newest.due_at ?? newest.created_at) < worldNow
  const delinquent = isOverdue || newest?.status === 'UNCOLLECTIBLE' ? 1 : 0
  const due = owed.reduce((sum, invoice) => sum + invoice.due, 0)
  const credit = invoices.reduce((sum, invoice) => sum + (invoice.openCredit ?? 0), 0)
  writer.update('billing_customer', party.n, { balance_minor: due - credit, delinquent })
}

function byAge(one: WrittenInvoice, other: WrittenInvoice): number {
  return one.created_at < other.created_at ? 1 : -1
}

const currencies = ['USD', 'EUR', 'USD', 'JPY', 'GBP'] as const

function seedCustomer(writer: Writer, person: SeededPerson, isFirm = false): BilledParty {
  const { n, name, company } = person
  const { random } = writer
  const isExample = n === 1 && !isFirm
  const currency = isExample ? 'USD' : (currencies[n % currencies.length] ?? 'USD')
  const tax_exempt = isExample ? 'NONE' : n % 11 === 5 ? 'EXEMPT' : n % 11 === 7 ? 'REVERSE' : 'NONE'
  const { timezone: _, ...place } = random.pick(places)
  const created_at = daysAgo(random.integer(430, 900) + random.next())
  const email = person.email && n % 4 === 2 ? mixedCase(person.email) : person.email
  const customer = writer.insert('billing_customer', {
    name,
    company_name: isFirm ? name : (company?.name ?? null),
    description: n % 6 === 0 ? 'Pays in cogs when asked nicely.' : null,
    email,
    phone: person.phone,
    ...prefixed('billing', {
      line1: `${random.integer(1, 200)} Ledger Lane`,
      line2: n % 5 === 0 ? 'Back door' : null,
      ...place,
    }),
    ...(n % 3 !== 2 &&
      prefixed('shipping', { line1: `${random.integer(1, 200)} Harbour Row`, line2: null, ...random.pick(places) })),
    currency,
    tax_exempt,
    is_active: n % 30 === 29 ? 0 : 1,
    is_person: isFirm ? 0 : 1,
    external_id: n % 2 === 1 ? `${isFirm ? 'company' : 'person'}-${n}` : null,
    created_at,
    updated_at: later(created_at, random.integer(1, 400)),
  })
  const parent_n = isFirm && n % 10 === 0 ? customer - 1 : null
  writer.update('billing_customer', customer, { number: `C-${String(10_000 + customer)}`, parent_n })
  return { n: customer, currency, taxPercent: tax_exempt === 'NONE' ? ([19, 20, 10, 0][n % 4] ?? 0) : 0 }
}

function prefixed(kind: 'billing' | 'shipping', place: Record<string, string | null>) {
  const { timezone: _, ...address } = place
  return Object.fromEntries(Object.entries(address).map(([key, value]) => [`${kind}_${key}`, value]))
}
