import { expect, test } from 'vitest'
import { get, path } from '../../src/contract/call.ts'
import type { Connector } from '../../src/contract/connector.ts'
import type { Fault } from '../../src/contract/faults.ts'
import { deadlineIn, providerPart } from '../../src/pipeline/deadline.ts'
import type { Signal } from '../../src/pipeline/ending.ts'
import type { HttpReply } from '../../src/pipeline/http.ts'
import { WholeAllowance } from '../../src/pipeline/quotas/allowance.ts'
import { Windows } from '../../src/pipeline/quotas/windows.ts'
import { manualClock } from '../support/manual-clock.ts'
import { ok, reply, scripted, toy, toyPipeline, toyRequest } from '../support/toy.ts'

const limited = (quotas: Connector['quotas']): Connector => ({ ...toy, quotas })

test('a 429 that asks for more time than there is fails at once, with that time, and does not count against the provider', async () => {
  const clock = manualClock()
  const { http, requests } = scripted(reply(429, {}, { 'retry-after': '60' }))
  const perform = toyPipeline({ clock, http })
  const ask = () => perform(toyRequest(clock)).catch((fault: Fault) => fault)
  const first = (await clock.until(ask())) as Fault
  expect([first.code, first.details.retryAfterMs]).toEqual(['PROVIDER_RATE_LIMITED', 60_000])
  for (let again = 0; again < 15; again += 1) expect(((await ask()) as Fault).code).toBe('PROVIDER_RATE_LIMITED')
  expect(requests).toHaveLength(1)
})

test('calls whose turn cannot come in time fail at once, and the provider stays trusted', async () => {
  const clock = manualClock()
  const { http, requests } = scripted(ok({}))
  const connector = limited({ default: { windows: [{ requests: 5, perSeconds: 1 }], docs: '' } })
  const perform = toyPipeline({ clock, http, connector })
  const outcomes = Array.from({ length: 100 }, (_, page) =>
    perform(toyRequest(clock, { call: get(path`/things`, { page }) })).then(
      () => 'ok',
      (fault: Fault) => fault.code as string,
    ),
  )
  const codes = await clock.until(Promise.all(outcomes))
  expect(codes.filter(code => code === 'ok').length).toBeGreaterThanOrEqual(30)
  expect(new Set(codes)).toEqual(new Set(['ok', 'PROVIDER_RATE_LIMITED']))
  const after = await clock.until(perform(toyRequest(clock, { call: get(path`/after`) })))
  expect(after.status).toBe(200)
  expect(requests.length).toBeGreaterThan(30)
})

test('a provider that hangs does count, and is left alone', async () => {
  const clock = manualClock()
  const http = ({ signal }: { signal: Signal }) =>
    new Promise<HttpReply>((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
  const perform = toyPipeline({ clock, http })
  const codes: string[] = []
  for (let page = 0; page < 12; page += 1) {
    const deadline = providerPart(deadlineIn(60_000, { clock }), 1_000, clock)
    const asked = perform(toyRequest(clock, { call: get(path`/things`, { page }), deadline }))
    codes.push(
      await clock.until(
        asked.then(
          () => 'ok',
          (fault: Fault) => fault.code,
        ),
      ),
    )
  }
  expect(codes.slice(0, 10)).toEqual(Array(10).fill('PROVIDER_TIMEOUT'))
  expect(codes.at(-1)).toBe('CIRCUIT_OPEN')
})

test('who waits for a narrow quota holds no place of the wide one', async () => {
  const clock = manualClock()
  const { http, requests } = scripted(ok({}))
  const connector = limited({
    default: { windows: [{ requests: 20, perSeconds: 10 }], atOnce: 3, docs: '' },
    search: { windows: [{ requests: 2, perSeconds: 10 }], docs: '' },
  })
  const perform = toyPipeline({ clock, http, connector })
  const search = (page: number) =>
    toyRequest(clock, { call: get(path`/search`, { page }), quota: 'search', deadline: deadlineIn(60_000, { clock }) })
  const searches = Array.from({ length: 8 }, (_, page) => perform(search(page)))
  const plain = perform(toyRequest(clock))
  await clock.advance(50)
  expect((await plain).status).toBe(200)
  expect(requests).toHaveLength(3)
  await clock.until(Promise.all(searches))
})

test('a text that cannot be written is the asker’s mistake, and nothing is sent', async () => {
  const clock = manualClock()
  const { http, requests } = scripted(ok({}))
  const perform = toyPipeline({ clock, http })
  const call = {
    protocol: 'soap',
    path: path`/soap`,
    action: 'a',
    body: { name: 'a', attributes: {}, children: ['\u0000'] },
    expects: 'b',
    namespaces: {},
    reads: true,
  } as const
  for (let again = 0; again < 15; again += 1)
    await expect(perform(toyRequest(clock, { call }))).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      details: { notSent: true },
    })
  expect(requests).toHaveLength(0)
})

