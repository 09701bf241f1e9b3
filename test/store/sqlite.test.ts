import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openSqlite } from '../../src/store/sqlite.ts'
import { run } from '../support/processes.ts'
import { hurriedClock, open, revealed, secrets } from './places.ts'

const acme = { tenant: 'default', account: 'acme' }
const child = join(import.meta.dirname, 'sqlite-child.ts')
/** How often a process that writes is killed; `UNIGRAPH_KILLS` says otherwise. */
const kills = Number(process.env.UNIGRAPH_KILLS ?? 10)

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unigraph-sqlite-'))
  file = join(folder, 'store.db')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Starts the other process, and waits for its first line. */
async function started(action: string) {
  const other = run('node', [child, action, folder], {})
  await Promise.race([once(other.child.stdout as NodeJS.ReadableStream, 'data'), other.exit])
  return other
}

test('a second process is refused, with the file and the number of the first; a dead one is in nobody’s way', async () => {
  const other = await started('hold')
  expect(other.output()).toBe('open\n')
  await expect(open(`sqlite:${file}`)).rejects.toMatchObject({
    code: 'LOCKED',
    message: `The store ${file} is in use by another process, number ${other.child.pid}. Stop that one first, or use PostgreSQL, which several processes can share.`,
  })
  other.child.kill('SIGKILL')
  await other.exit
  const store = await open(`sqlite:${file}`)
  await expect(open(`sqlite:${file}`)).rejects.toThrow(`number ${process.pid}.`)
  await store.close()
  await (await open(`sqlite:${file}`)).close()
})

test('whatever a process that is killed has acknowledged is there, as a whole', {
  timeout: 60_000 + kills * 5_000,
}, async () => {
  let acknowledged = 0
  for (let count = 0; count < kills; count += 1) {
    const other = await started('write')
    other.child.kill('SIGKILL')
    await other.exit
    const lines = other.output().split('\n').slice(0, -1)
    expect(lines.every(line => /^\d+$/.test(line))).toBe(true)
    acknowledged = Number(lines.at(-1))
    const store = await open(`sqlite:${file}`)
    const found = await store.credentials.read(acme)
    expect(found?.version).toBeGreaterThanOrEqual(acknowledged)
    expect(revealed(found?.values)).toEqual({ number: String(found?.version) })
    const [newest] = await store.audit.list(acme, { first: 1 })
    expect(Number(newest?.detail.version)).toBeGreaterThanOrEqual(acknowledged)
    await store.close()
  }
  expect(acknowledged).toBeGreaterThanOrEqual(kills)
})

test('a full disk refuses what does not fit, keeps what was there, and takes the next when there is room', async () => {
  const disk = join(folder, 'disk')
  mkdirSync(disk)
  const isRoot = process.getuid?.() === 0
  const spaces = ['--mount', ...(isRoot ? [] : ['--user', '--map-root-user'])]
  const script = 'mount -t tmpfs -o size=1m tmpfs "$0" && exec node "$1" fill "$0"'
  const { stdout, stderr } = spawnSync('unshare', [...spaces, 'bash', '-c', script, disk, child], {
    encoding: 'utf8',
    env: { ...process.env, PATH: `${join(process.cwd(), 'node_modules', '.bin')}:${process.env.PATH}` },
  })
  expect(stderr).toBe('')
  expect(JSON.parse(stdout)).toEqual({
    code: 'FULL',
    message:
      'The store could not write the credentials of "acme" (SQLite 13). There is no room left where the database is. Make room; it is tried anew with the next request.',
    kept: 'before',
    version: 2,
  })
})

test('the file, and all that is made beside it, can be read by its owner alone', async () => {
  const store = await open(`sqlite:${file}`)
  await store.credentials.write(acme, { values: secrets({ text: 'x' }) })
  for (const name of [file, `${file}-wal`, `${file}-shm`]) expect(statSync(name).mode & 0o077).toBe(0)
  await store.close()
})

test('a commit is on the disk before it is acknowledged', async () => {
  const { db, close } = openSqlite(file)
  expect((await sql`pragma synchronous`.execute(db)).rows).toEqual([{ synchronous: 2 }])
  await close()
})

test('what is written over is overwritten in the file', async () => {
  const { db, close } = openSqlite(file)
  expect((await sql`pragma secure_delete`.execute(db)).rows).toEqual([{ secure_delete: 1 }])
  await close()
})

test('a change has the file for itself from its beginning', async () => {
  const { db, close } = openSqlite(file)
  const outside = new DatabaseSync(file)
  await db.transaction().execute(async () => {
    expect(() => outside.exec('begin immediate')).toThrow('locked')
  })
  outside.close()
  await close()
})

test('who reads the file from outside does not hold up a change', async () => {
  const store = await open(`sqlite:${file}`)
  const outside = new DatabaseSync(file)
  outside.exec('begin')
  expect(outside.prepare('select count(*) as rows from unigraph_credentials').get()).toEqual({ rows: 0 })
  await store.credentials.write(acme, { values: secrets({ text: 'x' }) })
  outside.close()
  await store.close()
})

test('a change that another holds up for too long is refused, and made when it is free again', async () => {
  const store = await open(`sqlite:${file}`, { clock: hurriedClock() })
  const outside = new DatabaseSync(file)
  outside.exec('begin immediate')
  const write = () => store.credentials.write(acme, { values: secrets({ text: 'x' }) })
  await expect(write()).rejects.toMatchObject({ name: 'StoreError', code: 'BUSY' })
  outside.exec('rollback')
  outside.close()
  expect(await write()).toBe(1)
  await store.close()
})

test('a file that is something else, and one in a folder that there is not, are refused and left as they are', async () => {
  writeFileSync(file, 'This is no database at all, but a letter to somebody.'.repeat(100))
  await expect(open(`sqlite:${file}`)).rejects.toMatchObject({ code: 'BROKEN' })
  expect(statSync(file).size).toBe(5_300)
  await expect(open(`sqlite:${join(folder, 'no', 'store.db')}`)).rejects.toMatchObject({ code: 'UNAVAILABLE' })
})

test('each store in memory is its own', async () => {
  const [one, two] = [await open('sqlite::memory:'), await open('sqlite::memory:')]
  await one.credentials.write(acme, { values: secrets({ text: 'x' }) })
  expect(await two.credentials.read(acme)).toBeUndefined()
  await one.close()
  await two.close()
})

test('an address of another form is refused without being repeated', async () => {
  const error = await open('mysql://root:planted-password@db').catch(thrown => thrown)
  expect(error).toMatchObject({ name: 'StoreError', code: 'INVALID' })
  expect(error.message).not.toContain('planted-password')
})
