import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { Secret } from '../../src/contract/secret.ts'
import { systemClock } from '../../src/pipeline/clock.ts'
import { Envelopes, type Tampering } from '../../src/secrets/envelopes.ts'
import { localKey } from '../../src/secrets/local-key.ts'
import type { MasterKey } from '../../src/secrets/master-key.ts'
import type { StoreClock } from '../../src/store/database.ts'
import { openStore } from '../../src/store/store.ts'
import { ask, hasPostgres, startPostgres } from '../support/postgres.ts'

/** A database with nothing in it yet. */
export interface Place {
  readonly url: string
  /** Asks it from outside of the store, in SQL with values as `$1`. */
  // biome-ignore lint/suspicious/noExplicitAny: whatever rows there are.
  sql(text: string, ...values: readonly unknown[]): Promise<any[]>
  close(): Promise<void>
}

/** Both databases; the real server only where there is one. */
export const kinds: readonly { readonly name: string; begin(): Promise<Places> }[] = [
  { name: 'SQLite', begin: async () => ({ make: sqlitePlace, end: async () => {} }) },
  ...(hasPostgres ? [{ name: 'PostgreSQL', begin: postgresPlaces }] : []),
]

/** Where databases are made. */
export interface Places {
  make(): Promise<Place>
  end(): Promise<void>
}

async function sqlitePlace(): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), 'unigraph-store-'))
  const file = join(folder, 'store.db')
  return {
    url: `sqlite:${file}`,
    async sql(text, ...values) {
      const sqlite = new DatabaseSync(file)
      try {
        return sqlite.prepare(text.replaceAll(/\$\d/g, '?')).all(...(values as SQLInputValue[]))
      } finally {
        sqlite.close()
      }
    },
    close: async () => rmSync(folder, { recursive: true, force: true }),
  }
}

async function postgresPlaces(): Promise<Places> {
  const server = await startPostgres()
  return {
    async make() {
      const url = await server.database()
      return { url, sql: (text, ...values) => ask(url, text, values), close: async () => {} }
    },
    end: () => server.close(),
  }
}

/** A master key that looks invented: the same byte over and over. */
export const keyOf = (byte: number): MasterKey =>
  localKey(new Secret(Buffer.alloc(32, byte).toString('base64')), `test:${byte}`)

/** Opens a store, by the first key unless others are given. */
export async function open(
  url: string,
  {
    masterKeys = [keyOf(1)],
    clock = systemClock,
  }: { masterKeys?: readonly [MasterKey, ...MasterKey[]]; clock?: StoreClock } = {},
) {
  const tampered: Tampering[] = []
  const envelopes = new Envelopes({ masterKeys, onTampering: tampering => tampered.push(tampering) })
  const store = await openStore({ url: new Secret(url), envelopes, clock })
  return { ...store, envelopes, tampered }
}

/** A clock that need not be waited for: who sleeps finds the time gone by at once. */
export function hurriedClock(): StoreClock {
  let slept = 0
  return {
    now: () => Date.now() + slept,
    sleep: async milliseconds => {
      slept += milliseconds
    },
  }
}

/** Values as secrets. */
export const secrets = (values: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, new Secret(value)]))

/** Secrets as texts, to be compared. */
export const revealed = (values: Readonly<Record<string, Secret>> | undefined) =>
  values && Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value.reveal()]))
