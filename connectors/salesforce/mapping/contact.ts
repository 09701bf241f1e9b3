import { columns } from '../../../src/contract/columns.ts'
import type { Contact, Email, Phone } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import { readFlag, readText } from '../../../src/contract/read.ts'
import { emailOf, phoneOf } from '../../../src/contract/values.ts'
import type { RowOf } from '../rows.ts'
import { addressFields, addressIn, beginningOf, objectColumns, pointer } from './object.ts'

/** A person. https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_contact.htm */
export type ContactRow = RowOf<
  | 'Name'
  | 'FirstName'
  | 'MiddleName'
  | 'LastName'
  | 'Salutation'
  | 'Suffix'
  | 'Title'
  | 'Department'
  | 'Email'
  | 'IsEmailBounced'
  | 'HasOptedOutOfEmail'
  | 'Phone'
  | 'MobilePhone'
  | 'HomePhone'
  | 'OtherPhone'
  | 'Fax'
  | ReturnType<typeof addressFields<'Mailing' | 'Other'>>[number]
  | 'Birthdate'
  | 'LeadSource'
  | 'Description'
  | 'AccountId'
  | 'OwnerId'
  | 'LastActivityDate'
>

const c = columns<ContactRow>()

/** Contact from Salesforce's contacts. */
export const contactMapping: Mapping<Contact, ContactRow> = {
  ...objectColumns('Contact'),
  ...absent('avatarUrl', 'doNotContact', 'language', 'lastContactedAt', 'leadStatusRaw', 'lifecycleStage'),
  ...absent('lifecycleStageRaw', 'socialProfiles', 'tags', 'timezone', 'websites'),
  name: c.text('Name'),
  firstName: c.text('FirstName'),
  middleName: c.text('MiddleName'),
  lastName: c.text('LastName'),
  salutation: c.text('Salutation'),
  suffix: c.text('Suffix'),
  jobTitle: c.text('Title'),
  department: c.text('Department'),
  emails: c.from(['Email', 'IsEmailBounced', 'HasOptedOutOfEmail'], emailsOf),
  phones: c.from(['Phone', 'MobilePhone', 'HomePhone', 'OtherPhone', 'Fax'], phonesOf),
  addresses: c.from([...addressFields('Mailing'), ...addressFields('Other')], row => [
    ...addressIn(row, 'Mailing', 'mailing'),
    ...addressIn(row, 'Other', 'other'),
  ]),
  birthday: c.day('Birthdate'),
  leadSource: c.text('LeadSource'),
  company: pointer<ContactRow>('account', 'Account', 'AccountId'),
  owner: pointer<ContactRow>('user', 'User', 'OwnerId'),
  lastActivityAt: beginningOf<ContactRow>('LastActivityDate'),
}

/** The one e-mail address that a person or a lead has. */
export function emailsOf(row: {
  readonly Email?: unknown
  readonly IsEmailBounced?: unknown
  readonly HasOptedOutOfEmail?: unknown
}): readonly Email[] {
  const address = readText(row.Email)
  if (address === null) return []
  const isValid = readFlag(row.IsEmailBounced) === true ? false : null
  return [emailOf(address, { isPrimary: true, isValid, isOptedOut: readFlag(row.HasOptedOutOfEmail) })]
}

/** The phone numbers, the main one first. */
export function phonesOf(
  row: {
    readonly [Field in 'Phone' | 'MobilePhone' | 'HomePhone' | 'OtherPhone' | 'Fax']?: unknown
  },
): readonly Phone[] {
  const numbers = [
    { number: readText(row.Phone), isPrimary: true },
    { number: readText(row.MobilePhone), type: 'mobile', isPrimary: false },
    { number: readText(row.HomePhone), type: 'home', isPrimary: false },
    { number: readText(row.OtherPhone), type: 'other', isPrimary: false },
    { number: readText(row.Fax), type: 'fax', isPrimary: false },
  ]
  return numbers.flatMap(({ number, ...known }) => (number === null ? [] : [phoneOf(number, known)]))
}
