import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { leaseMs } from '../../src/store/outbox.ts'
import { manualClock } from '../support/manual-clock.ts'
import { kinds, open, type Place, type Places } from './places.ts'

const message = (id: string, channel = 'slack') => ({ id, channel, content: `["${id}"]` })

describe.each(kinds)('$name', ({ begin }) => {
  let places: Places
  let place: Place
  let clock: ReturnType<typeof manualClock>
  let store: Awaited<ReturnType<typeof open>>
  beforeAll(async () => {
    places = await begin()
  })
  afterAll(() => places.end())
  beforeEach(async () => {
    place = await places.make()
    clock = manualClock(1_000)
    store = await open(place.url, { clock })
  })
  afterEach(async () => {
    await store.close()
    await place.close()
  })

  test('a message belongs to its process while that lives, and to the next one that looks when it does not', async () => {
    await store.outbox.add('one', message('a'))
    await clock.advance(1)
    await store.outbox.add('one', message('b', 'email'))
    await clock.advance(leaseMs - 10)
    expect(await store.outbox.takeOver('two')).toEqual([])
    expect(await store.outbox.takeOver('one')).toEqual([])
    await clock.advance(leaseMs - 1)
    expect(await store.outbox.takeOver('two')).toEqual([])
    await clock.advance(1)
    expect(await store.outbox.takeOver('two')).toEqual([message('a'), message('b', 'email')])
    expect(await store.outbox.takeOver('three')).toEqual([])
  })

  test('a process that ends in order leaves its messages at once, and only its own', async () => {
    await store.outbox.add('one', message('a'))
    await store.outbox.add('two', message('b'))
    await store.outbox.leave('one')
    expect(await store.outbox.takeOver('three')).toEqual([message('a')])
  })

  test('a message that has arrived is nobody’s any more', async () => {
    await store.outbox.add('one', message('a'))
    await store.outbox.remove('a')
    await store.outbox.leave('one')
    expect(await store.outbox.takeOver('two')).toEqual([])
  })

  test('of several that look at once, one takes a message', async () => {
    await store.outbox.add('one', message('a'))
    await store.outbox.leave('one')
    const taken = await Promise.all(['two', 'three', 'four'].map(owner => store.outbox.takeOver(owner)))
    expect(taken.flat()).toEqual([message('a')])
  })
})
