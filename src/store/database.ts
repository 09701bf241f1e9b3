import type { Kysely, Transaction } from 'kysely'
import { asStoreError, databaseFault } from './database-faults.ts'
import type { Tables } from './tables.ts'

/** One of the two databases, opened. */
export interface OpenDatabase {
  readonly db: Kysely<Tables>
  /** True where several processes change the rows, so that who changes one has to lock it. */
  readonly isShared: boolean
  close(): Promise<void>
}

/** For how long, in milliseconds, what failed for a passing reason is tried anew. */
const triesFor = 5_000
const firstPause = 50

interface DatabaseOptions extends OpenDatabase {
  readonly clock: StoreClock
}

/** The time that the store needs. */
export interface StoreClock {
  now(): number
  sleep(milliseconds: number): Promise<void>
}

/** A database whose passing faults are waited out within a bound, and whose other ones have a type. */
export class Database {
  readonly #options: DatabaseOptions
  readonly clock: StoreClock

  constructor(options: DatabaseOptions) {
    this.#options = options
    this.clock = options.clock
  }

  /** Asks one thing; `doing` goes on after "could not". */
  ask<Value>(doing: string, work: (db: Kysely<Tables>) => Promise<Value>): Promise<Value> {
    return this.#patiently(doing, () => work(this.#options.db))
  }

  /** Changes something as a whole, or not at all. The work may be done more than once. */
  change<Value>(doing: string, work: (transaction: Transaction<Tables>) => Promise<Value>): Promise<Value> {
    return this.#patiently(doing, () => this.#options.db.transaction().execute(work))
  }

  /** The row of credentials of an account; within a change nobody else changes it until that is over. */
  async credentials({ tenant, account }: { readonly tenant: string; readonly account: string }, db: Kysely<Tables>) {
    const row = db
      .selectFrom('unigraph_credentials')
      .selectAll()
      .where('tenant', '=', tenant)
      .where('account', '=', account)
    return (db.isTransaction && this.#options.isShared ? row.forUpdate() : row).executeTakeFirst()
  }

  close(): Promise<void> {
    return this.#options.close()
  }

  async #patiently<Value>(doing: string, work: () => Promise<Value>): Promise<Value> {
    const { now, sleep } = this.#options.clock
    const until = now() + triesFor
    for (let pause = firstPause; ; pause *= 2) {
      try {
        return await work()
      } catch (error) {
        if (databaseFault(error as object)?.isTransient !== true || now() + pause >= until)
          throw asStoreError(error, doing)
        await sleep(pause)
      }
    }
  }
}
