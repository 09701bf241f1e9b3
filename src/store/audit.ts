import { randomUUID } from 'node:crypto'
import type { Secret } from '../contract/secret.ts'
import type { Database } from './database.ts'
import type { Json } from './facts.ts'
import { StoreError } from './store-error.ts'

/** What may be told of an event: a Secret in it is written as "[secret]". */
export type Detail = { readonly [name: string]: Json | Secret }

/** Something that was done. */
export interface AuditEntry {
  /** Larger for what came later. */
  readonly number: number
  readonly at: number
  readonly tenant: string
  readonly account?: string
  readonly who: string
  readonly what: string
  readonly detail: Detail
}

const pageAtMost = 100
/** How many characters of JSON a detail may have: an entry tells what was done, and carries nothing. */
const largest = 8_192

/** What was done, by whom and when. Entries are added and read; nothing here changes or removes one. */
export class AuditLog {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  /** Adds an entry; it is durable when this resolves. */
  async append({ tenant, account, who, what, detail }: Omit<AuditEntry, 'number' | 'at'>): Promise<void> {
    const text = JSON.stringify(detail)
    if (text.length > largest)
      throw new StoreError(
        'INVALID',
        `The audit entry "${what}" has a detail of ${text.length} characters, expected at most ${largest}.`,
      )
    const entry = { id: randomUUID(), at: this.#database.clock.now(), tenant, account: account ?? null, who, what }
    await this.#database.ask(`write the audit entry "${what}"`, db =>
      db
        .insertInto('unigraph_audit')
        .values({ ...entry, detail: text })
        .onConflict(conflict => conflict.column('id').doNothing())
        .execute(),
    )
  }

  /** The entries of a tenant, or of one of its accounts, the newest first: a page of at most 100, before a number. */
  async list(
    { tenant, account }: { readonly tenant: string; readonly account?: string },
    { before, first = pageAtMost }: { readonly before?: number; readonly first?: number } = {},
  ): Promise<readonly AuditEntry[]> {
    const rows = await this.#database.ask('list the audit entries', db =>
      db
        .selectFrom('unigraph_audit')
        .selectAll()
        .where('tenant', '=', tenant)
        .$if(account !== undefined, query => query.where('account', '=', account as string))
        .$if(before !== undefined, query => query.where('number', '<', before as number))
        .orderBy('number', 'desc')
        .limit(Math.min(first, pageAtMost))
        .execute(),
    )
    return rows.map(({ number, at, tenant, account, who, what, detail }) => ({
      ...{ number, at, tenant, who, what },
      ...(account !== null && { account }),
      detail: JSON.parse(detail),
    }))
  }
}
