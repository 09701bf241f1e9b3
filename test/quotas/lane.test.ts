import { expect, test } from 'vitest'
import { get, path } from '../../src/contract/call.ts'
import { type Connector, type Quota, withQuotas } from '../../src/contract/connector.ts'
import { Fault } from '../../src/contract/faults.ts'
import { deadlineIn } from '../../src/pipeline/deadline.ts'
import type { Http, HttpReply } from '../../src/pipeline/http.ts'
import { stages } from '../../src/pipeline/pipeline.ts'
import type { Priority } from '../../src/pipeline/priority.ts'
import { type Allowance, WholeAllowance } from '../../src/pipeline/quotas/allowance.ts'
import { Gate } from '../../src/pipeline/quotas/gate.ts'
import { Lane } from '../../src/pipeline/quotas/lane.ts'
import { Windows } from '../../src/pipeline/quotas/windows.ts'
import { type ManualClock, manualClock } from '../support/manual-clock.ts'
import { ok, reply, scripted, toy, toyPipeline, toyRequest } from '../support/toy.ts'

const limited = (quota: Omit<Quota, 'docs'>): Connector => ({ ...toy, quotas: { default: { ...quota, docs: '' } } })

/** A pipeline over a provider that answers at once, and the pages that it was asked for, in their order. */
function asking(quota: Omit<Quota, 'docs'>) {
  const clock = manualClock()
  const pages: number[] = []
  const http: Http = async ({ url }) => {
    pages.push(Number(new URL(url).searchParams.get('page')))
    return ok({})
  }
  const perform = toyPipeline({ clock, http, connector: limited(quota) })
  const ask = (page: number, { priority = 'interactive' as Priority, seconds = 60 } = {}) =>
    perform(
      toyRequest(clock, {
        call: get(path`/things`, { page }),
        priority,
        deadline: deadlineIn(seconds * 1000, { clock }),
      }),
    )
  return { clock, pages, ask }
}

/** Lets everybody come to rest: queues take real time for each step, though the clock stands. */
async function calm(clock: ManualClock): Promise<void> {
  for (let turn = 0; turn < 30; turn += 1) await clock.advance(1)
}

test('those who wait leave by urgency: changes, people, refreshes, scans', async () => {
  const { clock, pages, ask } = asking({ windows: [{ requests: 1, perSeconds: 1 }] })
  const all = [ask(0)]
  const order: readonly Priority[] = ['background', 'refresh', 'interactive', 'write', 'interactive', 'background']
  all.push(...order.map((priority, at) => ask(at + 1, { priority })))
  await calm(clock)
  await clock.until(Promise.all(all))
  expect(pages).toEqual([0, 4, 3, 5, 2, 1, 6])
})

test('a scan leaves some of a window to people, who are served at once', async () => {
  const { clock, pages, ask } = asking({ windows: [{ requests: 100, perSeconds: 10 }] })
  const scan = Array.from({ length: 150 }, (_, page) => ask(page, { priority: 'background' }))
  await calm(clock)
  expect(pages).toHaveLength(95)
  await Promise.all([1_000, 1_001, 1_002].map(page => ask(page)))
  expect(pages.slice(95)).toEqual([1_000, 1_001, 1_002])
  await clock.until(Promise.all(scan))
})

test('a scan leaves a fifth of a day to people', async () => {
  const { clock, pages, ask } = asking({ windows: [{ requests: 20, perSeconds: 86_400 }] })
  const scan = Array.from({ length: 20 }, (_, page) => ask(page, { priority: 'background' }).catch(() => undefined))
  await calm(clock)
  expect(pages).toHaveLength(16)
  await Promise.all([1, 2, 3, 4].map(page => ask(100 + page)))
  await expect(ask(200)).rejects.toMatchObject({ code: 'PROVIDER_RATE_LIMITED', details: { notSent: true } })
  await clock.until(Promise.all(scan))
  expect(pages).toHaveLength(20)
})

