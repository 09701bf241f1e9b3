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

/** Which part of the quota is used from now on: in the best so many seconds of one more, as calls come in bursts. */
async function used(provider: CountingProvider, seconds: number): Promise<number> {
  const before = provider.arrivals.length
  await pass((seconds + 1) * 1000)
  const starts = provider.arrivals.slice(before)
  return Math.max(...starts.map(from => provider.between(from, from + seconds * 1000))) / (seconds * 40)
}

describe.runIf(hasRedisServer)(
  'four processes that ask five times as much as one quota allows',
  { timeout: 60_000 },
  () => {
    test('use it up, and never more', async () => {
      const { provider } = await overload()
      expect(await used(provider, 3)).toBeGreaterThan(0.95)
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
      expect(await used(provider, 2)).toBeGreaterThan(0.95)
      expect(provider.most(1_000)).toBeLessThanOrEqual(40)
    })

    test('go on through a restart in which the server forgets everything', async () => {
      const { provider, redis } = await overload()
      await redis.kill('SIGKILL')
      const during = used(provider, 2)
      await pass(700)
      await redis.start()
      expect(await during).toBeGreaterThan(0.9)
      expect(await used(provider, 3)).toBeGreaterThan(0.9)
      expect(provider.most(1_000)).toBeLessThanOrEqual(40)
    })

    test('keep to their shares while the server is away for long, is stopped or takes no writes, and agree again afterwards', async () => {
      const { provider, redis } = await overload()
      await redis.kill('SIGKILL')
      await pass(3_500)
      expect(await used(provider, 2)).toBeGreaterThan(0.9)
      await redis.start()
      await redis.command('FLUSHALL')
      await pass(500)
      await redis.kill('SIGSTOP')
      await pass(3_500)
      expect(await used(provider, 2)).toBeGreaterThan(0.9)
      await redis.kill('SIGCONT')
      await redis.command('REPLICAOF', '127.0.0.1', '1')
      await pass(3_500)
      await redis.command('REPLICAOF', 'NO', 'ONE')
      await pass(3_500)
      expect(await used(provider, 2)).toBeGreaterThan(0.95)
      expect(provider.most(1_000)).toBeLessThanOrEqual(40)
    })

    test('let people go first, though a scan of another process has all it wants', async () => {
      const { provider, start } = await overload({ priority: 'background', patience: 20_000 })
      const { lines } = start({ priority: 'interactive', callsPerSecond: 5 })
      await expect.poll(() => lines.length, { timeout: 20_000 }).toBeGreaterThan(25)
      const waits = lines.slice(5).map(line => Number(line.split(' ')[1]))
      expect(lines.slice(5).every(line => line.startsWith('ok'))).toBe(true)
      expect(waits.sort((one, other) => one - other)[Math.floor(waits.length * 0.9)]).toBeLessThan(500)
      expect(provider.most(1_000)).toBeLessThanOrEqual(40)
    })
  },
)
