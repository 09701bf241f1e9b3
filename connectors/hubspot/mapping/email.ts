import { columns } from '../../../src/contract/columns.ts'
import type { EmailActivity, Participant } from '../../../src/contract/entities.ts'
import type { Mapping } from '../../../src/contract/mapping.ts'
import { readText } from '../../../src/contract/read.ts'
import type { EmailDirectionWord, EmailRow } from '../activity-rows.ts'
import { textOf } from '../html.ts'
import { activityColumns } from './activity.ts'
import { joined } from './object.ts'

const c = columns<EmailRow, EmailRow['properties']>(row => row.properties)

/** Which way an e-mail went; what is forwarded to HubSpot is what somebody got. https://knowledge.hubspot.com/email-tracking/log-email-in-your-crm-with-the-bcc-or-forwarding-address */
export const emailDirections = {
  EMAIL: 'OUTBOUND',
  INCOMING_EMAIL: 'INBOUND',
  FORWARDED_EMAIL: 'INBOUND',
} as const satisfies Record<EmailDirectionWord, string>

/** EmailActivity from HubSpot's e-mails. */
export const emailMapping: Mapping<EmailActivity, EmailRow> = {
  ...activityColumns('emails'),
  subject: c.text('hs_email_subject'),
  body: c.from(
    ['hs_email_text', 'hs_email_html'],
    ({ hs_email_text: text, hs_email_html: html }) => readText(text) ?? textOf(readText(html)),
    { note: 'the text; without one, the HTML without tags' },
  ),
  bodyHtml: c.text('hs_email_html'),
  direction: c.word('hs_email_direction', emailDirections, { back: { INBOUND: 'INCOMING_EMAIL' } }),
  directionRaw: c.raw('hs_email_direction'),
  participants: c.from(['hs_email_headers'], ({ hs_email_headers: headers }) => participantsIn(readText(headers))),
  statusRaw: c.raw('hs_email_status'),
  messageId: c.text('hs_email_message_id'),
  threadId: c.text('hs_email_thread_id'),
}

interface Party {
  readonly email?: string | null
  readonly firstName?: string | null
  readonly lastName?: string | null
}

/** The heads of an e-mail, as JSON in a text. */
type Headers = { readonly from?: Party | null } & { readonly [Role in 'to' | 'cc' | 'bcc']?: readonly Party[] | null }

function participantsIn(text: string | null): readonly Participant[] {
  if (text === null) return []
  const { from, to, cc, bcc }: Headers = JSON.parse(text)
  const parties = { from: from ? [from] : [], to: to ?? [], cc: cc ?? [], bcc: bcc ?? [] }
  return Object.entries(parties).flatMap(([role, group]) =>
    group.map(({ email, firstName, lastName }) => ({
      role,
      name: joined(firstName, lastName),
      email: readText(email),
    })),
  )
}
