import { StoreError, type StoreErrorCode } from './store-error.ts'

interface DatabaseFault {
  readonly code: StoreErrorCode
  /** True when the same may well succeed in a moment. */
  readonly isTransient: boolean
  /** True when the connection is not to be used again. */
  readonly endsConnection: boolean
}

const fault = (code: StoreErrorCode, isTransient = false, endsConnection = false): DatabaseFault => ({
  code,
  isTransient,
  endsConnection,
})

const away = fault('UNAVAILABLE', true, true)

/** What the states of PostgreSQL mean, the longest beginning first: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const byState: readonly (readonly [string, DatabaseFault])[] = [
  // Of a server that has become a standby; the next connection may lead to the one that took its place.
  ['25006', fault('READ_ONLY', true, true)],
  ['25P03', away],
  ['40001', fault('BUSY', true)],
  ['40P01', fault('BUSY', true)],
  ['55P03', fault('BUSY', true)],
  ['57014', fault('BUSY', true)],
  ['53100', fault('FULL')],
  ['08', away],
  ['53', away],
  ['57P', away],
  ['58', away],
  ['28', fault('REFUSED')],
  ['3D', fault('REFUSED')],
  ['42501', fault('REFUSED')],
  ['XX', fault('BROKEN')],
]

/** What the results of SQLite mean: https://www.sqlite.org/rescode.html */
const byResult: Readonly<Record<number, DatabaseFault>> = {
  5: fault('BUSY', true),
  6: fault('BUSY', true),
  8: fault('READ_ONLY'),
  10: fault('UNAVAILABLE'),
  11: fault('BROKEN'),
  13: fault('FULL'),
  14: fault('UNAVAILABLE'),
  26: fault('BROKEN'),
}

interface ForeignError {
  readonly code?: unknown
  readonly errcode?: unknown
  readonly message?: unknown
}

/** What a driver's error means; undefined for a mistake of our own. */
export function databaseFault(error: ForeignError): DatabaseFault | undefined {
  if (typeof error.errcode === 'number') return byResult[error.errcode & 0xff]
  const code = String(error.code ?? '')
  if (/^[0-9A-Z]{5}$/.test(code)) return byState.find(([beginning]) => code.startsWith(beginning))?.[1]
  if (/^E[A-Z_]+$/.test(code)) return away
  return sayings.test(String(error.message)) ? away : undefined
}

/** What pg says, which gives no codes, where a connection was not made in time, was lost, or is silent. */
const sayings =
  /^timeout exceeded when trying to connect|^timeout expired|^Connection terminated|^Query read timeout|^Client (has encountered a connection error|was closed)|^Postgres connection has been discarded/

/** What to do about each. */
const mends: Readonly<Record<StoreErrorCode, string>> = {
  UNAVAILABLE:
    'Whether a change was made is not known. See whether the database runs and can be reached; it is tried anew with the next request.',
  BUSY: 'Others hold the rows for too long. See what else works in the database; it is tried anew with the next request.',
  READ_ONLY:
    'The database can only be read. Let store.url lead to the server that takes changes, or correct the permissions of the file.',
  FULL: 'There is no room left where the database is. Make room; it is tried anew with the next request.',
  REFUSED:
    'The database does not let this process in. Correct the user, the password and the name of the database in store.url, and let the user make tables.',
  BROKEN:
    'What is there is no store of Unigraph, or is damaged. Correct store.url, or restore the store from a backup.',
  LOCKED: 'Stop the other process.',
  NEWER: 'Start the newer program.',
  INVALID: 'Correct it.',
}

/** A driver's error as an error of the store; what is no error of the database is given back as it is. */
export function asStoreError(error: unknown, doing: string): unknown {
  if (error instanceof StoreError) return error
  const found = databaseFault(error as ForeignError)
  if (found === undefined) return error
  const { code, errcode } = error as ForeignError
  const name = typeof errcode === 'number' ? `SQLite ${errcode}` : String(code ?? 'no answer in time')
  return new StoreError(found.code, `The store could not ${doing} (${name}). ${mends[found.code]}`)
}
