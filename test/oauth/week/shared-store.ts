import { setImmediate as turn } from 'node:timers/promises'
import { Secret } from '../../../src/contract/secret.ts'
import { systemClock } from '../../../src/pipeline/clock.ts'
import { Envelopes } from '../../../src/secrets/envelopes.ts'
import type { CredentialStore } from '../../../src/store/credentials.ts'
import { Database, type OpenDatabase } from '../../../src/store/database.ts'
import { KeptCredentials } from '../../../src/store/kept-credentials.ts'
import { migrate } from '../../../src/store/migrations.ts'
import { openPostgres } from '../../../src/store/postgres.ts'
import { openSqlite } from '../../../src/store/sqlite.ts'
import { keyOf } from '../../store/places.ts'

/** A store that several processes share, and that is asked in real time while a clock of a test stands still. */
export interface SharedStore {
  /** What a process that begins sees of it. */
  seenBy(process: number): CredentialStore
  /** Waits until nobody waits for the store, and everybody has had their say. */
  settle(): Promise<void>
  close(): Promise<void>
}

/** SQLite in memory, which the processes of a test have in common; or PostgreSQL, to which each has its own connections. */
export async function sharedStore(processes: number, postgres: string | undefined): Promise<SharedStore> {
  const opened: readonly OpenDatabase[] =
    postgres === undefined
      ? [openSqlite(':memory:')]
      : await Promise.all(Array.from({ length: processes }, () => openPostgres(new Secret(postgres))))
  const databases = opened.map(each => new Database({ ...each, clock: systemClock }))
  await databases[0]?.ask('make its tables', db => migrate(db))
  let asked = 0
  const counted =
    <Given extends unknown[], Value>(work: (...given: Given) => Promise<Value>) =>
    async (...given: Given) => {
      asked += 1
      try {
        return await work(...given)
      } finally {
        asked -= 1
      }
    }

  return {
    seenBy(process) {
      const envelopes = new Envelopes({ masterKeys: [keyOf(1)], onTampering: () => {} })
      const database = databases[process % databases.length] as Database
      const kept = new KeptCredentials({ database, envelopes })
      return {
        read: counted(key => kept.read(key)),
        write: counted((key, given) => kept.write(key, given)),
        writeOver: counted((key, change) => kept.writeOver(key, change)),
        beginRefresh: counted((key, wish) => kept.beginRefresh(key, wish)),
        finishRefresh: counted((key, change) => kept.finishRefresh(key, change)),
        endRefresh: counted((key, end) => kept.endRefresh(key, end)),
        erase: counted(key => kept.erase(key)),
      }
    },
    async settle() {
      do await turn()
      while (asked > 0)
    },
    async close() {
      for (const database of databases) await database.close()
    },
  }
}
