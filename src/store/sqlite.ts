import { closeSync, openSync } from 'node:fs'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { Kysely, type SqliteDatabase, SqliteDialect } from 'kysely'
import type { OpenDatabase } from './database.ts'
import { lockFile } from './file-lock.ts'
import type { Tables } from './tables.ts'

/** How long a change waits, in milliseconds, for those who are at the file from outside. All else waits with it; more than that is waited outside of SQLite. */
const patience = 50

/** Opens a file of SQLite for this process alone; `:memory:` is gone with the process. */
export function openSqlite(file: string): OpenDatabase {
  const isFile = file !== ':memory:'
  // What SQLite makes beside the file has the permissions of the file.
  if (isFile) closeSync(openSync(file, 'a', 0o600))
  const lock = isFile ? lockFile(file) : undefined
  try {
    const sqlite = new DatabaseSync(file, { timeout: patience })
    // What was answered must not be lost with the power; what was erased must not stand in free pages.
    sqlite.exec('pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on')
    const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: adapted(sqlite) }) })
    return {
      db,
      isShared: false,
      async close() {
        await db.destroy()
        lock?.release()
      },
    }
  } catch (error) {
    lock?.release()
    throw error
  }
}

/** Node's own SQLite in the shape that kysely's dialect asks for. */
function adapted(sqlite: DatabaseSync): SqliteDatabase {
  return {
    close: () => sqlite.close(),
    prepare(sql) {
      const statement = sqlite.prepare(inWords(sql, sqlite))
      const values = (parameters: readonly unknown[]) => parameters as readonly SQLInputValue[]
      return {
        reader: statement.columns().length > 0,
        all: parameters => statement.all(...values(parameters)),
        run: parameters => statement.run(...values(parameters)),
        iterate: parameters => statement.iterate(...values(parameters)),
      }
    },
  }
}

function inWords(sql: string, { isTransaction }: DatabaseSync): string {
  // A transaction that began by reading could be refused when it comes to write.
  if (sql === 'begin') return 'begin immediate'
  // A full disk ends the transaction by itself; a second end would hide the reason.
  return sql === 'rollback' && !isTransaction ? 'select 1' : sql
}
