import { columns } from '../../../src/contract/columns.ts'
import type { User } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import { readFlag } from '../../../src/contract/read.ts'
import type { OwnerRow } from '../rows.ts'
import { joined } from './object.ts'

const c = columns<OwnerRow>()

/** User from HubSpot's owners. */
export const ownerMapping: Mapping<User, OwnerRow> = {
  ...absent('url', 'phone', 'role', 'timezone', 'avatarUrl', 'title', 'customFields'),
  createdAt: c.instant('createdAt'),
  updatedAt: c.instant('updatedAt'),
  isDeleted: c.flag('archived'),
  name: c.from(['firstName', 'lastName'], ({ firstName, lastName }) => joined(firstName, lastName)),
  firstName: c.text('firstName'),
  lastName: c.text('lastName'),
  email: c.text('email'),
  isActive: c.from(['archived'], ({ archived }) => {
    const isArchived = readFlag(archived)
    return isArchived === null ? null : !isArchived
  }),
  kind: c.from([], () => 'CRM_USER' as const, { note: 'always `CRM_USER`' }),
}
