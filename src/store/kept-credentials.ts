import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { Envelope } from '../secrets/envelope.ts'
import type { Envelopes } from '../secrets/envelopes.ts'
import type { AccountKey, CredentialStore, Credentials, Refreshing, RefreshTurn } from './credentials.ts'
import type { Database } from './database.ts'
import { credentialsOf, type LivingRow, livingRow, refreshingOf, sealedValues, wrappedKeyOf } from './sealed-row.ts'
import type { Tables } from './tables.ts'

type Given = Pick<Credentials, 'values' | 'expiresAt'>

/** A turn with the row that it is about, still sealed. */
type Found =
  | { readonly kind: 'YOURS' | 'CHANGED'; readonly row: LivingRow }
  | Extract<RefreshTurn, { readonly kind: 'BUSY' | 'ABSENT' }>

/** Credentials in the store: sealed before they go there, and opened after they have come from it. */
export class KeptCredentials implements CredentialStore {
  readonly #database: Database
  readonly #envelopes: Envelopes
  /** Open keys of turns that are under way: what a refresh gave must be kept, though whoever keeps the master key is away by then. */
  readonly #turns = new Map<string, Envelope>()

  constructor({ database, envelopes }: { readonly database: Database; readonly envelopes: Envelopes }) {
    this.#database = database
    this.#envelopes = envelopes
  }

  async read(key: AccountKey): Promise<Credentials | undefined> {
    const row = await this.#row(key)
    return row && this.#opened(key, row)
  }

