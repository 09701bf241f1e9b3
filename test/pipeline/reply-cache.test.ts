import { describe, expect, test } from 'vitest'
import { keepsFor } from '../../src/cache/policy.ts'
import { createStores } from '../../src/cache/stores.ts'
import { get, path } from '../../src/contract/call.ts'
import { Fault } from '../../src/contract/faults.ts'
import type { HttpReply } from '../../src/pipeline/http.ts'
import type { Request } from '../../src/pipeline/stage.ts'
import { manualClock } from '../support/manual-clock.ts'
import { ok, reply, scripted, toyPipeline, toyRequest } from '../support/toy.ts'

const notModified: HttpReply = { status: 304, headers: {}, text: '', bytes: 0 }
const policy = { ...keepsFor(60), ifErrorSeconds: 600 }

function opened(...answers: readonly HttpReply[]) {
  const clock = manualClock()
  const { http, requests } = scripted(...answers)
  const { replies, changes } = createStores()
  const perform = toyPipeline({ clock, http, means: { replies, changes } })
  const ask = async (change: Partial<Request> = {}) => {
    const asOf = await changes.newest()
    return clock.until(perform(toyRequest(clock, { keeping: { policy, tags: ['things'] }, asOf, ...change })))
  }
  return { clock, requests, changes, ask }
}

describe('a reply that is kept', () => {
  test('is given where the provider cannot be asked, and says that it is stale', async () => {
    const { clock, ask } = opened(ok('first'), reply(503, {}))
    const fetchedAt = clock.now()
    await ask()
    await clock.advance(61_000)
    expect(await ask()).toMatchObject({ body: 'first', cachedAt: fetchedAt, isStale: true })
  })

  test.each([401, 403, 400])('is not given where the provider refuses (%s)', async status => {
    const { clock, ask } = opened(ok('first'), reply(status, {}))
    await ask()
    await clock.advance(61_000)
    await expect(ask()).rejects.toThrow(Fault)
  })

  test('is not given where it is older than whoever asks wants it', async () => {
    const { clock, ask, requests } = opened(ok('first'), ok('second'), reply(503, {}))
    await ask()
    await clock.advance(10_000)
    expect(await ask({ maxAgeSeconds: 10 })).toMatchObject({ body: 'second' })
    await clock.advance(1_000)
    await expect(ask({ maxAgeSeconds: 0 })).rejects.toThrow(Fault)
    expect(requests.length).toBeGreaterThan(2)
  })

  test('ends with a change of what it is made of, and with no other', async () => {
    const { ask, changes, requests } = opened(ok('first'), ok('second'))
    await ask()
    await changes.publish(['others'])
    expect(await ask()).toMatchObject({ body: 'first' })
    await changes.publish(['things'])
    expect(await ask()).toMatchObject({ body: 'second' })
    expect(requests).toHaveLength(2)
  })
})

describe('a reply that the provider lets itself be asked about', () => {
  const date = 'Sat, 28 Nov 2026 08:00:00 GMT'
  const call = { ...get(path`/things`), condition: 'if-modified-since' } as const

  test('is asked about by its date, and is as good as new where nothing has changed', async () => {
    const { clock, ask, requests } = opened(ok('first', { date }), notModified, ok('second', { date }))
    await ask({ call })
    await clock.advance(61_000)
    const again = await ask({ call })
    expect(again).toMatchObject({ status: 200, body: 'first' })
    expect(again.cachedAt).toBeUndefined()
    expect(requests.map(({ headers }) => headers['if-modified-since'])).toEqual([undefined, date])
    await clock.advance(50_000)
    expect(await ask({ call })).toMatchObject({ body: 'first' })
    expect(requests).toHaveLength(2)
    await clock.advance(20_000)
    expect(await ask({ call })).toMatchObject({ body: 'second' })
  })

  test('is asked about by its mark', async () => {
    const marked = { ...get(path`/things`), condition: 'if-none-match' } as const
    const { clock, ask, requests } = opened(ok('first', { etag: 'W/"1"' }), notModified)
    await ask({ call: marked })
    await clock.advance(61_000)
    expect(await ask({ call: marked })).toMatchObject({ body: 'first' })
    expect(requests[1]?.headers['if-none-match']).toBe('W/"1"')
  })

  test('is read anew after a change, whatever the provider thinks of its date', async () => {
    const { ask, changes, requests } = opened(ok('first', { date }), ok('second', { date }))
    await ask({ call })
    await changes.publish(['things'])
    expect(await ask({ call })).toMatchObject({ body: 'second' })
    expect(requests[1]?.headers['if-modified-since']).toBeUndefined()
  })

  test('that nobody has asked about is no answer of 304', async () => {
    const { ask } = opened(notModified)
    await expect(ask({ call })).rejects.toThrow(Fault)
  })
})

describe('equal reads at the same time', () => {
  test('go out twice where one knows of a change that the other does not', async () => {
    const clock = manualClock()
    const { http, requests } = scripted(ok('first'), ok('second'))
    const perform = toyPipeline({ clock, http })
    const replies = await Promise.all([1, 1, 2].map(asOf => perform(toyRequest(clock, { asOf }))))
    expect(replies.map(({ body }) => body)).toEqual(['first', 'first', 'second'])
    expect(requests).toHaveLength(2)
  })

  test('go out twice where the one is older than the other may be', async () => {
    const clock = manualClock()
    const waiting: ((value: HttpReply) => void)[] = []
    const http = () => new Promise<HttpReply>(resolve => waiting.push(resolve))
    const perform = toyPipeline({ clock, http })
    const first = perform(toyRequest(clock))
    await clock.advance(1_000)
    const [patient, fresh] = [
      perform(toyRequest(clock, { maxAgeSeconds: 1 })),
      perform(toyRequest(clock, { maxAgeSeconds: 0 })),
    ]
    await clock.advance(1)
    for (const [at, resolve] of waiting.entries()) resolve(ok(at))
    expect((await Promise.all([first, patient, fresh])).map(({ body }) => body)).toEqual([0, 0, 1])
  })
})
