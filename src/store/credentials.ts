import type { Secret } from '../contract/secret.ts'

/** Whose credentials they are. */
export interface AccountKey {
  readonly tenant: string
  readonly account: string
}

/** What an account is asked with, and what changes while it is used: tokens. Each value is a Secret as long as it is in memory. */
export interface Credentials {
  /** Counts the changes; what was worked out from one version must not be written over another. */
  readonly version: number
  /** By name, such as `accessToken`, `refreshToken`, or a secret setting of the connector. */
  readonly values: Readonly<Record<string, Secret>>
  /** Until when the access token is good, in milliseconds since 1970 by our clock; unknown, if absent. */
  readonly expiresAt?: number
  /** Who is just getting a new token, and since when; left behind by a process that ended in the middle of it. */
  readonly refreshing?: Refreshing
}

/** That a process has asked for a new token, or is about to. */
export interface Refreshing {
  /** The process, by a name that no other has. */
  readonly by: string
  /** Milliseconds since 1970. */
  readonly since: number
}

/** What became of the wish to refresh. */
export type RefreshTurn =
  /** It is this process's turn; nobody else begins until it is finished, or until the turn is too old. */
  | {
      readonly kind: 'YOURS'
      readonly credentials: Credentials /** Who began before and was never heard of again. */
      readonly lost?: Refreshing
    }
  /** Another process is at it. */
  | { readonly kind: 'BUSY'; readonly by: Refreshing }
  /** The credentials are others by now. */
  | { readonly kind: 'CHANGED'; readonly credentials: Credentials }
  /** There are none. */
  | { readonly kind: 'ABSENT' }

/** Keeps the credentials of accounts: encrypted where they rest, and changed by one process at a time. */
export interface CredentialStore {
  read(key: AccountKey): Promise<Credentials | undefined>
  /** Writes credentials anew, whatever was there, and gives their version: for who connects an account. */
  write(key: AccountKey, credentials: Pick<Credentials, 'values' | 'expiresAt'>): Promise<number>
  /**
   * Writes credentials where they are still of that version, or where there are none if it is undefined; false where they
   * are others by now: processes that begin together must not write over what one of them got meanwhile.
   */
  writeOver(
    key: AccountKey,
    change: { readonly version: number | undefined } & Pick<Credentials, 'values' | 'expiresAt'>,
  ): Promise<boolean>
  /**
   * Takes the turn to refresh the credentials of that version: recorded durably before it returns, so that a process that
   * ends in the middle is found out. A turn that began longer than `tooOldMs` ago is taken over, and told of as `lost`.
   */
  beginRefresh(
    key: AccountKey,
    turn: Refreshing & { readonly version: number; readonly tooOldMs: number },
  ): Promise<RefreshTurn>
  /** Writes what the refresh gave and ends the turn; false where the turn was taken over, or the credentials are others by now. */
  finishRefresh(
    key: AccountKey,
    change: { readonly by: string; readonly version: number } & Pick<Credentials, 'values' | 'expiresAt'>,
  ): Promise<boolean>
  /** Ends the turn without a change. */
  endRefresh(key: AccountKey, turn: { readonly by: string }): Promise<void>
  /** Erases them; true where there were any. */
  erase(key: AccountKey): Promise<boolean>
}
