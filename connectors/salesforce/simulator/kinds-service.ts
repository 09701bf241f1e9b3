import { anyOwner, choice, common, field, flag, instant, long, pointer, text } from './fields.ts'
import { idOf } from './ids.ts'
import type { Kind } from './model.ts'

/** The first live record of a kind that a row of the world is about. */
export const linked = (from: string, to: string) => `(SELECT o.n FROM crm_link l
  JOIN ${to} o ON o.n = l.to_n AND o.is_archived = 0
  WHERE l.from_table = '${from}' AND l.from_n = t.n AND l.to_table = '${to}' ORDER BY l.n LIMIT 1)`

/** What the world's steps are called here; the others are words of the organization's own. */
const statuses: Readonly<Record<string, string>> = { 'Waiting on us': 'Escalated' }
const priorities: Readonly<Record<string, string>> = { URGENT: 'Urgent', HIGH: 'High', NORMAL: 'Medium', LOW: 'Low' }
const origins: Readonly<Record<string, string>> = { CHAT: 'Chat', EMAIL: 'Email', WEB: 'Web', PHONE: 'Phone' }
const types: Readonly<Record<string, string>> = {
  PRODUCT_ISSUE: 'Problem',
  FEATURE_REQUEST: 'Feature Request',
  GENERAL_INQUIRY: 'Question',
  BILLING_ISSUE: 'Billing',
}

/** Requests for help. https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_case.htm */
export const supportCase: Kind = {
  ...{ name: 'Case', label: 'Case', plural: 'Cases', prefix: '500', isSearchable: true },
  origins: [
    {
      marker: 'Sim',
      sql: `SELECT t.*, s.name AS stage, s.status, ${linked('crm_ticket', 'contact')} AS contact_n,
        ${linked('crm_ticket', 'company')} AS company_n
        FROM crm_ticket t LEFT JOIN crm_ticket_stage s ON s.n = t.stage_n WHERE t.is_archived = 0`,
    },
  ],
  fields: [
    ...common('500'),
    text('CaseNumber', source => String(1000 + source.n).padStart(8, '0')),
    pointer('ContactId', { kind: 'Contact', relationship: 'Contact' }, source => idOf('003', source.contact_n)),
    pointer('AccountId', { kind: 'Account', relationship: 'Account' }, source => idOf('001', source.company_n)),
    pointer('ParentId', { kind: 'Case', relationship: 'Parent' }, () => null),
    choice('Type', source => (source.category ? (types[source.category] ?? null) : null)),
    choice('Status', source => statuses[source.stage] ?? source.stage, ['New', 'Working', 'Escalated', 'Closed']),
    choice('Reason', source => source.category),
    choice('Origin', source => (source.channel ? (origins[source.channel] ?? null) : null)),
    text('Subject', source => source.subject),
    choice('Priority', source => (source.priority ? (priorities[source.priority] ?? null) : null)),
    long('Description', source => source.description),
    flag('IsClosed', source => source.status === 'CLOSED'),
    instant('ClosedDate', source => source.closed_at),
    flag('IsEscalated', () => false),
    anyOwner(source => (source.owner_n === null ? idOf('00G', source.team_n) : idOf('005', source.owner_n))),
  ],
  children: [
    { name: 'Cases', kind: 'Case', field: 'ParentId' },
    { name: 'CaseComments', kind: 'CaseComment', field: 'ParentId' },
    { name: 'EmailMessages', kind: 'EmailMessage', field: 'ParentId' },
    { name: 'Tasks', kind: 'Task', field: 'WhatId' },
    { name: 'Events', kind: 'Event', field: 'WhatId' },
  ],
}

/** What was said about a case. https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_casecomment.htm */
export const caseComment: Kind = {
  ...{ name: 'CaseComment', label: 'Case Comment', plural: 'Case Comments', prefix: '00a' },
  origins: [
    {
      marker: 'Sim',
      sql: `SELECT t.* FROM crm_ticket_comment t JOIN crm_ticket p ON p.n = t.ticket_n AND p.is_archived = 0`,
    },
  ],
  fields: [
    ...common('00a'),
    pointer('ParentId', { kind: 'Case', relationship: 'Parent' }, source => idOf('500', source.ticket_n)),
    flag('IsPublished', source => source.is_public),
    long('CommentBody', source => source.body),
  ],
  children: [],
}

/** Queues and other groups. https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_group.htm */
export const group: Kind = {
  ...{ name: 'Group', label: 'Group', plural: 'Group', prefix: '00G' },
  origins: [
    { marker: 'Sim', sql: "SELECT t.*, 'Queue' AS type FROM crm_team t" },
    { marker: 'Rol', sql: "SELECT 1 AS n, 'Everybody' AS name, 'Role' AS type" },
  ],
  fields: [
    ...common('00G', { isMarked: true }).filter(({ name }) => name !== 'IsDeleted'),
    text('Name', source => source.name),
    text('DeveloperName', source => String(source.name).replace(/\W+/g, '_')),
    choice('Type', source => source.type),
  ].map(each => (/Date$|Modstamp$/.test(each.name) ? { ...each, value: () => '2024-05-01T00:00:00.000+0000' } : each)),
  children: [{ name: 'GroupMembers', kind: 'GroupMember', field: 'GroupId' }],
}

/** Who is in a group. */
export const groupMember: Kind = {
  ...{ name: 'GroupMember', label: 'Group Member', plural: 'Group Member', prefix: '011' },
  origins: [{ marker: 'Sim', sql: 'SELECT * FROM crm_team_member ORDER BY is_primary DESC, n' }],
  fields: [
    field('id', 'Id', source => idOf('011', source.n)),
    pointer('GroupId', { kind: 'Group', relationship: 'Group' }, source => idOf('00G', source.team_n)),
    field('reference', 'UserOrGroupId', source => idOf('005', source.user_n)),
  ],
  children: [],
}

/** What users are to each other. */
export const userRole: Kind = {
  ...{ name: 'UserRole', label: 'Role', plural: 'Role', prefix: '00E' },
  origins: [{ marker: 'Sim', sql: "SELECT 1 AS n, 'Head of Sales' AS name" }],
  fields: [field('id', 'Id', source => idOf('00E', source.n)), text('Name', source => source.name)],
  children: [],
}

/** A kind of object that the account has added. */
export const loyaltyCard: Kind = {
  ...{ name: 'Loyalty_Card__c', label: 'Loyalty Card', plural: 'Loyalty Cards', prefix: 'a00', custom: true },
  origins: [],
  fields: [
    ...common('a00'),
    text('Name', () => null),
    pointer('Contact__c', { kind: 'Contact', relationship: 'Contact__r' }, () => null),
  ],
  children: [],
}
