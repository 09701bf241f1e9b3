import { beforeAll, expect, test } from 'vitest'
import { entityOf } from './entity-of.ts'
import { hubspot } from './ignored/hubspot.ts'
import { netsuite } from './ignored/netsuite.ts'
import { stripe } from './ignored/stripe.ts'
import { zendesk } from './ignored/zendesk.ts'
import { type Accounted, accountFor } from './losses.ts'
import { type Ignored, patternsIn } from './patterns.ts'
import { readRecordings } from './recordings.ts'
import { describeRecordings, type Provider, providers } from './specs.ts'

const ignored: Readonly<Record<Provider, Ignored>> = { hubspot, netsuite, stripe, zendesk }

describeRecordings('the leaves of the recorded records', () => {
  let leaves: readonly Accounted[]

  beforeAll(() => {
    // A line in XML is no document of its own: it is accounted for within its invoice.
    const recordings = readRecordings().filter(({ way, xml }) => way !== 'child' || xml === undefined)
    leaves = recordings.flatMap(recording => accountFor(recording, entityOf(recording)))
  })

  const unreadOf = (provider: Provider) =>
    leaves.filter(({ recording, isRead }) => recording.place.provider === provider && !isRead)

  test.each(providers)('of %s, each is read by a column or named in the list of what is not', provider => {
    const patterns = patternsIn(ignored[provider])
    const lost = unreadOf(provider).filter(({ name }) => !patterns.some(pattern => pattern.matches(name)))
    const told = lost.map(({ recording, name, kind }) => `${provider}/${recording.file}: ${name}, ${kind}, is lost`)
    expect([...new Set(told)]).toEqual([])
  })

  test.each(providers)('of %s, each pattern in that list still has a leaf that is not read', provider => {
    const names = unreadOf(provider).map(({ name }) => name)
    const stale = patternsIn(ignored[provider]).filter(pattern => !names.some(name => pattern.matches(name)))
    expect(stale.map(({ reason, text }) => `${text} (${reason})`)).toEqual([])
  })

  test('of a ticket, the subject is told from whether files may be added: the one is read, the other is not', () => {
    const named = (wanted: string) => leaves.filter(({ name }) => name === wanted).map(({ isRead }) => isRead)
    expect(new Set(named('Ticket/subject'))).toEqual(new Set([true]))
    expect(new Set(named('Ticket/allow_attachments'))).toEqual(new Set([false]))
  })
})
