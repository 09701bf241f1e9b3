import { columns } from '../../../src/contract/columns.ts'
import type { Team } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import type { GroupRow } from '../rows.ts'

const c = columns<GroupRow>()

/** Team from Zendesk's groups. */
export const teamMapping: Mapping<Team, GroupRow> = {
  ...absent('url', 'customFields'),
  createdAt: c.instant('created_at'),
  updatedAt: c.instant('updated_at'),
  isDeleted: c.flag('deleted'),
  name: c.text('name'),
  description: c.text('description'),
  isDefault: c.flag('default'),
}
