import type { World } from '../../../../src/simulator/world/open.ts'
import type {
  CompanyRow,
  ContactRow,
  CrmTicketCommentRow,
  CrmTicketRow,
  LeadRow,
} from '../../../../src/simulator/world/schema.ts'
import { author } from '../../../../test/truth/compare.ts'
import { crm, type Source } from '../../../../test/truth/expected/sources.ts'
import type { Truth } from '../../../../test/truth/expected/truth.ts'
import { phone, some } from '../../../../test/truth/expected/values.ts'

/** The first of those that are there which a ticket is about. */
const firstLink = (world: World, n: number, table: string): number | null =>
  world.get<{ n: number }>(
    `SELECT o.n FROM crm_link l JOIN ${table} o ON o.n = l.to_n AND o.is_archived = 0
      WHERE l.from_table = 'crm_ticket' AND l.from_n = ? AND l.to_table = '${table}' ORDER BY l.n LIMIT 1`,
    n,
  )?.n ?? null

/** A case has one contact, who asks for help, and one account. */
const ticket: Truth<CrmTicketRow> = (row, world) => ({
  ...crm.Ticket.truth(row, world),
  requester: firstLink(world, row.n, 'contact'),
  organization: firstLink(world, row.n, 'company'),
})

/** A lead has the person's number, which is no contact's yet. */
const lead: Truth<LeadRow> = (row, world) => {
  const person = world.get<ContactRow>('SELECT * FROM contact WHERE n = ?', row.contact_n)
  return { ...crm.Lead.truth(row, world), phones: some(person?.phone ?? null).map(number => phone(number)) }
}

const comment: Truth<CrmTicketCommentRow> = row => ({
  url: null,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  isDeleted: false,
  customFields: [],
  body: row.body,
  bodyHtml: null,
  author: row.author_n === null ? null : author('User', row.author_n),
  visibility: row.is_public === 1 ? 'PUBLIC' : 'INTERNAL',
  kind: row.is_public === 1 ? 'REPLY' : 'NOTE',
  channel: null,
  channelRaw: null,
})

/** Whoever asks for help is a contact. */
const endUser: Truth<ContactRow> = (row, world) => {
  const { createdAt, updatedAt, url, isDeleted, customFields, name, emails, phones, company } = crm.Contact.truth(
    row,
    world,
  ) as Readonly<Record<string, unknown>>
  return {
    ...{ createdAt, updatedAt, url, isDeleted, customFields, name, emails, phones },
    ...{ alias: null, avatarUrl: null, details: null, externalId: null, isSuspended: null, isVerified: null },
    ...{ lastLoginAt: null, locale: null, notes: null, tags: [], timezone: null },
    organization: isGone(world, company) ? null : company,
  }
}

const isGone = (world: World, company: unknown) =>
  world.get('SELECT 1 FROM company WHERE n = ? AND is_archived = 1', company as number | null) !== undefined

const organization: Truth<CompanyRow> = (row, world) => {
  const { createdAt, updatedAt, url, isDeleted, customFields, name, domains, description } = crm.Company.truth(
    row,
    world,
  ) as Readonly<Record<string, unknown>>
  return {
    ...{ createdAt, updatedAt, url, isDeleted, customFields, name, domains },
    ...{ externalId: null, notes: null, sharedTickets: null, tags: [], team: null },
    details: description,
  }
}

/** The entities that Salesforce has, and where their rows stand in the world. */
export const sources: Readonly<Record<string, Source>> = {
  ...crm,
  Lead: { table: 'lead', truth: lead },
  Ticket: { table: 'crm_ticket', truth: ticket },
  TicketComment: {
    table: 'crm_ticket_comment',
    where: 'ticket_n IN (SELECT n FROM crm_ticket WHERE is_archived = 0)',
    truth: comment,
  },
  EndUser: { table: 'contact', truth: endUser },
  Organization: { table: 'company', truth: organization },
}
