import { columns } from '../../../src/contract/columns.ts'
import type { Team } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import type { TeamRow } from '../rows.ts'

const c = columns<TeamRow>()

/** Team from the teams that HubSpot names with its owners. */
export const teamMapping: Mapping<Team, TeamRow> = {
  ...absent('url', 'createdAt', 'updatedAt', 'isDeleted', 'customFields', 'description', 'isDefault'),
  name: c.text('name'),
}
