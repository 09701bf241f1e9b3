import type { LinkChildren, NestedChildren } from '../../src/contract/children.ts'
import type { Connector } from '../../src/contract/connector.ts'
import { filtered, linked, nested } from './children.ts'
import type { Dialect } from './dialect.ts'
import { prefixes } from './ids.ts'
import { kinds } from './kinds.ts'
import type { SalesforceRow } from './rows.ts'

type Edges = { readonly [Name in keyof Connector['entities']]?: NonNullable<Connector['entities'][Name]>['edges'] }

/** The children of a kind of object by what it calls them, and by the field of theirs that points back. */
interface Named {
  readonly record: keyof typeof kinds
  readonly name: string
  readonly by: string
  readonly isByAge?: true
}

const contacts = { record: 'contact', name: 'Contacts', by: 'AccountId' } as const
const notes = { record: 'note', name: 'Notes', by: 'ParentId' } as const
const who = { by: 'WhoId' } as const
const what = { by: 'WhatId' } as const
const tasks = { record: 'task', name: 'Tasks' } as const
const calls = { record: 'call', name: 'Tasks' } as const
const meetings = { record: 'event', name: 'Events' } as const
const emails = { record: 'email', name: 'Emails', by: 'RelatedToId' } as const

/** The records that hang on others. https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_erd_majors.htm */
export function edgesBy(dialect: Dialect) {
  const from =
    (parent: string) =>
    (named: Named): NestedChildren<SalesforceRow> =>
      nested(dialect, kinds[named.record], { from: parent, ...named })
  const ofAccount = from('Account')
  const ofContact = from('Contact')
  const ofLead = from('Lead')
  const ofOpportunity = from('Opportunity')
  const ofCase = from('Case')

  /** What a record itself points to, by a field that may point to records of several kinds. */
  const pointed = (of: string, child: string, record: 'account' | 'contact' | 'opportunity' | 'case'): LinkChildren =>
    linked(dialect, { of, parent: 'Id', child, record, prefix: prefixes[kinds[record].type] })
  const subjects = (of: string) => ({
    contacts: pointed(of, 'WhoId', 'contact'),
    companies: pointed(of, 'WhatId', 'account'),
    deals: pointed(of, 'WhatId', 'opportunity'),
    tickets: pointed(of, 'WhatId', 'case'),
  })

  const mails = { of: 'EmailMessageRelation', record: 'email', child: 'EmailMessageId', parent: 'RelationId' } as const
  const roles = { of: 'OpportunityContactRole', primary: 'IsPrimary' } as const

  return {
    Contact: {
      companies: pointed('Contact', 'AccountId', 'account'),
      deals: linked(dialect, { ...roles, parent: 'ContactId', child: 'OpportunityId', record: 'opportunity' }),
      tickets: ofContact({ record: 'case', name: 'Cases', by: 'ContactId' }),
      leads: filtered(dialect, kinds.lead, { by: 'ConvertedContactId', record: 'lead' }),
      notes: ofContact(notes),
      tasks: ofContact({ ...tasks, ...who }),
      calls: ofContact({ ...calls, ...who }),
      meetings: ofContact({ ...meetings, ...who }),
      emailActivities: linked(dialect, mails),
    },
    Company: {
      contacts: ofAccount(contacts),
      children: ofAccount({ record: 'account', name: 'ChildAccounts', by: 'ParentId' }),
      deals: ofAccount({ record: 'opportunity', name: 'Opportunities', by: 'AccountId' }),
      tickets: ofAccount({ record: 'case', name: 'Cases', by: 'AccountId' }),
      leads: filtered(dialect, kinds.lead, { by: 'ConvertedAccountId', record: 'lead' }),
      notes: ofAccount(notes),
      tasks: ofAccount({ ...tasks, ...what }),
      calls: ofAccount({ ...calls, ...what }),
      meetings: ofAccount({ ...meetings, ...what }),
      emailActivities: ofAccount(emails),
    },
    Deal: {
      companies: pointed('Opportunity', 'AccountId', 'account'),
      contacts: linked(dialect, { ...roles, parent: 'OpportunityId', child: 'ContactId', record: 'contact' }),
      lineItems: ofOpportunity({ record: 'lineItem', name: 'OpportunityLineItems', by: 'OpportunityId' }),
      notes: ofOpportunity(notes),
      tasks: ofOpportunity({ ...tasks, ...what }),
      calls: ofOpportunity({ ...calls, ...what }),
      meetings: ofOpportunity({ ...meetings, ...what }),
      emailActivities: ofOpportunity(emails),
    },
    Lead: {
      contacts: pointed('Lead', 'ConvertedContactId', 'contact'),
      companies: pointed('Lead', 'ConvertedAccountId', 'account'),
      notes: ofLead(notes),
      tasks: ofLead({ ...tasks, ...who }),
      calls: ofLead({ ...calls, ...who }),
      meetings: ofLead({ ...meetings, ...who }),
      emailActivities: linked(dialect, mails),
    },
    Ticket: {
      comments: ofCase({ record: 'caseComment', name: 'CaseComments', by: 'ParentId', isByAge: true }),
      contacts: pointed('Case', 'ContactId', 'contact'),
      companies: pointed('Case', 'AccountId', 'account'),
      tasks: ofCase({ ...tasks, ...what }),
      calls: ofCase({ ...calls, ...what }),
      meetings: ofCase({ ...meetings, ...what }),
      emailActivities: ofCase({ ...emails, name: 'EmailMessages', by: 'ParentId' }),
    },
    EndUser: {
      organizations: pointed('Contact', 'AccountId', 'account'),
      tickets: ofContact({ record: 'case', name: 'Cases', by: 'ContactId' }),
    },
    Organization: {
      endUsers: ofAccount(contacts),
      tickets: ofAccount({ record: 'case', name: 'Cases', by: 'AccountId' }),
    },
    User: { teams: linked(dialect, { of: 'GroupMember', parent: 'UserOrGroupId', child: 'GroupId', record: 'group' }) },
    Team: {
      members: linked(dialect, {
        ...{ of: 'GroupMember', parent: 'GroupId', child: 'UserOrGroupId', record: 'user' },
        prefix: prefixes.User,
      }),
    },
    // A note cannot hang on a case.
    Note: {
      contacts: pointed('Note', 'ParentId', 'contact'),
      companies: pointed('Note', 'ParentId', 'account'),
      deals: pointed('Note', 'ParentId', 'opportunity'),
    },
    Task: subjects('Task'),
    Call: subjects('Task'),
    Meeting: subjects('Event'),
    EmailActivity: {
      contacts: linked(dialect, {
        ...{ of: 'EmailMessageRelation', parent: 'EmailMessageId', child: 'RelationId', record: 'contact' },
        prefix: prefixes.Contact,
      }),
      companies: pointed('EmailMessage', 'RelatedToId', 'account'),
      deals: pointed('EmailMessage', 'RelatedToId', 'opportunity'),
      tickets: pointed('EmailMessage', 'ParentId', 'case'),
    },
  } as const satisfies Edges
}
