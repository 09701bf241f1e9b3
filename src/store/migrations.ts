import type { Kysely } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { StoreError } from './store-error.ts'

/** Every step from nothing to the tables of today. A step only adds, so that older programs serve on while it is made. */
const steps: Readonly<Record<string, Migration>> = {
  '0001-accounts-credentials-facts-audit': {
    async up(db) {
      await db.schema
        .createTable('unigraph_accounts')
        .addColumn('tenant', 'text', column => column.notNull())
        .addColumn('account', 'text', column => column.notNull())
        .addColumn('connector', 'text', column => column.notNull())
        .addColumn('settings', 'text', column => column.notNull())
        .addColumn('created_at', 'bigint', column => column.notNull())
        .addColumn('state', 'text', column => column.notNull())
        .addColumn('reason', 'text')
        .addColumn('state_since', 'bigint', column => column.notNull())
        .addPrimaryKeyConstraint('unigraph_accounts_key', ['tenant', 'account'])
        .execute()
      await db.schema
        .createTable('unigraph_credentials')
        .addColumn('tenant', 'text', column => column.notNull())
        .addColumn('account', 'text', column => column.notNull())
        .addColumn('version', 'bigint', column => column.notNull())
        .addColumn('sealed', 'text')
        .addColumn('data_key', 'text')
        .addColumn('master_key', 'text')
        .addColumn('wrapped_key', 'text')
        .addColumn('expires_at', 'bigint')
        .addColumn('refreshing_by', 'text')
        .addColumn('refreshing_since', 'bigint')
        .addColumn('changed_by', 'text', column => column.notNull())
        .addPrimaryKeyConstraint('unigraph_credentials_key', ['tenant', 'account'])
        .execute()
      await db.schema
        .createTable('unigraph_facts')
        .addColumn('tenant', 'text', column => column.notNull())
        .addColumn('account', 'text', column => column.notNull())
        .addColumn('name', 'text', column => column.notNull())
        .addColumn('value', 'text', column => column.notNull())
        .addColumn('expires_at', 'bigint')
        .addPrimaryKeyConstraint('unigraph_facts_key', ['tenant', 'account', 'name'])
        .execute()
      await db.schema
        .createTable('unigraph_audit')
        .addColumn('number', isPostgres(db) ? 'bigserial' : 'integer', column =>
          isPostgres(db) ? column.primaryKey() : column.primaryKey().autoIncrement(),
        )
        .addColumn('id', 'text', column => column.notNull().unique())
        .addColumn('at', 'bigint', column => column.notNull())
        .addColumn('tenant', 'text', column => column.notNull())
        .addColumn('account', 'text')
        .addColumn('who', 'text', column => column.notNull())
        .addColumn('what', 'text', column => column.notNull())
        .addColumn('detail', 'text', column => column.notNull())
        .execute()
      await db.schema
        .createIndex('unigraph_audit_of_tenant')
        .on('unigraph_audit')
        .columns(['tenant', 'number'])
        .execute()
    },
  },
  '0002-simulators-and-sign-ins': {
    async up(db) {
      await db.schema
        .alterTable('unigraph_accounts')
        .addColumn('version', 'bigint', column => column.notNull().defaultTo(1))
        .execute()
      await db.schema
        .alterTable('unigraph_accounts')
        .addColumn('is_simulator', 'integer', column => column.notNull().defaultTo(0))
        .execute()
      await db.schema
        .createTable('unigraph_sign_ins')
        .addColumn('tenant', 'text', column => column.notNull())
        .addColumn('id', 'text', column => column.notNull())
        .addColumn('account', 'text', column => column.notNull())
        .addColumn('sealed', 'text', column => column.notNull())
        .addColumn('data_key', 'text', column => column.notNull())
        .addColumn('master_key', 'text', column => column.notNull())
        .addColumn('wrapped_key', 'text', column => column.notNull())
        .addColumn('ends_at', 'bigint', column => column.notNull())
        .addPrimaryKeyConstraint('unigraph_sign_ins_key', ['tenant', 'id'])
        .execute()
    },
  },
  '0003-outbox': {
    async up(db) {
      await db.schema
        .createTable('unigraph_outbox')
        .addColumn('id', 'text', column => column.primaryKey())
        .addColumn('channel', 'text', column => column.notNull())
        .addColumn('content', 'text', column => column.notNull())
        .addColumn('owner', 'text', column => column.notNull())
        .addColumn('owned_until', 'bigint', column => column.notNull())
        .addColumn('created_at', 'bigint', column => column.notNull())
        .execute()
    },
  },
  '0004-request-log': {
    async up(db) {
      await db.schema
        .createTable('unigraph_logged_calls')
        .addColumn('tenant', 'text', column => column.notNull())
        .addColumn('process', 'text', column => column.notNull())
        .addColumn('number', 'bigint', column => column.notNull())
        .addColumn('account', 'text', column => column.notNull())
        .addColumn('operation', 'text', column => column.notNull())
        .addColumn('request', 'text')
        .addColumn('began', 'bigint', column => column.notNull())
        .addColumn('statuses', 'text', column => column.notNull())
        .addColumn('code', 'text')
        .addColumn('content', 'text', column => column.notNull())
        .addPrimaryKeyConstraint('unigraph_logged_calls_key', ['tenant', 'process', 'number'])
        .execute()
      await db.schema
        .createTable('unigraph_logged_requests')
        .addColumn('tenant', 'text', column => column.notNull())
        .addColumn('id', 'text', column => column.notNull())
        .addColumn('began', 'bigint', column => column.notNull())
        .addColumn('content', 'text', column => column.notNull())
        .addPrimaryKeyConstraint('unigraph_logged_requests_key', ['tenant', 'id'])
        .execute()
      for (const [table, column] of [
        ['unigraph_logged_calls', 'began'],
        ['unigraph_logged_calls', 'request'],
        ['unigraph_logged_requests', 'began'],
      ] as const)
        await db.schema.createIndex(`${table}_by_${column}`).on(table).columns(['tenant', column]).execute()
    },
  },
}

const table = 'unigraph_migrations'

/** Brings a database to the tables of today: once, though many begin together. Throws a StoreError for one of a newer program. */
// biome-ignore lint/suspicious/noExplicitAny: a database whose tables are not known yet.
export async function migrate(db: Kysely<any>): Promise<void> {
  await refuseNewer(db)
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...steps }) },
    migrationTableName: table,
    migrationLockTableName: `${table}_lock`,
  })
  const { error } = await migrator.migrateToLatest()
  // Another process may have been the newer one, in between.
  if (error !== undefined) await refuseNewer(db)
  if (error !== undefined) throw error
}

// biome-ignore lint/suspicious/noExplicitAny: as above.
async function refuseNewer(db: Kysely<any>): Promise<void> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  if (!tables.some(({ name }) => name === table)) return
  const made: { readonly name: string }[] = await db.selectFrom(table).select('name').execute()
  const unknown = made.map(({ name }) => name).filter(name => !Object.hasOwn(steps, name))
  if (unknown.length > 0)
    throw new StoreError(
      'NEWER',
      `The store is that of a newer program: this one does not know the step "${unknown.sort()[0]?.slice(0, 80)}". Start the newer program again, or restore the backup that was made before it.`,
    )
}

// biome-ignore lint/suspicious/noExplicitAny: as above.
const isPostgres = (db: Kysely<any>) => db.getExecutor().adapter.supportsMultipleConnections
