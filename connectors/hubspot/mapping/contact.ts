import { columns } from '../../../src/contract/columns.ts'
import type { Contact, Email, Phone } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import { readDay, readFlag, readText } from '../../../src/contract/read.ts'
import { emailOf, phoneOf, socialProfileOf } from '../../../src/contract/values.ts'
import type { ContactRow } from '../rows.ts'
import { addressesOf, joined, lifecycleWords, objectColumns, valuesOf } from './object.ts'

type Properties = ContactRow['properties']

const c = columns<ContactRow, Properties>(row => row.properties)

/** Contact from HubSpot's contacts. */
export const contactMapping: Mapping<Contact, ContactRow> = {
  ...objectColumns('contacts'),
  ...absent('middleName', 'suffix', 'department', 'avatarUrl', 'doNotContact', 'tags'),
  name: c.from(['firstname', 'lastname'], ({ firstname, lastname }) => joined(firstname, lastname)),
  firstName: c.text('firstname'),
  lastName: c.text('lastname'),
  salutation: c.text('salutation'),
  jobTitle: c.text('jobtitle'),
  emails: c.from(
    ['email', 'hs_additional_emails', 'hs_email_optout', 'hs_email_bad_address', 'hs_email_hard_bounce_reason_enum'],
    emailsOf,
    { note: 'HubSpot knows of the main address alone whether mail arrives and is wanted' },
  ),
  phones: c.from(
    ['phone', 'mobilephone', 'fax', 'hs_calculated_phone_number', 'hs_calculated_mobile_number'],
    phonesOf,
  ),
  addresses: c.from(
    ['address', 'city', 'state', 'zip', 'country', 'hs_country_region_code'],
    ({ hs_country_region_code: countryCode, ...parts }) => addressesOf({ ...parts, countryCode }),
  ),
  socialProfiles: c.from(['hs_linkedin_url', 'twitterhandle'], ({ hs_linkedin_url: linkedin, twitterhandle }) =>
    [socialProfileOf('linkedin', linkedin), socialProfileOf('twitter', null, twitterhandle)].filter(
      profile => profile !== null,
    ),
  ),
  timezone: c.text('hs_timezone'),
  birthday: c.from(['date_of_birth'], ({ date_of_birth }) => birthdayOf(date_of_birth), {
    note: 'only where it is written like 1815-12-10; to HubSpot it is a text',
  }),
  leadStatusRaw: c.raw('hs_lead_status'),
  websites: c.from(['website'], ({ website }) => [readText(website)].filter(each => each !== null)),
  language: c.text('hs_language'),
  lifecycleStage: c.word('lifecyclestage', lifecycleWords),
  lifecycleStageRaw: c.raw('lifecyclestage'),
  leadSource: c.text('hs_analytics_source'),
  owner: c.ref('owner', 'hubspot_owner_id'),
  company: c.ref('company', 'associatedcompanyid'),
  lastActivityAt: c.instant('notes_last_updated'),
  lastContactedAt: c.instant('notes_last_contacted'),
}

/** Every address of a contact, the main one first. */
export function emailsOf(properties: Properties): readonly Email[] {
  const { email, hs_additional_emails, hs_email_optout } = properties
  const main = readText(email)
  const others = valuesOf(hs_additional_emails).filter(address => address !== main)
  const isBad =
    readFlag(properties.hs_email_bad_address) === true || readText(properties.hs_email_hard_bounce_reason_enum) !== null
  const known = { isPrimary: true, isValid: isBad ? false : null, isOptedOut: readFlag(hs_email_optout) }
  return [
    ...(main === null ? [] : [emailOf(main, known)]),
    ...others.map(address => emailOf(address, { isPrimary: false })),
  ]
}

function phonesOf(properties: Properties): readonly Phone[] {
  const { phone, mobilephone, fax, hs_calculated_phone_number, hs_calculated_mobile_number } = properties
  const kinds = [
    { number: readText(phone), isPrimary: true, e164: readText(hs_calculated_phone_number) },
    { number: readText(mobilephone), type: 'mobile', isPrimary: false, e164: readText(hs_calculated_mobile_number) },
    { number: readText(fax), type: 'fax', isPrimary: false },
  ]
  return kinds.flatMap(({ number, ...known }) => (number === null ? [] : [phoneOf(number, known)]))
}

/** People write birthdays in any way into what is a text there; only one way means the same to everybody. */
function birthdayOf(value: unknown): string | null {
  const written = readText(value)
  return written !== null && /^\d{4}-\d{2}-\d{2}$/.test(written) ? readDay(written) : null
}
