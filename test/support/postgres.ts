import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { expect, test, vi } from 'vitest'
import { childrenOf, freePort } from './processes.ts'

/** The folder with the programs of PostgreSQL that UNIGRAPH_POSTGRES_BIN names; tests against the real server need it. */
const programs = process.env.UNIGRAPH_POSTGRES_BIN ?? ''
export const hasPostgres = existsSync(join(programs, 'postgres'))

/** Fails in CI where the tests of this file would have no server to run against. */
export function postgresIsThere(): void {
  test('CI has a PostgreSQL server for the store, which UNIGRAPH_POSTGRES_BIN names', () => {
    const isRequired = (process.env.CI ?? '') !== ''
    expect(hasPostgres || !isRequired, `UNIGRAPH_POSTGRES_BIN=${programs} has no program "postgres".`).toBe(true)
  })
}

/** A server of a test's own, which it may end, freeze and start again on the same port. */
export interface Postgres {
  /** Makes an empty database, and gives its address. */
  database(): Promise<string>
  start(): Promise<void>
  /** Ends all of its processes at once, as a crash does. */
  crash(): Promise<void>
  /** Stops all of its processes where they are, or lets them go on. */
  freeze(signal: 'SIGSTOP' | 'SIGCONT'): void
  close(): Promise<void>
}

/** The server refuses to run as root; nobody owns nothing else that matters. */
const nobody = 65_534
const owner = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {}

export async function startPostgres(settings: readonly string[] = []): Promise<Postgres> {
  const port = await freePort()
  const folder = mkdtempSync(join(tmpdir(), 'unigraph-postgres-'))
  if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid)
  const data = join(folder, 'data')
  const url = (name: string) => `postgres://unigraph@127.0.0.1:${port}/${name}`
  const made = spawnSync(
    join(programs, 'initdb'),
    ['--auth=trust', '--username=unigraph', '--no-sync', '--encoding=UTF8', '--locale=C', '-D', data],
    { ...owner, cwd: folder, encoding: 'utf8' },
  )
  if (made.status !== 0) throw new Error(`initdb: ${made.stdout}${made.stderr}`)
  let server: ChildProcess | undefined
  let count = 0
  const crash = async () => {
    if (server === undefined || server.exitCode !== null || server.signalCode !== null) return
    const gone = once(server, 'exit')
    server.kill('SIGQUIT')
    await gone
  }
  const freeze = (signal: 'SIGSTOP' | 'SIGCONT') => {
    if (server?.pid === undefined) return
    // First the one that makes the others, so that none comes in between; a connection may have ended by itself.
    server.kill(signal)
    for (const { pid } of childrenOf({ child: server }, '')) {
      try {
        process.kill(pid, signal)
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
      }
    }
  }
  const self: Postgres = {
    async database() {
      count += 1
      await ask(url('postgres'), `create database test${count}`)
      return url(`test${count}`)
    },
    async start() {
      const ours = ['listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`, 'fsync=off', ...settings]
      const options = ours.flatMap(each => ['-c', each])
      server = spawn(join(programs, 'postgres'), ['-D', data, '-p', String(port), ...options], {
        ...owner,
        cwd: folder,
        stdio: 'ignore',
      })
      await vi.waitFor(() => ask(url('postgres'), 'select 1'), { timeout: 30_000 })
    },
    crash,
    freeze,
    async close() {
      freeze('SIGCONT')
      await crash()
      rmSync(folder, { recursive: true, force: true })
    },
  }
  await self.start()
  return self
}

/** Asks a database from outside of the store. */
// biome-ignore lint/suspicious/noExplicitAny: whatever rows there are.
export async function ask(url: string, sql: string, values: readonly unknown[] = []): Promise<any[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query(sql, [...values])).rows
  } finally {
    await client.end()
  }
}
