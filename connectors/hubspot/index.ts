import { get, path, type Reply } from '../../src/contract/call.ts'
import { defineConnector } from '../../src/contract/connector.ts'
import { currencyOf } from '../../src/contract/money.ts'
import type { Page, Seen, Whole } from '../../src/contract/record.ts'
import { secretText } from '../../src/contract/secret.ts'
import { faultOf } from './fault.ts'
import { associations } from './links.ts'
import { companyMapping, domainsOf } from './mapping/company.ts'
import { contactMapping, emailsOf } from './mapping/contact.ts'
import { dealMapping } from './mapping/deal.ts'
import { propertiesOf } from './mapping/object.ts'
import { ownerMapping } from './mapping/owner.ts'
import { pipelineMapping, stageMapping } from './mapping/pipeline.ts'
import { findByProperty, findBySearch, objectRecord, pageOf, resultsOf } from './objects.ts'
import type { CompanyRow, ContactRow, DealRow, OwnerRow, PipelineRow, StageRow } from './rows.ts'

const contacts = { type: 'contacts', properties: propertiesOf(contactMapping) } as const
const companies = { type: 'companies', properties: propertiesOf(companyMapping) } as const
const deals = { type: 'deals', properties: propertiesOf(dealMapping) } as const

/** HubSpot CRM: contacts, companies, deals, pipelines, owners. */
export default defineConnector({
  name: 'hubspot',
  title: 'HubSpot',
  categories: ['CRM'],
  version: 'crm/v3, associations/v4',
  docs: 'https://developers.hubspot.com/docs/api-reference/overview',

  settings: {
    token: {
      about:
        'The access token of a private app: Settings, Integrations, Private Apps. Scopes: crm.objects.contacts.read, ' +
        'crm.objects.companies.read, crm.objects.deals.read, crm.objects.owners.read.',
      example: 'pat-na1-00000000-0000-0000-0000-000000000000',
      secret: true,
      pattern: '\\S{10,}',
    },
  },
  origin: () => 'https://api.hubapi.com',
  auth: { kind: 'headers', headers: ({ token }) => ({ authorization: secretText`Bearer ${token}` }) },

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
  fault: faultOf,
  check: () => get(path`/account-info/v3/details`),

  facts: {
    homeCurrency: {
      ttlSeconds: 86_400,
      // https://developers.hubspot.com/docs/api-reference/account-account-info-v3/guide
      call: () => get(path`/account-info/v3/details`),
      read: reply => currencyOf(reply.body?.companyCurrency),
    },
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
    deal: objectRecord<DealRow>(deals),
    pipeline: { id: (row: PipelineRow) => row.id, all: pipelines() },
    stage: { id: (row: StageRow) => row.id, all: stages() },
    owner: { id: (row: OwnerRow) => String(row.id), all: owners() },
  },

  entities: {
    Contact: {
      of: 'contact',
      mapping: contactMapping,
      edges: {
        companies: associations({ from: 'contacts', to: 'companies', record: 'company' }),
        deals: associations({ from: 'contacts', to: 'deals', record: 'deal' }),
      },
    },
    Company: {
      of: 'company',
      mapping: companyMapping,
      edges: {
        contacts: associations({ from: 'companies', to: 'contacts', record: 'contact' }),
        deals: associations({ from: 'companies', to: 'deals', record: 'deal' }),
      },
    },
    Deal: {
      of: 'deal',
      mapping: dealMapping,
      edges: {
        companies: associations({ from: 'deals', to: 'companies', record: 'company' }),
        contacts: associations({ from: 'deals', to: 'contacts', record: 'contact' }),
      },
    },
    Pipeline: { of: 'pipeline', mapping: pipelineMapping },
    Stage: { of: 'stage', mapping: stageMapping },
    User: { of: 'owner', mapping: ownerMapping },
  },
})

/** The pipelines, which HubSpot gives whole and with their stages. */
function pipelines(): Whole<PipelineRow> {
  return {
    ttlSeconds: 600,
    call: () => get(path`/crm/v3/pipelines/deals`),
    page: reply => ({ rows: resultsOf<PipelineRow>(reply), also: seen('stage', stagesIn(reply)) }),
  }
}

/** The stages, from the same reply: the two tables cost one request. */
function stages(): Whole<StageRow> {
  return {
    ttlSeconds: 600,
    call: () => get(path`/crm/v3/pipelines/deals`),
    page: reply => ({ rows: stagesIn(reply), also: seen('pipeline', resultsOf<PipelineRow>(reply)) }),
  }
}

function stagesIn(reply: Reply): readonly StageRow[] {
  return resultsOf<PipelineRow>(reply).flatMap(({ id, stages }) => stages.map(stage => ({ ...stage, pipelineId: id })))
}

const seen = (record: string, rows: readonly unknown[]): readonly Seen[] => rows.map(row => ({ record, row }))

const archivedWalk = 'archived:'

/** The owners, those who work here first and then the archived ones, whom old records still belong to. */
function owners(): Whole<OwnerRow> {
  return {
    ttlSeconds: 600,
    call(_, cursor = '') {
      const archived = cursor.startsWith(archivedWalk)
      const after = (archived ? cursor.slice(archivedWalk.length) : cursor) || undefined
      return get(path`/crm/v3/owners`, { limit: 500, after, archived })
    },
    page(reply, cursor = ''): Page<OwnerRow> {
      const { rows, next } = pageOf<OwnerRow>(reply)
      const archived = cursor.startsWith(archivedWalk)
      if (next === undefined) return { rows, next: archived ? undefined : archivedWalk }
      return { rows, next: archived ? `${archivedWalk}${next}` : next }
    },
  }
}

/** HubSpot finds a contact by its additional addresses too. */
function emailKeys({ properties }: ContactRow): readonly string[] {
  return emailsOf(properties).map(({ address }) => address.toLowerCase())
}

function domainKeys({ properties }: CompanyRow): readonly string[] {
  return domainsOf(properties).map(domain => domain.toLowerCase())
}
