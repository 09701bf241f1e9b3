import { expect, test } from 'vitest'
import { leaseMs } from '../../src/store/outbox.ts'
import { describeStores } from './describe-stores.ts'

const message = (id: string, channel = 'slack') => ({ id, channel, content: `["${id}"]` })

describeStores(own => {
  test('a message belongs to its process while that lives, and to the next one that looks when it does not', async () => {
    await own.store.outbox.add('one', message('a'))
    await own.clock.advance(1)
    await own.store.outbox.add('one', message('b', 'email'))
    await own.clock.advance(leaseMs - 10)
    expect(await own.store.outbox.takeOver('two')).toEqual([])
    expect(await own.store.outbox.takeOver('one')).toEqual([])
    await own.clock.advance(leaseMs - 1)
    expect(await own.store.outbox.takeOver('two')).toEqual([])
    await own.clock.advance(1)
    expect(await own.store.outbox.takeOver('two')).toEqual([message('a'), message('b', 'email')])
    expect(await own.store.outbox.takeOver('three')).toEqual([])
  })

  test('a process that ends in order leaves its messages at once, and only its own', async () => {
    await own.store.outbox.add('one', message('a'))
    await own.store.outbox.add('two', message('b'))
    await own.store.outbox.leave('one')
    expect(await own.store.outbox.takeOver('three')).toEqual([message('a')])
  })

  test('a message that has arrived is nobody’s any more', async () => {
    await own.store.outbox.add('one', message('a'))
    await own.store.outbox.remove('a')
    await own.store.outbox.leave('one')
    expect(await own.store.outbox.takeOver('two')).toEqual([])
  })

  test('of several that look at once, one takes a message', async () => {
    await own.store.outbox.add('one', message('a'))
    await own.store.outbox.leave('one')
    const taken = await Promise.all(['two', 'three', 'four'].map(owner => own.store.outbox.takeOver(owner)))
    expect(taken.flat()).toEqual([message('a')])
  })
})