test('a scan leaves a connection to people, however few there are', async () => {
  const clock = manualClock()
  const waiting: (() => void)[] = []
  const http: Http = () => new Promise<HttpReply>(resolve => waiting.push(() => resolve(ok({}))))
  const perform = toyPipeline({ clock, http, connector: limited({ windows: [], atOnce: 3 }) })
  const ask = (page: number, priority: Priority) =>
    perform(toyRequest(clock, { call: get(path`/things`, { page }), priority }))
  const all = [1, 2, 3, 4].map(page => ask(page, 'background'))
  await clock.advance(10)
  expect(waiting).toHaveLength(2)
  all.push(ask(5, 'interactive'))
  await clock.advance(10)
  expect(waiting).toHaveLength(3)
  while (waiting.length > 0) {
    for (const answer of waiting.splice(0)) answer()
    await clock.advance(10)
  }
  await Promise.all(all)
})

test('several windows hold at once, and none is exceeded in any stretch of its length', async () => {
  const windows = [
    { requests: 5, perSeconds: 1 },
    { requests: 12, perSeconds: 10 },
    { requests: 40, perSeconds: 60 },
  ]
  const clock = manualClock()
  const left: number[] = []
  const http: Http = async () => {
    left.push(clock.monotonic())
    return ok({})
  }
  const perform = toyPipeline({ clock, http, connector: limited({ windows }) })
  const calls = Array.from({ length: 60 }, (_, page) =>
    perform(toyRequest(clock, { call: get(path`/things`, { page }), deadline: deadlineIn(110_000, { clock }) })),
  )
  await clock.until(Promise.all(calls))
  for (const { requests, perSeconds } of windows) {
    const counts = left.map(from => left.filter(at => at >= from && at < from + perSeconds * 1000).length)
    expect(Math.max(...counts)).toBe(requests)
  }
})

test('a call that counts as several requests takes as many places, and one that never fits is told so', async () => {
  const weigh: Quota['weigh'] = call => ('query' in call ? Number(call.query?.page) : 1)
  const { clock, pages, ask } = asking({ windows: [{ requests: 10, perSeconds: 10 }], weigh })
  const calls = [ask(4), ask(5), ask(2), ask(1)]
  await clock.advance(100)
  expect(pages).toEqual([4, 5])
  await clock.until(Promise.all(calls))
  expect(pages).toEqual([4, 5, 2, 1])
  await expect(ask(11)).rejects.toMatchObject({
    code: 'COST_EXCEEDED',
    message: expect.stringContaining('11 requests'),
  })
})

test('whoever leaves while he waits takes no place, and keeps nobody from his', async () => {
  const clock = manualClock()
  const { http, requests } = scripted(ok({}))
  const perform = toyPipeline({ clock, http, connector: limited({ windows: [{ requests: 1, perSeconds: 1 }] }) })
  const leaving = new AbortController()
  const ask = (page: number, signals: readonly AbortSignal[] = []) =>
    perform(toyRequest(clock, { call: get(path`/things`, { page }), deadline: deadlineIn(90_000, { clock, signals }) }))
  await ask(0)
  const gone = Array.from({ length: 50 }, (_, at) => ask(at + 1, [leaving.signal]).catch((fault: Fault) => fault.code))
  const stays = ask(100)
  leaving.abort(new Fault('DEADLINE_EXCEEDED', 'gone'))
  expect(new Set(await Promise.all(gone))).toEqual(new Set(['DEADLINE_EXCEEDED']))
  await clock.advance(1_100)
  expect((await stays).status).toBe(200)
  expect(requests).toHaveLength(2)
})

test('a call that its provider never ends gives its place back soon after its time is over', async () => {
  const clock = manualClock()
  let sent = 0
  const http: Http = () => {
    sent += 1
    return sent === 1 ? new Promise<HttpReply>(() => {}) : Promise.resolve(ok({}))
  }
  const perform = toyPipeline({ clock, http, connector: limited({ windows: [], atOnce: 1 }) })
  const ask = (page: number, milliseconds: number) =>
    perform(
      toyRequest(clock, { call: get(path`/things`, { page }), deadline: deadlineIn(milliseconds, { clock }) }),
    ).catch((fault: Fault) => fault.code)
  const stuck = ask(1, 1_000)
  const next = ask(2, 20_000)
  await clock.advance(7_000)
  expect(await stuck).toBe('DEADLINE_EXCEEDED')
  expect(await next).toMatchObject({ status: 200 })
})

