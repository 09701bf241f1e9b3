/** That a record hangs on another by a pointer of its own, which leads to one. */
const one = (child: string, parent: string, way: 'up' | 'down') => {
  const pairs = `SELECT t.n AS own, (SELECT l.to_n FROM crm_link l JOIN ${parent} o ON o.n = l.to_n AND o.is_archived = 0
    WHERE l.from_table = '${child}' AND l.from_n = t.n AND l.to_table = '${parent}' ORDER BY l.n LIMIT 1) AS other
    FROM ${child} t WHERE t.is_archived = 0`
  return way === 'up'
    ? `SELECT own AS parent, other AS child FROM (${pairs}) WHERE other IS NOT NULL`
    : `SELECT other AS parent, own AS child FROM (${pairs}) WHERE other IS NOT NULL`
}

const first = (table: string, parent: string) =>
  `(SELECT l.to_n FROM crm_link l JOIN ${parent} o ON o.n = l.to_n AND o.is_archived = 0
    WHERE l.from_table = '${table}' AND l.from_n = t.n AND l.to_table = '${parent}' ORDER BY l.n LIMIT 1)`

/** What an activity's one pointer leads to: the first kind, in this order, that it is about. */
const pointed = (table: string, order: readonly string[]) => {
  const columns = order.map(kind => `${first(table, kind)} AS ${kind}_n`).join(', ')
  const inner = `SELECT t.n AS own, ${columns} FROM ${table} t WHERE t.is_archived = 0`
  return (kind: string, way: 'up' | 'down') => {
    const before = order.slice(0, order.indexOf(kind)).map(each => `${each}_n IS NULL`)
    const where = [`${kind}_n IS NOT NULL`, ...before].join(' AND ')
    return way === 'up'
      ? `SELECT own AS parent, ${kind}_n AS child FROM (${inner}) WHERE ${where}`
      : `SELECT ${kind}_n AS parent, own AS child FROM (${inner}) WHERE ${where}`
  }
}

const subjects = { contact: 'contacts', company: 'companies', deal: 'deals', crm_ticket: 'tickets' } as const
const entities = { contact: 'Contact', company: 'Company', deal: 'Deal', crm_ticket: 'Ticket', lead: 'Lead' } as const

/** The lists of an activity whose pointers lead to one record each: what is shown of both sides. */
function activity(
  { entity, field, table }: { entity: string; field: string; table: string },
  ways: readonly (readonly string[])[],
  why: string,
) {
  return ways.flatMap(order => {
    const of = pointed(table, order)
    return order.flatMap(kind => {
      const back = subjects[kind as keyof typeof subjects]
      const parent = entities[kind as keyof typeof entities]
      return [
        ...(back === undefined ? [] : [[`${entity}.${back}`, { sql: of(kind, 'up'), why }] as const]),
        [`${parent}.${field}`, { sql: of(kind, 'down'), why }] as const,
      ]
    })
  })
}

const whoAndWhat = [
  ['lead', 'contact'],
  ['crm_ticket', 'deal', 'company'],
] as const
const twoPointers = 'an activity points to one person, and to one other thing'
const onePointer = 'a note points to one record'

const converted = (kind: 'contact' | 'company', way: 'up' | 'down') => {
  const pairs = `SELECT t.n AS own, o.n AS other FROM lead t JOIN lead_stage s ON s.n = t.stage_n AND s.status = 'QUALIFIED'
    JOIN ${kind} o ON o.n = t.${kind}_n AND o.is_archived = 0 WHERE t.is_archived = 0 AND t.n % 4 = 1`
  return way === 'up'
    ? `SELECT own AS parent, other AS child FROM (${pairs})`
    : `SELECT other AS parent, own AS child FROM (${pairs})`
}

const main = (table: string, parent: string, child: string) =>
  `SELECT ${parent}_n AS parent, ${child}_n AS child FROM ${table} WHERE is_primary = 1`

const ofContact = `SELECT n AS parent, primary_company_n AS child FROM contact WHERE primary_company_n IS NOT NULL`
const ofCompany = `SELECT primary_company_n AS parent, n AS child FROM contact WHERE primary_company_n IS NOT NULL`

const toOne = 'it points to one'
const whenConverted = 'a lead points to what it was converted into'

/** What Salesforce lists in place of the world's own children: its records point to one each, where the world's have many. */
export const shownInstead: Readonly<Record<string, { readonly sql: string; readonly why: string }>> = {
  'Contact.companies': { sql: ofContact, why: toOne },
  'Company.contacts': { sql: ofCompany, why: toOne },
  'EndUser.organizations': { sql: ofContact, why: toOne },
  'Organization.endUsers': { sql: ofCompany, why: toOne },
  'Company.deals': { sql: main('deal_company', 'company', 'deal'), why: toOne },
  'Deal.companies': { sql: main('deal_company', 'deal', 'company'), why: toOne },
  ...Object.fromEntries(
    (['Contact', 'EndUser'] as const).map(entity => [
      `${entity}.tickets`,
      { sql: one('crm_ticket', 'contact', 'down'), why: toOne },
    ]),
  ),
  ...Object.fromEntries(
    (['Company', 'Organization'] as const).map(entity => [
      `${entity}.tickets`,
      { sql: one('crm_ticket', 'company', 'down'), why: toOne },
    ]),
  ),
  'Ticket.contacts': { sql: one('crm_ticket', 'contact', 'up'), why: toOne },
  'Ticket.companies': { sql: one('crm_ticket', 'company', 'up'), why: toOne },
  'Ticket.comments': {
    sql: 'SELECT ticket_n AS parent, n AS child FROM crm_ticket_comment ORDER BY created_at, n',
    why: 'the comments of cases',
  },
  'Contact.leads': { sql: converted('contact', 'down'), why: whenConverted },
  'Company.leads': { sql: converted('company', 'down'), why: whenConverted },
  'Lead.contacts': { sql: converted('contact', 'up'), why: whenConverted },
  'Lead.companies': { sql: converted('company', 'up'), why: whenConverted },
  ...Object.fromEntries([
    ...activity({ entity: 'Task', field: 'tasks', table: 'crm_task' }, whoAndWhat, twoPointers),
    ...activity({ entity: 'Call', field: 'calls', table: 'crm_call' }, whoAndWhat, twoPointers),
    ...activity({ entity: 'Meeting', field: 'meetings', table: 'crm_meeting' }, whoAndWhat, twoPointers),
    ...activity(
      { entity: 'Note', field: 'notes', table: 'crm_note' },
      [['lead', 'deal', 'company', 'contact']],
      onePointer,
    ),
    ...activity(
      { entity: 'EmailActivity', field: 'emailActivities', table: 'crm_email' },
      [['crm_ticket', 'deal', 'company']],
      'a message is related to one record, and to a case before others',
    ),
  ]),
}
