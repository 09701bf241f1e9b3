import { beforeAll, expect, test } from 'vitest'
import { entityOf } from './entity-of.ts'
import { type Accounted, accountFor } from './losses.ts'
import { patternsIn } from './patterns.ts'
import { readRecordings } from './recordings.ts'
import { providers, recordingsOf } from './recordings-of.ts'
import { describeRecordings } from './samples.ts'

describeRecordings('the leaves of the recorded records', () => {
  let leaves: readonly Accounted[]

  beforeAll(() => {
    // A line in XML is no document of its own: it is accounted for within its invoice.
    const recordings = readRecordings().filter(({ way, xml }) => way !== 'child' || xml === undefined)
    leaves = recordings.flatMap(recording => accountFor(recording, entityOf(recording)))
  })

  const unreadOf = (provider: string) =>
    leaves.filter(({ recording, isRead }) => recording.place.provider === provider && !isRead)

  test.each(providers)('of %s, each is read by a column or named in the list of what is not', provider => {
    const patterns = patternsIn(recordingsOf(provider).ignored)
    const lost = unreadOf(provider).filter(({ name }) => !patterns.some(pattern => pattern.matches(name)))
    const told = lost.map(({ recording, name, kind }) => `${provider}/${recording.file}: ${name}, ${kind}, is lost`)
    expect([...new Set(told)]).toEqual([])
  })

  test.each(providers)('of %s, each pattern in that list still has a leaf that is not read', provider => {
    const names = unreadOf(provider).map(({ name }) => name)
    const stale = patternsIn(recordingsOf(provider).ignored).filter(
      pattern => !names.some(name => pattern.matches(name)),
    )
    expect(stale.map(({ reason, text }) => `${text} (${reason})`)).toEqual([])
  })
})
