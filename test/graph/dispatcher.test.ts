import { setImmediate as turn } from 'node:timers/promises'
import { expect, test, vi } from 'vitest'
import { Dispatcher, type Load } from '../../src/graph/dispatcher.ts'

const load = (kind: string, feeds: readonly string[] = [], more: Partial<Load> = {}): Load => ({
  account: 'a',
  kinds: new Set([kind]),
  feeds: new Set(feeds),
  everywhere: false,
  ...more,
})

function setUp() {
  const dispatcher = new Dispatcher()
  const begun: string[] = []
  const enqueue = (each: Load) => dispatcher.enqueue(each, () => begun.push([...each.kinds].join()))
  const fly = (each: Load) => {
    let land = () => {}
    const landed = dispatcher.fly(each, () => new Promise<void>(resolve => (land = resolve)))
    return async () => {
      land()
      await landed
      await turn()
      await turn()
    }
  }
  return { begun, enqueue, fly }
}

test('a load that nothing can add to begins at once', async () => {
  const { begun, enqueue } = setUp()
  enqueue(load('get:User'))
  expect(begun).toEqual([])
  await turn()
  expect(begun).toEqual(['get:User'])
})

test('a load waits for a call under way whose rows can add to it', async () => {
  const { begun, enqueue, fly } = setUp()
  const land = fly(load('edge:EndUser.tickets', ['get:User']))
  enqueue(load('get:User'))
  await turn()
  expect(begun).toEqual([])
  await land()
  expect(begun).toEqual(['get:User'])
})

test('a load does not wait for other accounts, unless their rows make every account be asked', async () => {
  const { begun, enqueue, fly } = setUp()
  fly(load('list', ['get:User'], { account: 'b' }))
  enqueue(load('get:User'))
  await turn()
  expect(begun).toEqual(['get:User'])
  const land = fly(load('list', ['find:EndUser'], { account: 'b', everywhere: true }))
  enqueue(load('find:EndUser'))
  await turn()
  expect(begun).toEqual(['get:User'])
  await land()
  expect(begun).toEqual(['get:User', 'find:EndUser'])
})

test('a load waits for one that itself still waits', async () => {
  const { begun, enqueue, fly } = setUp()
  const land = fly(load('list', ['edge:EndUser.tickets']))
  enqueue(load('edge:EndUser.tickets', ['get:User']))
  enqueue(load('get:User'))
  await turn()
  expect(begun).toEqual([])
  await land()
  expect(begun).toEqual(['edge:EndUser.tickets'])
})

test('loads that could feed each other in a circle begin together', async () => {
  const { begun, enqueue } = setUp()
  enqueue(load('get:Company', ['get:Contact']))
  enqueue(load('get:Contact', ['get:Company']))
  await turn()
  expect(begun).toEqual(['get:Company', 'get:Contact'])
})

test('a longer circle is broken too, as soon as nothing is under way', async () => {
  const { begun, enqueue } = setUp()
  enqueue(load('a', ['b']))
  enqueue(load('b', ['c']))
  enqueue(load('c', ['a']))
  await turn()
  expect(begun).toEqual(['a', 'b', 'c'])
})

test('a load does not wait for ever for one that could feed it', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const { begun, enqueue, fly } = setUp()
  fly(load('list', ['get:User']))
  enqueue(load('get:User'))
  await turn()
  expect(begun).toEqual([])
  vi.advanceTimersByTime(1_000)
  vi.useRealTimers()
  expect(begun).toEqual(['get:User'])
})
