import type { Team } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import type { GroupRow } from '../rows.ts'
import { readBit, tableColumns, timesOf } from './columns.ts'
import { customFieldsOf } from './custom-fields.ts'

const c = tableColumns<GroupRow>()

/** Team from ServiceNow's groups. */
export const teamMapping: Mapping<Team, GroupRow> = {
  ...absent('url', 'isDefault'),
  ...timesOf<GroupRow>(),
  isDeleted: c.from(
    ['active'],
    ({ active }) => {
      const isActive = readBit(active)
      return isActive === null ? null : !isActive
    },
    { note: 'the opposite of `active`' },
  ),
  name: c.text('name'),
  description: c.text('description'),
  customFields: customFieldsOf<GroupRow>('groupColumns'),
}
