import { expect, test } from 'vitest'
import { entitiesOf } from '../../src/contract/capabilities.ts'
import { connectors } from './connectors.ts'
import { type Exact, property, valuesAt } from './exact.ts'
import { exchangesIn, filesOf } from './files.ts'
import { factFiles, index } from './index.ts'
import { leftOut, leftOutParts } from './left-out.ts'
import { readRecordings } from './recordings.ts'
import { describeRecordings, providers } from './specs.ts'

/** Stripe's word for each kind of object that is a record of ours. */
const stripeWords: ReadonlySet<unknown> = new Set([
  ...['charge', 'credit_note', 'customer', 'invoice', 'line_item', 'payment_intent', 'price', 'product', 'refund'],
  ...['payment_record', 'subscription'],
])

describeRecordings('the index of the recordings', () => {
  test.each(providers)('of %s, each file is either indexed or left out for a reason', provider => {
    const places = index.filter(place => place.provider === provider)
    const indexed = places.flatMap(({ lists, others, children }) => Object.keys({ ...lists, ...others, ...children }))
    const known = [...new Set(indexed), ...factFiles[provider], ...Object.values(leftOut[provider]).flat()]
    expect(known.sort()).toEqual(filesOf(provider))
  })

  test('each place in the index holds records, and each has an id', () => {
    const recordings = readRecordings()
    const paths = index.flatMap(place =>
      [place.lists, place.others, place.children].flatMap(places =>
        Object.entries(places ?? {}).flatMap(([file, found]) => [found].flat().map(path => `${file} ${path}`)),
      ),
    )
    const filled = recordings.map(({ file, path }) => `${file} ${path}`)
    // An invoice without lines is recorded too.
    const empty = paths.filter(path => !filled.includes(path))
    expect(empty).toEqual(['nango/create-invoice.json lines.data[]', 'nango/update-invoice.json lines.data[]'])
    expect(recordings.filter(({ id }) => !/^[\w-]+$/.test(id))).toEqual([])
  })

  test("each object of Stripe's that is a record of ours is indexed or left out for a reason", () => {
    const parts = Object.values(leftOutParts).flat()
    const known = new Set<Exact>()
    for (const file of filesOf('stripe').filter(name => !name.startsWith('cli-')))
      for (const { reply } of exchangesIn('stripe', file))
        for (const path of [...pathsIn(file), ...parts])
          for (const value of valuesAt(reply, path)) known.add(JSON.stringify(value))
    const files = filesOf('stripe').filter(name => pathsIn(name).length > 0)
    const unknown = files.flatMap(file =>
      exchangesIn('stripe', file).flatMap(({ reply }) =>
        objectsIn(reply).flatMap(each =>
          known.has(JSON.stringify(each)) ? [] : `${file} ${property(each, 'object')}`,
        ),
      ),
    )
    expect(unknown).toEqual([])
  })

  test('the entities that nobody recorded are these', () => {
    const recorded = new Set(index.flatMap(({ provider, entities }) => entities.map(name => `${provider} ${name}`)))
    const all = providers.flatMap(provider => entitiesOf(connectors[provider]).map(([name]) => `${provider} ${name}`))
    expect(all.filter(name => !recorded.has(name))).toEqual([
      'hubspot Call',
      'hubspot DealLineItem',
      'hubspot EmailActivity',
      'hubspot Lead',
      'hubspot Meeting',
      'hubspot Product',
      'hubspot Team',
      'zendesk Attachment',
      'zendesk Tag',
      // They are recorded within their notes, which they do not name.
      'stripe CreditNoteLine',
      'netsuite BillingCustomer',
      'netsuite CreditNote',
      'netsuite CreditNoteLine',
      'netsuite Payment',
      'netsuite Product',
    ])
  })
})

function pathsIn(file: string): readonly string[] {
  return index.flatMap(({ provider, lists, others, children }) =>
    provider === 'stripe' ? [lists, others, children].flatMap(places => [places?.[file] ?? []].flat()) : [],
  )
}

function objectsIn(value: Exact): readonly Exact[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(objectsIn)
  return stripeWords.has(property(value, 'object')) ? [value, ...inner] : inner
}
