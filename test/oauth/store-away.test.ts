import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { Secret } from '../../src/contract/secret.ts'
import { KeptTokens } from '../../src/pipeline/kept-tokens.ts'
import { manualClock } from '../support/manual-clock.ts'
import { client, key, toyProvider } from './toy-oauth.ts'

const whole = 1_800_000
const second = 1_000
const minute = 60 * second

/** A provider whose token has just ended, two processes, and a store that can be away from all of them. */
async function afterOneToken() {
  const provider = toyProvider({ clock: manualClock(undefined, () => turn()) })
  const { store, open, clock, held } = provider
  const way = { isAway: false, refused: 0 }
  for (const name of ['read', 'writeOver', 'beginRefresh', 'finishRefresh', 'endRefresh'] as const) {
    const work = store[name].bind(store) as (...given: unknown[]) => Promise<never>
    const guarded = async (...given: unknown[]) => {
      if (!way.isAway) return work(...given)
      way.refused += 1
      throw new Error('away')
    }
    Object.assign(store, { [name]: guarded })
  }
  const [one, other] = [open(), open()]
  await one()
  await other()
  await clock.advance(whole)

  /** Begins a refresh in one process, and lets the store go before its answer is there, after so many milliseconds. */
  async function loseTheStore(after = 0) {
    held.push(clock.sleep(after + second))
    const asked = one()
    asked.catch(() => {})
    await clock.advance(after)
    way.isAway = true
    await clock.advance(5 * second)
  }
  return { ...provider, way, one, other, loseTheStore, statuses: () => provider.requests.map(({ status }) => status) }
}

test('what a refresh gave is kept before others come, though the store was away for longer than a turn may last', async () => {
  const { one, other, way, clock, loseTheStore, statuses } = await afterOneToken()
  await loseTheStore()
  await clock.advance(5 * minute)
  expect((await clock.until(one())).status).toBe(200)
  way.isAway = false
  // The other comes at once, and the one that has the token is asked by nobody.
  expect((await clock.until(other())).status).toBe(200)
  expect(statuses()).toEqual([200, 200])
})

test('a turn that was looked at before the store was away is looked at anew', async () => {
  const { other, way, clock, loseTheStore, statuses } = await afterOneToken()
  const waiting = loseTheStore(15 * second)
  await turn()
  const early = other()
  early.catch(() => {})
  await waiting
  await clock.advance(5 * minute)
  way.isAway = false
  expect((await clock.until(other())).status).toBe(200)
  expect(statuses()).toEqual([200, 200])
})

test('what could not be kept within an hour is tried no more, and kept when the next token is due', async () => {
  const { one, other, way, clock, loseTheStore, statuses } = await afterOneToken()
  await loseTheStore()
  await clock.advance(70 * minute)
  const { refused } = way
  expect(refused).toBeGreaterThan(1_700)
  await clock.advance(10 * minute)
  expect(way.refused).toBe(refused)
  way.isAway = false
  expect((await clock.until(one())).status).toBe(200)
  expect((await clock.until(other())).status).toBe(200)
  expect(statuses()).toEqual([200, 200, 200])
})

test('a turn is not taken over while its answer takes as long as it may, though the store is slow', async () => {
  const { one, other, store, clock, held, statuses } = await afterOneToken()
  const [begin, finish] = [store.beginRefresh.bind(store), store.finishRefresh.bind(store)]
  store.beginRefresh = async (...given) => {
    const taken = await begin(...given)
    await clock.sleep(taken.kind === 'YOURS' ? 5 * second : 0)
    return taken
  }
  store.finishRefresh = async (...given) => {
    await clock.sleep(5 * second)
    return finish(...given)
  }
  held.push(clock.sleep(24.5 * second))
  const asked = Promise.allSettled([one(), other()])
  await clock.advance(minute)
  await asked
  expect((await clock.until(one())).status).toBe(200)
  expect((await clock.until(other())).status).toBe(200)
  expect(statuses()).toEqual([200, 200])
})

test('a turn whose process has ended is taken over, and no sooner than it has been looked at for a while', async () => {
  const { one, other, store, clock, statuses } = await afterOneToken()
  store.finishRefresh = () => new Promise(() => {})
  one().catch(() => {})
  await clock.advance(10 * minute)
  const since = clock.now()
  await clock.until(other()).catch(() => {})
  expect(statuses()).toEqual([200, 200, 400])
  expect(clock.now() - since).toBeGreaterThanOrEqual(8 * second)
})

test('what a later refresh gave is not forgotten when the writing of an earlier one comes to its end', async () => {
  const { store, way, clock } = await afterOneToken()
  const grant = { kind: 'refresh_token', ...client, refreshToken: new Secret('first-refresh-token') } as const
  const kept = new KeptTokens({ store, key, clock, grant })
  const finish = async (text: string) => {
    const found = await kept.read()
    await kept.begin(found)
    way.isAway = true
    const finishing = kept.finish(found, { values: { ...found.values, accessToken: new Secret(text) } }).catch(() => {})
    await clock.advance(4 * second)
    await finishing
    way.isAway = false
  }
  await finish('earlier')
  const finishRefresh = store.finishRefresh
  let goOn = () => {}
  store.finishRefresh = async (...given) => {
    store.finishRefresh = finishRefresh
    await new Promise<void>(resolve => (goOn = resolve))
    return finishRefresh(...given)
  }
  await clock.advance(2 * second)
  await finish('later')
  goOn()
  await turn()
  expect((await kept.read()).values.accessToken?.reveal()).toBe('later')
})
