import type { Secret } from '../contract/secret.ts'
import type { Envelopes } from '../secrets/envelopes.ts'
import type { AccountKey } from './credentials.ts'
import type { Database } from './database.ts'
import { opened, sealedValues, wrappedKeyOf } from './sealed-row.ts'

/** Somebody who was sent to a provider and has not come back yet. */
export interface SignIn {
  readonly account: string
  /** What they are known by, and what the code that they bring is exchanged with. */
  readonly values: Readonly<Record<string, Secret>>
  /** Until when they may come back, in milliseconds since 1970. */
  readonly endsAt: number
}

interface SignInKey {
  readonly tenant: AccountKey['tenant']
  readonly id: string
}

/** Those who were sent to a provider: whichever process they come back to knows them, and each is let in once. */
export class SignInStore {
  readonly #database: Database
  readonly #envelopes: Envelopes

  constructor({ database, envelopes }: { readonly database: Database; readonly envelopes: Envelopes }) {
    this.#database = database
    this.#envelopes = envelopes
  }

  /** Takes note of one; those who have not come back in time are forgotten. */
  async add({ tenant, id }: SignInKey, { account, values, endsAt }: SignIn): Promise<void> {
    const envelope = await this.#envelopes.create({ tenant, account })
    const { id: data_key, masterKey: master_key, wrapped: wrapped_key } = envelope.key
    const row = { tenant, id, account, sealed: sealedValues(values, envelope), data_key, master_key, wrapped_key }
    await this.#database.change('take note of who signs in', async transaction => {
      await transaction.deleteFrom('unigraph_sign_ins').where('ends_at', '<=', this.#database.clock.now()).execute()
      await transaction
        .insertInto('unigraph_sign_ins')
        .values({ ...row, ends_at: endsAt })
        .onConflict(conflict => conflict.columns(['tenant', 'id']).doNothing())
        .execute()
    })
  }

  /** Who is known by that id; undefined for nobody, and for who comes too late. */
  async read({ tenant, id }: SignInKey): Promise<SignIn | undefined> {
    const row = await this.#database.ask('read who signs in', db =>
      db
        .selectFrom('unigraph_sign_ins')
        .selectAll()
        .where('tenant', '=', tenant)
        .where('id', '=', id)
        .where('ends_at', '>', this.#database.clock.now())
        .executeTakeFirst(),
    )
    if (row === undefined) return undefined
    const { account, sealed, ends_at: endsAt } = row
    return { account, values: opened(sealed, await this.#envelopes.open(row, wrappedKeyOf(row))), endsAt }
  }

  /** Forgets one; true for the one caller of all processes that did. */
  async take({ tenant, id }: SignInKey): Promise<boolean> {
    const { numDeletedRows } = await this.#database.ask('let in who signs in', db =>
      db.deleteFrom('unigraph_sign_ins').where('tenant', '=', tenant).where('id', '=', id).executeTakeFirst(),
    )
    return numDeletedRows === 1n
  }

  /** Forgets all who sign in to an account. */
  async forget({ tenant, account }: AccountKey): Promise<void> {
    await this.#database.ask(`forget who signs in to "${account}"`, db =>
      db.deleteFrom('unigraph_sign_ins').where('tenant', '=', tenant).where('account', '=', account).execute(),
    )
  }
}
