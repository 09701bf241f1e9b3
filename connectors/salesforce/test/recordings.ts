import { property, textOf } from '../../../test/recorded/exact.ts'
import type { Recordings } from '../../../test/recorded/recordings-of.ts'
import { answer } from './recorded/answer.ts'
import { expected } from './recorded/expected.ts'
import { ignored } from './recorded/ignored.ts'
import { leftOut } from './recorded/left-out.ts'
import { places } from './recorded/places.ts'

/** Salesforce's recorded replies, those of its REST API. */
export default {
  places,
  leftOut,
  unrecorded: [
    ...(['Call', 'Contact', 'Deal', 'DealLineItem', 'EmailActivity', 'EndUser', 'Lead', 'Meeting', 'Note'] as const),
    ...(['Organization', 'Pipeline', 'Product', 'Stage', 'Task', 'Team', 'TicketComment'] as const),
  ],
  answer,
  expected,
  ignored,
  idOf: (_, json) => textOf(property(json, 'Id')),
  replyWith: (_, content) => [content],
  facts: { homeCurrency: 'USD', stages: [] },
} satisfies Recordings
