import { columns } from '../../../src/contract/columns.ts'
import type { Team, User } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import type { RowOf } from '../rows.ts'
import { objectColumns } from './object.ts'

/** Somebody who works in Salesforce. https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_user.htm */
export type UserRow = RowOf<
  | 'Name'
  | 'FirstName'
  | 'LastName'
  | 'Email'
  | 'Phone'
  | 'Title'
  | 'IsActive'
  | 'TimeZoneSidKey'
  | 'FullPhotoUrl'
  | 'UserRole.Name'
> & { readonly UserType?: string | null }

/** A queue or a public group. https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_group.htm */
export type GroupRow = RowOf<'Name' | 'Type'>

const u = columns<UserRow>()
const g = columns<GroupRow>()

/** What kinds of users are; those of portals and of the platform itself are none of ours. */
const userKinds = { Standard: 'CRM_USER', AutomatedProcess: 'BOT' } as const

/** User from Salesforce's users. */
export const userMapping: Mapping<User, UserRow> = {
  ...objectColumns('User'),
  ...absent('isDeleted'),
  name: u.text('Name'),
  firstName: u.text('FirstName'),
  lastName: u.text('LastName'),
  email: u.text('Email'),
  phone: u.text('Phone'),
  title: u.text('Title'),
  role: u.text('UserRole.Name'),
  isActive: u.flag('IsActive'),
  kind: u.from(['UserType'], ({ UserType }) => userKinds[UserType as keyof typeof userKinds] ?? null),
  timezone: u.text('TimeZoneSidKey'),
  avatarUrl: u.url('FullPhotoUrl'),
}

/** Team from Salesforce's queues and public groups. */
export const groupMapping: Mapping<Team, GroupRow> = {
  ...absent('customFields', 'description', 'isDefault', 'isDeleted', 'url'),
  createdAt: g.instant('CreatedDate'),
  updatedAt: g.instant('SystemModstamp'),
  name: g.text('Name'),
}
