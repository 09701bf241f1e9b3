import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { worldNow } from './clock.ts'
import type { WorldOptions } from './options.ts'
import { createTables } from './schema.ts'
import { seedWorld } from './seed.ts'

export type { WorldOptions } from './options.ts'

/** The rows that every simulator serves in its own shape. */
export interface World {
  file: string
  /** The world's time at start. */
  now: string
  all<Row>(sql: string, ...params: SQLInputValue[]): Row[]
  get<Row>(sql: string, ...params: SQLInputValue[]): Row | undefined
  run(sql: string, ...params: SQLInputValue[]): void
  close(): void
}

/** Makes a world and seeds it; the same options make the same rows. A file that already holds a world is opened as it is. */
export function openWorld(options: WorldOptions = {}): World {
  const file = options.file ?? join(tmpdir(), `unigraph-world-${randomUUID()}.sqlite`)
  const database = new DatabaseSync(file)
  database.exec('PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF')
  if (isEmpty(database)) {
    createTables(database)
    seedWorld(database, options)
  }
  const statements = new Map<string, StatementSync>()
  const prepare = (sql: string) => {
    const statement = statements.get(sql) ?? database.prepare(sql)
    if (statements.size < 500) statements.set(sql, statement)
    return statement
  }
  return {
    file,
    now: worldNow,
    all: <Row>(sql: string, ...params: SQLInputValue[]) => prepare(sql).all(...params) as Row[],
    get: <Row>(sql: string, ...params: SQLInputValue[]) => prepare(sql).get(...params) as Row | undefined,
    run: (sql, ...params) => void prepare(sql).run(...params),
    close() {
      database.close()
      if (options.file === undefined) rmSync(file, { force: true })
    },
  }
}

/** The question marks of an IN list: `?, ?, ?`. */
export function placeholders(values: readonly unknown[]): string {
  return values.map(() => '?').join(', ')
}

/**
 * The world's `n` in a vendor's id: whatever the id looks like, its last nine decimal digits are `n`; NaN without digits.
 * The long ids of Salesforce end in three characters more, which say where the id has capitals.
 */
export function remoteNumber(remoteId: string): number {
  const digits = /\d+$/.exec(remoteId.replace(/^([a-zA-Z0-9]{6}\d{9})[A-Z0-5]AA$/, '$1'))?.[0]
  return digits === undefined ? Number.NaN : Number(digits.slice(-9))
}

function isEmpty(database: DatabaseSync): boolean {
  return database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'contact'").get() === undefined
}
