import { property, textOf } from '../../../test/recorded/exact.ts'
import type { Recordings } from '../../../test/recorded/recordings-of.ts'
import { answer } from './recorded/answer.ts'
import { expected } from './recorded/expected.ts'
import { ignored } from './recorded/ignored.ts'
import { leftOut } from './recorded/left-out.ts'
import { places } from './recorded/places.ts'

/** Stripe's recorded replies. */
export default {
  places,
  emptyPlaces: ['nango/create-invoice.json lines.data[]', 'nango/update-invoice.json lines.data[]'],
  leftOut,
  unrecorded: ['CreditNoteLine'],
  answer,
  expected,
  ignored,
  replyWith: (record, content) => (record === 'product' ? { data: [content], has_more: false } : content),
  parentOf: (_, line) => textOf(property(line, 'invoice')),
  facts: {},
} satisfies Recordings
