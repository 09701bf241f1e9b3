import { expect, test } from 'vitest'
import { deadlineIn } from '../../src/pipeline/deadline.ts'
import type { SimulatorReply } from '../../src/simulator/simulator.ts'
import { manualClock } from '../support/manual-clock.ts'
import { key, toyProvider } from './toy-oauth.ts'

const whole = 1_800_000

test('an answer for a token that is long on its way does not make the token live longer', async () => {
  const { open, clock, held, refused } = toyProvider()
  const ask = open()
  held.push(clock.sleep(15_000))
  // The caller has gone by the time it arrives, and nobody else asks before it has ended.
  ask().catch(() => {})
  await clock.advance(whole + 2_000)
  await ask()
  expect(refused).toEqual([])
})

test('nor does one without a date', async () => {
  const { open, clock, held, refused, server } = toyProvider()
  const ask = open()
  server.oddly((reply: SimulatorReply) => ({ ...reply, headers: { date: 'unknown' } }))
  held.push(clock.sleep(15_000))
  ask().catch(() => {})
  await clock.advance(whole + 2_000)
  await ask()
  expect(refused).toEqual([])
})

test('a call that takes long does not make the provider’s clock look slow', async () => {
  const { open, clock, heldCalls, refused } = toyProvider()
  const ask = open()
  await ask()
  heldCalls.push(clock.sleep(20_000))
  await clock.until(ask({ deadline: deadlineIn(30_000, { clock }) }))
  await clock.advance(whole - 18_000)
  await ask()
  expect(refused).toEqual([])
})

test('a lifetime with a fraction of a second is kept in whole milliseconds, as every store can', async () => {
  const { open, server, store } = toyProvider()
  server.oddly(reply => ({ ...reply, body: { ...(reply.body as object), expires_in: 1_799.9996 } }))
  await open()()
  expect((await store.read(key))?.expiresAt).toBe(Date.parse('2026-11-01T00:29:59.999Z'))
})

test.each([-600_000, 600_000])(
  'what a process keeps whose own clock is off by %i ms is right for one whose clock is not',
  async milliseconds => {
    const clock = manualClock()
    const wrong = { ...clock, now: () => clock.now() + milliseconds }
    const own: { clock?: typeof clock } = {}
    const { open, refused, requests } = toyProvider({ clock, means: own })
    const right = open()
    own.clock = wrong
    const off = open()
    await off()
    await clock.advance(whole - 12_000)
    await clock.until(right())
    await clock.advance(20_000)
    await clock.until(right())
    expect(refused).toEqual([])
    expect(requests).toHaveLength(2)
  },
)
