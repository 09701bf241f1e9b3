import { get, path } from '../../src/contract/call.ts'
import { defineConnector } from '../../src/contract/connector.ts'
import { currencyOf } from '../../src/contract/money.ts'
import { Secret, secretText } from '../../src/contract/secret.ts'
import type { CallRow, EmailRow, MeetingRow, NoteRow, TaskRow } from './activity-rows.ts'
import { addedObjectsIn, addedTo } from './added-fields.ts'
import { propertyFacts } from './custom-fields.ts'
import { faultOf } from './fault.ts'
import { activities, childCompanies, edgesOf, subjects } from './links.ts'
import { searchTables } from './lists.ts'
import { callMapping } from './mapping/call.ts'
import { companyMapping, domainsOf } from './mapping/company.ts'
import { contactMapping, emailsOf } from './mapping/contact.ts'
import { dealMapping } from './mapping/deal.ts'
import { emailMapping } from './mapping/email.ts'
import { leadMapping } from './mapping/lead.ts'
import { lineItemMapping } from './mapping/line-item.ts'
import { meetingMapping } from './mapping/meeting.ts'
import { noteMapping } from './mapping/note.ts'
import { propertiesOf } from './mapping/object.ts'
import { ownerMapping } from './mapping/owner.ts'
import { pipelineMapping, stageMapping } from './mapping/pipeline.ts'
import { productMapping } from './mapping/product.ts'
import { taskMapping } from './mapping/task.ts'
import { teamMapping } from './mapping/team.ts'
import { ticketMapping } from './mapping/ticket.ts'
import { byRefreshToken } from './oauth.ts'
import { findByProperty, findBySearch, objectRecord } from './objects.ts'
import { searchOf, textSearchOf } from './queries.ts'
import { quotaUse } from './quota-use.ts'
import type { CompanyRow, ContactRow, DealRow, OwnerRow, PipelineRow, StageRow, TeamRow } from './rows.ts'
import type { LeadRow, LineItemRow, ProductRow, TicketRow } from './service-rows.ts'
import { settings } from './settings.ts'
import { stagesFact } from './stages.ts'
import { owners, ownTeams, pipelines, stages, teams } from './tables.ts'

const contacts = { type: 'contacts', properties: propertiesOf(contactMapping) } as const
const companies = { type: 'companies', properties: propertiesOf(companyMapping) } as const
const deals = { type: 'deals', properties: propertiesOf(dealMapping) } as const
const leads = { type: 'leads', properties: propertiesOf(leadMapping) } as const
const tickets = { type: 'tickets', properties: propertiesOf(ticketMapping) } as const
const notes = { type: 'notes', properties: propertiesOf(noteMapping) } as const
const tasks = { type: 'tasks', properties: propertiesOf(taskMapping) } as const
const calls = { type: 'calls', properties: propertiesOf(callMapping) } as const
const meetings = { type: 'meetings', properties: propertiesOf(meetingMapping) } as const
const emails = { type: 'emails', properties: propertiesOf(emailMapping) } as const
const products = { type: 'products', properties: propertiesOf(productMapping) } as const
const lineItems = { type: 'line_items', properties: propertiesOf(lineItemMapping) } as const

