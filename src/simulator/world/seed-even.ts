import { daysAgo } from './clock.ts'
import { type BilledParty, writeInvoice } from './invoice-writer.ts'
import type { EvenWorldOptions } from './options.ts'
import { closeAccount } from './seed-billing.ts'
import { type SeededPrice, seedCatalog } from './seed-catalog.ts'
import { seedSubscription } from './seed-subscriptions.ts'
import { seedComments } from './seed-tickets.ts'
import { settle } from './settle.ts'
import type { Writer } from './writer.ts'

/** Seeds a world in which calls can be counted: customer `i` is `customer<i>@even.example`, and has what each other has. */
export function seedEven(writer: Writer, options: EvenWorldOptions): void {
  const { customers, ticketsEach, invoicesEach, agents, crmTicketsEach = 0 } = options
  const prices = seedCatalog(writer).filter(({ currency }) => currency === 'USD')
  seedAround(writer)
  const numbers = Array.from({ length: customers }, (_, index) => index + 1)
  for (const number of numbers) seedOne(writer, number)
  const helpers = Array.from({ length: agents }, (_, index) =>
    writer.insert('helpdesk_user', {
      name: `Agent ${index + 1}`,
      email: `agent${index + 1}@agents.example`,
      role: 'AGENT',
    }),
  )
  for (const user_n of helpers) writer.insert('team_member', { team_n: 1, user_n })
  for (const number of numbers) {
    for (let index = 0; index < ticketsEach; index += 1) {
      const assignee_n = helpers[((number - 1) * ticketsEach + index) % helpers.length] ?? null
      seedTicket(writer, { requester_n: number, assignee_n, age: 100 + index })
    }
    seedBills(writer, { number, invoicesEach, prices })
    seedCrmTickets(writer, number, crmTicketsEach)
  }
}

function seedAround(writer: Writer): void {
  const seller = { name: 'Even Seller', first_name: 'Even', last_name: 'Seller', email: 'seller@agents.example' }
  writer.insert('crm_user', seller)
  writer.insert('pipeline', { name: 'Sales', position: 0, is_active: 1 })
  const stages = [
    ['Open', 0.5, 'OPEN'],
    ['Won', 1, 'WON'],
    ['Lost', 0, 'LOST'],
  ] as const
  for (const [position, [name, probability, category]] of stages.entries()) {
    writer.insert('stage', { pipeline_n: 1, name, position, probability, category })
  }
  writer.insert('team', { name: 'Support', is_default: 1 })
}

function seedOne(writer: Writer, number: number): void {
  const email = `customer${number}@even.example`
  const created_at = daysAgo(300)
  const domain = `company${number}.example`
  const company = writer.insert('company', { name: `Company ${number}`, domain, owner_n: 1, created_at })
  const names = { first_name: 'Customer', last_name: `Number ${number}` }
  const contact = writer.insert('contact', { ...names, email, primary_company_n: company, owner_n: 1, created_at })
  writer.insert('contact_company', { contact_n: contact, company_n: company, is_primary: 1 })
  const deal = writer.insert('deal', {
    name: `Deal ${number}`,
    amount_minor: 100_00,
    pipeline_n: 1,
    stage_n: 1,
    status: 'OPEN',
    stage_changed_at: created_at,
    owner_n: 1,
    created_at,
  })
  writer.insert('deal_contact', { deal_n: deal, contact_n: contact })
  writer.insert('deal_company', { deal_n: deal, company_n: company, is_primary: 1 })
  const organization_n = writer.insert('organization', {
    name: `Company ${number}`,
    domains: JSON.stringify([domain]),
    created_at,
  })
  writer.insert('helpdesk_user', { name: `Customer Number ${number}`, email, organization_n, created_at })
}

function seedTicket(
  writer: Writer,
  { requester_n, assignee_n, age }: { requester_n: number; assignee_n: number | null; age: number },
): void {
  const created_at = daysAgo(age)
  const description = 'An even question.'
  const ticket_n = writer.insert('ticket', {
    subject: `Question ${age} of customer ${requester_n}`,
    description,
    status: 'OPEN',
    priority: 'NORMAL',
    type: 'QUESTION',
    requester_n,
    submitter_n: requester_n,
    organization_n: requester_n,
    assignee_n,
    team_n: 1,
    created_at,
  })
  seedComments(writer, { ticket_n, description, comments: 2, channel: 'EMAIL', created_at, requester_n, assignee_n })
}

function seedCrmTickets(writer: Writer, number: number, tickets: number): void {
  if (number === 1 && tickets > 0)
    writer.insert('crm_ticket_stage', { pipeline: 'Support', name: 'New', position: 0, status: 'NEW' })
  for (let index = 0; index < tickets; index += 1) {
    const created_at = daysAgo(100 + index)
    const subject = `Even wish ${index} of customer ${number}`
    const ticket_n = writer.insert('crm_ticket', { subject, stage_n: 1, owner_n: 1, created_at, is_archived: 0 })
    for (const [to_table, is_primary] of [['contact', 0] as const, ['company', 1] as const])
      writer.insert('crm_link', { from_table: 'crm_ticket', from_n: ticket_n, to_table, to_n: number, is_primary })
    for (let said = 0; said < 5; said += 1)
      writer.insert('crm_ticket_comment', {
        ticket_n,
        body: `Even word ${said}.`,
        author_n: 1,
        is_public: 1,
        created_at,
      })
  }
}

function seedBills(
  writer: Writer,
  { number, invoicesEach, prices }: { number: number; invoicesEach: number; prices: readonly SeededPrice[] },
): void {
  const name = `Customer Number ${number}`
  const code = `C-${10_000 + number}`
  const n = writer.insert('billing_customer', {
    name,
    number: code,
    email: `customer${number}@even.example`,
    created_at: daysAgo(300),
  })
  const party: BilledParty = { n, currency: 'USD', taxPercent: 20 }
  const subscription_n = seedSubscription(writer, party, prices, 'ACTIVE')
  const invoices = Array.from({ length: invoicesEach }, (_, index) => {
    const lines = [0, 1].map(step => ({
      price: prices[(number + index + step) % prices.length] as SeededPrice,
      quantity: 1 + step,
    }))
    const invoice = writeInvoice(writer, {
      party,
      status: 'PAID',
      created_at: daysAgo(200 - index),
      lines,
      subscription_n,
    })
    settle(writer, invoice)
    return invoice
  })
  closeAccount(writer, party, invoices)
}
