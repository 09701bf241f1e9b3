import type { FilterCase } from '../../../test/filters/case.ts'

const of =
  (list: string) =>
  (filter: FilterCase['filter'], field?: string, direction: 'ASC' | 'DESC' = 'DESC'): FilterCase => ({
    list,
    filter,
    ...(field !== undefined && { orderBy: { field, direction } }),
  })

const contacts = of('contacts')
const companies = of('companies')
const deals = of('deals')
const leads = of('leads')
const tickets = of('tickets')
const notes = of('notes')
const tasks = of('tasks')
const calls = of('calls')
const meetings = of('meetings')
const emails = of('emailActivities')
const products = of('products')
const users = of('users')

const spring = { gte: '2026-03-01T00:00:00Z', lt: '2026-06-01T00:00:00Z' }
/** The instant of the import at which many rows were changed. */
const imported = '2026-08-03T04:05:06Z'

/** What HubSpot's lists are asked for: each field and operator, pushed down or not, together and in order. */
export const cases: readonly FilterCase[] = [
  contacts({ firstName: { eq: 'ada' } }),
  contacts({ firstName: { in: ['ADA', 'nobody'] } }),
  contacts({ firstName: { isNull: true } }),
  contacts({ firstName: { isNull: false }, lastName: { isNull: false } }),
  contacts({ lastName: { eq: 'Lovelace' } }),
  contacts({ lastName: { startsWith: 'lo' } }),
  contacts({ name: { contains: 'LOVE' } }),
  contacts({ name: { eq: 'Ada Lovelace' } }),
  contacts({ emails: { eq: 'ADA@analytical-engines.example' } }),
  contacts({ emails: { in: ['second14@home.example', 'ada@analytical-engines.example'] } }),
  contacts({ emails: { contains: 'home.example' } }),
  contacts({ emails: { isNull: true } }),
  contacts({ jobTitle: { in: ['buyer', 'ENGINEER'] } }),
  contacts({ jobTitle: { eq: 'Köchin' } }),
  contacts({ jobTitle: { isNull: true } }),
  contacts({ lifecycleStage: { eq: 'CUSTOMER' } }),
  contacts({ lifecycleStage: { in: ['LEAD', 'UNKNOWN'] } }),
  contacts({ lifecycleStage: { notIn: ['CUSTOMER', 'LEAD'] } }),
  contacts({ lifecycleStage: { notIn: ['UNKNOWN', 'LEAD'] } }),
  contacts({ owner: { eq: '#2' } }),
  contacts({ owner: { in: ['#1', '#3'] } }),
  contacts({ owner: { isNull: true } }),
  contacts({ owner: { in: ['#9999'] } }),
  contacts({ company: { eq: '#1' } }),
  contacts({ company: { isNull: true } }),
  contacts({ createdAt: spring }),
  contacts({ createdAt: { lte: '2025-06-01T12:00:00.5Z' } }, 'CREATED_AT', 'ASC'),
  contacts({ updatedAt: { gte: imported, lte: imported } }),
  contacts({ updatedAt: { gt: imported } }, 'UPDATED_AT'),
  contacts({ lastActivityAt: { isNull: true } }),
  contacts({ lastActivityAt: { gt: '2026-01-01T00:00:00Z' }, owner: { isNull: false } }, 'LAST_ACTIVITY_AT'),
  contacts({}, 'LAST_ACTIVITY_AT', 'ASC'),
  contacts({}, 'UPDATED_AT', 'ASC'),

  companies({ name: { eq: 'analytical engines' } }),
  companies({ name: { isNull: true } }),
  companies({ name: { contains: 'engines' }, lifecycleStage: { eq: 'CUSTOMER' } }),
  companies({ domain: { in: ['ANALYTICAL-ENGINES.example', 'nowhere.example'] } }),
  companies({ domain: { isNull: true } }),
  companies({ industry: { eq: 'software' } }),
  companies({ industry: { isNull: true } }),
  companies({ employeeCount: { gte: '1000', lt: '9000.5' } }),
  companies({ employeeCount: { isNull: true } }),
  companies({ employeeCount: { gt: '5000' }, owner: { eq: '#4' } }),
  companies({ lifecycleStage: { in: ['UNKNOWN'] } }),
  companies({ createdAt: { lt: '2025-12-01T00:00:00Z' } }, 'CREATED_AT'),
  companies({ lastActivityAt: { isNull: false } }, 'LAST_ACTIVITY_AT', 'ASC'),
  companies({ updatedAt: { lte: imported } }, 'UPDATED_AT', 'ASC'),

  deals({ name: { isNull: true } }),
  deals({ name: { contains: 'launch' } }),
  deals({ status: { eq: 'WON' } }),
  deals({ status: { in: ['LOST', 'OPEN'] } }),
  deals({ status: { notIn: ['LOST'] } }),
  deals({ pipeline: { eq: '#1' }, status: { eq: 'OPEN' } }),
  deals({ stage: { in: ['#1', '#2', '#7'] } }),
  deals({ owner: { isNull: true }, status: { eq: 'OPEN' } }),
  deals({ amount: { currency: 'USD', gte: '10000' } }),
  deals({ amount: { currency: 'EUR', gt: '100.5', lte: '60000' } }),
  deals({ amount: { currency: 'JPY' } }),
  deals({ amount: { currency: 'USD', gte: '1' } }, 'AMOUNT'),
  deals({ amount: { currency: 'CHF', gte: '1' } }),
  deals({ expectedCloseDate: { gte: '2026-01-01', lt: '2026-07-01' } }),
  deals({ expectedCloseDate: { eq: '2026-08-03' } }),
  deals({ expectedCloseDate: { isNull: true } }),
  deals({ expectedCloseDate: { gt: '2026-06-01' } }, 'EXPECTED_CLOSE_DATE', 'ASC'),
  deals({ closedAt: { isNull: true }, pipeline: { eq: '#1' } }),
  deals({ closedAt: { gte: '2026-02-01T00:00:00Z' } }, 'CLOSED_AT'),
  deals({ closedAt: { isNull: false }, status: { eq: 'LOST' } }, 'CLOSED_AT', 'ASC'),
  deals({}, 'AMOUNT', 'ASC'),
  deals({}, 'CREATED_AT'),
  deals({ updatedAt: { gte: imported, lt: '2026-08-03T04:05:07Z' } }),
  deals({ status: { eq: 'OPEN' }, owner: { in: ['#1', '#2', '#3'] }, createdAt: spring }, 'UPDATED_AT'),

  leads({ name: { eq: 'ada lovelace, once more' } }),
  leads({ name: { isNull: true } }),
  leads({ status: { eq: 'WORKING' } }),
  leads({ status: { in: ['QUALIFIED', 'UNKNOWN'] } }),
  leads({ status: { notIn: ['UNKNOWN', 'NEW'] } }),
  leads({ status: { eq: 'CONVERTED' } }),
  leads({ owner: { isNull: true } }, 'UPDATED_AT'),
  leads({ createdAt: spring }, 'CREATED_AT', 'ASC'),
  leads({ updatedAt: { gte: imported } }),

  tickets({ subject: { contains: 'squeaks' } }),
  tickets({ subject: { isNull: true } }),
  tickets({ number: { eq: '394000000001' } }),
  tickets({ status: { eq: 'NEW' } }),
  tickets({ status: { in: ['NEW', 'PENDING'] } }),
  tickets({ status: { in: ['OPEN', 'CLOSED'] } }),
  tickets({ status: { notIn: ['CLOSED', 'NEW'] } }),
  tickets({ priority: { in: ['URGENT', 'NORMAL'] } }),
  tickets({ priority: { notIn: ['LOW', 'NONE'] } }),
  tickets({ priority: { eq: 'NONE' } }),
  tickets({ channel: { in: ['WEB', 'PHONE'] } }),
  tickets({ type: { eq: 'QUESTION' } }),
  tickets({ assignee: { in: ['#1', '#2'] } }),
  tickets({ team: { eq: '#1' }, status: { eq: 'OPEN' } }),
  tickets({ team: { isNull: true } }),
  tickets({ tags: { has: 'vip' } }),
  tickets({ requester: { isNull: true }, priority: { eq: 'HIGH' } }),
  tickets({ updatedAt: { lte: imported } }, 'UPDATED_AT'),
  tickets({ externalId: { isNull: true }, organization: { isNull: true } }, 'DUE_AT'),
  tickets({ dueAt: { isNull: false } }),
  tickets({ createdAt: spring }, 'CREATED_AT', 'ASC'),

  notes({ owner: { eq: '#1' } }),
  notes({ occurredAt: { gte: imported, lte: imported } }),
  notes({ occurredAt: { gt: '2026-05-01T00:00:00Z' } }, 'OCCURRED_AT', 'ASC'),
  notes({ createdAt: spring }, 'CREATED_AT'),
  notes({}, 'OCCURRED_AT'),
  notes({ updatedAt: { lt: imported } }, 'UPDATED_AT'),

  tasks({ subject: { eq: 'call back 1' } }),
  tasks({ subject: { isNull: true } }),
  tasks({ status: { in: ['COMPLETED', 'WAITING'] } }),
  tasks({ status: { notIn: ['COMPLETED', 'UNKNOWN'] } }),
  tasks({ status: { eq: 'CANCELED' } }),
  tasks({ priority: { in: ['NORMAL', 'NONE'] } }),
  tasks({ priority: { notIn: ['HIGH'] }, owner: { isNull: false } }),
  tasks({ dueAt: { isNull: true } }),
  tasks({ dueAt: { gte: '2026-04-01T00:00:00Z', lt: '2026-12-01T00:00:00Z' } }, 'DUE_AT', 'ASC'),
  tasks({ completedAt: { isNull: false } }),
  tasks({ status: { eq: 'COMPLETED' }, completedAt: { gt: '2026-01-01T00:00:00Z' } }, 'COMPLETED_AT'),
  tasks({ createdAt: spring }, 'CREATED_AT'),
  tasks({ updatedAt: { gt: '2026-02-01T00:00:00Z' } }, 'UPDATED_AT', 'ASC'),

  calls({ direction: { eq: 'INBOUND' } }),
  calls({ direction: { notIn: ['OUTBOUND'] } }, 'OCCURRED_AT'),
  calls({ occurredAt: { isNull: true } }),
  calls({ owner: { in: ['#1', '#2', '#3', '#4'] } }),
  calls({ createdAt: spring }, 'CREATED_AT', 'ASC'),
  calls({ updatedAt: { gte: imported } }, 'UPDATED_AT'),

  meetings({ startAt: { isNull: true } }),
  meetings({ startAt: { gte: '2026-01-01T00:00:00Z' } }, 'START_AT', 'ASC'),
  meetings({ occurredAt: spring, owner: { isNull: false } }),
  meetings({ occurredAt: { isNull: false } }, 'OCCURRED_AT'),
  meetings({ createdAt: spring }, 'CREATED_AT'),
  meetings({ updatedAt: { lte: imported } }, 'UPDATED_AT', 'ASC'),

  emails({ subject: { eq: 're: OFFER 3' } }),
  emails({ subject: { isNull: true } }),
  emails({ direction: { in: ['INBOUND'] } }),
  emails({ direction: { in: ['OUTBOUND', 'UNKNOWN'] } }, 'OCCURRED_AT', 'ASC'),
  emails({ direction: { notIn: ['INBOUND'] }, updatedAt: { gte: imported } }),
  emails({ owner: { eq: '#2' }, occurredAt: spring }),
  emails({ createdAt: { gte: '2026-01-01T00:00:00Z' } }, 'CREATED_AT'),
  emails({ updatedAt: { lte: imported } }, 'UPDATED_AT', 'ASC'),

  products({ name: { eq: 'brass COG' } }),
  products({ sku: { in: ['eng-plan', 'STEAM'] } }),
  products({ sku: { isNull: true } }),
  products({ status: { eq: 'ACTIVE' } }, 'CREATED_AT'),
  products({ status: { eq: 'ARCHIVED' } }),
  products({ createdAt: spring }, 'CREATED_AT', 'ASC'),
  products({ updatedAt: { gte: imported } }, 'UPDATED_AT'),

  users({ name: { contains: 'seller' } }),
  users({ email: { eq: 'SELLER1@unigraph-demo.example' } }),
  users({ isActive: { eq: false } }),
  users({ createdAt: { lt: '2026-01-01T00:00:00Z' } }, 'CREATED_AT'),
  users({ updatedAt: { gte: '2026-01-01T00:00:00Z' } }, 'UPDATED_AT'),
]
