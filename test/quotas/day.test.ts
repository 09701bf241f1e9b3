import { setTimeout as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { get, path } from '../../src/contract/call.ts'
import type { Connector } from '../../src/contract/connector.ts'
import type { Fault } from '../../src/contract/faults.ts'
import { deadlineIn, providerPart } from '../../src/pipeline/deadline.ts'
import type { Http } from '../../src/pipeline/http.ts'
import type { Priority } from '../../src/pipeline/priority.ts'
import { createRandom } from '../../src/simulator/random.ts'
import { manualClock } from '../support/manual-clock.ts'
import { ok, toy, toyPipeline } from '../support/toy.ts'

/** How long the load lasts, in hours of virtual time; a whole day is `npm run test:day`. */
const hours = Number(process.env.UNIGRAPH_HOURS ?? 0.05)
const seed = Number(process.env.UNIGRAPH_SEED ?? 1)

const second = 1_000
const quotas = {
  default: {
    windows: [
      { requests: 30, perSeconds: 10 },
      { requests: 2_000, perSeconds: 3_600 },
    ],
    atOnce: 10,
    docs: '',
  },
  search: { windows: [{ requests: 2, perSeconds: 1 }], docs: '' },
}

/** Who asks: how often at the most, in calls a second, how long each waits, and whether by searches. */
const callers: readonly { readonly priority: Priority; readonly most: number; readonly patience: number }[] = [
  { priority: 'interactive', most: 6, patience: 8 * second },
  { priority: 'refresh', most: 3, patience: 20 * second },
  { priority: 'background', most: 6, patience: 60 * second },
]

test(`${hours} hours of up to five times as much as is allowed: nothing over any quota, and nothing to spare`, async () => {
  const clock = manualClock(undefined, async () => void (await turn(1)))
  const random = createRandom(seed)
  const arrivals: { readonly at: number; readonly isSearch: boolean }[] = []
  let underWay = 0
  let mostUnderWay = 0
  const http: Http = async ({ url }) => {
    arrivals.push({ at: clock.monotonic(), isSearch: url.includes('/search') })
    underWay += 1
    mostUnderWay = Math.max(mostUnderWay, underWay)
    await clock.sleep(5 + random.next() * 50)
    underWay -= 1
    return ok({})
  }
  const connector: Connector = { ...toy, quotas }
  const perform = toyPipeline({ clock, http, connector })
  const outcomes = new Map<string, number>()
  let page = 0
  const ask = async ({ priority, patience }: (typeof callers)[number]) => {
    const isSearch = random.next() < 0.2
    page += 1
    const whole = deadlineIn(2 * patience, { clock })
    const deadline = providerPart(whole, patience, clock)
    const outcome = await perform({
      call: get(isSearch ? path`/search` : path`/things`, { page }),
      operation: 'thing.list',
      quota: isSearch ? 'search' : 'default',
      priority,
      deadline,
    }).then(
      () => 'ok',
      (fault: Fault) => fault.code,
    )
    deadline.release()
    whole.release()
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
  }

  const ends = hours * 3_600 * second
  while (clock.monotonic() < ends) {
    // Quiet minutes and loud ones.
    const loudness = random.next() ** 2
    const until = Math.min(ends, clock.monotonic() + 60 * second)
    for (; clock.monotonic() < until; await clock.advance(second / 4))
      for (const caller of callers) if (random.next() < (loudness * caller.most) / 4) void ask(caller)
  }
  await clock.advance(61 * second)

  const about = `seed ${seed}, ${arrivals.length} calls, ${JSON.stringify(Object.fromEntries(outcomes))}`
  const all = arrivals.map(({ at }) => at)
  const searches = arrivals.filter(({ isSearch }) => isSearch).map(({ at }) => at)
  for (const { requests, perSeconds } of quotas.default.windows)
    expect(most(all, perSeconds * second), about).toBeLessThanOrEqual(requests)
  expect(most(all, 10 * second), about).toBeGreaterThanOrEqual(29)
  expect(most(searches, second), about).toBe(2)
  expect(mostUnderWay, about).toBeLessThanOrEqual(10)
  // One that leaves just before its time is over is the provider's to answer.
  const { ok: _, PROVIDER_RATE_LIMITED: __, PROVIDER_TIMEOUT: late = 0, ...others } = Object.fromEntries(outcomes)
  expect(others, about).toEqual({})
  expect(late, about).toBeLessThan(page / 100)
  expect([...outcomes.values()].reduce((sum, each) => sum + each, 0)).toBe(page)
}, 3_600_000)

/** The most moments in any stretch of so many milliseconds; they are in order. */
function most(moments: readonly number[], milliseconds: number): number {
  let first = 0
  return moments.reduce((largest, at, index) => {
    while ((moments[first] ?? at) <= at - milliseconds) first += 1
    return Math.max(largest, index - first + 1)
  }, 0)
}
