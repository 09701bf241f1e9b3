import type { Kind } from './kinds.ts'

/** Which objects of two kinds belong together, and the numbers by which HubSpot names that. */
interface Relation {
  /** Gives `n`, `a` and `b`, the numbers of the two, and `is_primary`. */
  rows: string
  /** From the first kind to the second, and back. */
  any: readonly [number, number]
  primary?: readonly [number, number]
}

const linked = (a: string, b: string) =>
  `SELECT n, from_n AS a, to_n AS b, is_primary FROM crm_link WHERE from_table = '${a}' AND to_table = '${b}'`
const paired = (table: string, [a, b]: readonly [string, string], primary = 'is_primary') =>
  `SELECT n, ${a}_n AS a, ${b}_n AS b, ${primary} AS is_primary FROM ${table}`

/** The numbers of associations, each from an activity and back to it. https://developers.hubspot.com/docs/api-reference/crm-associations-v4/guide#association-type-id-values */
const aboutNumbers: Readonly<Record<string, Readonly<Record<string, readonly [number, number]>>>> = {
  notes: { contacts: [202, 201], companies: [190, 189], deals: [214, 213], tickets: [228, 227], leads: [855, 854] },
  tasks: { contacts: [204, 203], companies: [192, 191], deals: [216, 215], tickets: [230, 229], leads: [647, 646] },
  calls: { contacts: [194, 193], companies: [182, 181], deals: [206, 205], tickets: [220, 219], leads: [597, 596] },
  meetings: { contacts: [200, 199], companies: [188, 187], deals: [212, 211], tickets: [226, 225], leads: [601, 600] },
  emails: { contacts: [198, 197], companies: [186, 185], deals: [210, 209], tickets: [224, 223], leads: [599, 598] },
}

const tables: Readonly<Record<string, string>> = {
  notes: 'crm_note',
  tasks: 'crm_task',
  calls: 'crm_call',
  meetings: 'crm_meeting',
  emails: 'crm_email',
  contacts: 'contact',
  companies: 'company',
  deals: 'deal',
  tickets: 'crm_ticket',
  leads: 'lead',
}

const activityRelations = Object.entries(aboutNumbers).flatMap(([activity, subjects]) =>
  Object.entries(subjects).map(([subject, any]): [string, Relation] => [
    `${activity}/${subject}`,
    { rows: linked(tables[activity] ?? '', tables[subject] ?? ''), any },
  ]),
)

/** The relations by the two kinds. */
const relations: Readonly<Record<string, Relation>> = {
  'contacts/companies': { rows: paired('contact_company', ['contact', 'company']), any: [279, 280], primary: [1, 2] },
  'deals/companies': { rows: paired('deal_company', ['deal', 'company']), any: [341, 342], primary: [5, 6] },
  'deals/contacts': { rows: paired('deal_contact', ['deal', 'contact'], '0'), any: [3, 4] },
  'deals/line_items': { rows: 'SELECT n, deal_n AS a, n AS b, 0 AS is_primary FROM deal_line_item', any: [19, 20] },
  'tickets/contacts': { rows: linked('crm_ticket', 'contact'), any: [16, 15] },
  'tickets/companies': { rows: linked('crm_ticket', 'company'), any: [339, 340], primary: [26, 25] },
  'tickets/deals': { rows: linked('crm_ticket', 'deal'), any: [28, 27] },
  'leads/contacts': { rows: linked('lead', 'contact'), any: [608, 609], primary: [578, 579] },
  'leads/companies': { rows: linked('lead', 'company'), any: [610, 611] },
  ...Object.fromEntries(activityRelations),
}

/** How one kind is associated with another. */
export interface Association {
  /** Gives `n`, `from_n`, `to_n` and `type`: the number of the association. */
  rows: string
  /** The number that names the main one, where there is one. */
  primary: number | undefined
}

/** How objects of one kind are associated with those of another; undefined where they are not. */
export function associationOf(from: Kind, to: Kind): Association | undefined {
  if (from.type === 'companies' && to.type === 'companies') return { rows: families, primary: undefined }
  const direct = relations[`${from.type}/${to.type}`]
  const relation = direct ?? relations[`${to.type}/${from.type}`]
  if (relation === undefined) return undefined
  const [own, other, index] = direct ? ['a', 'b', 0] : ['b', 'a', 1]
  const primary = relation.primary?.[index as 0 | 1]
  const type = `${relation.any[index as 0 | 1]} AS type`
  const isPrimary = primary === undefined ? '0' : 'r.is_primary'
  return {
    rows: `SELECT r.n, r.${own} AS from_n, r.${other} AS to_n, ${isPrimary} AS is_primary, ${type} FROM (${relation.rows}) r`,
    primary,
  }
}

/** A company is associated with its parent (14) and with its children (13). */
const families = `SELECT n * 2 AS n, parent_n AS from_n, n AS to_n, 0 AS is_primary, 13 AS type FROM company WHERE parent_n IS NOT NULL
  UNION ALL SELECT n * 2 + 1, n, parent_n, 0, 14 FROM company WHERE parent_n IS NOT NULL`
