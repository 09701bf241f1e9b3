import { classes, contactTypes, onHold, priorities, states } from './mapping/ticket-words.ts'
import type { Orders } from './queries.ts'
import {
  flagField,
  instantField,
  pointerField,
  type QueryFields,
  splitWordField,
  textField,
  wordField,
} from './query-fields.ts'

const common: QueryFields = {
  createdAt: instantField('sys_created_on'),
  updatedAt: instantField('sys_updated_on'),
}

/** By what rows of every table can be ordered. */
export const commonOrders: Orders = { createdAt: 'sys_created_on', updatedAt: 'sys_updated_on' }

/** By what incidents can be ordered. */
export const ticketOrders: Orders = { ...commonOrders, dueAt: 'due_date' }

/** What incidents can be asked about. */
export const ticketFields: QueryFields = {
  ...common,
  subject: textField('short_description'),
  number: textField('number'),
  externalId: textField('correlation_id'),
  status: splitWordField('state', states, { [onHold]: ['ON_HOLD', 'PENDING'] }),
  priority: wordField('priority', priorities),
  type: wordField('sys_class_name', classes),
  channel: wordField('contact_type', contactTypes),
  requester: pointerField('caller_id'),
  assignee: pointerField('assigned_to'),
  organization: pointerField('company'),
  team: pointerField('assignment_group'),
  dueAt: instantField('due_date'),
}

/** What users can be asked about as those who ask for help. */
export const endUserFields: QueryFields = {
  ...common,
  name: textField('name'),
  emails: textField('email'),
  externalId: textField('user_name'),
  organization: pointerField('company'),
}

/** What users can be asked about as those who answer. */
export const userFields: QueryFields = {
  ...common,
  name: textField('name'),
  email: textField('email'),
  isActive: flagField('active'),
}

/** What companies can be asked about. */
export const organizationFields: QueryFields = { ...common, name: textField('name') }