test('a secret that the provider repeats does not come back to the client', async () => {
  const clock = manualClock()
  const base64 = Buffer.from('toy_secret_1').toString('base64')
  const { http } = scripted(reply(400, {}))
  const connector = {
    ...toy,
    fault: () => ({ code: 'PROVIDER_REJECTED', message: `no: Bearer toy_secret_1 or ${base64}` }) as const,
  }
  const fault = await toyPipeline({ clock, http, connector })(toyRequest(clock)).catch((error: Fault) => error)
  expect((fault as Fault).message).toContain('It says: no:')
  expect((fault as Fault).message).not.toMatch(new RegExp(`toy_secret_1|${base64}`))
})

test('a window counts its calls exactly, however many there are', () => {
  const clock = manualClock()
  let now = 0
  const windows = new Windows([{ requests: 100_000, perSeconds: 86_400 }], { ...clock, monotonic: () => now })
  const wait = () => windows.waitFor(0, { limit: 100_000, weight: 1 })
  for (let call = 0; call < 100_000; call += 1) {
    now += 1
    windows.take(1).settle()
  }
  const began = performance.now()
  for (let look = 0; look < 1_000; look += 1) wait()
  expect(performance.now() - began).toBeLessThan(100)
  expect(wait()).toBe(86_400_000 + 1 - now)
  now += wait()
  expect(wait()).toBe(0)
})

test("what other programs have used of a quota is taken from the provider's count, and so is its size", () => {
  const clock = manualClock()
  const quota = { windows: [{ requests: 100, perSeconds: 60 }], docs: '' }
  const allowance = new WholeAllowance(quota, clock)
  const place = new Windows(quota.windows, clock).take(1)
  allowance.tell({ quota: 'default', perSeconds: 60, used: 8, requests: 10 }, place.sent)
  // Seven of others, and one of ours.
  expect(allowance.requests(0, 'interactive')).toBe(3)
})

test('a quota that others have used up is asked about again after a while, and not for ever waited for', async () => {
  const clock = manualClock()
  const used = ok({}, { 'x-used': '10' })
  const { http, requests } = scripted(used)
  const connector: Connector = {
    ...limited({ default: { windows: [{ requests: 10, perSeconds: 86_400 }], docs: '' } }),
    quotaUse: ({ headers }) => [
      { quota: 'default', perSeconds: 86_400, used: Number(headers['x-used']), requests: 10 },
    ],
  }
  const perform = toyPipeline({ clock, http, connector })
  const ask = (page: number) =>
    perform(toyRequest(clock, { call: get(path`/things`, { page }) })).catch((fault: Fault) => fault)
  await clock.until(ask(1))
  const refused = (await ask(2)) as Fault
  expect([refused.code, refused.details.notSent]).toEqual(['PROVIDER_RATE_LIMITED', true])
  expect(refused.details.retryAfterMs).toBeGreaterThan(60_000)
  await clock.advance(refused.details.retryAfterMs ?? 0)
  await clock.until(ask(3))
  expect(requests).toHaveLength(2)
})
