import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { get, path } from '../../src/contract/call.ts'
import { Fault, type FaultCode } from '../../src/contract/faults.ts'
import { deadlineIn, providerPart } from '../../src/pipeline/deadline.ts'
import type { Http, HttpReply } from '../../src/pipeline/http.ts'
import type { Perform } from '../../src/pipeline/stage.ts'
import { type ManualClock, manualClock } from '../support/manual-clock.ts'
import { ok, reply, toyPipeline, toyRequest } from '../support/toy.ts'

const minute = 60_000
const perSecond = 100
/** Longer than any call that is not held up takes, in milliseconds. */
const latency = 20

const quickClock = () => manualClock(undefined, async () => void (await turn()))

interface Death {
  readonly how: string
  readonly minutes: number
  readonly http: Http
  /** What callers are told besides that it is left alone. */
  readonly codes: readonly FaultCode[]
}

const deaths: readonly Death[] = [
  { how: 'answers 503', minutes: 10, http: async () => reply(503, {}), codes: ['PROVIDER_UNAVAILABLE'] },
  {
    how: 'refuses connections',
    minutes: 1,
    http: async () => {
      const message = 'The connection to the provider failed (ECONNREFUSED).'
      throw new Fault('PROVIDER_UNAVAILABLE', message, { notSent: true })
    },
    codes: ['PROVIDER_UNAVAILABLE'],
  },
  {
    how: 'never answers',
    minutes: 1,
    http: ({ signal }) =>
      new Promise<HttpReply>((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    // So many may be under way at once, and those behind them have no place in time.
    codes: ['PROVIDER_TIMEOUT', 'PROVIDER_RATE_LIMITED'],
  },
]

test.each(deaths)(
  'a provider that $how for $minutes min at 100 queries a second is hardly asked, its callers hear so at once, and others are served as ever',
  async ({ minutes, http, codes }) => {
    const clock = quickClock()
    const died = clock.monotonic() + minute / 12
    const revived = died + minutes * minute
    let attempts = 0
    const dying: Http = request => {
      const now = clock.monotonic()
      if (now < died || now >= revived) return answering(clock)(request)
      attempts += 1
      return http(request)
    }
    const dead = recorder(clock, toyPipeline({ clock, http: dying }))
    const other = recorder(clock, toyPipeline({ clock, http: answering(clock) }))
    const ends = revived + 1.5 * minute
    for (let page = 0; clock.monotonic() < ends; page += 1) {
      dead.ask(page)
      if (page % 10 === 0) other.ask(page)
      await clock.advance(1000 / perSecond)
    }
    await clock.advance(minute)

    const { outcomes } = dead
    expect(outcomes).toHaveLength((ends * perSecond) / 1000)
    const during = outcomes.filter(({ began }) => began >= died && began < revived)
    expect(attempts).toBeLessThan(during.length * 1.2)
    // So much for the promise; in truth it is the first few, whoever left with them, and a trial now and then.
    expect(attempts).toBeLessThan(100)
    expect(new Set(during.map(({ code }) => code))).toEqual(new Set(['CIRCUIT_OPEN', ...codes]))
    const slow = during.filter(({ took }) => took > 0)
    expect(slow.length).toBeLessThan(300)

    // Before, and from the next trial on, all is well.
    const well = outcomes.filter(({ began }) => began < died - latency || began > revived + 75_000)
    expect(new Set(well.map(({ code }) => code))).toEqual(new Set(['answered']))

    expect(new Set(other.outcomes.map(({ code }) => code))).toEqual(new Set(['answered']))
    expect(Math.max(...other.outcomes.map(({ took }) => took))).toBe(latency)
  },
)

test('where two calls in five fail, and nobody is left alone, retries stay within their budget', async () => {
  const clock = quickClock()
  let attempts = 0
  const ailing: Http = async () => {
    attempts += 1
    return attempts % 5 < 2 ? reply(500, {}) : ok({})
  }
  const account = recorder(clock, toyPipeline({ clock, http: ailing }))
  const requests = (minute * perSecond) / 1000
  for (let page = 0; page < requests; page += 1) {
    account.ask(page)
    await clock.advance(1000 / perSecond)
  }
  await clock.advance(minute)
  expect(new Set(account.outcomes.map(({ code }) => code))).toEqual(new Set(['answered', 'PROVIDER_UNAVAILABLE']))
  const allowed = requests * 0.2 + minute / 1000 + 10
  expect(attempts - requests).toBeGreaterThan(allowed * 0.9)
  expect(attempts - requests).toBeLessThanOrEqual(allowed)
})

const answering =
  (clock: ManualClock): Http =>
  async () => {
    await clock.sleep(latency)
    return ok({})
  }

interface Outcome {
  readonly code: string
  readonly began: number
  readonly took: number
}

/** Asks as a server would that gives a provider two seconds, and writes down what became of it. */
function recorder(clock: ManualClock, perform: Perform): { ask(page: number): void; outcomes: readonly Outcome[] } {
  const outcomes: Outcome[] = []
  return {
    outcomes,
    ask: page => {
      const began = clock.monotonic()
      const whole = deadlineIn(10_000, { clock })
      const deadline = providerPart(whole, 2_000, clock)
      const end = (code: string) => {
        deadline.release()
        whole.release()
        outcomes.push({ code, began, took: clock.monotonic() - began })
      }
      const call = get(path`/things/${page}`)
      perform(toyRequest(clock, { call, deadline })).then(
        () => end('answered'),
        (fault: Fault) => end(fault.code),
      )
    },
  }
}
