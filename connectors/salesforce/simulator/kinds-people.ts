import { address, amount, choice, common, day, field, flag, long, owner, pointer, text } from './fields.ts'
import { idOf } from './ids.ts'
import type { Kind } from './model.ts'

const alive = (table: string, n: string) => `(SELECT o.n FROM ${table} o WHERE o.n = ${n} AND o.is_archived = 0)`

const currency = field('picklist', 'CurrencyIsoCode', source => source.currency ?? 'USD')

const accountTypes: Readonly<Record<string, readonly [string, string]>> = {
  CUSTOMER: ['Customer - Direct', 'Customer - Channel'],
  PROSPECT: ['Prospect', 'Prospect'],
  PARTNER: ['Technology Partner', 'Channel Partner / Reseller'],
  VENDOR: ['Vendor', 'Vendor'],
  OTHER: ['Other', 'Other'],
}

const activities = [
  { name: 'Tasks', kind: 'Task', field: 'WhatId' },
  { name: 'Events', kind: 'Event', field: 'WhatId' },
]
const personal = [
  { name: 'Tasks', kind: 'Task', field: 'WhoId' },
  { name: 'Events', kind: 'Event', field: 'WhoId' },
  { name: 'Notes', kind: 'Note', field: 'ParentId' },
  { name: 'EmailMessageRelations', kind: 'EmailMessageRelation', field: 'RelationId' },
]

/** Companies. https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_account.htm */
export const account: Kind = {
  ...{ name: 'Account', label: 'Account', plural: 'Accounts', prefix: '001', isSearchable: true },
  origins: [
    {
      marker: 'Sim',
      sql: `SELECT d.*, t.*, ${alive('company', 't.parent_n')} AS live_parent_n FROM company t
        LEFT JOIN company_detail d ON d.n = t.n WHERE t.is_archived = 0`,
    },
  ],
  fields: [
    ...common('001'),
    text('Name', source => source.name || null),
    choice('Type', source => (source.type === null ? null : (accountTypes[source.type]?.[source.n % 2] ?? null))),
    pointer('ParentId', { kind: 'Account', relationship: 'Parent' }, source => idOf('001', source.live_parent_n)),
    ...address('Billing'),
    ...address('Shipping', () => ({ n: 0 })),
    field('phone', 'Phone', source => source.phone),
    field('phone', 'Fax', () => null, { isHidden: true }),
    text('AccountNumber', source => `A-${source.n}`),
    field('url', 'Website', source => source.website),
    text('Sic', () => null),
    choice('Industry', source => source.industry),
    { ...amount('AnnualRevenue', 'annual_revenue_minor') },
    field('int', 'NumberOfEmployees', source => source.employee_count),
    choice('Ownership', () => null),
    text('TickerSymbol', () => null),
    long('Description', source => source.description),
    choice('Rating', () => null),
    text('Site', () => null),
    choice('AccountSource', source => source.source ?? null),
    owner,
    day('LastActivityDate', source => source.last_activity_at),
    currency,
  ],
  children: [
    { name: 'ChildAccounts', kind: 'Account', field: 'ParentId' },
    { name: 'Contacts', kind: 'Contact', field: 'AccountId' },
    { name: 'Opportunities', kind: 'Opportunity', field: 'AccountId' },
    { name: 'Cases', kind: 'Case', field: 'AccountId' },
    { name: 'Notes', kind: 'Note', field: 'ParentId' },
    { name: 'Emails', kind: 'EmailMessage', field: 'RelatedToId' },
    ...activities,
  ],
}

/** People. https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_contact.htm */
export const contact: Kind = {
  ...{ name: 'Contact', label: 'Contact', plural: 'Contacts', prefix: '003', isSearchable: true },
  origins: [
    {
      marker: 'Sim',
      sql: `SELECT d.*, t.*, ${alive('company', 't.primary_company_n')} AS live_company_n FROM contact t
        LEFT JOIN contact_detail d ON d.n = t.n WHERE t.is_archived = 0`,
    },
  ],
  fields: [
    ...common('003'),
    pointer('AccountId', { kind: 'Account', relationship: 'Account' }, source => idOf('001', source.live_company_n)),
    text('LastName', source => source.last_name),
    text('FirstName', source => source.first_name),
    choice('Salutation', source => source.salutation),
    text('Name', source => [source.first_name, source.last_name].filter(part => part).join(' ') || null),
    ...address('Other', () => ({ n: 0 })),
    ...address('Mailing'),
    field('phone', 'Phone', source => source.phone),
    field('phone', 'Fax', () => null),
    field('phone', 'MobilePhone', source => source.mobile_phone),
    field('phone', 'HomePhone', () => null),
    field('phone', 'OtherPhone', () => null),
    field('email', 'Email', source => source.email),
    text('Title', source => source.job_title),
    text('Department', () => 'Hidden', { isHidden: true }),
    choice('LeadSource', source => source.lead_source),
    day('Birthdate', source => source.birthday ?? null),
    long('Description', () => null),
    owner,
    flag('HasOptedOutOfEmail', source => source.is_opted_out ?? false),
    flag('DoNotCall', () => false),
    flag('IsEmailBounced', source => source.is_bad_address ?? false),
    day('LastActivityDate', source => source.last_activity_at),
    currency,
  ],
  children: [
    { name: 'Cases', kind: 'Case', field: 'ContactId' },
    { name: 'OpportunityContactRoles', kind: 'OpportunityContactRole', field: 'ContactId' },
    ...personal,
  ],
}

