import { columns } from '../../../src/contract/columns.ts'
import type { Contact, Email, Phone } from '../../../src/contract/entities.ts'
import type { Mapping } from '../../../src/contract/mapping.ts'
import { readText } from '../../../src/contract/read.ts'
import type { ContactRow } from '../rows.ts'
import { addressesOf, lifecycleWords, objectColumns, valuesOf } from './object.ts'

type Properties = ContactRow['properties']

const c = columns<ContactRow, Properties>(row => row.properties)

/** Contact from HubSpot's contacts. */
export const contactMapping: Mapping<Contact, ContactRow> = {
  ...objectColumns,
  name: c.from(['firstname', 'lastname'], nameOf),
  firstName: c.text('firstname'),
  lastName: c.text('lastname'),
  salutation: c.text('salutation'),
  jobTitle: c.text('jobtitle'),
  emails: c.from(['email', 'hs_additional_emails'], emailsOf),
  phones: c.from(['phone', 'mobilephone', 'fax'], phonesOf),
  addresses: c.from(['address', 'city', 'state', 'zip', 'country'], addressesOf),
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

function nameOf({ firstname, lastname }: Properties): string | null {
  return readText([firstname, lastname].flatMap(part => readText(part) ?? []).join(' '))
}

/** Every address of a contact, the main one first. */
export function emailsOf({ email, hs_additional_emails }: Properties): readonly Email[] {
  const main = readText(email)
  const others = valuesOf(hs_additional_emails).filter(address => address !== main)
  return [
    ...(main === null ? [] : [{ address: main, type: null, isPrimary: true }]),
    ...others.map(address => ({ address, type: null, isPrimary: false })),
  ]
}

function phonesOf({ phone, mobilephone, fax }: Properties): readonly Phone[] {
  const kinds = [
    { number: readText(phone), type: null, isPrimary: true },
    { number: readText(mobilephone), type: 'mobile', isPrimary: false },
    { number: readText(fax), type: 'fax', isPrimary: false },
  ]
  return kinds.flatMap(({ number, ...kind }) => (number === null ? [] : [{ number, ...kind }]))
}
