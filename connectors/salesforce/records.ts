import type { Connector } from '../../src/contract/connector.ts'
import { readText } from '../../src/contract/read.ts'
import type { RecordSpec } from '../../src/contract/record.ts'
import type { Dialect } from './dialect.ts'
import { like } from './escape.ts'
import { groups } from './groups.ts'
import { stageHistories } from './histories.ts'
import { longId } from './ids.ts'
import { kinds } from './kinds.ts'
import { domainOf } from './mapping/account.ts'
import { findBy, type ObjectKind, objectRecord } from './objects.ts'
import type { SalesforceRow } from './rows.ts'
import { among, anyOf } from './soql.ts'
import { type PipelineRow, pipelines, stages } from './stages.ts'

/** What Salesforce holds, as one of its APIs tells it. */
export function recordsBy(dialect: Dialect): Connector['records'] {
  const record = (kind: ObjectKind, more: Pick<RecordSpec<SalesforceRow>, 'findBy' | 'detail'> = {}) =>
    objectRecord(dialect, kind, more)
  return {
    account: record(kinds.account, { findBy: { domain: byWebsite(dialect) } }),
    contact: record(kinds.contact, { findBy: { email: byEmail(dialect, kinds.contact) } }),
    lead: record(kinds.lead, { findBy: { email: byEmail(dialect, kinds.lead) } }),
    opportunity: record(kinds.opportunity, { detail: stageHistories(dialect) }),
    lineItem: record(kinds.lineItem),
    user: record(kinds.user, { findBy: { email: byEmail(dialect, kinds.user) } }),
    note: record(kinds.note),
    task: record(kinds.task),
    call: record(kinds.call),
    event: record(kinds.event),
    email: record(kinds.email),
    product: record(kinds.product),
    case: record(kinds.case),
    caseComment: record(kinds.caseComment),
    stage: { id: (row: SalesforceRow) => longId(row.Id), all: stages(dialect) },
    pipeline: { id: (row: PipelineRow) => row.Id, all: pipelines(dialect) },
    group: { id: (row: SalesforceRow) => longId(row.Id), all: groups(dialect) },
  }
}

/** Records by their e-mail address, whatever its capitals. */
function byEmail(dialect: Dialect, kind: ObjectKind) {
  return findBy(dialect, kind, {
    atMost: 200,
    condition: emails => among('Email', emails),
    keys: row => [readText(row.Email)].filter(email => email !== null),
  })
}

/** Companies by the host of their website, wherever in the website it stands. Fewer at a time: no index helps with that. */
function byWebsite(dialect: Dialect) {
  return findBy(dialect, kinds.account, {
    atMost: 50,
    condition: domains => anyOf(domains.map(domain => `Website LIKE ${like(domain, { before: '%', after: '%' })}`)),
    keys: row => [domainOf(row.Website)].filter(domain => domain !== null),
  })
}
