import { columns } from '../../../src/contract/columns.ts'
import type { Direction, EmailActivity, Participant } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import { readFlag, readText } from '../../../src/contract/read.ts'
import type { RowOf } from '../rows.ts'
import { objectColumns } from './object.ts'

/** An e-mail. https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_emailmessage.htm */
export type EmailRow = RowOf<
  | 'Subject'
  | 'TextBody'
  | 'HtmlBody'
  | 'Incoming'
  | 'MessageDate'
  | 'FromName'
  | 'FromAddress'
  | 'ToAddress'
  | 'CcAddress'
  | 'BccAddress'
  | 'Status'
  | 'MessageIdentifier'
  | 'ThreadIdentifier'
  | 'RelatedToId'
  | 'ParentId'
>

const c = columns<EmailRow>()

/** EmailActivity from Salesforce's e-mail messages. */
export const emailMapping: Mapping<EmailActivity, EmailRow> = {
  ...objectColumns('EmailMessage'),
  // An e-mail message belongs to nobody there.
  ...absent('owner'),
  subject: c.text('Subject'),
  body: c.text('TextBody'),
  bodyHtml: c.text('HtmlBody'),
  direction: c.from(['Incoming'], ({ Incoming }): Direction | null => {
    const isIncoming = readFlag(Incoming)
    return isIncoming === null ? null : isIncoming ? 'INBOUND' : 'OUTBOUND'
  }),
  directionRaw: c.raw('Incoming'),
  occurredAt: c.instant('MessageDate'),
  participants: c.from(['FromName', 'FromAddress', 'ToAddress', 'CcAddress', 'BccAddress'], row => [
    ...(readText(row.FromAddress) === null
      ? []
      : [{ role: 'from', name: readText(row.FromName), email: readText(row.FromAddress) }]),
    ...among('to', row.ToAddress),
    ...among('cc', row.CcAddress),
    ...among('bcc', row.BccAddress),
  ]),
  statusRaw: c.raw('Status'),
  messageId: c.text('MessageIdentifier'),
  threadId: c.text('ThreadIdentifier'),
}

/** Addresses, with semicolons between them. */
function among(role: string, addresses: unknown): readonly Participant[] {
  const emails = (readText(addresses) ?? '').split(';').map(each => each.trim())
  return emails.filter(email => email !== '').map(email => ({ role, name: null, email }))
}
