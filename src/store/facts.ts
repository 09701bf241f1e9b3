import type { AccountKey } from './credentials.ts'
import type { Database } from './database.ts'
import { StoreError } from './store-error.ts'

/** A value that can be written as JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json }

/** How many characters of JSON a fact may have. */
const largest = 65_536

/** Small things that are known of an account, under names, until they expire. */
export class FactStore {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  /** What is known; undefined where nothing is, or where it has expired. */
  async read({ tenant, account }: AccountKey, name: string): Promise<Json | undefined> {
    const row = await this.#database.ask(`read the fact "${name}" of "${account}"`, db =>
      db
        .selectFrom('unigraph_facts')
        .select('value')
        .where('tenant', '=', tenant)
        .where('account', '=', account)
        .where('name', '=', name)
        .where(({ eb, or }) => or([eb('expires_at', 'is', null), eb('expires_at', '>', this.#database.clock.now())]))
        .executeTakeFirst(),
    )
    return row && JSON.parse(row.value)
  }

  /** What is known under names that begin so, by name. */
  async list({ tenant, account }: AccountKey, beginning: string): Promise<ReadonlyMap<string, Json>> {
    const rows = await this.#database.ask(`read the facts of "${account}"`, db =>
      db
        .selectFrom('unigraph_facts')
        .select(['name', 'value'])
        .where('tenant', '=', tenant)
        .where('account', '=', account)
        .where(({ eb, fn, val }) => eb(fn('substr', ['name', val(1), val(beginning.length)]), '=', beginning))
        .where(({ eb, or }) => or([eb('expires_at', 'is', null), eb('expires_at', '>', this.#database.clock.now())]))
        .orderBy('name')
        .execute(),
    )
    return new Map(rows.map(({ name, value }) => [name, JSON.parse(value)]))
  }

  /** Writes what is known from now on, in the place of what was; what has expired of the account goes. */
  async write(
    { tenant, account }: AccountKey,
    { name, value, expiresAt }: { readonly name: string; readonly value: Json; readonly expiresAt?: number },
  ): Promise<void> {
    const row = { value: JSON.stringify(value), expires_at: expiresAt ?? null }
    if (row.value.length > largest)
      throw new StoreError(
        'INVALID',
        `The fact "${name}" of "${account}" has ${row.value.length} characters, expected at most ${largest}.`,
      )
    await this.#database.change(`write the fact "${name}" of "${account}"`, async transaction => {
      await transaction
        .deleteFrom('unigraph_facts')
        .where('tenant', '=', tenant)
        .where('account', '=', account)
        .where('expires_at', '<=', this.#database.clock.now())
        .execute()
      await transaction
        .insertInto('unigraph_facts')
        .values({ tenant, account, name, ...row })
        .onConflict(conflict => conflict.columns(['tenant', 'account', 'name']).doUpdateSet(row))
        .execute()
    })
  }

  /** Forgets a fact. */
  async erase({ tenant, account }: AccountKey, name: string): Promise<void> {
    await this.#database.ask(`forget the fact "${name}" of "${account}"`, db =>
      db
        .deleteFrom('unigraph_facts')
        .where('tenant', '=', tenant)
        .where('account', '=', account)
        .where('name', '=', name)
        .execute(),
    )
  }
}
