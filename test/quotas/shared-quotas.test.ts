import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as pass } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import type { CallerTask } from './caller.ts'
import { type CountingProvider, startCountingProvider } from './provider.ts'
import { hasRedisServer, redisIsThere, startRedisServer } from './redis-server.ts'

redisIsThere()

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

const quota = { windows: [{ requests: 40, perSeconds: 1 }], atOnce: 20, docs: '' }

/** Four processes that ask five times more often than the quota allows, and a server where they agree. */
async function overload(change: Partial<CallerTask> = {}) {
  const provider = await startCountingProvider()
  const redis = await startRedisServer()
  closing.push(
    () => provider.close(),
    () => redis.close(),
  )
  const task = { origin: provider.origin, redis: redis.url, quota, processes: 4, callsPerSecond: 50, patience: 2_000 }
  const start = (more: Partial<CallerTask> = {}) => {
    const caller = spawn(process.execPath, [
      join(import.meta.dirname, 'caller.ts'),
      JSON.stringify({ ...task, ...change, ...more }),
    ])
    closing.push(() => caller.kill('SIGKILL'))
    return { caller, lines: linesOf(caller) }
  }
  const callers = [1, 2, 3, 4].map(() => start())
  await expect.poll(() => provider.arrivals.length, { timeout: 20_000, interval: 20 }).toBeGreaterThan(80)
  return { provider, redis, callers, start }
}

function linesOf(caller: ChildProcess): string[] {
  const lines: string[] = []
  caller.stdout?.on('data', chunk => lines.push(...String(chunk).trim().split('\n')))
  return lines
}

/** Waits for as many seconds in a row in which that part of the quota is used; a machine that stops for a moment costs time alone. */
async function isUsed(provider: CountingProvider, part: number, { seconds }: { readonly seconds: number }) {
  const before = provider.arrivals.length
  const best = () => {
    const starts = provider.arrivals.slice(before)
    return Math.max(0, ...starts.map(from => provider.between(from, from + seconds * 1000))) / (seconds * 40)
  }
  await expect.poll(best, { timeout: 20_000, interval: 200 }).toBeGreaterThan(part)
}

describe.runIf(hasRedisServer)(
  'four processes that ask five times as much as one quota allows',
  { timeout: 120_000 },
  () => {
    test('use it up, and never more', async () => {
      const { provider } = await overload()
      await isUsed(provider, 0.95, { seconds: 3 })
      expect(provider.most(1_000)).toBeLessThanOrEqual(40)
    })

    test('count what they have given up, which a provider that stood still counts later', async () => {
      const { provider } = await overload()
      for (const milliseconds of [1_000, 2_000]) {
        provider.standStill(milliseconds)
        await pass(2_500)
      }
      expect(provider.most(1_000)).toBeLessThanOrEqual(40)
    })

    test('have the part of one that is killed within seconds', async () => {
      const { provider, callers } = await overload()
      callers[0]?.caller.kill('SIGKILL')
      await pass(4_000)
      await isUsed(provider, 0.95, { seconds: 2 })
      expect(provider.most(1_000)).toBeLessThanOrEqual(40)
    })

    test('go on through a restart in which the server forgets everything', async () => {
      const { provider, redis } = await overload()
      await redis.kill('SIGKILL')
      const during = isUsed(provider, 0.9, { seconds: 2 })
      await pass(700)
      await redis.start()
      await during
      await isUsed(provider, 0.9, { seconds: 3 })
      expect(provider.most(1_000)).toBeLessThanOrEqual(40)
    })

    test('keep to their shares while the server is away for long, is stopped or takes no writes, and agree again afterwards', async () => {
      const { provider, redis } = await overload()
      await redis.kill('SIGKILL')
      await pass(3_500)
      await isUsed(provider, 0.9, { seconds: 2 })
      await redis.start()
      await redis.command('FLUSHALL')
      await pass(500)
      await redis.kill('SIGSTOP')
      await pass(3_500)
      await isUsed(provider, 0.9, { seconds: 2 })
      await redis.kill('SIGCONT')
      await redis.command('REPLICAOF', '127.0.0.1', '1')
      await pass(3_500)
      await redis.command('REPLICAOF', 'NO', 'ONE')
      await pass(3_500)
      await isUsed(provider, 0.95, { seconds: 2 })
      expect(provider.most(1_000)).toBeLessThanOrEqual(40)
    })

    test('let people go first, though a scan of another process has all it wants', async () => {
      const { provider, start } = await overload({ priority: 'background', patience: 20_000 })
      const { lines } = start({ priority: 'interactive', callsPerSecond: 5 })
      const newest = () => lines.slice(5).slice(-20)
      const most = () =>
        newest()
          .map(line => Number(line.split(' ')[1]))
          .sort((one, other) => one - other)[17]
      await expect.poll(most, { timeout: 30_000, interval: 200 }).toBeLessThan(500)
      expect(newest().filter(line => !line.startsWith('ok'))).toEqual([])
      expect(provider.most(1_000)).toBeLessThanOrEqual(40)
    })
  },
)
