import type { Facts } from '../../src/contract/record.ts'
import { isVisible } from './fields.ts'
import { caseOrigins, casePriorities, caseTypes, openStatuses } from './mapping/case.ts'
import { leadStatuses } from './mapping/lead.ts'
import { callTypes, taskPriorities, taskStatuses } from './mapping/task.ts'
import type { SearchTable } from './queries.ts'
import { day, flag, instant, money, number, pointer, type Searched, states, text, word } from './searched.ts'
import { among, anyOf } from './soql.ts'
import type { StageRow } from './stages.ts'

const changed = { createdAt: instant('CreatedDate'), updatedAt: instant('SystemModstamp') }
const changes = {
  createdAt: { field: 'CreatedDate', holds: 'instant' },
  updatedAt: { field: 'SystemModstamp', holds: 'instant' },
} as const
const lastActivity = { lastActivityAt: day('LastActivityDate') }
const byLastActivity = { lastActivityAt: { field: 'LastActivityDate', holds: 'day' } } as const
const owner = pointer('OwnerId')
const eitherOwner = pointer('OwnerId', { isEither: true })
const byActivityDate = { field: 'ActivityDate', holds: 'day' } as const

/** What of each entity Salesforce can narrow lists by, and by which fields it orders them. */
export const tables = {
  Contact: {
    fields: {
      name: text('Name'),
      firstName: text('FirstName'),
      lastName: text('LastName'),
      emails: text('Email'),
      jobTitle: text('Title'),
      owner,
      company: pointer('AccountId'),
      ...changed,
      ...lastActivity,
    },
    orders: { ...changes, ...byLastActivity },
  },
  Company: {
    fields: {
      name: text('Name'),
      // Who has a website may have no domain, for it may be no website.
      domain: domain('Website'),
      industry: text('Industry'),
      owner,
      employeeCount: number('NumberOfEmployees'),
      ...changed,
      ...lastActivity,
    },
    orders: { ...changes, ...byLastActivity },
  },
  Lead: {
    fields: { name: text('Name'), status: leadStatus(), owner: eitherOwner, ...changed },
    orders: changes,
  },
  Deal: {
    fields: {
      name: text('Name'),
      status: states(
        { OPEN: 'IsClosed = FALSE', WON: 'IsWon = TRUE', LOST: '(IsClosed = TRUE AND IsWon = FALSE)' },
        { reads: ['IsClosed', 'IsWon'] },
      ),
      stage: stage(),
      owner,
      amount: money('Amount', isMultiCurrency),
      expectedCloseDate: day('CloseDate'),
      closedAt: closedAt(),
      ...changed,
    },
    // Not by amount: amounts of one currency stand together, and Salesforce orders them converted into one.
    orders: { ...changes, expectedCloseDate: { field: 'CloseDate', holds: 'day' } },
  },
  Ticket: {
    fields: {
      subject: text('Subject'),
      number: text('CaseNumber'),
      status: caseStatus(),
      priority: word('Priority', casePriorities),
      type: word('Type', caseTypes),
      channel: word('Origin', caseOrigins),
      requester: pointer('ContactId'),
      organization: pointer('AccountId'),
      assignee: eitherOwner,
      team: eitherOwner,
      ...changed,
    },
    orders: changes,
  },
  EndUser: {
    fields: { name: text('Name'), emails: text('Email'), organization: pointer('AccountId'), ...changed },
    orders: changes,
  },
  Organization: { fields: { name: text('Name'), domains: domain('Website'), ...changed }, orders: changes },
  User: {
    fields: { name: text('Name'), email: text('Email'), isActive: flag('IsActive'), ...changed },
    orders: changes,
  },
  Note: {
    fields: { owner, occurredAt: instant('CreatedDate'), ...changed },
    orders: { ...changes, occurredAt: { field: 'CreatedDate', holds: 'instant' } },
  },
  Task: {
    fields: {
      subject: text('Subject'),
      status: word('Status', taskStatuses),
      priority: word('Priority', taskPriorities),
      owner: eitherOwner,
      dueAt: day('ActivityDate'),
      completedAt: instant('CompletedDateTime'),
      ...changed,
    },
    orders: { ...changes, dueAt: byActivityDate, completedAt: { field: 'CompletedDateTime', holds: 'instant' } },
  },
  Call: {
    fields: {
      direction: word('CallType', callTypes),
      owner: eitherOwner,
      occurredAt: day('ActivityDate'),
      ...changed,
    },
    orders: { ...changes, occurredAt: byActivityDate },
  },
  Meeting: {
    fields: {
      owner: eitherOwner,
      startAt: instant('StartDateTime'),
      occurredAt: instant('StartDateTime'),
      ...changed,
    },
    orders: {
      ...changes,
      startAt: { field: 'StartDateTime', holds: 'instant' },
      occurredAt: { field: 'StartDateTime', holds: 'instant' },
    },
  },
  EmailActivity: {
    fields: {
      subject: text('Subject'),
      direction: states({ INBOUND: 'Incoming = TRUE', OUTBOUND: 'Incoming = FALSE' }, { reads: ['Incoming'] }),
      occurredAt: instant('MessageDate'),
      ...changed,
    },
    orders: { ...changes, occurredAt: { field: 'MessageDate', holds: 'instant' } },
  },
  Product: {
    fields: {
      name: text('Name'),
      sku: text('ProductCode'),
      status: states({ ACTIVE: 'IsActive = TRUE', ARCHIVED: 'IsActive = FALSE' }, { reads: ['IsActive'] }),
      ...changed,
    },
    orders: changes,
  },
} as const satisfies Readonly<Record<string, SearchTable>>

