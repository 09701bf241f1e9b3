import { columns } from '../../../src/contract/columns.ts'
import type { EndUser, Organization } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import { type AccountRow, domainOf } from './account.ts'
import { type ContactRow, emailsOf, phonesOf } from './contact.ts'
import { objectColumns, pointer } from './object.ts'

const c = columns<ContactRow>()
const a = columns<AccountRow>()

/** EndUser from Salesforce's contacts: whoever asks for help there is one. */
export const endUserMapping: Mapping<EndUser, ContactRow> = {
  ...objectColumns('Contact'),
  ...absent('alias', 'avatarUrl', 'externalId', 'isSuspended', 'isVerified', 'lastLoginAt', 'locale', 'notes', 'tags'),
  ...absent('timezone'),
  name: c.text('Name'),
  details: c.text('Description'),
  emails: c.from(['Email', 'IsEmailBounced', 'HasOptedOutOfEmail'], emailsOf),
  phones: c.from(['Phone', 'MobilePhone', 'HomePhone', 'OtherPhone', 'Fax'], phonesOf),
  organization: pointer<ContactRow>('account', 'Account', 'AccountId'),
}

/** Organization from Salesforce's accounts. */
export const organizationMapping: Mapping<Organization, AccountRow> = {
  ...objectColumns('Account'),
  ...absent('externalId', 'notes', 'sharedTickets', 'tags', 'team'),
  name: a.text('Name'),
  domains: a.from(['Website'], ({ Website }) => [domainOf(Website)].filter(domain => domain !== null), {
    note: 'the host of the website',
  }),
  details: a.text('Description'),
}
