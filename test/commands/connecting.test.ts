import { pino } from 'pino'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keepsNothing } from '../../src/cache/policy.ts'
import { createStores, type Stores } from '../../src/cache/stores.ts'
import { connectsOf } from '../../src/commands/connecting.ts'
import { systemClock } from '../../src/pipeline/clock.ts'
import { createHttp } from '../../src/pipeline/http.ts'
import { Journal } from '../../src/telemetry/journal.ts'
import { Telemetry } from '../../src/telemetry/telemetry.ts'
import { kinds, open, type Place } from '../store/places.ts'
import { toy } from '../support/toy.ts'

const acme = { tenant: 'default', account: 'acme' }
const { http } = createHttp()

let place: Place
let store: Awaited<ReturnType<typeof open>>
beforeEach(async () => {
  const [sqlite] = kinds
  place = (await (await sqlite?.begin())?.make()) as Place
  store = await open(place.url)
})
afterEach(async () => {
  await store.close()
  await place.close()
})

/** A process over the store, whose copies rest where other processes have them too; `forget` says how they are erased. */
function process(forget: Stores['forget'] = async () => ({ shared: 12 }), isServing = true) {
  const stores = { ...createStores(), forget }
  const lines: { readonly msg: string; readonly reason?: string }[] = []
  const log = pino({}, { write: line => void lines.push(JSON.parse(line)) })
  const telemetry = new Telemetry({ calls: 10, clock: systemClock, tell: () => {}, gatherFor: 0, calmFor: 0 })
  const { connecting } = connectsOf({
    config: { cache: { store: 'redis', answerSeconds: 0, ...keepsNothing } },
    connectors: new Map([['toy', { ...toy, settings: {} } as never]]),
    declared: () => [],
    ...{ store, simulators: undefined, telemetry, log, isServing },
    shared: { clock: systemClock, random: Math.random, http, ...stores, ...telemetry.listeners },
  })
  const shown = async () =>
    /unigraph_account_health\{account="acme",state="ACTIVE"\} 1/.test((await telemetry.metrics.read()).text)
  return { connecting, shown, changes: stores.changes, telemetry, lines }
}

test('an account of another process is shown in the metrics once it is found, and no more when it is gone; nothing that was read of it is given again', async () => {
  const { connecting, shown, changes } = process()
  await store.accounts.add({ ...acme, connector: 'toy', settings: {}, isSimulator: false })
  await connecting.refresh()
  expect(await shown()).toBe(true)
  const before = await changes.newest()
  await store.accounts.remove(acme)
  await connecting.refresh()
  expect(await shown()).toBe(false)
  await expect.poll(() => changes.newest()).not.toBe(before)
})

test.each<[string, string, Stores['forget']]>([
  [
    'is erased with all that they share, and how much that is is said',
    'what was read of it, with all else in the shared cache: 12 entries',
    async () => ({ shared: 12 }),
  ],
  [
    'can be found no more even if it cannot be erased, and that is said',
    'the way to what was read of it in the shared cache, where it rests sealed until its time is over',
    () => Promise.reject(new Error('The server is away.')),
  ],
])('where others have copies too, what was read of an account that is taken out %s', async (_, said, forget) => {
  const { connecting, changes } = process(forget)
  await store.accounts.add({ ...acme, connector: 'toy', settings: {}, isSimulator: false })
  await connecting.refresh()
  const before = await changes.newest()
  const { erased } = await connecting.disconnect('acme', 'somebody')
  expect(erased).toEqual(['the account and its settings', said])
  expect(await changes.newest()).not.toBe(before)
})

test('a store that is away when the calls of an account that has gone are to be erased is told of, and ends nothing', async () => {
  const { connecting, changes, telemetry, lines } = process()
  const away = async () => {
    throw new Error('away')
  }
  const log = { add: away, calls: away, request: away, forget: away, prune: away }
  telemetry.requestLog.keepBy(new Journal({ log, keepsFor: 1, clock: systemClock, onLoss: () => {} }), 'failures')
  await store.accounts.add({ ...acme, connector: 'toy', settings: {}, isSimulator: false })
  await connecting.refresh()
  const before = await changes.newest()
  await store.accounts.remove(acme)
  await connecting.refresh()
  await expect.poll(() => lines).toMatchObject([{ msg: expect.stringContaining('not all erased'), reason: 'away' }])
  expect(await changes.newest()).not.toBe(before)
})

test('a command that takes an account out erases what processes of before have kept of its calls', async () => {
  const call = { process: 'before', number: 1, operation: 'get', requestId: undefined, began: 1, statuses: [503] }
  const calls = ['acme', 'other'].map((account, number) => ({
    ...{ ...call, number, account, code: 'PROVIDER_UNAVAILABLE', content: account },
  }))
  await store.callLog('default').add({ calls, requests: [] })
  await store.accounts.add({ ...acme, connector: 'toy', settings: {}, isSimulator: false })
  const { connecting } = process(undefined, false)
  await connecting.refresh()
  const { erased } = await connecting.disconnect('acme', 'command line')
  expect(erased).toContain('1 of its calls, from the request log')
  const nobody = { process: '', from: 0 }
  expect(await store.callLog('default').calls({}, { first: 10, besides: nobody })).toEqual(['other'])
})
