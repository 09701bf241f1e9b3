import type { Recordings } from '../../../test/recorded/recordings-of.ts'
import { answer, replyWith } from './recorded/answer.ts'
import { expected } from './recorded/expected.ts'
import { ignored } from './recorded/ignored.ts'
import { leftOut } from './recorded/left-out.ts'
import { parentOf, rowOf } from './recorded/lines.ts'
import { places } from './recorded/places.ts'

/** Chargebee's recorded replies. */
export default {
  places,
  leftOut,
  unrecorded: ['PaymentMethod'],
  answer,
  expected,
  ignored,
  replyWith,
  parentOf,
  rowOf,
  facts: {},
} satisfies Recordings
