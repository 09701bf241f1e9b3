import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@redis/client'
import { expect, test, vi } from 'vitest'
import { freePort } from '../support/processes.ts'

/** The program that UNIGRAPH_REDIS_SERVER names, a Redis or Valkey server; tests against the real server need it. */
const program = process.env.UNIGRAPH_REDIS_SERVER ?? ''
export const hasRedisServer = existsSync(program)

/** Fails in CI where the tests of this file would have no server to run against. */
export function redisIsThere(): void {
  test('CI has a server for what several processes share, which UNIGRAPH_REDIS_SERVER names', () => {
    const isRequired = (process.env.CI ?? '') !== ''
    expect(hasRedisServer || !isRequired, `UNIGRAPH_REDIS_SERVER=${program} is no program.`).toBe(true)
  })
}

/** A server of a test's own, which it may stop, kill and start again on the same port. */
export interface RedisServer {
  readonly url: string
  start(): Promise<void>
  kill(signal: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT'): Promise<void>
  /** Sends a command, such as `FLUSHALL`. */
  command(...words: readonly string[]): Promise<unknown>
  close(): Promise<void>
}

export async function startRedisServer(): Promise<RedisServer> {
  const port = await freePort()
  const folder = mkdtempSync(join(tmpdir(), 'unigraph-redis-'))
  const url = `redis://127.0.0.1:${port}`
  let server: ChildProcess | undefined
  const ended = async (killed: ChildProcess | undefined, signal: NodeJS.Signals) => {
    if (killed === undefined || killed.exitCode !== null || killed.signalCode !== null) return
    const gone = new Promise(resolve => killed.once('exit', resolve))
    killed.kill(signal)
    await gone
  }
  const self: RedisServer = {
    url,
    async start() {
      const settings = [
        '--port',
        String(port),
        '--bind',
        '127.0.0.1',
        '--save',
        '',
        '--appendonly',
        'no',
        '--dir',
        folder,
      ]
      server = spawn(program, settings, { stdio: 'ignore' })
      await vi.waitFor(() => self.command('PING'), { timeout: 10_000 })
    },
    async kill(signal) {
      if (signal === 'SIGKILL') await ended(server, signal)
      else server?.kill(signal)
    },
    async command(...words) {
      const client = createClient({ url, socket: { reconnectStrategy: false } })
      client.on('error', () => {})
      await client.connect()
      try {
        return await client.sendCommand([...words])
      } finally {
        client.destroy()
      }
    },
    async close() {
      server?.kill('SIGCONT')
      await ended(server, 'SIGKILL')
      rmSync(folder, { recursive: true, force: true })
    },
  }
  await self.start()
  return self
}
