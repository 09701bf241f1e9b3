import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { open } from '../../store/places.ts'
import { nameOf } from './app-process.ts'
import { sharedKey } from './shared-store.ts'
import type { TokenEntry, TokenServer } from './token-server.ts'

/** What a store in PostgreSQL holds, seen by somebody who takes no part in what is done with it. */
export class StoreWitness {
  readonly #client: pg.Client
  readonly #store: Awaited<ReturnType<typeof open>>

  private constructor(client: pg.Client, store: Awaited<ReturnType<typeof open>>) {
    this.#client = client
    this.#store = store
  }

  static async of(url: string): Promise<StoreWitness> {
    const store = await open(url, { masterKeys: [sharedKey] })
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    return new StoreWitness(client, store)
  }

  /** Waits until nothing is done any more for a process that has ended: what it said last may be on its way to the disk. */
  async hasLetGoOf(name: string): Promise<void> {
    const text = 'select 1 from pg_stat_activity where application_name = $1'
    while ((await this.#client.query(text, [name])).rows.length > 0) await pause(2)
  }

  /** True where it holds what an answer of the server's gave, or what came after that. */
  async holds({ account, at, outcome }: TokenEntry, server: TokenServer): Promise<boolean> {
    const kept = await this.#store.credentials.read({ tenant: 'default', account: nameOf(account) })
    if (outcome !== 'GIVEN') return kept?.values.dead !== undefined
    const { refreshToken } = kept?.values ?? {}
    return refreshToken !== undefined && server.givenAt(refreshToken.reveal()) >= at
  }

  /** Whose tokens somebody is just replacing, or was when he ended. */
  async turns(): Promise<readonly number[]> {
    const text = 'select account from unigraph_credentials where refreshing_by is not null'
    const { rows } = await this.#client.query<{ account: string }>(text)
    return rows.map(({ account }) => Number(account.replace(nameOf(0).slice(0, -1), '')))
  }

  async close(): Promise<void> {
    await this.#client.end()
    await this.#store.close()
  }
}
