import type { Database } from './database.ts'

/** For how long a message belongs to the process that brings it, without a sign of life of that, in milliseconds. */
export const leaseMs = 180_000

/** A message that has not arrived yet. */
export interface Waiting {
  readonly id: string
  /** Where it is to be brought to, by name. */
  readonly channel: string
  readonly content: string
}

/**
 * Messages that have to arrive, though the process that brings them ends before: each belongs to one process, and to
 * another one when that gives no sign of life. A message can arrive twice, where its process ends as it arrives.
 */
export class Outbox {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  /** Keeps a message that a process brings. */
  async add(owner: string, { id, channel, content }: Waiting): Promise<void> {
    const now = this.#database.clock.now()
    const row = { id, channel, content, owner, owned_until: now + leaseMs, created_at: now }
    await this.#database.ask('keep a message', db =>
      db
        .insertInto('unigraph_outbox')
        .values(row)
        .onConflict(conflict => conflict.column('id').doNothing())
        .execute(),
    )
  }

  /** Forgets a message, since it has arrived. */
  async remove(id: string): Promise<void> {
    await this.#database.ask('forget a message', db => db.deleteFrom('unigraph_outbox').where('id', '=', id).execute())
  }

  /** Gives a sign of life, and takes what belongs to nobody any more, the oldest first. */
  async takeOver(owner: string): Promise<readonly Waiting[]> {
    const now = this.#database.clock.now()
    const owned = { owner, owned_until: now + leaseMs }
    return this.#database.change('take over messages', async transaction => {
      await transaction.updateTable('unigraph_outbox').set(owned).where('owner', '=', owner).execute()
      const rows = await transaction
        .updateTable('unigraph_outbox')
        .set(owned)
        .where('owner', '!=', owner)
        .where('owned_until', '<=', now)
        .returningAll()
        .execute()
      const oldestFirst = rows.toSorted((one, other) => Number(one.created_at) - Number(other.created_at))
      return oldestFirst.map(({ id, channel, content }) => ({ id, channel, content }))
    })
  }

  /** Leaves what has not arrived to whoever comes next. */
  async leave(owner: string): Promise<void> {
    await this.#database.ask('leave messages to others', db =>
      db
        .updateTable('unigraph_outbox')
        .set({ owned_until: this.#database.clock.now() })
        .where('owner', '=', owner)
        .execute(),
    )
  }
}
