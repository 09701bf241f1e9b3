import type { Organization } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import type { CompanyRow } from '../rows.ts'
import { tableColumns, timesOf } from './columns.ts'
import { customFieldsOf } from './custom-fields.ts'

const c = tableColumns<CompanyRow>()

/** Organization from ServiceNow's companies. */
export const organizationMapping: Mapping<Organization, CompanyRow> = {
  ...absent('url', 'isDeleted', 'domains', 'externalId', 'details', 'sharedTickets', 'team', 'tags'),
  ...timesOf<CompanyRow>(),
  name: c.text('name'),
  notes: c.text('notes'),
  customFields: customFieldsOf<CompanyRow>('companyColumns'),
}
