import { expect, test } from 'vitest'
import { entitiesOf } from '../../src/contract/capabilities.ts'
import { filesOf } from './files.ts'
import { index } from './index.ts'
import { readRecordings } from './recordings.ts'
import { connectorOf, providers, recordingsOf } from './recordings-of.ts'
import { describeRecordings } from './samples.ts'

describeRecordings('the index of the recordings', () => {
  test.each(providers)('of %s, each file is either indexed or left out for a reason', provider => {
    const places = index.filter(place => place.provider === provider)
    const indexed = places.flatMap(({ lists, others, children }) => Object.keys({ ...lists, ...others, ...children }))
    const known = [
      ...new Set(indexed),
      ...(recordingsOf(provider).factFiles ?? []),
      ...Object.values(recordingsOf(provider).leftOut).flat(),
    ]
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
    expect(empty).toEqual(providers.flatMap(provider => recordingsOf(provider).emptyPlaces ?? []))
    expect(recordings.filter(({ id }) => !/^[\w-]+$/.test(id))).toEqual([])
  })

  test('the entities that nobody recorded are these', () => {
    const recorded = new Set(index.flatMap(({ provider, entities }) => entities.map(name => `${provider} ${name}`)))
    const all = providers.flatMap(provider => entitiesOf(connectorOf(provider)).map(([name]) => `${provider} ${name}`))
    const told = providers.flatMap(provider => recordingsOf(provider).unrecorded.map(name => `${provider} ${name}`))
    expect(all.filter(name => !recorded.has(name)).sort()).toEqual(told.sort())
  })
})
