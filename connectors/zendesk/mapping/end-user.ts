import { columns } from '../../../src/contract/columns.ts'
import type { EndUser } from '../../../src/contract/entities.ts'
import type { Mapping } from '../../../src/contract/mapping.ts'
import { readText } from '../../../src/contract/read.ts'
import { emailOf, phoneOf } from '../../../src/contract/values.ts'
import type { UserRow } from '../rows.ts'
import { userColumns } from './user.ts'

const c = columns<UserRow>()

/** EndUser from Zendesk's users of the role `end-user`. */
export const endUserMapping: Mapping<EndUser, UserRow> = {
  ...userColumns,
  emails: c.from(
    ['email'],
    ({ email }) => {
      const address = readText(email)
      return address === null ? [] : [emailOf(address, { isPrimary: true })]
    },
    { note: 'the main one only; the others cost a request for each user' },
  ),
  phones: c.from(['phone'], ({ phone }) => {
    const number = readText(phone)
    return number === null ? [] : [phoneOf(number, { isPrimary: true })]
  }),
  alias: c.text('alias'),
  lastLoginAt: c.instant('last_login_at'),
  organization: c.ref('organization', 'organization_id'),
  externalId: c.text('external_id'),
  locale: c.text('locale'),
  isVerified: c.flag('verified'),
  isSuspended: c.flag('suspended'),
  details: c.text('details'),
  notes: c.text('notes'),
  tags: c.texts('tags'),
}