/** True for a lead that has become a customer: some of those that are qualified. */
const isConverted = (source: { n: number; status: string }) => source.status === 'QUALIFIED' && source.n % 4 === 1

const leadWords: Readonly<Record<string, string>> = {
  Attempting: 'Working - Contacted',
  Connected: 'Contacted',
  Disqualified: 'Unqualified',
}

/** Leads. https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_lead.htm */
export const lead: Kind = {
  ...{ name: 'Lead', label: 'Lead', plural: 'Leads', prefix: '00Q', isSearchable: true },
  origins: [
    {
      marker: 'Sim',
      sql: `SELECT c.first_name, c.last_name, c.email, c.phone, s.name AS stage, s.status, t.*,
        (SELECT o.name FROM company o WHERE o.n = t.company_n) AS company_name,
        ${alive('contact', 't.contact_n')} AS live_contact_n, ${alive('company', 't.company_n')} AS live_company_n
        FROM lead t LEFT JOIN contact c ON c.n = t.contact_n LEFT JOIN lead_stage s ON s.n = t.stage_n
        WHERE t.is_archived = 0`,
    },
  ],
  fields: [
    ...common('00Q'),
    text('LastName', source => source.last_name),
    text('FirstName', source => source.first_name),
    text('Name', source => source.name || null),
    text('Title', () => null),
    text('Company', source => source.company_name),
    ...address('', () => ({ n: 0 })),
    field('phone', 'Phone', source => source.phone),
    field('phone', 'MobilePhone', () => null),
    field('phone', 'Fax', () => null),
    field('email', 'Email', source => source.email),
    field('url', 'Website', () => null),
    choice('LeadSource', source => source.source),
    choice('Status', source =>
      isConverted(source as never) ? 'Closed - Converted' : (leadWords[source.stage] ?? source.stage),
    ),
    choice('Rating', source => (source.rating ? `${source.rating[0]}${source.rating.slice(1).toLowerCase()}` : null)),
    { ...owner, referenceTo: ['Group', 'User'] },
    flag('HasOptedOutOfEmail', () => false),
    flag('IsConverted', source => isConverted(source as never)),
    day('ConvertedDate', source => (isConverted(source as never) ? source.updated_at : null)),
    pointer('ConvertedAccountId', { kind: 'Account', relationship: 'ConvertedAccount' }, source =>
      isConverted(source as never) ? idOf('001', source.live_company_n) : null,
    ),
    pointer('ConvertedContactId', { kind: 'Contact', relationship: 'ConvertedContact' }, source =>
      isConverted(source as never) ? idOf('003', source.live_contact_n) : null,
    ),
    pointer('ConvertedOpportunityId', { kind: 'Opportunity', relationship: 'ConvertedOpportunity' }, () => null),
  ],
  children: personal,
}

/** Those who work in Salesforce. https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_user.htm */
export const user: Kind = {
  ...{ name: 'User', label: 'User', plural: 'Users', prefix: '005', isSearchable: true },
  origins: [{ marker: 'Sim', sql: 'SELECT * FROM crm_user' }],
  fields: [
    ...common('005').filter(({ name }) => name !== 'IsDeleted'),
    text('Username', source => source.email),
    text('LastName', source => source.last_name),
    text('FirstName', source => source.first_name),
    text('Name', source => source.name),
    field('email', 'Email', source => source.email),
    field('phone', 'Phone', () => null),
    text('Title', () => null),
    flag('IsActive', source => source.is_active),
    choice('TimeZoneSidKey', () => 'Europe/London'),
    choice('UserType', () => 'Standard'),
    field('url', 'FullPhotoUrl', source => `https://photos.example/${source.n}/F`),
    pointer('UserRoleId', { kind: 'UserRole', relationship: 'UserRole' }, source =>
      source.n % 4 === 0 ? idOf('00E', 1) : null,
    ),
  ],
  children: [],
}
