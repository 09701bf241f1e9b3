import { accountMapping } from './mapping/account.ts'
import { caseCommentMapping, caseMapping } from './mapping/case.ts'
import { contactMapping } from './mapping/contact.ts'
import { emailMapping } from './mapping/email.ts'
import { endUserMapping, organizationMapping } from './mapping/end-user.ts'
import { eventMapping } from './mapping/event.ts'
import { leadMapping } from './mapping/lead.ts'
import { lineItemMapping } from './mapping/line-item.ts'
import { noteMapping } from './mapping/note.ts'
import { fieldsOf } from './mapping/object.ts'
import { opportunityMapping } from './mapping/opportunity.ts'
import { productMapping } from './mapping/product.ts'
import { callMapping, taskMapping } from './mapping/task.ts'
import { userMapping } from './mapping/user.ts'
import type { ObjectKind } from './objects.ts'

const account = { record: 'account', type: 'Account', always: ['Website'] } as const
const owner = { record: 'user', type: 'User', always: ['Email'] } as const
/**
 * Where it may be a queue as well, it comes as a `Name`, which has no other fields.
 * https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_name.htm
 */
const eitherOwner = {
  ...owner,
  has: ['Name', 'FirstName', 'LastName', 'Email', 'Title', 'Phone', 'Username', 'Alias', 'IsActive'],
} as const
const contact = { record: 'contact', type: 'Contact', always: ['Email'] } as const

/** The kinds of objects, each by the name of its record. */
export const kinds = {
  account: {
    type: 'Account',
    fields: fieldsOf(accountMapping, organizationMapping),
    always: account.always,
    parents: { Owner: owner },
    facts: ['homeCurrency'],
  },
  contact: {
    type: 'Contact',
    fields: fieldsOf(contactMapping, endUserMapping),
    always: contact.always,
    parents: { Account: account, Owner: owner },
  },
  lead: { type: 'Lead', fields: fieldsOf(leadMapping), always: ['Email'], parents: { Owner: eitherOwner } },
  opportunity: {
    type: 'Opportunity',
    fields: fieldsOf(opportunityMapping),
    parents: { Account: account, Owner: owner },
    facts: ['homeCurrency', 'stages'],
  },
  lineItem: { type: 'OpportunityLineItem', fields: fieldsOf(lineItemMapping), isListed: false },
  user: { type: 'User', fields: fieldsOf(userMapping), always: ['Email'] },
  note: { type: 'Note', fields: fieldsOf(noteMapping), parents: { Owner: owner } },
  // Calls and e-mails are tasks there too. An e-mail is told by its message, of which its task is a copy.
  task: {
    type: 'Task',
    fields: fieldsOf(taskMapping),
    always: ['TaskSubtype'],
    parents: { Owner: eitherOwner },
    only: "(TaskSubtype = null OR TaskSubtype NOT IN ('Call','Email','ListEmail'))",
  },
  call: {
    type: 'Task',
    fields: fieldsOf(callMapping),
    always: ['TaskSubtype'],
    parents: { Owner: eitherOwner },
    only: "TaskSubtype = 'Call'",
  },
  event: { type: 'Event', fields: fieldsOf(eventMapping), parents: { Owner: eitherOwner } },
  email: { type: 'EmailMessage', fields: fieldsOf(emailMapping) },
  product: { type: 'Product2', fields: fieldsOf(productMapping) },
  case: {
    type: 'Case',
    fields: fieldsOf(caseMapping),
    parents: { Contact: contact, Account: account, Owner: eitherOwner },
  },
  caseComment: { type: 'CaseComment', fields: fieldsOf(caseCommentMapping), isListed: false },
} as const satisfies Readonly<Record<string, ObjectKind>>

/** True for a task that is a call. */
export const isCall = (row: { readonly TaskSubtype?: unknown }) => row.TaskSubtype === 'Call'

/** True for a task that is neither a call nor the copy of an e-mail. */
export const isTask = ({ TaskSubtype }: { readonly TaskSubtype?: unknown }) =>
  TaskSubtype !== 'Call' && TaskSubtype !== 'Email' && TaskSubtype !== 'ListEmail'
