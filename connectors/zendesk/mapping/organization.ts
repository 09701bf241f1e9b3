import { columns } from '../../../src/contract/columns.ts'
import type { Organization } from '../../../src/contract/entities.ts'
import type { Mapping } from '../../../src/contract/mapping.ts'
import { readInstant } from '../../../src/contract/read.ts'
import type { OrganizationRow } from '../rows.ts'
import { customFieldsOf } from './custom-fields.ts'
import { agentUrl } from './links.ts'

const c = columns<OrganizationRow>()

/** Organization from Zendesk's organizations. */
export const organizationMapping: Mapping<Organization, OrganizationRow> = {
  url: c.from(['url', 'id'], organization => agentUrl(organization, 'organizations'), {
    note: 'in the agent interface',
  }),
  createdAt: c.instant('created_at'),
  updatedAt: c.instant('updated_at'),
  isDeleted: c.from(['deleted_at'], ({ deleted_at: at }) => readInstant(at) !== null, {
    note: 'true where there is a `deleted_at`',
  }),
  name: c.text('name'),
  domains: c.texts('domain_names'),
  externalId: c.text('external_id'),
  details: c.text('details'),
  notes: c.text('notes'),
  sharedTickets: c.flag('shared_tickets'),
  team: c.ref('group', 'group_id'),
  tags: c.texts('tags'),
  customFields: c.from(
    ['organization_fields'],
    ({ organization_fields: fields }, _, facts) => customFieldsOf(fields, facts.organizationFields),
    { facts: ['organizationFields'] },
  ),
}
