import type { Recordings } from '../../../test/recorded/recordings-of.ts'
import { answer } from './recorded/answer.ts'
import { expected } from './recorded/expected.ts'
import { ignored } from './recorded/ignored.ts'
import { leftOut } from './recorded/left-out.ts'
import { places } from './recorded/places.ts'

const stages = { 1: { label: 'New', state: 'OPEN' }, 4: { label: 'Closed', state: 'CLOSED' } }
const added = [{ name: 'test_prop_1741782600', label: 'Test Property', type: 'string', fieldType: 'text' }]
const kinds = ['company', 'contact', 'deal', 'note', 'task', 'ticket']
/** What the replay tells of the account. */
const facts = {
  homeCurrency: 'USD',
  ticketStages: stages,
  ...Object.fromEntries(kinds.map(kind => [`${kind}Properties`, kind === 'contact' ? added : []])),
}

/** HubSpot's recorded replies. */
export default {
  places,
  factFiles: ['nango/create-property.json', 'nango/fetch-account-information.json'],
  leftOut,
  unrecorded: ['Call', 'DealLineItem', 'EmailActivity', 'Lead', 'Meeting', 'Product', 'Team'],
  answer,
  expected,
  ignored,
  replyWith: (record, content) => ({ results: record === 'stage' ? [] : [content] }),
  facts,
} satisfies Recordings
