import { casesOf, type FilterCase, spring } from '../../../test/filters/case.ts'
import { crmCases } from '../../../test/filters/crm-cases.ts'

const emails = casesOf('emailActivities')
const tickets = casesOf('tickets')

/** What HubSpot's lists are asked for besides those of every CRM. */
export const cases: readonly FilterCase[] = [
  ...crmCases,
  tickets({ number: { eq: '394000000001' } }),
  emails({ owner: { eq: '#2' }, occurredAt: spring }),
]
