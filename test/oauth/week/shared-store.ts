import { setImmediate as turn } from 'node:timers/promises'
import { Secret } from '../../../src/contract/secret.ts'
import { systemClock } from '../../../src/pipeline/clock.ts'
import { Envelopes } from '../../../src/secrets/envelopes.ts'
import { localKey } from '../../../src/secrets/local-key.ts'
import type { CredentialStore } from '../../../src/store/credentials.ts'
import { Database } from '../../../src/store/database.ts'
import { KeptCredentials } from '../../../src/store/kept-credentials.ts'
import { migrate } from '../../../src/store/migrations.ts'
import { openPostgres } from '../../../src/store/postgres.ts'
import { openSqlite } from '../../../src/store/sqlite.ts'

/** A store that several processes share, and that is asked in real time while a clock of a test stands still. */
export interface SharedStore {
  /** What a process that begins sees of it. */
  seen(): CredentialStore
  /** Waits until nobody waits for the store, and everybody has had their say. */
  settle(): Promise<void>
  close(): Promise<void>
}

/** The master key of all who see the store. */
export const sharedKey = localKey(new Secret(Buffer.alloc(32, 1).toString('base64')), 'test:1')

/** PostgreSQL at an address; or SQLite in memory, for those who are in one process. */
export async function sharedStore(postgres?: string): Promise<SharedStore> {
  const opened = postgres === undefined ? openSqlite(':memory:') : await openPostgres(new Secret(postgres))
  const database = new Database({ ...opened, clock: systemClock })
  await database.ask('make its tables', db => migrate(db))
  let asked = 0
  const waiting: (() => void)[] = []
  const counted =
    <Given extends unknown[], Value>(work: (...given: Given) => Promise<Value>) =>
    async (...given: Given) => {
      asked += 1
      try {
        return await work(...given)
      } finally {
        asked -= 1
        if (asked === 0) for (const resolve of waiting.splice(0)) resolve()
      }
    }

  return {
    seen() {
      const envelopes = new Envelopes({ masterKeys: [sharedKey], onTampering: () => {} })
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
      for (;;) {
        await turn()
        if (asked === 0) return
        // Without turning meanwhile: the database may be on the same processor.
        await new Promise<void>(resolve => waiting.push(resolve))
      }
    },
    close: () => database.close(),
  }
}
