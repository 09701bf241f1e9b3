import type { EndUser } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import { readText } from '../../../src/contract/read.ts'
import { emailOf, phoneOf } from '../../../src/contract/values.ts'
import type { UserRow } from '../rows.ts'
import { readBit, tableColumns } from './columns.ts'
import { userColumns } from './user.ts'

const c = tableColumns<UserRow>()

/** EndUser from ServiceNow's users. */
export const endUserMapping: Mapping<EndUser, UserRow> = {
  ...absent('isVerified', 'details', 'notes', 'tags', 'alias'),
  ...userColumns,
  emails: c.from(['email'], ({ email }) => {
    const address = readText(email)
    return address === null ? [] : [emailOf(address, { isPrimary: true })]
  }),
  phones: c.from(['phone', 'mobile_phone', 'home_phone'], ({ phone, mobile_phone: mobile, home_phone: home }) => {
    const numbers = [
      ['work', phone],
      ['mobile', mobile],
      ['home', home],
    ] as const
    return numbers.flatMap(([type, value]) => {
      const number = readText(value)
      return number === null ? [] : [phoneOf(number, { type, isPrimary: type === 'work' })]
    })
  }),
  organization: c.ref('company', 'company'),
  externalId: c.text('user_name'),
  locale: c.text('preferred_language'),
  isSuspended: c.from(
    ['active', 'locked_out'],
    ({ active, locked_out: lockedOut }) => {
      const [isActive, isLocked] = [readBit(active), readBit(lockedOut)]
      return isActive === null && isLocked === null ? null : isActive === false || isLocked === true
    },
    { note: 'true for a user who is locked out or not active' },
  ),
  lastLoginAt: c.instant('last_login_time'),
}