/** HubSpot: contacts, companies, deals, leads, what was done with them, tickets and products. */
export default defineConnector({
  name: 'hubspot',
  title: 'HubSpot',
  categories: ['CRM', 'HELPDESK'],
  version: 'crm/v3, associations/v4',
  docs: 'https://developers.hubspot.com/docs/api-reference/overview',

  settings,
  origin: () => 'https://api.hubapi.com',
  auth: { kind: 'headers', headers: ({ token = new Secret('') }) => ({ authorization: secretText`Bearer ${token}` }) },
  signIn: { setting: 'signIn', others: { oauth: byRefreshToken } },

  quotas: {
    // Private apps of Free and Starter accounts; Professional and Enterprise have 190 in 10 s and 650,000 a day or more.
    default: {
      windows: [
        { requests: 100, perSeconds: 10 },
        { requests: 250_000, perSeconds: 86_400 },
      ],
      docs: 'https://developers.hubspot.com/docs/developer-tooling/platform/usage-guidelines',
    },
    search: {
      windows: [{ requests: 5, perSeconds: 1 }],
      docs: 'https://developers.hubspot.com/docs/api-reference/crm-search-v3/guide',
    },
  },
  quotaUse,
  fault: faultOf,
  check: () => get(path`/account-info/v3/details`),

  facts: {
    homeCurrency: {
      ttlSeconds: 86_400,
      // https://developers.hubspot.com/docs/api-reference/account-account-info-v3/guide
      call: () => get(path`/account-info/v3/details`),
      read: reply => currencyOf(reply.body?.companyCurrency),
    },
    leadStages: stagesFact('leads'),
    ticketStages: stagesFact('tickets'),
    ...propertyFacts,
  },

  // https://developers.hubspot.com/docs/api-reference/crm-custom-objects-v3/guide
  addedObjects: {
    ttlSeconds: 3600,
    call: () => get(path`/crm-object-schemas/v3/schemas`, { archived: false }),
    read: addedObjectsIn,
  },

  records: {
    contact: objectRecord<ContactRow>({
      ...contacts,
      always: ['email', 'hs_additional_emails'],
      findBy: { email: findByProperty<ContactRow>({ ...contacts, idProperty: 'email', keys: emailKeys }) },
    }),
    company: objectRecord<CompanyRow>({
      ...companies,
      always: ['domain', 'hs_additional_domains'],
      findBy: {
        domain: findBySearch<CompanyRow>({
          ...companies,
          among: ['domain', 'hs_additional_domains'],
          keys: domainKeys,
        }),
      },
    }),
    deal: objectRecord<DealRow>({ ...deals, history: ['dealstage'] }),
    lead: objectRecord<LeadRow>(leads),
    ticket: objectRecord<TicketRow>(tickets),
    note: objectRecord<NoteRow>(notes),
    task: objectRecord<TaskRow>(tasks),
    call: objectRecord<CallRow>(calls),
    meeting: objectRecord<MeetingRow>(meetings),
    email: objectRecord<EmailRow>(emails),
    product: objectRecord<ProductRow>(products),
    lineItem: objectRecord<LineItemRow>({ ...lineItems, isListed: false }),
    pipeline: { id: (row: PipelineRow) => row.id, forms: { stages: [{}] }, all: pipelines() },
    stage: { id: (row: StageRow) => row.id, forms: { metadata: {} }, all: stages() },
    owner: { id: (row: OwnerRow) => String(row.id), all: owners() },
    team: { id: (row: TeamRow) => String(row.id), all: teams() },
  },

  entities: {
    Contact: {
      of: 'contact',
      mapping: contactMapping,
      edges: edgesOf('contacts', ['companies', 'deals', 'tickets', 'leads', ...activities]),
      queries: [searchOf(contacts, searchTables.Contact)],
      added: addedTo(contacts, searchTables.Contact),
      search: textSearchOf(contacts),
    },
    Company: {
      of: 'company',
      mapping: companyMapping,
      edges: {
        ...edgesOf('companies', ['contacts', 'deals', 'tickets', 'leads', ...activities]),
        children: childCompanies(),
      },
      queries: [searchOf(companies, searchTables.Company)],
      added: addedTo(companies, searchTables.Company),
      search: textSearchOf(companies),
    },
    Deal: {
      of: 'deal',
      mapping: dealMapping,
      edges: edgesOf('deals', ['companies', 'contacts', 'lineItems', 'tickets', ...activities]),
      queries: [searchOf(deals, searchTables.Deal)],
      added: addedTo(deals, searchTables.Deal),
      search: textSearchOf(deals),
    },
    Lead: {
      of: 'lead',
      mapping: leadMapping,
      edges: edgesOf('leads', ['contacts', 'companies', ...activities]),
      queries: [searchOf(leads, searchTables.Lead)],
      added: addedTo(leads, searchTables.Lead),
      search: textSearchOf(leads),
    },
    Ticket: {
      of: 'ticket',
      mapping: ticketMapping,
      edges: edgesOf('tickets', ['contacts', 'companies', ...activities]),
      queries: [searchOf(tickets, searchTables.Ticket)],
      added: addedTo(tickets, searchTables.Ticket),
      search: textSearchOf(tickets),
    },
    Note: {
      of: 'note',
      mapping: noteMapping,
      edges: edgesOf('notes', subjects),
      queries: [searchOf(notes, searchTables.Note)],
      added: addedTo(notes, searchTables.Note),
    },
    Task: {
      of: 'task',
      mapping: taskMapping,
      edges: edgesOf('tasks', subjects),
      queries: [searchOf(tasks, searchTables.Task)],
      added: addedTo(tasks, searchTables.Task),
    },
    Call: {
      of: 'call',
      mapping: callMapping,
      edges: edgesOf('calls', subjects),
      queries: [searchOf(calls, searchTables.Call)],
      added: addedTo(calls, searchTables.Call),
    },
    Meeting: {
      of: 'meeting',
      mapping: meetingMapping,
      edges: edgesOf('meetings', subjects),
      queries: [searchOf(meetings, searchTables.Meeting)],
      added: addedTo(meetings, searchTables.Meeting),
    },
    EmailActivity: {
      of: 'email',
      mapping: emailMapping,
      edges: edgesOf('emails', subjects),
      queries: [searchOf(emails, searchTables.EmailActivity)],
      added: addedTo(emails, searchTables.EmailActivity),
    },
    Product: {
      of: 'product',
      mapping: productMapping,
      queries: [searchOf(products, searchTables.Product)],
      added: addedTo(products, searchTables.Product),
      search: textSearchOf(products),
    },
    DealLineItem: { of: 'lineItem', mapping: lineItemMapping },
    Pipeline: { of: 'pipeline', mapping: pipelineMapping },
    Stage: { of: 'stage', mapping: stageMapping },
    User: { of: 'owner', mapping: ownerMapping, edges: { teams: ownTeams } },
    Team: { of: 'team', mapping: teamMapping },
  },
})

/** HubSpot finds a contact by its additional addresses too. */
function emailKeys({ properties }: ContactRow): readonly string[] {
  return emailsOf(properties).map(({ address }) => address.toLowerCase())
}

function domainKeys({ properties }: CompanyRow): readonly string[] {
  return domainsOf(properties).map(domain => domain.toLowerCase())
}