test('a call that is given up unanswered counts for a while longer: a provider that stood still counts it later', async () => {
  const clock = manualClock()
  const sent: number[] = []
  const http: Http = ({ signal }) => {
    sent.push(clock.monotonic())
    if (sent.length > 1) return Promise.resolve(ok({}))
    return new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
  }
  const perform = toyPipeline({
    clock,
    http,
    connector: limited({ windows: [{ requests: 1, perSeconds: 1 }], atOnce: 1 }),
  })
  const ask = (page: number, milliseconds: number) =>
    perform(
      toyRequest(clock, { call: get(path`/things`, { page }), deadline: deadlineIn(milliseconds, { clock }) }),
    ).catch((fault: Fault) => fault.code)
  const first = ask(1, 1_000)
  const second = ask(2, 60_000)
  await clock.until(second)
  expect(await first).toBe('DEADLINE_EXCEEDED')
  expect(sent).toEqual([0, 7_000])
})

test('a call that never left, or was refused, counts no longer than one that was answered', async () => {
  const clock = manualClock()
  const gone = new Fault('PROVIDER_UNAVAILABLE', 'refused', { notSent: true })
  const { http } = scripted(gone, reply(500, {}), ok({}))
  const sent: number[] = []
  const timed: Http = request => {
    sent.push(clock.monotonic())
    return http(request)
  }
  const connector = limited({ windows: [{ requests: 1, perSeconds: 1 }] })
  const perform = toyPipeline({ clock, http: timed, connector, order: stages.filter(({ name }) => name !== 'retry') })
  const ask = (page: number) =>
    perform(toyRequest(clock, { call: get(path`/things`, { page }) })).catch((fault: Fault) => fault.code)
  await clock.until(Promise.all([ask(1), ask(2), ask(3)]))
  expect(sent).toEqual([0, 1_000, 2_000])
})

test('a call does not leave when there is no time left for its answer, and uses up nothing', async () => {
  const clock = manualClock()
  let sent = 0
  const http: Http = async () => {
    sent += 1
    await clock.sleep(400)
    return ok({})
  }
  const perform = toyPipeline({ clock, http, connector: limited({ windows: [{ requests: 1, perSeconds: 1 }] }) })
  const ask = (page: number, milliseconds: number) => {
    const deadline = deadlineIn(milliseconds, { clock })
    return perform(toyRequest(clock, { call: get(path`/things`, { page }), deadline }))
  }
  for (let page = 0; page < 8; page += 1) await clock.until(ask(page, 60_000))
  const before = sent
  // There is a place in less than a second, and then less time than an answer takes.
  await expect(ask(100, 600)).rejects.toMatchObject({ code: 'PROVIDER_RATE_LIMITED', details: { notSent: true } })
  expect((await clock.until(ask(101, 4_000))).status).toBe(200)
  expect(sent).toBe(before + 1)
})

test('refusals that name no time close the account for longer and longer, until one is answered', async () => {
  const clock = manualClock()
  const gate = new Gate(clock)
  const closures: number[] = []
  for (let refusal = 0; refusal < 3; refusal += 1) {
    gate.close()
    // Calls that left together are refused together.
    gate.close()
    closures.push(gate.wait())
    await clock.advance(gate.wait())
  }
  expect(closures).toEqual([1_000, 2_000, 4_000])
  gate.answered()
  gate.close()
  expect(gate.wait()).toBe(1_000)
})

test('a refusal of one quota is told at once to those who wait for another, and would wait in vain', async () => {
  const clock = manualClock()
  const quotas = {
    default: { windows: [], docs: '' },
    search: { windows: [{ requests: 1, perSeconds: 5 }], docs: '' },
  }
  const http: Http = async ({ url }) => (url.includes('/search') ? ok({}) : reply(429, {}, { 'retry-after': '60' }))
  const perform = toyPipeline({ clock, http, connector: { ...toy, quotas } })
  const search = (page: number) => toyRequest(clock, { call: get(path`/search`, { page }), quota: 'search' })
  await perform(search(1))
  const waiting = perform(search(2)).catch((fault: Fault) => fault)
  await calm(clock)
  await perform(toyRequest(clock)).catch(() => undefined)
  expect(await Promise.race([waiting, calm(clock)])).toMatchObject({
    code: 'PROVIDER_RATE_LIMITED',
    details: { notSent: true, retryAfterMs: expect.any(Number) },
  })
})

