// Needs: hubspot.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { hasRedisServer, type RedisServer, redisIsThere, startRedisServer } from '../quotas/redis-server.ts'
import { childrenOf, type Running, ready, run } from '../support/processes.ts'
import { ask } from '../support/unigraph.ts'

redisIsThere()

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

function configured(config: object): string {
  const file = join(mkdtempSync(join(tmpdir(), 'unigraph-')), 'unigraph.json')
  writeFileSync(file, JSON.stringify({ accounts: [{ connector: 'hubspot', simulator: true }], ...config }))
  return file
}

async function started(workers: number, port = '0'): Promise<Running & { readonly redis: RedisServer }> {
  const redis = await startRedisServer()
  closing.push(() => redis.close())
  const file = configured({ redis: { url: redis.url, processes: workers }, cache: { store: 'redis' } })
  const running = run('node', ['src/main.ts', 'start', '--workers', String(workers)], {
    PORT: port,
    UNIGRAPH_CONFIG: file,
    UNIGRAPH_SECRET: 'a secret of the test',
  })
  closing.push(() => running.child.kill('SIGKILL'))
  return { ...running, redis }
}

const page = 'query ($after: String) { contacts(first: 2, after: $after) { nodes { id } pageInfo { endCursor } } }'

describe.runIf(hasRedisServer)('several workers', { timeout: 120_000 }, () => {
  test('answer at one address, each the cursors of the others, and take the place of one that ended', async () => {
    const running = await started(2)
    const url = await ready(running)
    let after: string | null = null
    const ids: string[] = []
    for (let pages = 0; pages < 6; pages += 1) {
      const { data, errors } = await ask(url, page, { after })
      expect(errors).toBeUndefined()
      ids.push(...data.contacts.nodes.map(({ id }: { id: string }) => id))
      after = data.contacts.pageInfo.endCursor
    }
    expect(new Set(ids).size).toBe(12)
    const names = (await running.redis.command('KEYS', 'unigraph:*')) as string[]
    for (const kind of ['quota', 'record', 'answer']) expect(names.join()).toContain(`unigraph:${kind}:`)
    // Whichever worker is asked, it tells what all have done: the six requests of this test.
    const counts = async () => {
      const text = await (await fetch(url.replace('/graphql', '/metrics'))).text()
      return /^unigraph_requests_total\{.*outcome="OK"\} (\d+)$/m.exec(text)?.[1]
    }
    const each = await Promise.all([counts(), counts(), counts(), counts()])
    expect(new Set(each).size).toBe(1)
    expect(Number(each[0])).toBe(6)
    // What all of them know alike is told once.
    const text = await (await fetch(url.replace('/graphql', '/metrics'))).text()
    expect(text).toMatch(/^unigraph_quota_requests\{account="hubspot",.*window_seconds="86400"\} 650000$/m)
    expect(text).toContain('unigraph_account_health{account="hubspot",state="ACTIVE"} 1\n')
    const [worker] = childrenOf(running, 'src/main.ts')
    process.kill(worker?.pid ?? 0, 'SIGKILL')
    await expect.poll(running.output, { timeout: 20_000 }).toContain('A worker ended; another takes its place')
    await expect.poll(() => childrenOf(running, 'src/main.ts').map(({ pid }) => pid)).not.toContain(worker?.pid)
    for (let times = 0; times < 4; times += 1) expect((await ask(url, page)).errors).toBeUndefined()
    running.child.kill('SIGTERM')
    expect(await running.exit).toBe(0)
    await expect(fetch(url)).rejects.toThrow()
  })

  test('that cannot start say why, and leave nothing behind', async () => {
    const taken = createServer()
    await new Promise<void>(done => taken.listen(0, '127.0.0.1', done))
    closing.push(() => taken.close())
    const { port } = taken.address() as { port: number }
    const running = await started(2, String(port))
    expect(await running.exit).toBe(1)
    expect(running.output()).toContain(`Port ${port} of 127.0.0.1 is taken`)
    expect(running.output()).not.toMatch(/\n\s+at /)
    expect(childrenOf(running, 'main.ts')).toEqual([])
  })
})

test.each([
  ['without a server where they share the quotas', {}, '2', 'has no key "redis"'],
  [
    'of whom there are more than share the quotas',
    { redis: { url: 'redis://127.0.0.1:1', processes: 2 } },
    '3',
    'redis.processes in',
  ],
  ['of whom there is no number', {}, 'many', '--workers: found "many", expected a number from 1 to 999.'],
])('workers %s are refused with what to do', async (_what, config, count, message) => {
  const env = { PORT: '0', UNIGRAPH_CONFIG: configured(config) }
  const running = run('node', ['src/main.ts', 'start', '--workers', count], env)
  expect(await running.exit).toBe(1)
  expect(running.output()).toContain(message)
  expect(running.output()).not.toMatch(/\n\s+at /)
})
