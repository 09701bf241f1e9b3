import type { AccountKey, CredentialStore, Credentials, RefreshTurn } from './credentials.ts'

/** Credentials in the memory of this process: for tests, and for accounts without a store. They end with it. */
export class MemoryCredentials implements CredentialStore {
  readonly #kept = new Map<string, Credentials>()
  /** Of erased ones too, so that a version never stands for two things. */
  readonly #versions = new Map<string, number>()

  async read(key: AccountKey): Promise<Credentials | undefined> {
    return this.#kept.get(nameOf(key))
  }

  async write(key: AccountKey, given: Pick<Credentials, 'values' | 'expiresAt'>): Promise<number> {
    return this.#keep(nameOf(key), given)
  }

  async writeOver(key: AccountKey, { version, ...given }: Parameters<CredentialStore['writeOver']>[1]) {
    const name = nameOf(key)
    if (this.#kept.get(name)?.version !== version) return false
    this.#keep(name, given)
    return true
  }

  async beginRefresh(
    key: AccountKey,
    { version, tooOldMs, by, since }: Parameters<CredentialStore['beginRefresh']>[1],
  ): Promise<RefreshTurn> {
    const name = nameOf(key)
    const credentials = this.#kept.get(name)
    if (credentials === undefined) return { kind: 'ABSENT' }
    if (credentials.version !== version) return { kind: 'CHANGED', credentials }
    const { refreshing: before } = credentials
    if (before !== undefined && since - before.since <= tooOldMs) return { kind: 'BUSY', by: before }
    const taken = { ...credentials, refreshing: { by, since } }
    this.#kept.set(name, taken)
    return { kind: 'YOURS', credentials: taken, ...(before && { lost: before }) }
  }

  async finishRefresh(
    key: AccountKey,
    { by, version, ...given }: Parameters<CredentialStore['finishRefresh']>[1],
  ): Promise<boolean> {
    const kept = this.#kept.get(nameOf(key))
    if (kept?.version !== version || kept.refreshing?.by !== by) return false
    this.#keep(nameOf(key), given)
    return true
  }

  async endRefresh(key: AccountKey, { by }: { readonly by: string }): Promise<void> {
    const kept = this.#kept.get(nameOf(key))
    if (kept?.refreshing?.by !== by) return
    const { refreshing: _, ...credentials } = kept
    this.#kept.set(nameOf(key), credentials)
  }

  async erase(key: AccountKey): Promise<boolean> {
    return this.#kept.delete(nameOf(key))
  }

  #keep(name: string, { values, expiresAt }: Pick<Credentials, 'values' | 'expiresAt'>): number {
    const version = (this.#versions.get(name) ?? 0) + 1
    this.#versions.set(name, version)
    this.#kept.set(name, { version, values: { ...values }, ...(expiresAt !== undefined && { expiresAt }) })
    return version
  }
}

const nameOf = ({ tenant, account }: AccountKey) => JSON.stringify([tenant, account])