test('whoever comes to a queue that takes longer than he waits is told so at once, by how long calls take', async () => {
  const clock = manualClock()
  const http: Http = async () => {
    await clock.sleep(1_000)
    return ok({})
  }
  const perform = toyPipeline({ clock, http, connector: limited({ windows: [], atOnce: 1 }) })
  const ask = (page: number, seconds: number) => {
    const deadline = deadlineIn(seconds * 1_000, { clock })
    return perform(toyRequest(clock, { call: get(path`/things`, { page }), deadline }))
  }
  for (let page = 0; page < 20; page += 1) await clock.until(ask(page, 60))
  const patient = Array.from({ length: 10 }, (_, page) => ask(100 + page, 60))
  await expect(ask(200, 5)).rejects.toMatchObject({ code: 'PROVIDER_RATE_LIMITED', details: { notSent: true } })
  await clock.until(Promise.all(patient))
})

test('an answer ends the row of refusals that name no time', async () => {
  const clock = manualClock()
  const { http } = scripted(reply(429, {}), ok({}), reply(429, {}), ok({}))
  const perform = toyPipeline({ clock, http, order: stages.filter(({ name }) => name !== 'retry') })
  const ask = (page: number) => perform(toyRequest(clock, { call: get(path`/things`, { page }) }))
  const wait = () =>
    perform(toyRequest(clock, { deadline: deadlineIn(1, { clock }) })).catch(
      ({ details }: Fault) => details.retryAfterMs,
    )
  await expect(ask(1)).rejects.toMatchObject({ code: 'PROVIDER_RATE_LIMITED' })
  expect(await wait()).toBe(1_000)
  await clock.advance(1_000)
  await ask(2)
  await expect(ask(3)).rejects.toMatchObject({ code: 'PROVIDER_RATE_LIMITED' })
  expect(await wait()).toBe(1_000)
})

test('a wait for more than fills a window counts the windows before it', () => {
  const clock = manualClock()
  const windows = new Windows([{ requests: 10, perSeconds: 10 }], clock)
  for (let call = 0; call < 10; call += 1) windows.take(1).settle()
  expect([1, 10, 11, 21].map(weight => windows.waitFor(0, { limit: 10, weight }))).toEqual([
    10_000, 10_000, 20_000, 30_000,
  ])
})

test('calls that overtake each other are nobody else, and what somebody else has used is forgotten when it ends', async () => {
  const clock = manualClock()
  const quota = { windows: [{ requests: 100, perSeconds: 60 }], docs: '' }
  const allowance = new WholeAllowance(quota, clock)
  const told = (used: number, sent: number) =>
    allowance.tell({ quota: 'default', perSeconds: 60, used, resetsInSeconds: 20 }, [sent])
  told(10, 10)
  // Two that left later came earlier.
  told(13, 11)
  expect(allowance.requests(0, 'interactive')).toBe(100)
  for (let count = 0; count < 5; count += 1) told(40, 11)
  expect(allowance.requests(0, 'interactive')).toBe(71)
  await clock.advance(20_000)
  expect(allowance.requests(0, 'interactive')).toBe(100)
})

test('an allowance is told who waits, and of each call that ends', async () => {
  const clock = manualClock()
  const told: string[] = []
  const allowance: Allowance = {
    requests: () => 1,
    atOnce: () => 1,
    whole: () => 1,
    moreIn: () => Number.POSITIVE_INFINITY,
    tell: () => {},
    wanted: () => void told.push('wanted'),
    settled: () => void told.push('settled'),
  }
  const quota = { windows: [{ requests: 1, perSeconds: 1 }], docs: '' }
  const lane = new Lane(quota, { gate: new Gate(clock), allow: () => allowance, clock, account: 'toy' })
  const pass = () => lane.pass(toyRequest(clock), async () => ({ status: 200, headers: {}, body: null, bytes: 0 }))
  await pass()
  const second = pass()
  expect(told).toEqual(['settled', 'wanted'])
  await clock.until(second)
  expect(told).toEqual(['settled', 'wanted', 'settled'])
})

test("an account's own plan takes the place of what the connector says", () => {
  const connector = limited({ windows: [{ requests: 10, perSeconds: 1 }], atOnce: 5 })
  const changed = withQuotas(connector, { default: { windows: [{ requests: 700, perSeconds: 60 }] } })
  expect(changed.quotas.default).toEqual({ windows: [{ requests: 700, perSeconds: 60 }], atOnce: 5, docs: '' })
})
