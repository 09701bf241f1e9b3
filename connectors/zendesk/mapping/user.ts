import { columns } from '../../../src/contract/columns.ts'
import type { User } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import { readFlag, readText, readUrl } from '../../../src/contract/read.ts'
import type { UserRow } from '../rows.ts'
import { customFieldsOf } from './custom-fields.ts'
import { agentUrl } from './links.ts'

const c = columns<UserRow>()

/** What end users and agents have in common. */
export const userColumns = {
  url: c.from(['url', 'id'], user => agentUrl(user, 'users'), { note: 'in the agent interface' }),
  createdAt: c.instant('created_at'),
  updatedAt: c.instant('updated_at'),
  isDeleted: c.from(['active'], ({ active }) => opposite(readFlag(active)), { note: 'the opposite of `active`' }),
  name: c.text('name'),
  timezone: c.from(
    ['iana_time_zone', 'time_zone'],
    ({ iana_time_zone: iana, time_zone: zone }) => readText(iana) ?? readText(zone),
  ),
  avatarUrl: c.from(['photo'], ({ photo }) => readUrl(photo?.content_url), { note: '`photo.content_url`' }),
  customFields: c.from(
    ['user_fields'],
    ({ user_fields: fields }, _, facts) => customFieldsOf(fields, facts.userFields),
    {
      facts: ['userFields'],
    },
  ),
}

/** User from Zendesk's users of the roles `agent` and `admin`. */
export const userMapping: Mapping<User, UserRow> = {
  ...absent('firstName', 'lastName', 'title'),
  ...userColumns,
  email: c.text('email'),
  phone: c.text('phone'),
  isActive: c.from(['active', 'suspended'], ({ active, suspended }) => {
    const isActive = readFlag(active)
    return isActive === null ? null : isActive && readFlag(suspended) !== true
  }),
  role: c.text('role'),
  kind: c.from([], () => 'AGENT' as const, { note: 'always `AGENT`' }),
}

function opposite(flag: boolean | null): boolean | null {
  return flag === null ? null : !flag
}