  async write(key: AccountKey, given: Given): Promise<number> {
    // Outside of the transaction: whoever keeps the master key may take its time.
    const envelope = await this.#envelopes.create(key)
    const sealed = sealedColumns(envelope, given)
    const changed_by = randomUUID()
    return this.#database.change(`write the credentials of "${key.account}"`, async transaction => {
      const columns = { ...keyColumns(envelope), ...sealed, ...noTurn, changed_by }
      // The row has to be there to be locked; who is first makes it.
      await transaction
        .insertInto('unigraph_credentials')
        .values({ ...places(key), version: 0, ...nothing, changed_by: 'nobody' })
        .onConflict(conflict => conflict.columns(['tenant', 'account']).doNothing())
        .execute()
      const before = await this.#database.credentials(key, transaction)
      const version = before?.version ?? 0
      if (before?.changed_by === changed_by) return version
      await update(transaction, key, { ...columns, version: version + 1 })
      return version + 1
    })
  }

  async writeOver(
    key: AccountKey,
    { version, ...given }: { readonly version: number | undefined } & Given,
  ): Promise<boolean> {
    const envelope = await this.#envelopes.create(key)
    const sealed = sealedColumns(envelope, given)
    const changed_by = randomUUID()
    return this.#database.change(`write the credentials of "${key.account}"`, async transaction => {
      await transaction
        .insertInto('unigraph_credentials')
        .values({ ...places(key), version: 0, ...nothing, changed_by: 'nobody' })
        .onConflict(conflict => conflict.columns(['tenant', 'account']).doNothing())
        .execute()
      const before = await this.#database.credentials(key, transaction)
      if (before?.changed_by === changed_by) return true
      if (livingRow(before)?.version !== version) return false
      const columns = { ...keyColumns(envelope), ...sealed, ...noTurn, changed_by }
      await update(transaction, key, { ...columns, version: (before?.version ?? 0) + 1 })
      return true
    })
  }

  async beginRefresh(
    key: AccountKey,
    turn: Refreshing & { readonly version: number; readonly tooOldMs: number },
  ): Promise<RefreshTurn> {
    const before = await this.#row(key)
    if (before === undefined) return { kind: 'ABSENT' }
    // Opened beforehand: who could not open them must not hold the turn.
    const envelope = await this.#envelopes.open(key, wrappedKeyOf(before))
    const changed_by = randomUUID()
    let lost: Refreshing | undefined
    const found = await this.#database.change<Found>(`take the turn to refresh "${key.account}"`, async transaction => {
      const row = livingRow(await this.#database.credentials(key, transaction))
      if (row === undefined) return { kind: 'ABSENT' }
      if (row.changed_by === changed_by) return { kind: 'YOURS', row }
      if (row.version !== turn.version) return { kind: 'CHANGED', row }
      const running = refreshingOf(row)
      if (running !== undefined && turn.since - running.since <= turn.tooOldMs) return { kind: 'BUSY', by: running }
      lost = running
      const marker = { refreshing_by: turn.by, refreshing_since: turn.since, changed_by }
      await update(transaction, key, marker)
      return { kind: 'YOURS', row: { ...row, ...marker } }
    })
    if (!('row' in found)) return found
    const credentials = await this.#opened(key, found.row)
    if (found.kind === 'CHANGED') return { kind: 'CHANGED', credentials }
    this.#turns.set(nameOf(key), envelope)
    return { kind: 'YOURS', credentials, ...(lost !== undefined && { lost }) }
  }

  async finishRefresh(
    key: AccountKey,
    { by, version, ...given }: { readonly by: string; readonly version: number } & Given,
  ): Promise<boolean> {
    const before = await this.#row(key)
    if (before === undefined) return false
    const held = this.#turns.get(nameOf(key))
    const envelope = held?.key.id === before.data_key ? held : await this.#envelopes.open(key, wrappedKeyOf(before))
    const columns = sealedColumns(envelope, given)
    const changed_by = randomUUID()
    const isKept = await this.#database.change(`keep what refreshing "${key.account}" gave`, async transaction => {
      const row = livingRow(await this.#database.credentials(key, transaction))
      if (row?.changed_by === changed_by) return true
      if (row?.version !== version || row.refreshing_by !== by) return false
      await update(transaction, key, { ...columns, ...noTurn, version: version + 1, changed_by })
      return true
    })
    this.#turns.delete(nameOf(key))
    return isKept
  }

  async endRefresh(key: AccountKey, { by }: { readonly by: string }): Promise<void> {
    await this.#database.ask(`end the turn to refresh "${key.account}"`, db =>
      db
        .updateTable('unigraph_credentials')
        .set({ ...noTurn, changed_by: randomUUID() })
        .where('tenant', '=', key.tenant)
        .where('account', '=', key.account)
        .where('refreshing_by', '=', by)
        .execute(),
    )
    this.#turns.delete(nameOf(key))
  }

  async erase(key: AccountKey): Promise<boolean> {
    const changed_by = randomUUID()
    this.#turns.delete(nameOf(key))
    return this.#database.change(`erase the credentials of "${key.account}"`, async transaction => {
      const row = await this.#database.credentials(key, transaction)
      if (row?.changed_by === changed_by) return true
      if (row === undefined || livingRow(row) === undefined) return false
      await update(transaction, key, { ...nothing, version: row.version + 1, changed_by })
      return true
    })
  }

  async #row(key: AccountKey): Promise<LivingRow | undefined> {
    const doing = `read the credentials of "${key.account}"`
    return livingRow(await this.#database.ask(doing, db => this.#database.credentials(key, db)))
  }

  async #opened(key: AccountKey, row: LivingRow): Promise<Credentials> {
    return credentialsOf(row, await this.#envelopes.open(key, wrappedKeyOf(row)))
  }
}

const noTurn = { refreshing_by: null, refreshing_since: null }
const nothing = { ...noTurn, sealed: null, data_key: null, master_key: null, wrapped_key: null, expires_at: null }

const nameOf = ({ tenant, account }: AccountKey) => JSON.stringify([tenant, account])
const places = ({ tenant, account }: AccountKey) => ({ tenant, account })

const sealedColumns = (envelope: Envelope, { values, expiresAt }: Given) => ({
  sealed: sealedValues(values, envelope),
  expires_at: expiresAt ?? null,
})

const keyColumns = ({ key }: Envelope) => ({ data_key: key.id, master_key: key.masterKey, wrapped_key: key.wrapped })

async function update(
  transaction: Transaction<Tables>,
  { tenant, account }: AccountKey,
  columns: Partial<Tables['unigraph_credentials']>,
): Promise<void> {
  await transaction
    .updateTable('unigraph_credentials')
    .set(columns)
    .where('tenant', '=', tenant)
    .where('account', '=', account)
    .execute()
}
