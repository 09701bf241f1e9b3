import type { User } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import type { UserRow } from '../rows.ts'
import { tableColumns, timesOf } from './columns.ts'
import { customFieldsOf } from './custom-fields.ts'

const c = tableColumns<UserRow>()

/** What those who ask and those who answer have in common. */
export const userColumns = {
  ...absent('url', 'isDeleted', 'avatarUrl'),
  ...timesOf<UserRow>(),
  name: c.text('name'),
  timezone: c.text('time_zone'),
  customFields: customFieldsOf<UserRow>('userColumns'),
}

/** User from ServiceNow's users. */
export const userMapping: Mapping<User, UserRow> = {
  ...absent('role'),
  ...userColumns,
  firstName: c.text('first_name'),
  lastName: c.text('last_name'),
  title: c.text('title'),
  email: c.text('email'),
  phone: c.text('phone'),
  isActive: c.flag('active'),
  kind: c.from([], () => 'AGENT' as const, { note: 'always `AGENT`' }),
}
