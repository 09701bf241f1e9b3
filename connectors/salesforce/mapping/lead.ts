import { columns, wordOf } from '../../../src/contract/columns.ts'
import type { Lead, LeadStatus } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import { readFlag, readText } from '../../../src/contract/read.ts'
import type { RowOf } from '../rows.ts'
import { emailsOf, phonesOf } from './contact.ts'
import { addressFields, addressIn, beginningOf, objectColumns, pointer } from './object.ts'

/** Somebody who may buy. https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_lead.htm */
export type LeadRow = RowOf<
  | 'Name'
  | 'FirstName'
  | 'LastName'
  | 'Title'
  | 'Company'
  | 'Email'
  | 'HasOptedOutOfEmail'
  | 'Phone'
  | 'MobilePhone'
  | 'Fax'
  | 'Street'
  | 'City'
  | 'State'
  | 'PostalCode'
  | 'Country'
  | 'CountryCode'
  | 'Website'
  | 'LeadSource'
  | 'Status'
  | 'Rating'
  | 'IsConverted'
  | 'ConvertedDate'
  | 'ConvertedContactId'
  | 'ConvertedAccountId'
  | 'ConvertedOpportunityId'
  | 'OwnerId'
>

const c = columns<LeadRow>()

/** How far the work has come, in the words that an organization begins with and ours. */
export const leadStatuses = {
  New: 'NEW',
  'Open - Not Contacted': 'OPEN',
  Contacted: 'WORKING',
  Working: 'WORKING',
  'Working - Contacted': 'WORKING',
  Nurturing: 'NURTURING',
  Qualified: 'QUALIFIED',
  Unqualified: 'UNQUALIFIED',
  'Closed - Converted': 'CONVERTED',
  'Closed - Not Converted': 'CLOSED',
} as const satisfies Record<string, LeadStatus>

/** Lead from Salesforce's leads. */
export const leadMapping: Mapping<Lead, LeadRow> = {
  ...objectColumns('Lead'),
  // The revenue that a lead has there is that of its company.
  ...absent('stage', 'tags', 'type', 'value'),
  name: c.text('Name'),
  firstName: c.text('FirstName'),
  lastName: c.text('LastName'),
  jobTitle: c.text('Title'),
  companyName: c.text('Company'),
  emails: c.from(['Email', 'HasOptedOutOfEmail'], emailsOf),
  phones: c.from(['Phone', 'MobilePhone', 'Fax'], phonesOf),
  addresses: c.from(addressFields(''), row => addressIn(row, '')),
  websites: c.from(['Website'], ({ Website }) => [readText(Website)].filter(each => each !== null)),
  source: c.text('LeadSource'),
  status: c.from(
    ['Status', 'IsConverted'],
    ({ Status, IsConverted }) => statusOf(readFlag(IsConverted), readText(Status)),
    { words: leadStatuses, note: 'whatever the word, a lead that is converted is CONVERTED' },
  ),
  statusRaw: c.raw('Status'),
  rating: c.text('Rating'),
  convertedAt: beginningOf<LeadRow>('ConvertedDate'),
  contact: pointer<LeadRow>('contact', 'Contact', 'ConvertedContactId'),
  company: pointer<LeadRow>('account', 'Account', 'ConvertedAccountId'),
  deal: pointer<LeadRow>('opportunity', 'Opportunity', 'ConvertedOpportunityId'),
  owner: pointer<LeadRow>('user', 'User', 'OwnerId'),
}

function statusOf(isConverted: boolean | null, status: string | null): LeadStatus | null {
  if (isConverted === true) return 'CONVERTED'
  return isConverted === null ? null : wordOf(leadStatuses, status)
}
