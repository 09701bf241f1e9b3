import { expect, test } from 'vitest'
import type { Quota } from '../../src/contract/connector.ts'
import type { Priority } from '../../src/pipeline/priority.ts'
import { Gate } from '../../src/pipeline/quotas/gate.ts'
import type { Claim, Grant } from '../../src/pipeline/quotas/leases.ts'
import { SharedAllowance } from '../../src/pipeline/quotas/shared-allowance.ts'
import { SharedQuotas } from '../../src/pipeline/quotas/shared-quotas.ts'
import type { Ahead } from '../../src/pipeline/quotas/waiting-room.ts'
import { manualClock } from '../support/manual-clock.ts'

const quota: Quota = { windows: [{ requests: 100, perSeconds: 10 }], atOnce: 20, docs: '' }
const none: Ahead = { calls: 0, weight: 0 }

/** An allowance of a lane that stands as the test says, and a store that answers as the test says. */
function shared(answer: (claim: Claim) => Partial<Grant> | Error = () => ({})) {
  const clock = manualClock()
  const gate = new Gate(clock)
  const lane = { inside: 0, underWay: 0, waiting: {} as Partial<Record<Priority, Ahead>>, looked: 0 }
  const claims: Claim[] = []
  const store = { isReachable: true }
  const quotas = new SharedQuotas({
    process: 'a',
    processes: 4,
    clock,
    store: {
      isReachable: () => store.isReachable,
      exchange: async claim => {
        claims.push(claim)
        const said = answer(claim)
        if (said instanceof Error) throw said
        const [window] = claim.windows
        const held = (window?.held ?? 0) + (window?.urgent ?? 0) + (window?.patient ?? 0) + (window?.spare ?? 0)
        return {
          windows: [{ held, whole: 100, free: 100 - held }],
          atOnce: { held: claim.atOnce.held + claim.atOnce.urgent + claim.atOnce.patient + claim.atOnce.spare },
          closedFor: 0,
          yields: false,
          isScarce: false,
          ...said,
        }
      },
    },
  })
  const allowance = new SharedAllowance({
    quota,
    key: 'default/toy/default',
    shared: quotas,
    gate,
    clock,
    state: {
      inside: () => lane.inside,
      freesIn: () => Number.POSITIVE_INFINITY,
      underWay: () => lane.underWay,
      waiting: priority => lane.waiting[priority] ?? none,
      look: () => {
        lane.looked += 1
      },
    },
  })
  return { clock, gate, lane, claims, store, allowance }
}

test('nothing may leave before the store has answered, and then what it grants', async () => {
  const { clock, lane, claims, allowance } = shared()
  expect(allowance.requests(0, 'interactive')).toBe(0)
  lane.waiting = { interactive: { calls: 2, weight: 7 }, background: { calls: 1, weight: 5 } }
  allowance.wanted()
  await clock.advance(0)
  expect(claims[0]?.windows[0]).toMatchObject({ held: 0, urgent: 7, patient: 5, spare: 3 })
  expect(claims[0]?.atOnce).toMatchObject({ held: 0, urgent: 2, patient: 1 })
  expect(allowance.requests(0, 'interactive')).toBe(15)
  expect(lane.looked).toBe(1)
})

test('a lease is renewed while it is used, says when it is idle, and is then let go', async () => {
  const { clock, claims, allowance } = shared()
  allowance.wanted()
  await clock.advance(10_000)
  expect(claims.length).toBeGreaterThan(5)
  expect(claims.length).toBeLessThan(10)
  expect([claims[0]?.isIdle, claims.at(-1)?.isIdle]).toEqual([false, true])
  expect(allowance.requests(0, 'interactive')).toBe(0)
})

test('what is not used or waited for is given back, but for a little', async () => {
  const { clock, lane, claims, allowance } = shared()
  lane.waiting = { interactive: { calls: 1, weight: 50 } }
  allowance.wanted()
  await clock.advance(0)
  lane.waiting = {}
  lane.inside = 20
  await clock.advance(300)
  expect(claims.at(-1)?.windows[0]).toMatchObject({ held: 23, urgent: 0, patient: 0, spare: 0 })
})