/** An account has several currencies where its records name one. */
function isMultiCurrency(facts: Facts): boolean {
  return isVisible('Opportunity', 'CurrencyIsoCode', facts)
}

/** A part of a website, which may stand elsewhere in it too. */
function domain(field: string): Searched {
  const website = text(field)
  return {
    ...website,
    operators: ['in', 'has', 'startsWith', 'contains', 'isNotNull'],
    soql(condition, facts) {
      if (condition.operator === 'isNotNull') return website.soql(condition, facts)
      return website.soql({ ...condition, operator: 'contains' }, facts)
    },
  }
}

function leadStatus(): Searched {
  const open = Object.groupBy(Object.keys(leadStatuses), each => leadStatuses[each as keyof typeof leadStatuses])
  const meanings = Object.entries(open).map(([state, each]) => {
    const named = among('Status', each ?? [])
    return [state, state === 'CONVERTED' ? `(IsConverted = TRUE OR ${named})` : `(IsConverted = FALSE AND ${named})`]
  })
  return states(Object.fromEntries(meanings), { reads: ['Status', 'IsConverted'], mayLack: 'Status' })
}

function caseStatus(): Searched {
  const meanings = Object.entries(openStatuses).map(([each, state]) => [
    state,
    `(IsClosed = FALSE AND ${among('Status', [each])})`,
  ])
  const all = { ...Object.fromEntries(meanings), CLOSED: 'IsClosed = TRUE' }
  return states(all, { reads: ['Status', 'IsClosed'], mayLack: 'Status' })
}

/** A stage by the names that opportunities know it by; one that has none is pointed to by nobody. */
function stage(): Searched {
  return {
    operators: ['in'],
    reads: ['StageName'],
    soql({ values }, { stages }) {
      if (stages === undefined) return among('StageName', values)
      const own = (stages as readonly StageRow[]).filter(({ Id }) => values.includes(Id))
      return among(
        'StageName',
        own.flatMap(({ ApiName, MasterLabel }) => [ApiName, MasterLabel].filter(name => typeof name === 'string')),
      )
    },
  }
}

/** An open deal has no such instant, though its field has a day: that on which it is expected to close. */
function closedAt(): Searched {
  const at = day('CloseDate')
  return {
    operators: at.operators,
    reads: ['CloseDate', 'IsClosed'],
    soql(condition, facts) {
      if (condition.operator === 'isNull') return anyOf(['CloseDate = null', 'IsClosed = FALSE'])
      const said = at.soql(condition, facts)
      return said && `${said} AND IsClosed = TRUE`
    },
  }
}
