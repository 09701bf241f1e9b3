import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createRandom } from '../../../src/simulator/random.ts'
import { kinds, type Place, type Places } from '../../store/places.ts'
import { judge } from './judge.ts'
import { ends } from './life.ts'
import { inOneProcess } from './processes.ts'
import { realProcesses } from './real-processes.ts'
import { sharedStore } from './shared-store.ts'
import { spendDays } from './week.ts'

const hour = 3_600_000

/** A day of a few accounts, in which everything goes wrong often; a week of a thousand is `npm run test:week`. */
const small = { days: 1, accounts: 20, count: 4, unlucky: 10, step: 120_000 }
const large = { days: 7, accounts: 1_000, count: 4, unlucky: 1, step: 30_000 }
const isLarge = process.env.UNIGRAPH_WEEK !== undefined
const { days, accounts, count, unlucky, step } = isLarge ? large : small
const seed = Number(process.env.UNIGRAPH_SEED ?? (isLarge ? Date.now() % 1_000_000 : 1))

// The week is for the processes of the operating system, where there are any.
describe.each(isLarge ? kinds.slice(-1) : kinds)('over $name', ({ name, begin }) => {
  let places: Places
  let place: Place
  beforeAll(async () => {
    places = await begin()
    place = await places.make()
  })
  afterAll(async () => {
    await place.close()
    await places.end()
  })

  test(`${days} days of ${accounts} accounts: a token is replaced once, and no account dies whose answer was not lost (UNIGRAPH_SEED=${seed})`, async () => {
    const began = performance.now()
    // A file would be written to the disk hundreds of thousands of times, and is for one process alone.
    const processes = await (name === 'PostgreSQL' ? realProcesses(place.url) : inOneProcess(await sharedStore()))
    const { evidence, struck, kills } = await spendDays({
      ...{ seed, days, unlucky, step, processes },
      ...{ count, lifetimes: lifetimes() },
    }).finally(() => processes.close())
    const { wrongs, counts } = judge(evidence)
    const calls = evidence.asks.reduce((sum, each) => sum + each.length, 0)
    const seconds = Math.round((performance.now() - began) / 1_000)
    const about = JSON.stringify({
      ...{ seed, calls, ...counts, seconds },
      ...{ kills: Object.fromEntries(kills), struck: Object.fromEntries(struck) },
    })
    if (isLarge) process.stdout.write(`${name}: ${about}\n`)
    expect(wrongs.slice(0, 50), about).toEqual([])
    for (const each of [counts.due, counts.unwell, counts.lost, ...ends.map(end => kills.get(end))])
      expect(each, about).toBeGreaterThan(0)
  }, 3_600_000)
})

/** As HubSpot, Salesforce and Zendesk give them: half an hour, two hours, and what an administrator likes. */
function lifetimes(): readonly number[] {
  const random = createRandom(seed)
  return Array.from({ length: accounts }, (_, account) => {
    const liked = random.integer(1, 48) * hour
    const usual = [hour / 2, 2 * hour, 2 * hour, liked, liked, liked] as const
    return usual[account % usual.length] as number
  })
}
