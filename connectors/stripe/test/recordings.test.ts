import { expect, test } from 'vitest'
import { type Exact, property, valuesAt } from '../../../test/recorded/exact.ts'
import { exchangesIn, filesOf } from '../../../test/recorded/files.ts'
import { describeRecordings } from '../../../test/recorded/samples.ts'
import { leftOutParts } from './recorded/left-out.ts'
import { places } from './recorded/places.ts'

/** Stripe's word for each kind of object that is a record of ours. */
const stripeWords: ReadonlySet<unknown> = new Set([
  ...['charge', 'credit_note', 'customer', 'invoice', 'line_item', 'payment_intent', 'price', 'product', 'refund'],
  ...['payment_record', 'subscription'],
])

describeRecordings("the index of Stripe's recordings", () => {
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
})

function pathsIn(file: string): readonly string[] {
  return places.flatMap(({ lists, others, children }) =>
    [lists, others, children].flatMap(found => [found?.[file] ?? []].flat()),
  )
}

function objectsIn(value: Exact): readonly Exact[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(objectsIn)
  return stripeWords.has(property(value, 'object')) ? [value, ...inner] : inner
}
