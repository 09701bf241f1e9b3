import type { Account } from '../accounts/account.ts'
import type { Connector } from '../contract/connector.ts'
import type { Settings } from '../contract/settings.ts'
import type { ConnectedAccount } from '../store/accounts.ts'
import type { AccountKey } from '../store/credentials.ts'
import type { Store } from '../store/store.ts'
import { checkSettings } from './given-settings.ts'

/** An account that somebody connects, with all of its settings. */
export interface Connected {
  readonly name: string
  readonly connector: Connector
  readonly settings: Settings
  readonly isSimulator: boolean
}

interface RosterOptions {
  readonly tenant: string
  /** The accounts of the configuration by now, which win over others of the same name. */
  readonly declared: () => readonly Account[]
  readonly connectors: ReadonlyMap<string, Connector>
  readonly store: Pick<Store, 'accounts' | 'credentials'>
  /**
   * Opens an account; nothing is sent. On trial, where nobody is told of what goes wrong. Throws where the settings make no
   * sense to its connector.
   */
  open(account: Connected, how?: { readonly isTrial: boolean }): Account
  /** Is told of an account that is served from now on, and of one that another process has taken out. */
  onJoin(account: Account): void
  onLeave(account: Account): void
  /** Is told of what is in the store and cannot be opened. */
  warn(account: string, reason: string): void
}

interface Entry {
  readonly account: Account
  readonly connected: Connected
  /** Of its settings, as the store counts them. */
  readonly version: number
}

/** All accounts of a server: those of its configuration, and those that were connected while it, or another process, ran. */
export class Roster {
  readonly #options: RosterOptions
  readonly #entries = new Map<string, Entry>()
  readonly #leaving = new Set<string>()
  /** Why an account could not be opened when it was looked at last. */
  readonly #warned = new Map<string, string>()

  constructor(options: RosterOptions) {
    this.#options = options
  }

  /** Those of the configuration in its order, then the others by name. */
  get all(): readonly Account[] {
    const names = [...this.#entries.keys()].sort()
    return [...this.#options.declared(), ...names.map(name => (this.#entries.get(name) as Entry).account)]
  }

  get connectors(): ReadonlyMap<string, Connector> {
    return this.#options.connectors
  }

  isDeclared(name: string): boolean {
    return this.#options.declared().some(account => account.name === name)
  }

  named(name: string): Account | undefined {
    return this.#options.declared().find(account => account.name === name) ?? this.#entries.get(name)?.account
  }

  /** An account that was connected, with its settings; without its secret ones where it cannot be opened. */
  async connected(name: string): Promise<Connected | undefined> {
    const known = this.#entries.get(name)?.connected
    if (known !== undefined) return known
    const { tenant, store } = this.#options
    const row = await store.accounts.read({ tenant, account: name })
    const connector = row && this.connectors.get(row.connector)
    return connector && { name, connector, settings: row.settings, isSimulator: row.isSimulator }
  }

  /** An account that is only to be tried. */
  openOnTrial(connected: Connected): Account {
    return this.#options.open(connected, { isTrial: true })
  }

  /** Takes an account in, in the place of one of that name. */
  put(connected: Connected, version: number): Account {
    const account = this.#options.open(connected)
    this.#entries.set(connected.name, { account, connected, version })
    this.#options.onJoin(account)
    return account
  }

  drop(name: string): void {
    this.#entries.delete(name)
  }

  /** Takes an account out, whatever the store still has of it, until it is gone from there or stays after all. */
  leave(name: string): { gone(): void; stay(): void } {
    const entry = this.#entries.get(name)
    this.drop(name)
    this.#leaving.add(name)
    const gone = () => void this.#leaving.delete(name)
    return {
      gone,
      stay: () => {
        gone()
        if (entry !== undefined) this.#entries.set(name, entry)
      },
    }
  }

  /** Brings the roster to what the store has by now; true where that changed it. What cannot be opened is told of once. */
  async read(): Promise<boolean> {
    // What is connected while the store is asked is in no answer of it, and is not gone for that.
    const before = [...this.#entries.keys()]
    const rows = await this.#rows()
    const gone = before.filter(name => !rows.some(({ account }) => account === name))
    for (const name of gone) {
      const entry = this.#entries.get(name)
      if (entry !== undefined) this.#options.onLeave(entry.account)
      this.drop(name)
    }
    let isOther = gone.length > 0
    for (const row of rows) {
      const { account: name, version } = row
      if (this.#entries.get(name)?.version === version) continue
      try {
        const connected = await this.#connectedIn(row)
        if (this.#leaving.has(name)) continue
        this.put(connected, version)
        isOther = true
        this.#warned.delete(name)
      } catch (error) {
        // Its secrets may be still on their way, or what opens them away: the next look may find it whole.
        const reason = error instanceof Error ? error.message : String(error)
        if (this.#warned.get(name) !== reason) this.#options.warn(name, reason)
        this.#warned.set(name, reason)
      }
    }
    return isOther
  }

  async #rows(): Promise<readonly ConnectedAccount[]> {
    const { store, tenant } = this.#options
    const rows: ConnectedAccount[] = []
    for (;;) {
      const last = rows.at(-1)
      const page = await store.accounts.list(tenant, last && { after: last.account })
      rows.push(...page)
      if (page.length === 0) return rows
    }
  }

  async #connectedIn({
    tenant,
    account: name,
    connector,
    settings,
    isSimulator,
  }: ConnectedAccount): Promise<Connected> {
    if (this.isDeclared(name))
      throw new Error('unigraph.json has an account of that name, which wins. Rename one, or disconnect this one.')
    const known = this.#options.connectors.get(connector)
    if (known === undefined) throw new Error(`this program has no connector "${connector}".`)
    const secrets = await this.#options.store.credentials.read(settingsKey({ tenant, account: name }))
    const given = Object.entries(secrets?.values ?? {}).map(([setting, value]) => [setting, value.reveal()])
    const checked = checkSettings(known.settings, { ...settings, ...Object.fromEntries(given) })
    if (checked.mistakes) throw new Error(checked.mistakes.map(({ message }) => message).join(' '))
    return { name, connector: known, isSimulator, settings: checked.settings }
  }
}

const settingsOfIt = '/settings'

/** Where the secret settings of an account rest: beside its tokens, which change by themselves. No account has such a name. */
export const settingsKey = ({ tenant, account }: AccountKey): AccountKey => ({
  tenant,
  account: `${account}${settingsOfIt}`,
})

/** Whose credentials rest there, its tokens or its settings. */
export const ownerOf = (account: string): string =>
  account.endsWith(settingsOfIt) ? account.slice(0, -settingsOfIt.length) : account
