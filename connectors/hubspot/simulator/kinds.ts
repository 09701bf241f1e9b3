import { remoteNumber } from '../../../src/simulator/world/open.ts'
import {
  callProperties,
  emailProperties,
  meetingProperties,
  noteProperties,
  taskProperties,
} from './activity-properties.ts'
import { addedColumn, addedProperties } from './added.ts'
import { companyProperties } from './company-properties.ts'
import { contactProperties } from './contact-properties.ts'
import { dealProperties } from './deal-properties.ts'
import { leadProperties, lineItemProperties, productProperties, ticketProperties } from './service-properties.ts'
import type { ObjectRow, Properties } from './sources.ts'
import { instant } from './values.ts'

export type { ObjectRow } from './sources.ts'

/** One kind of CRM object. */
export interface Kind {
  /** As paths say it. */
  type: string
  singular: string
  objectTypeId: string
  /** What an id begins with; the world's number follows in nine digits. */
  prefix: string
  table: string
  /** The condition, on an alias, that a row has not been thrown away. */
  alive(alias: string): string
  /** All of a query up to its WHERE, on the alias `t`. */
  select: string
  modified: string
  created: string
  /** Given when a request names no properties. */
  defaults: readonly string[]
  /** The properties that a search for words looks into. https://developers.hubspot.com/docs/api-reference/crm-search-v3/guide#search-default-searchable-properties */
  searched: readonly string[]
  properties(row: ObjectRow): Properties
}

interface Parts extends Pick<Kind, 'type' | 'singular' | 'objectTypeId' | 'prefix' | 'table'> {
  columns?: readonly string[]
  joins?: string
  alive?: string
  modified?: string
  created?: string
  defaults?: readonly string[]
  searched: readonly string[]
  // biome-ignore lint/suspicious/noExplicitAny: each kind reads rows of its own.
  properties(row: any): Properties
}

const aliveIn = (table: string, n: string) => `(SELECT o.n FROM ${table} o WHERE o.n = ${n} AND o.is_archived = 0)`
const nameOf = (n: string) => `(SELECT o.name FROM company o WHERE o.n = ${n})`

function kind(parts: Parts): Kind {
  const { table, columns = [], joins = '', alive = 'is_archived = 0', defaults = [], ...others } = parts
  const { created = 'createdate', modified = 'hs_lastmodifieddate' } = parts
  const selected = ['t.*', ...columns, `NOT (t.${alive}) AS is_archived`, addedColumn(table)]
  return {
    ...others,
    table,
    created,
    modified,
    alive: alias => `${alias}.${alive}`,
    // The join comes first, for its `n` must not hide the row's own.
    select: `SELECT ${joins === '' ? '' : 'd.*, '}${selected.join(', ')} FROM ${table} t ${joins}`,
    defaults: [...defaults, created, modified, 'hs_object_id'],
    properties: row => ({ ...parts.properties(row), ...addedProperties(row) }),
  }
}

const activity = { created: 'hs_createdate' }

