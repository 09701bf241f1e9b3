import type { Recordings } from '../../../test/recorded/recordings-of.ts'
import { answer } from './recorded/answer.ts'
import { expected } from './recorded/expected.ts'
import { ignored } from './recorded/ignored.ts'
import { leftOut } from './recorded/left-out.ts'
import { places } from './recorded/places.ts'

/** What lies behind the ids of the recorded tickets. */
const facts = {
  brands: { 46406158162961: 'The first brand' },
  ticketForms: { 46406146302353: 'Default Ticket Form' },
  customStatuses: {},
  ticketFields: {},
  userFields: {},
  organizationFields: {},
}

/** Zendesk's recorded replies. */
export default {
  places,
  leftOut,
  unrecorded: ['Attachment', 'Tag'],
  answer,
  expected,
  ignored,
  replyWith: (record, content) => ({ [`${record}s`]: [content], meta: { has_more: false } }),
  // A comment does not name its ticket, which stands in the path alone.
  parentOf: ({ path }) => /\/tickets\/(\d+)\//.exec(path)?.[1] ?? '',
  facts,
} satisfies Recordings
