import { getEventListeners } from 'node:events'
import { expect, test } from 'vitest'
import { systemClock } from '../../src/pipeline/clock.ts'

test('who sleeps by the machine is woken, and nothing is left of it', async () => {
  const { signal } = new AbortController()
  const before = systemClock.monotonic()
  await systemClock.sleep(5, signal)
  expect(systemClock.monotonic() - before).toBeGreaterThan(3)
  expect(getEventListeners(signal, 'abort')).toEqual([])
})

test('who sleeps by the machine is let go of with the reason for it, before or while it sleeps', async () => {
  const controller = new AbortController()
  const sleeping = systemClock.sleep(1_000_000, controller.signal)
  controller.abort('Enough.')
  await expect(sleeping).rejects.toBe('Enough.')
  await expect(systemClock.sleep(0, controller.signal)).rejects.toBe('Enough.')
})

test('a sleep longer than timers can be is not over at once', async () => {
  const controller = new AbortController()
  let isOver = false
  const sleeping = systemClock.sleep(2 ** 33, controller.signal).finally(() => {
    isOver = true
  })
  await systemClock.sleep(5)
  expect(isOver).toBe(false)
  controller.abort('Enough.')
  await expect(sleeping).rejects.toBe('Enough.')
})