/** The kinds of objects that are simulated. */
export const kinds: readonly Kind[] = [
  kind({
    ...{ type: 'contacts', singular: 'contact', objectTypeId: '0-1', prefix: '713', table: 'contact' },
    joins: 'LEFT JOIN contact_detail d ON d.n = t.n',
    columns: [
      `${aliveIn('company', 't.primary_company_n')} AS live_company_n`,
      `${nameOf('t.primary_company_n')} AS company_name`,
    ],
    modified: 'lastmodifieddate',
    defaults: ['email', 'firstname', 'lastname'],
    searched: ['firstname', 'lastname', 'email', 'phone', 'hs_additional_emails', 'fax', 'mobilephone', 'company'],
    properties: contactProperties,
  }),
  kind({
    ...{ type: 'companies', singular: 'company', objectTypeId: '0-2', prefix: '406', table: 'company' },
    joins: 'LEFT JOIN company_detail d ON d.n = t.n',
    columns: [
      `${aliveIn('company', 't.parent_n')} AS live_parent_n`,
      '(SELECT count(*) FROM contact_company o WHERE o.company_n = t.n) AS contact_count',
      '(SELECT count(*) FROM deal_company o WHERE o.company_n = t.n) AS deal_count',
    ],
    defaults: ['domain', 'name'],
    searched: ['website', 'phone', 'name', 'domain'],
    properties: companyProperties,
  }),
  kind({
    ...{ type: 'deals', singular: 'deal', objectTypeId: '0-3', prefix: '479', table: 'deal' },
    joins: 'LEFT JOIN deal_detail d ON d.n = t.n',
    columns: [
      '(SELECT o.probability FROM stage o WHERE o.n = t.stage_n) AS probability',
      '(SELECT count(*) FROM deal_contact o WHERE o.deal_n = t.n) AS contact_count',
    ],
    defaults: ['amount', 'closedate', 'dealname', 'dealstage', 'pipeline'],
    searched: ['dealname', 'pipeline', 'dealstage', 'description', 'dealtype'],
    properties: dealProperties,
  }),
  kind({
    ...{ type: 'leads', singular: 'lead', objectTypeId: '0-136', prefix: '512', table: 'lead' },
    joins: '',
    columns: [
      '(SELECT o.first_name FROM contact o WHERE o.n = t.contact_n) AS contact_first_name',
      '(SELECT o.last_name FROM contact o WHERE o.n = t.contact_n) AS contact_last_name',
      '(SELECT o.email FROM contact o WHERE o.n = t.contact_n) AS contact_email',
      `${nameOf('t.company_n')} AS company_name`,
      `${aliveIn('contact', 't.contact_n')} AS live_contact_n`,
      `${aliveIn('company', 't.company_n')} AS live_company_n`,
    ],
    // The guide does not say which; the name is the only text of its own.
    searched: ['hs_lead_name'],
    properties: leadProperties,
  }),
  kind({
    ...{ type: 'tickets', singular: 'ticket', objectTypeId: '0-5', prefix: '394', table: 'crm_ticket' },
    columns: ['(SELECT o.status FROM crm_ticket_stage o WHERE o.n = t.stage_n) AS stage_status'],
    defaults: ['content', 'hs_pipeline', 'hs_pipeline_stage', 'hs_ticket_category', 'hs_ticket_priority', 'subject'],
    searched: ['subject', 'content', 'hs_pipeline_stage', 'hs_ticket_category', 'hs_ticket_id'],
    properties: ticketProperties,
  }),
  kind({
    ...{ type: 'notes', singular: 'note', objectTypeId: '0-46', prefix: '471', table: 'crm_note' },
    ...activity,
    searched: ['hs_note_body'],
    properties: noteProperties,
  }),
  kind({
    ...{ type: 'tasks', singular: 'task', objectTypeId: '0-27', prefix: '463', table: 'crm_task' },
    ...activity,
    searched: ['hs_task_body', 'hs_task_subject'],
    properties: taskProperties,
  }),
  kind({
    ...{ type: 'calls', singular: 'call', objectTypeId: '0-48', prefix: '482', table: 'crm_call' },
    ...activity,
    searched: ['hs_call_title', 'hs_body_preview'],
    properties: callProperties,
  }),
  kind({
    ...{ type: 'meetings', singular: 'meeting', objectTypeId: '0-47', prefix: '484', table: 'crm_meeting' },
    ...activity,
    searched: ['hs_meeting_title', 'hs_meeting_body'],
    properties: meetingProperties,
  }),
  kind({
    ...{ type: 'emails', singular: 'email', objectTypeId: '0-49', prefix: '486', table: 'crm_email' },
    ...activity,
    searched: ['hs_email_subject'],
    properties: emailProperties,
  }),
  kind({
    ...{ type: 'products', singular: 'product', objectTypeId: '0-7', prefix: '205', table: 'product' },
    alive: 'is_active = 1',
    defaults: ['name', 'description', 'price'],
    searched: ['name', 'description', 'price', 'hs_sku'],
    properties: productProperties,
  }),
  kind({
    ...{ type: 'line_items', singular: 'line_item', objectTypeId: '0-8', prefix: '305', table: 'deal_line_item' },
    columns: ['(SELECT o.n FROM product o WHERE o.n = t.product_n AND o.is_active = 1) AS live_product_n'],
    defaults: ['quantity', 'amount', 'price'],
    searched: ['name'],
    properties: lineItemProperties,
  }),
]

/** The kind that a path names, by its plural, its singular or its type id. */
export function kindOf(name: string | undefined): Kind | undefined {
  return kinds.find(({ type, singular, objectTypeId }) => [type, singular, objectTypeId].includes(name ?? ''))
}

/** The names of all properties of HubSpot's own that a kind has. */
export function ownNames(kind: Kind): readonly string[] {
  return Object.keys(kind.properties(emptyRow as unknown as ObjectRow))
}

/** A row in which there is nothing but what cannot be left out. */
const emptyRow = new Proxy<Record<string, unknown>>(
  {
    n: 0,
    created_at: '1970-01-01T00:00:00Z',
    updated_at: '1970-01-01T00:00:00Z',
    stage_changed_at: '1970-01-01T00:00:00Z',
    currency: 'USD',
    additional_emails: '[]',
    additional_domains: '[]',
    participants: '[]',
    added: '{}',
  },
  { get: (row, name) => row[String(name)] ?? null },
)

/** The world's number in an id of this kind; NaN for an id of another kind. */
export function numberIn(kind: Kind, id: string): number {
  return /^\d{12}$/.test(id) && id.startsWith(kind.prefix) ? remoteNumber(id) : Number.NaN
}

/** The object with the properties that were asked for; the three that HubSpot always adds come too. */
export function objectOf({
  kind,
  row,
  names,
  portalId,
}: {
  kind: Kind
  row: ObjectRow
  names: readonly string[]
  portalId: number
}) {
  const all = kind.properties(row)
  const asked = names.length === 0 ? kind.defaults : [...names, kind.created, kind.modified, 'hs_object_id']
  const known = [...new Set(asked)].filter(name => Object.hasOwn(all, name)).sort()
  const id = all.hs_object_id
  return {
    id,
    properties: Object.fromEntries(known.map(name => [name, all[name] ?? null])),
    createdAt: instant(row.created_at),
    updatedAt: instant(row.updated_at),
    archived: row.is_archived === 1,
    ...(row.is_archived === 1 && { archivedAt: instant(row.updated_at) }),
    url: `https://app.hubspot.com/contacts/${portalId}/record/${kind.objectTypeId}/${id}`,
  }
}
