import { callDirections } from './mapping/call.ts'
import { emailDirections } from './mapping/email.ts'
import { leadStatuses } from './mapping/lead.ts'
import { lifecycleWords } from './mapping/object.ts'
import { taskPriorities, taskStatuses } from './mapping/task.ts'
import { firstStages, ticketChannels, ticketPriorities } from './mapping/ticket.ts'
import type { Searched } from './queries.ts'
import type { Filter } from './search.ts'
import { day, instant, money, number, pointer, text, word } from './searched.ts'

const owner = pointer('hubspot_owner_id')

/** When objects were created and changed: the names of the two properties differ from type to type. */
const changed = (created: string, updated = 'hs_lastmodifieddate') => ({
  fields: { createdAt: instant(created), updatedAt: instant(updated) },
  orders: { createdAt: created, updatedAt: updated },
})

const people = changed('createdate', 'lastmodifieddate')
const objects = changed('createdate')
const activities = changed('hs_createdate')

const lastActivity = {
  fields: { lastActivityAt: instant('notes_last_updated') },
  orders: { lastActivityAt: 'notes_last_updated' },
}

const happened = {
  fields: { owner, occurredAt: instant('hs_timestamp'), ...activities.fields },
  orders: { occurredAt: 'hs_timestamp', ...activities.orders },
}

/** What of each entity HubSpot can search for, and by what it can order. https://developers.hubspot.com/docs/api-reference/crm-search-v3/guide */
export const searchTables = {
  Contact: {
    fields: {
      firstName: text('firstname'),
      lastName: text('lastname'),
      emails: text('email', 'hs_additional_emails'),
      jobTitle: text('jobtitle'),
      lifecycleStage: word('lifecyclestage', lifecycleWords),
      owner,
      company: pointer('associatedcompanyid'),
      ...people.fields,
      ...lastActivity.fields,
    },
    orders: { ...people.orders, ...lastActivity.orders },
  },
  Company: {
    fields: {
      name: text('name'),
      domain: text('domain'),
      // A choice of the account's own, whose words HubSpot compares as they are written: only whether there is one.
      industry: presenceAlone(text('industry')),
      lifecycleStage: word('lifecyclestage', lifecycleWords),
      owner,
      employeeCount: number('numberofemployees'),
      ...objects.fields,
      ...lastActivity.fields,
    },
    orders: { ...objects.orders, ...lastActivity.orders },
  },
  Deal: {
    fields: {
      name: text('dealname'),
      status: dealStatus(),
      pipeline: pointer('pipeline'),
      stage: pointer('dealstage'),
      owner,
      amount: money('amount', 'deal_currency_code'),
      expectedCloseDate: day('closedate'),
      closedAt: closedAt(),
      ...objects.fields,
    },
    // Not by amount: amounts of one currency stand together, and HubSpot orders by one property.
    orders: { expectedCloseDate: 'closedate', closedAt: 'closedate', ...objects.orders },
  },
  Lead: {
    fields: {
      name: text('hs_lead_name'),
      status: word('hs_pipeline_stage', leadStatuses),
      owner,
      ...activities.fields,
    },
    orders: activities.orders,
  },
  Ticket: {
    fields: {
      subject: text('subject'),
      status: ticketStatus(),
      team: pointer('hubspot_team_id'),
      priority: word('hs_ticket_priority', ticketPriorities),
      channel: word('source_type', ticketChannels),
      assignee: owner,
      ...objects.fields,
    },
    orders: objects.orders,
  },
  Note: happened,
  Task: {
    fields: {
      subject: text('hs_task_subject'),
      status: word('hs_task_status', taskStatuses),
      priority: word('hs_task_priority', taskPriorities),
      owner,
      dueAt: instant('hs_timestamp'),
      ...activities.fields,
    },
    orders: { dueAt: 'hs_timestamp', ...activities.orders },
  },
  Call: {
    fields: { direction: word('hs_call_direction', callDirections), ...happened.fields },
    orders: happened.orders,
  },
  Meeting: {
    fields: { startAt: instant('hs_meeting_start_time'), ...happened.fields },
    orders: { startAt: 'hs_meeting_start_time', ...happened.orders },
  },
  EmailActivity: {
    fields: {
      subject: text('hs_email_subject'),
      direction: word('hs_email_direction', emailDirections),
      ...happened.fields,
    },
    orders: happened.orders,
  },
  Product: { fields: { name: text('name'), sku: text('hs_sku'), ...objects.fields }, orders: objects.orders },
} as const

function presenceAlone(searched: Searched): Searched {
  return { ...searched, operators: ['isNull', 'isNotNull'] }
}

const is = (propertyName: string, value: string): Filter => ({ propertyName, operator: 'EQ', value })
const lacks = (propertyName: string): Filter => ({ propertyName, operator: 'NOT_HAS_PROPERTY' })

/** How each status of a deal is told by the two flags that HubSpot works out. */
const statuses: Readonly<Record<string, readonly (readonly Filter[])[]>> = {
  OPEN: [[is('hs_is_closed', 'false')]],
  WON: [[is('hs_is_closed_won', 'true')]],
  LOST: [
    [is('hs_is_closed', 'true'), is('hs_is_closed_won', 'false')],
    [is('hs_is_closed', 'true'), lacks('hs_is_closed_won')],
  ],
}

function dealStatus(): Searched {
  return {
    operators: ['in', 'notIn'],
    groups({ operator, values }) {
      const wanted = values.flatMap(value => statuses[value] ?? [])
      if (operator === 'in') return wanted.length === 0 ? undefined : wanted
      const others = Object.keys(statuses).filter(status => !values.includes(status))
      return [...others.flatMap(status => statuses[status] ?? []), [lacks('hs_is_closed')]]
    },
  }
}

/** An open deal has no such instant, though its property has one: the day when it is expected to close. */
function closedAt(): Searched {
  const at = instant('closedate')
  return {
    operators: at.operators,
    groups(condition) {
      if (condition.operator === 'isNull')
        return [[lacks('closedate')], [is('hs_is_closed', 'false')], [lacks('hs_is_closed')]]
      return at.groups(condition)?.map(group => [...group, is('hs_is_closed', 'true')])
    },
  }
}

/** Which stage means what is known of the first pipeline's alone: those that are not wanted are left out. */
function ticketStatus(): Searched {
  const propertyName = 'hs_pipeline_stage'
  const stagesOf = (isWanted: (status: string) => boolean) =>
    Object.keys(firstStages).filter(stage => isWanted(firstStages[stage] ?? ''))
  return {
    operators: ['in', 'notIn'],
    groups({ operator, values }) {
      const named = stagesOf(status => values.includes(status))
      // No stage of another pipeline has one of these two.
      if (operator === 'in' && values.every(value => value === 'NEW' || value === 'PENDING'))
        return [[{ propertyName, operator: 'IN', values: named }]]
      const left = operator === 'in' ? stagesOf(status => !values.includes(status)) : named
      const others: Filter = { propertyName, operator: 'NOT_IN', values: left }
      if (left.length === 0) return undefined
      return operator === 'in' ? [[others]] : [[others], [lacks(propertyName)]]
    },
  }
}
