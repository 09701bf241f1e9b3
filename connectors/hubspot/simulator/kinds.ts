import { remoteNumber } from '../../../src/simulator/world/open.ts'
import { companyProperties } from './company-properties.ts'
import { contactProperties } from './contact-properties.ts'
import { dealProperties } from './deal-properties.ts'
import type { CompanySource, ContactSource, DealSource, ObjectRow, Properties } from './sources.ts'
import { instant } from './values.ts'

export type { ObjectRow } from './sources.ts'

/** One kind of CRM object. */
export interface Kind {
  /** As paths say it. */
  type: 'contacts' | 'companies' | 'deals'
  singular: 'contact' | 'company' | 'deal'
  objectTypeId: string
  /** What an id begins with; the world's number follows in nine digits. */
  prefix: string
  table: string
  /** Further columns of the query, on the alias `t`. */
  columns: string
  modified: string
  /** Given when a request names no properties. */
  defaults: readonly string[]
  properties(row: ObjectRow): Properties
}

const alive = (table: string, n: string) => `(SELECT o.n FROM ${table} o WHERE o.n = ${n} AND o.is_archived = 0)`

/** The kinds of objects that are simulated. */
export const kinds: readonly Kind[] = [
  {
    type: 'contacts',
    singular: 'contact',
    objectTypeId: '0-1',
    prefix: '713',
    table: 'contact',
    columns: `${alive('company', 't.primary_company_n')} AS live_company_n,
      (SELECT o.name FROM company o WHERE o.n = t.primary_company_n) AS company_name`,
    modified: 'lastmodifieddate',
    defaults: ['createdate', 'email', 'firstname', 'hs_object_id', 'lastmodifieddate', 'lastname'],
    properties: row => contactProperties(row as ContactSource),
  },
  {
    type: 'companies',
    singular: 'company',
    objectTypeId: '0-2',
    prefix: '406',
    table: 'company',
    columns: `${alive('company', 't.parent_n')} AS live_parent_n,
      (SELECT count(*) FROM contact_company o WHERE o.company_n = t.n) AS contact_count,
      (SELECT count(*) FROM deal_company o WHERE o.company_n = t.n) AS deal_count`,
    modified: 'hs_lastmodifieddate',
    defaults: ['createdate', 'domain', 'hs_lastmodifieddate', 'hs_object_id', 'name'],
    properties: row => companyProperties(row as CompanySource),
  },
  {
    type: 'deals',
    singular: 'deal',
    objectTypeId: '0-3',
    prefix: '479',
    table: 'deal',
    columns: `(SELECT o.probability FROM stage o WHERE o.n = t.stage_n) AS probability,
      (SELECT count(*) FROM deal_contact o WHERE o.deal_n = t.n) AS contact_count`,
    modified: 'hs_lastmodifieddate',
    defaults: [
      'amount',
      'closedate',
      'createdate',
      'dealname',
      'dealstage',
      'hs_lastmodifieddate',
      'hs_object_id',
      'pipeline',
    ],
    properties: row => dealProperties(row as DealSource),
  },
]

/** The kind that a path names, by its plural, its singular or its type id. */
export function kindOf(name: string | undefined): Kind | undefined {
  return kinds.find(({ type, singular, objectTypeId }) => [type, singular, objectTypeId].includes(name ?? ''))
}

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
  const asked = names.length === 0 ? kind.defaults : [...names, 'createdate', kind.modified, 'hs_object_id']
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
