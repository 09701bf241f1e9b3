// Needs: hubspot, zendesk.
import { afterEach, expect, test } from 'vitest'
import { type Clock, systemClock } from '../../src/pipeline/clock.ts'
import type { FaultRule } from '../../src/simulator/faults.ts'
import { startUnigraph, type Unigraph } from '../support/unigraph.ts'

let unigraph: Unigraph
afterEach(() => unigraph.close())

/** A clock that can be ahead of the machine's, and on which nobody waits for the next look at the quotas but the test. */
function clockOfTest() {
  let ahead = 0
  let look = () => {}
  const clock: Clock = {
    ...systemClock,
    now: () => systemClock.now() + ahead,
    monotonic: () => systemClock.monotonic() + ahead,
    sleep: (milliseconds, signal) =>
      milliseconds !== 30_000
        ? systemClock.sleep(milliseconds, signal)
        : new Promise(resolve => {
            look = resolve
            signal?.addEventListener('abort', () => resolve())
          }),
  }
  const pass = (milliseconds: number) => {
    ahead += milliseconds
  }
  return { clock, pass, look: () => look() }
}

let asked = 0
const arrived = (provider: string) => unigraph.simulators.get(provider).ledger.all().length

/** Asks so often, each time something else, under a fault of the provider. */
async function ask(provider: string, times: number, rules: readonly FaultRule[] = [], during?: () => void) {
  unigraph.simulators.get(provider).faults.set([...rules])
  const list = provider === 'zendesk' ? 'tickets' : 'contacts'
  for (let time = 0; time < times; time += 1) {
    asked += 1
    const answer = unigraph.query(`{ ${list}(first: ${1 + (asked % 100)}) { nodes { id } } }`)
    if (during !== undefined) {
      const before = arrived(provider)
      await expect.poll(() => arrived(provider), { interval: 2 }).toBeGreaterThan(before)
      during()
    }
    await answer
  }
}

const told = () => unigraph.notices.map(({ kind, state }) => `${state} ${kind}`).sort()

test('a provider of which one call in five fails gives one alert of that, and one that it is over', async () => {
  const { clock, pass } = clockOfTest()
  unigraph = await startUnigraph({ only: ['zendesk'], isUnhurried: true, clock })
  const failing: FaultRule[] = [{ fault: { kind: 'reply', status: 503 } }]
  for (let round = 0; round < 4; round += 1) {
    await ask('zendesk', 4)
    await ask('zendesk', 2, failing)
  }
  expect(told()).toContain('BEGUN ERROR_RATE')
  pass(61_000)
  await ask('zendesk', 20)
  await expect
    .poll(() => told().filter(each => each.includes('ERROR_RATE')))
    .toEqual(['BEGUN ERROR_RATE', 'OVER ERROR_RATE'])
  // Calls that failed each time have an alert of their own, and it is over too.
  expect(told().filter(each => each.startsWith('BEGUN'))).toHaveLength(
    told().filter(each => each.startsWith('OVER')).length,
  )
})

test('a provider that has become slow gives one alert, and one when it is as quick as before', async () => {
  const { clock, pass } = clockOfTest()
  unigraph = await startUnigraph({
    only: ['zendesk'],
    isUnhurried: true,
    clock,
    requestSeconds: 100,
    providerSeconds: 100,
  })
  await ask('zendesk', 20)
  pass(61_000)
  await ask('zendesk', 20, [{ fault: { kind: 'delay', minMs: 60, maxMs: 70 } }], () => pass(2_000))
  expect(told()).toEqual(['BEGUN LATENCY'])
  pass(61_000)
  await ask('zendesk', 20)
  await expect.poll(told).toEqual(['BEGUN LATENCY', 'OVER LATENCY'])
})

test('a quota of a day that is nearly used up gives one alert, and one when there is enough of it again', async () => {
  const { clock, look } = clockOfTest()
  unigraph = await startUnigraph({ only: ['hubspot'], clock })
  const left = (remaining: number): FaultRule[] => [
    {
      fault: {
        kind: 'reply',
        status: 200,
        headers: {
          'content-type': 'application/json',
          'x-hubspot-ratelimit-daily': '250000',
          'x-hubspot-ratelimit-daily-remaining': String(remaining),
        },
        text: JSON.stringify({ results: [] }),
      },
    },
  ]
  for (const remaining of [200_000, 20_000, 15_000]) {
    await ask('hubspot', 10, left(remaining))
    look()
  }
  await expect.poll(told).toEqual(['BEGUN QUOTA_LOW'])
  for (const remaining of [30_000, 240_000]) {
    await ask('hubspot', 10, left(remaining))
    look()
  }
  await expect.poll(told).toEqual(['BEGUN QUOTA_LOW', 'OVER QUOTA_LOW'])
})
