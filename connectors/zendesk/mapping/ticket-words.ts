import type { PriorityWord, StatusWord, TypeWord } from '../rows.ts'

/** What Zendesk's statuses are here. */
export const statuses = {
  new: 'NEW',
  open: 'OPEN',
  pending: 'PENDING',
  hold: 'ON_HOLD',
  solved: 'RESOLVED',
  closed: 'CLOSED',
  deleted: 'CLOSED',
} as const satisfies Record<StatusWord, string>

/** What Zendesk's priorities are here. */
export const priorities = {
  urgent: 'URGENT',
  high: 'HIGH',
  normal: 'NORMAL',
  low: 'LOW',
} as const satisfies Record<PriorityWord, string>

/** What Zendesk's types of tickets are here. */
export const types = {
  problem: 'PROBLEM',
  incident: 'INCIDENT',
  question: 'QUESTION',
  task: 'TASK',
} as const satisfies Record<TypeWord, string>
