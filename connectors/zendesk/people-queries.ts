import type { Path } from '../../src/contract/call.ts'
import { path } from '../../src/contract/call.ts'
import type { Query } from '../../src/contract/query.ts'
import { byExternalId } from './requests.ts'
import type { OrganizationRow, UserRow } from './rows.ts'
import { instantField, optionalPointerField, phraseField, type SearchFields, tagField } from './search-terms.ts'
import { type Searched, searchQueries } from './searches.ts'

const common: SearchFields = {
  createdAt: instantField('created'),
  updatedAt: instantField('updated'),
}

const people: SearchFields = { ...common, externalId: phraseField('external_id'), tags: tagField }

/** The search for end users; an address finds those too who have it as a further one. */
export const searchedEndUsers = (more: SearchFields = {}): Searched => ({
  type: 'user',
  always: 'role:end-user',
  fields: { ...people, emails: phraseField('email'), organization: optionalPointerField('organization'), ...more },
})

/** The search for agents and admins. */
const searchedAgents = (more: SearchFields): Searched => ({
  type: 'user',
  always: 'role:agent role:admin',
  fields: { ...common, email: phraseField('email'), ...more },
})

/** The search for organizations. */
export const searchedOrganizations = (more: SearchFields = {}): Searched => ({
  type: 'organization',
  fields: { ...people, ...more },
})

/** The lists of end users that Zendesk narrows or orders. */
export const endUserQueries = (more: SearchFields = {}): readonly Query<UserRow>[] => [
  withExternalIds<UserRow>(path`/api/v2/users/show_many`, 'users'),
  ...searchQueries<UserRow>(searchedEndUsers(more)),
]

/** The lists of agents that Zendesk narrows or orders. */
export const agentQueries = (more: SearchFields = {}): readonly Query<UserRow>[] =>
  searchQueries<UserRow>(searchedAgents(more))

/** The lists of organizations that Zendesk narrows or orders. */
export const organizationQueries = (more: SearchFields = {}): readonly Query<OrganizationRow>[] => [
  withExternalIds<OrganizationRow>(path`/api/v2/organizations/show_many`, 'organizations'),
  ...searchQueries<OrganizationRow>(searchedOrganizations(more)),
]

/** Records by your own ids, read from the records themselves, so that it never lags. */
function withExternalIds<Row extends { readonly external_id: string | null }>(batch: Path, name: string): Query<Row> {
  const find = byExternalId<Row>(batch, name)
  const isSayable = (value: string) => value !== '' && !value.includes(',')
  return {
    atMost: find.atMost,
    filters: { externalId: ['in'] },
    fitting: conditions => conditions.filter(({ values }) => values.every(isSayable)).slice(0, 1),
    needsCondition: true,
    call: (_, ask, { conditions }) => find.call(conditions[0]?.values ?? [], ask, undefined),
    page: reply => find.page(reply),
  }
}
