import type { Recordings } from '../../../test/recorded/recordings-of.ts'
import { answer } from './recorded/answer.ts'
import { expected } from './recorded/expected.ts'
import { ignored } from './recorded/ignored.ts'
import { leftOut } from './recorded/left-out.ts'
import { places } from './recorded/places.ts'
import { idsOf, opened } from './recorded/xml.ts'

/** NetSuite's recorded replies. */
export default {
  places,
  leftOut,
  unrecorded: ['BillingCustomer', 'CreditNote', 'CreditNoteLine', 'Payment', 'Product'],
  answer,
  expected,
  ignored,
  xml: { idsOf, opened },
  facts: { currencies: { symbols: { 1: 'USD' }, base: 'USD' } },
} satisfies Recordings
