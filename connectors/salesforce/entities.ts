import type { Connector } from '../../src/contract/connector.ts'
import type { Dialect } from './dialect.ts'
import { edgesBy } from './edges.ts'
import { isCall, isTask, kinds } from './kinds.ts'
import { accountMapping } from './mapping/account.ts'
import { caseCommentMapping, caseMapping } from './mapping/case.ts'
import { contactMapping } from './mapping/contact.ts'
import { emailMapping } from './mapping/email.ts'
import { endUserMapping, organizationMapping } from './mapping/end-user.ts'
import { eventMapping } from './mapping/event.ts'
import { leadMapping } from './mapping/lead.ts'
import { lineItemMapping } from './mapping/line-item.ts'
import { noteMapping } from './mapping/note.ts'
import { opportunityMapping } from './mapping/opportunity.ts'
import { productMapping } from './mapping/product.ts'
import { pipelineMapping, stageMapping } from './mapping/stage.ts'
import { callMapping, taskMapping } from './mapping/task.ts'
import { groupMapping, userMapping } from './mapping/user.ts'
import type { ObjectKind } from './objects.ts'
import { addedTo, queriesOf, type SearchTable, textSearchOf } from './queries.ts'
import { tables } from './tables.ts'

/** What Salesforce's records are to us, as one of its APIs tells them. */
export function entitiesBy(dialect: Dialect): Connector['entities'] {
  const edges = edgesBy(dialect)
  /** The lists of an entity that can be narrowed, and the fields that an account has added to it. */
  const asked = (kind: ObjectKind, table: SearchTable) => ({
    queries: queriesOf(dialect, kind, table),
    added: addedTo(dialect, kind, table),
  })
  const searched = (kind: ObjectKind) => ({ search: textSearchOf(dialect, kind) })
  const subtype = { whenNeeds: ['TaskSubtype'] }
  return {
    Contact: {
      ...{ of: 'contact', mapping: contactMapping, edges: edges.Contact },
      ...asked(kinds.contact, tables.Contact),
      ...searched(kinds.contact),
    },
    Company: {
      ...{ of: 'account', mapping: accountMapping, edges: edges.Company },
      ...asked(kinds.account, tables.Company),
      ...searched(kinds.account),
    },
    Lead: {
      ...{ of: 'lead', mapping: leadMapping, edges: edges.Lead },
      ...asked(kinds.lead, tables.Lead),
      ...searched(kinds.lead),
    },
    Deal: {
      ...{ of: 'opportunity', mapping: opportunityMapping, edges: edges.Deal },
      ...asked(kinds.opportunity, tables.Deal),
      ...searched(kinds.opportunity),
    },
    Ticket: {
      ...{ of: 'case', mapping: caseMapping, edges: edges.Ticket },
      ...asked(kinds.case, tables.Ticket),
      ...searched(kinds.case),
    },
    TicketComment: { of: 'caseComment', mapping: caseCommentMapping },
    EndUser: {
      ...{ of: 'contact', mapping: endUserMapping, edges: edges.EndUser },
      ...asked(kinds.contact, tables.EndUser),
      ...searched(kinds.contact),
    },
    Organization: {
      ...{ of: 'account', mapping: organizationMapping, edges: edges.Organization },
      ...asked(kinds.account, tables.Organization),
      ...searched(kinds.account),
    },
    User: {
      ...{ of: 'user', mapping: userMapping, edges: edges.User },
      ...asked(kinds.user, tables.User),
    },
    Team: { of: 'group', mapping: groupMapping, edges: edges.Team },
    Note: { ...{ of: 'note', mapping: noteMapping, edges: edges.Note }, ...asked(kinds.note, tables.Note) },
    Task: {
      ...{ of: 'task', when: isTask, ...subtype, mapping: taskMapping, edges: edges.Task },
      ...asked(kinds.task, tables.Task),
    },
    Call: {
      ...{ of: 'call', when: isCall, ...subtype, mapping: callMapping, edges: edges.Call },
      ...asked(kinds.call, tables.Call),
    },
    Meeting: {
      ...{ of: 'event', mapping: eventMapping, edges: edges.Meeting },
      ...asked(kinds.event, tables.Meeting),
    },
    EmailActivity: {
      ...{ of: 'email', mapping: emailMapping, edges: edges.EmailActivity },
      ...asked(kinds.email, tables.EmailActivity),
    },
    Product: {
      ...{ of: 'product', mapping: productMapping },
      ...asked(kinds.product, tables.Product),
      ...searched(kinds.product),
    },
    DealLineItem: { of: 'lineItem', mapping: lineItemMapping },
    Pipeline: { of: 'pipeline', mapping: pipelineMapping },
    Stage: { of: 'stage', mapping: stageMapping },
  }
}
