import { Kysely, PostgresDialect, type PostgresPool } from 'kysely'
import type { Pool, PoolClient } from 'pg'
import type { Secret } from '../contract/secret.ts'
import type { OpenDatabase } from './database.ts'
import { databaseFault } from './database-faults.ts'
import type { Tables } from './tables.ts'

/** How long each step may take, in milliseconds: who asks the store has a client that waits. */
const patience = {
  connectionTimeoutMillis: 2_000,
  statement_timeout: 3_000,
  // A server that is silent does not end its statements itself.
  query_timeout: 4_000,
  // A transaction of ours never waits for anything but the database.
  idle_in_transaction_session_timeout: 10_000,
}

/** The number of PostgreSQL's type for large integers. Moments in milliseconds are exact as numbers. */
const int8 = 20

/** Opens a pool of connections to a PostgreSQL server; none is made yet. */
export async function openPostgres(url: Secret): Promise<OpenDatabase> {
  const { default: pg } = await import('pg')
  const pool = new pg.Pool({
    connectionString: url.reveal(),
    application_name: 'unigraph',
    max: 10,
    keepAlive: true,
    ...patience,
    types: { getTypeParser: (type, format) => (type === int8 ? Number : pg.types.getTypeParser(type, format)) },
  })
  // A connection that breaks while nobody asks tells it here; without a listener that would end the process.
  pool.on('error', () => {})
  pool.on('connect', client => client.on('error', () => {}))
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: careful(pool) }) })
  return { db, isShared: true, close: () => db.destroy() }
}

/** The pool, which throws a connection away that has failed: the next one may lead to a server that is well. */
function careful(pool: Pool): PostgresPool {
  return {
    options: pool.options,
    end: () => pool.end(),
    connect: async () => carefulClient(await pool.connect()),
  }
}

// biome-ignore lint/suspicious/noExplicitAny: pg and kysely say the same of a client in types that do not meet.
function carefulClient(client: PoolClient): any {
  let isBroken = false
  return {
    async query(sql: string, parameters: unknown[]) {
      try {
        return await client.query(sql, parameters)
      } catch (error) {
        if (databaseFault(error as object)?.endsConnection) isBroken = true
        throw error
      }
    },
    release: (isDiscarded?: boolean) => client.release(isDiscarded || isBroken),
  }
}
