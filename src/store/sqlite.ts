import { closeSync, openSync } from 'node:fs'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { Kysely, type SqliteDatabase, SqliteDialect } from 'kysely'
import type { OpenDatabase } from './database.ts'
import { lockFile } from './file-lock.ts'
import type { Tables } from './tables.ts'

/** How long a change waits for those who look into the file from outside, such as a backup, in milliseconds. */
const patience = 2_000

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
      // A transaction that began by reading could be refused when it comes to write.
      const statement = sqlite.prepare(sql === 'begin' ? 'begin immediate' : sql)
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
