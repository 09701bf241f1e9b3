import type { Selectable } from 'kysely'
import type { AccountKey } from './credentials.ts'
import type { Database } from './database.ts'
import { StoreError } from './store-error.ts'
import type { Tables } from './tables.ts'

/** How an account is. */
export type AccountState = 'CONNECTED' | 'RECONNECT_REQUIRED' | 'DISABLED'

/** An account that was connected while the server ran. */
export interface ConnectedAccount extends AccountKey {
  readonly connector: string
  /** Plain ones alone: secret ones are credentials. */
  readonly settings: Readonly<Record<string, string>>
  /** True for one that the bundled simulator answers for. */
  readonly isSimulator: boolean
  /** Counts the changes of its settings. */
  readonly version: number
  readonly createdAt: number
  readonly state: { readonly name: AccountState; readonly since: number; readonly reason?: string }
}

const pageAtMost = 100

/** An account as somebody connects it. */
type GivenAccount = Omit<ConnectedAccount, 'createdAt' | 'state' | 'version'>

/** The connected accounts. */
export class AccountStore {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  /** Adds an account; false where there is one of that name. */
  async add(account: GivenAccount): Promise<boolean> {
    const now = this.#database.clock.now()
    const settings = JSON.stringify(account.settings)
    const added = await this.#database.ask(`add the account "${account.account}"`, db =>
      db
        .insertInto('unigraph_accounts')
        .values({
          tenant: account.tenant,
          account: account.account,
          connector: account.connector,
          settings,
          is_simulator: Number(account.isSimulator),
          created_at: now,
          state: 'CONNECTED',
          reason: null,
          state_since: now,
        })
        .onConflict(conflict => conflict.columns(['tenant', 'account']).doNothing())
        .executeTakeFirst(),
    )
    return added.numInsertedOrUpdatedRows === 1n
  }

  /**
   * Gives an account other plain settings, and counts that as a change of it even where they are the same; gives the count.
   * Throws a StoreError where there is none.
   */
  async change({ tenant, account }: AccountKey, settings: ConnectedAccount['settings']): Promise<number> {
    const changed = await this.#database.ask(`change the account "${account}"`, db =>
      db
        .updateTable('unigraph_accounts')
        .set(({ eb }) => ({ settings: JSON.stringify(settings), version: eb('version', '+', 1) }))
        .where('tenant', '=', tenant)
        .where('account', '=', account)
        .returning('version')
        .executeTakeFirst(),
    )
    if (changed === undefined) throw absent(account)
    return Number(changed.version)
  }

  /** The account of that name. */
  async read({ tenant, account }: AccountKey): Promise<ConnectedAccount | undefined> {
    const row = await this.#database.ask(`read the account "${account}"`, db =>
      db
        .selectFrom('unigraph_accounts')
        .selectAll()
        .where('tenant', '=', tenant)
        .where('account', '=', account)
        .executeTakeFirst(),
    )
    return row && accountOf(row)
  }

  /** The accounts of a tenant by name, a page of at most 100 behind a name. */
  async list(
    tenant: string,
    { after = '', first = pageAtMost }: { readonly after?: string; readonly first?: number } = {},
  ): Promise<readonly ConnectedAccount[]> {
    const rows = await this.#database.ask('list the accounts', db =>
      db
        .selectFrom('unigraph_accounts')
        .selectAll()
        .where('tenant', '=', tenant)
        .where('account', '>', after)
        .orderBy('account')
        .limit(Math.min(first, pageAtMost))
        .execute(),
    )
    return rows.map(accountOf)
  }

  /** Says how an account is, and why; the moment stays where it was so already. Throws a StoreError where there is none. */
  async setState({ tenant, account }: AccountKey, name: AccountState, reason?: string): Promise<void> {
    const now = this.#database.clock.now()
    const changed = await this.#database.ask(`say how the account "${account}" is`, db =>
      db
        .updateTable('unigraph_accounts')
        .set(({ eb, ref }) => ({
          state: name,
          reason: reason ?? null,
          state_since: eb.case().when('state', '=', name).then(ref('state_since')).else(now).end(),
        }))
        .where('tenant', '=', tenant)
        .where('account', '=', account)
        .executeTakeFirst(),
    )
    if (changed.numUpdatedRows === 0n) throw absent(account)
  }

  /** Removes an account, and its facts; true where there was one. Its credentials are erased by who keeps those. */
  async remove({ tenant, account }: AccountKey): Promise<boolean> {
    return this.#database.change(`remove the account "${account}"`, async transaction => {
      await transaction
        .deleteFrom('unigraph_facts')
        .where('tenant', '=', tenant)
        .where('account', '=', account)
        .execute()
      const { numDeletedRows } = await transaction
        .deleteFrom('unigraph_accounts')
        .where('tenant', '=', tenant)
        .where('account', '=', account)
        .executeTakeFirst()
      return numDeletedRows === 1n
    })
  }
}

const absent = (account: string) =>
  new StoreError('INVALID', `The store has no account "${account}". Connect it first.`)

/** What somebody has made unreadable is no settings, which whoever opens the account says; and no other account suffers. */
function settingsIn(text: string): ConnectedAccount['settings'] {
  try {
    const settings: unknown = JSON.parse(text)
    return typeof settings === 'object' && settings !== null ? (settings as ConnectedAccount['settings']) : {}
  } catch {
    return {}
  }
}

function accountOf(row: Selectable<Tables['unigraph_accounts']>): ConnectedAccount {
  const { tenant, account, connector, settings, created_at, state, state_since, reason, version, is_simulator } = row
  return {
    tenant,
    account,
    connector,
    settings: settingsIn(settings),
    isSimulator: is_simulator === 1,
    version: Number(version),
    createdAt: created_at,
    state: { name: state as AccountState, since: state_since, ...(reason !== null && { reason }) },
  }
}