test('who has more than a fair part uses no more of it, and gives it back as it comes free', async () => {
  const { clock, lane, claims, allowance } = shared(claim => ({
    windows: [{ held: Math.max(60, claim.windows[0]?.held ?? 0), fair: 25, whole: 100, free: 0 }],
    isScarce: true,
  }))
  lane.waiting = { interactive: { calls: 90, weight: 90 } }
  allowance.wanted()
  await clock.advance(0)
  lane.inside = 60
  expect(allowance.requests(0, 'interactive')).toBe(25)
  await clock.advance(40)
  expect(claims.at(-1)?.windows[0]?.held).toBe(60)
  lane.inside = 30
  await clock.advance(40)
  expect(claims.at(-1)?.windows[0]?.held).toBe(30)
})

test('no more is wanted than there is, and nothing is kept at hand while others want it', async () => {
  const { clock, lane, claims, allowance } = shared(() => ({ isScarce: true }))
  lane.waiting = { interactive: { calls: 300, weight: 300 } }
  allowance.wanted()
  await clock.advance(0)
  expect(claims[0]?.windows[0]).toMatchObject({ held: 0, urgent: 100, patient: 0, spare: 0 })
  lane.waiting = {}
  lane.inside = 40
  await clock.advance(50)
  expect(claims.at(-1)?.windows[0]).toMatchObject({ held: 40, spare: 0 })
})

test('work that has time stands back while people wait elsewhere', async () => {
  const { clock, allowance } = shared(() => ({ yields: true }))
  allowance.wanted()
  await clock.advance(0)
  expect(allowance.requests(0, 'background')).toBe(0)
  expect(allowance.atOnce('background')).toBe(0)
  expect(allowance.requests(0, 'interactive')).toBeGreaterThan(0)
  expect(allowance.atOnce('interactive')).toBeGreaterThan(0)
})

test('a gate that is closed here is told, and one that is closed elsewhere closes', async () => {
  const { clock, gate, claims, allowance } = shared(() => ({ closedFor: 5_000 }))
  gate.close(2_000)
  allowance.wanted()
  await clock.advance(0)
  expect(claims[0]?.closedFor).toBe(2_000)
  expect(gate.wait()).toBe(5_000)
})

test("the provider's own count is told once", async () => {
  const { clock, claims, allowance } = shared()
  allowance.tell({ quota: 'default', perSeconds: 10, used: 30, requests: 200 })
  allowance.wanted()
  await clock.advance(400)
  expect(claims.map(({ windows: [window] }) => window?.told)).toEqual([
    { used: 30, requests: 200, believedFor: 10_000 },
    undefined,
  ])
})

test('what was held is kept while a lease lasts, then no more than the share, though the store is away', async () => {
  const { clock, lane, claims, store, allowance } = shared()
  lane.waiting = { interactive: { calls: 1, weight: 60 } }
  allowance.wanted()
  await clock.advance(0)
  const asked = claims.length
  store.isReachable = false
  await clock.advance(1_000)
  expect(allowance.requests(0, 'interactive')).toBe(63)
  await clock.advance(1_000)
  expect(allowance.requests(0, 'interactive')).toBe(25)
  expect(claims).toHaveLength(asked)
})

test('who held nothing when the store went away waits until the window has passed, and knows for how long', async () => {
  const { clock, lane, store, allowance } = shared()
  store.isReachable = false
  lane.waiting = { interactive: { calls: 1, weight: 1 } }
  allowance.wanted()
  await clock.advance(0)
  expect(allowance.requests(0, 'interactive')).toBe(0)
  expect(allowance.moreIn(0)).toBe(11_500)
  await clock.advance(11_500)
  expect(allowance.requests(0, 'interactive')).toBe(25)
  store.isReachable = true
  await clock.advance(400)
  expect(allowance.requests(0, 'interactive')).toBe(4)
})

test('whoever would wait is not refused while the store may still give more', async () => {
  const { clock, lane, allowance } = shared(claim => ({
    windows: [{ held: claim.windows[0]?.held ?? 0, whole: 100, free: 0, freesIn: 7_000 }],
  }))
  expect(allowance.moreIn(0)).toBeLessThan(100)
  lane.waiting = { interactive: { calls: 1, weight: 1 } }
  allowance.wanted()
  await clock.advance(0)
  expect(allowance.moreIn(0)).toBe(7_000)
  await clock.advance(200)
  expect(allowance.moreIn(0)).toBeLessThan(100)
})
