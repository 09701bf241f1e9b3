import { casesOf, type FilterCase, spring } from '../../../test/filters/case.ts'
import { crmCases } from '../../../test/filters/crm-cases.ts'

const emails = casesOf('emailActivities')
const endUsers = casesOf('endUsers')
const leads = casesOf('leads')
const organizations = casesOf('organizations')
const tickets = casesOf('tickets')

/** What Salesforce's lists are asked for besides those of every CRM. */
export const cases: readonly FilterCase[] = [
  ...crmCases,
  leads({ status: { notIn: ['CONVERTED'] } }),
  leads({ owner: { in: ['#1', '#2', '#3'] }, status: { in: ['NEW', 'WORKING'] } }),
  tickets({ number: { eq: '00001001' } }),
  tickets({ number: { startsWith: '0000101' } }),
  tickets({ status: { in: ['CLOSED'] } }),
  tickets({ status: { eq: 'UNKNOWN' } }),
  tickets({ status: { notIn: ['UNKNOWN'] } }),
  tickets({ type: { in: ['FEATURE', 'UNKNOWN'] } }),
  tickets({ type: { notIn: ['PROBLEM'] } }),
  tickets({ requester: { in: ['#1', '#3'] } }),
  tickets({ organization: { isNull: false }, status: { eq: 'CLOSED' } }),
  emails({ owner: { isNull: true }, occurredAt: spring }),
  endUsers({ name: { startsWith: 'a' } }),
  endUsers({ name: { eq: 'Ada Lovelace' } }),
  endUsers({ emails: { eq: 'ADA@analytical-engines.example' } }),
  endUsers({ emails: { contains: '@HOME.' } }),
  endUsers({ emails: { isNull: true } }),
  endUsers({ externalId: { isNull: true } }),
  endUsers({ organization: { eq: '#1' } }),
  endUsers({ organization: { isNull: true } }),
  endUsers({ isSuspended: { eq: true } }),
  endUsers({ tags: { hasAny: ['vip', 'nothing'] } }),
  endUsers({ createdAt: spring }, 'CREATED_AT', 'ASC'),
  endUsers({ updatedAt: { gte: '2026-01-01T00:00:00Z' } }, 'UPDATED_AT'),
  organizations({ name: { in: ['analytical engines', 'nobody'] } }),
  organizations({ name: { contains: "%_'" } }),
  organizations({ domains: { eq: 'ANALYTICAL-ENGINES.example' } }),
  organizations({ domains: { contains: 'engines' } }),
  organizations({ domains: { isNull: true } }),
  organizations({ externalId: { isNull: false }, tags: { has: 'é-tag' } }),
  organizations({ createdAt: spring }, 'CREATED_AT'),
  organizations({ updatedAt: spring }, 'UPDATED_AT', 'ASC'),
]
