import type { Secret } from '../contract/secret.ts'
import type { Envelopes } from '../secrets/envelopes.ts'
import { AccountStore } from './accounts.ts'
import { AuditLog } from './audit.ts'
import { CallLog } from './call-log.ts'
import type { CredentialStore } from './credentials.ts'
import { Database, type StoreClock } from './database.ts'
import { asStoreError } from './database-faults.ts'
import { FactStore } from './facts.ts'
import { KeptCredentials } from './kept-credentials.ts'
import { masterKeyUse, rewrapAll } from './master-key-use.ts'
import { migrate } from './migrations.ts'
import { Outbox } from './outbox.ts'
import { SignInStore } from './sign-ins.ts'
import { StoreError } from './store-error.ts'

/** What has to outlast the process: credentials, accounts that were connected, what is known of them, and what was done. */
export interface Store {
  readonly credentials: CredentialStore
  readonly accounts: AccountStore
  readonly signIns: SignInStore
  readonly facts: FactStore
  readonly outbox: Outbox
  readonly audit: AuditLog
  /** What is kept of the calls to a tenant's accounts. */
  callLog(tenant: string): CallLog
  /** How many accounts need each master key, by the key's name. */
  masterKeyUse(): Promise<ReadonlyMap<string, number>>
  /** Wraps the data keys of all accounts by the first master key, while others read and refresh; gives how many were. */
  rewrap(): Promise<number>
  close(): Promise<void>
}

interface StoreOptions {
  /** `sqlite:PATH`, `sqlite::memory:` or `postgres://...`. */
  readonly url: Secret
  readonly envelopes: Envelopes
  readonly clock: StoreClock
}

/** Opens the store, and brings it to the tables of this program. Throws a StoreError. */
export async function openStore({ url, envelopes, clock }: StoreOptions): Promise<Store> {
  const opened = await openDatabase(url).catch(error => {
    throw asStoreError(error, 'open its database')
  })
  const database = new Database({ ...opened, clock })
  try {
    await database.ask('make its tables', db => migrate(db))
  } catch (error) {
    await database.close()
    throw error
  }
  return {
    credentials: new KeptCredentials({ database, envelopes }),
    accounts: new AccountStore(database),
    signIns: new SignInStore({ database, envelopes }),
    facts: new FactStore(database),
    outbox: new Outbox(database),
    audit: new AuditLog(database),
    callLog: tenant => new CallLog(database, tenant),
    masterKeyUse: () => masterKeyUse(database),
    rewrap: () => rewrapAll(database, envelopes),
    close: () => database.close(),
  }
}

async function openDatabase(url: Secret) {
  const [, scheme, rest = ''] = /^([a-z]+):(.*)$/s.exec(url.reveal()) ?? []
  if (scheme === 'sqlite' && rest !== '') return (await import('./sqlite.ts')).openSqlite(rest)
  if (scheme === 'postgres' || scheme === 'postgresql') return (await import('./postgres.ts')).openPostgres(url)
  throw new StoreError(
    'INVALID',
    'store.url: found an address of another form, expected one such as "sqlite:unigraph.db" or "postgres://unigraph@db.example/unigraph".',
  )
}
