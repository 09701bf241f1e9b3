import { expect, test } from 'vitest'
import { entityOf } from '../../../test/recorded/entity-of.ts'
import { accountFor } from '../../../test/recorded/losses.ts'
import { readRecordings } from '../../../test/recorded/recordings.ts'
import { describeRecordings } from '../../../test/recorded/samples.ts'

describeRecordings("the leaves of Zendesk's recorded records", () => {
  test('of a ticket, the subject is told from whether files may be added: the one is read, the other is not', () => {
    const own = readRecordings().filter(({ place }) => place.provider === 'zendesk' && place.record === 'ticket')
    const leaves = own.flatMap(recording => accountFor(recording, entityOf(recording)))
    const named = (wanted: string) => leaves.filter(({ name }) => name === wanted).map(({ isRead }) => isRead)
    expect(new Set(named('Ticket/subject'))).toEqual(new Set([true]))
    expect(new Set(named('Ticket/allow_attachments'))).toEqual(new Set([false]))
  })
})
