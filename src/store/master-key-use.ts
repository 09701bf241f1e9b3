import type { Envelopes } from '../secrets/envelopes.ts'
import type { Database } from './database.ts'
import { livingRow, wrappedKeyOf } from './sealed-row.ts'

/** How many accounts are looked at together. */
const batch = 100

/** How many accounts need each master key, by the key's name. */
export async function masterKeyUse(database: Database): Promise<ReadonlyMap<string, number>> {
  const rows = await database.ask('count the accounts of each master key', db =>
    db
      .selectFrom('unigraph_credentials')
      .select(({ fn }) => ['master_key', fn.countAll<number>().as('accounts')])
      .where('sealed', 'is not', null)
      .groupBy('master_key')
      .orderBy('master_key')
      .execute(),
  )
  return new Map(rows.map(({ master_key, accounts }) => [master_key ?? '', Number(accounts)]))
}

/**
 * Wraps the data keys of all accounts by the first master key, while others read and refresh. Gives how many were wrapped;
 * what somebody changes in the meantime is wrapped by the first key of whoever changes it.
 */
export async function rewrapAll(database: Database, envelopes: Envelopes): Promise<number> {
  let rewrapped = 0
  let last = { tenant: '', account: '' }
  for (;;) {
    const rows = await database.ask('read the data keys', db =>
      db
        .selectFrom('unigraph_credentials')
        .selectAll()
        .where(({ eb, and, or }) =>
          or([eb('tenant', '>', last.tenant), and([eb('tenant', '=', last.tenant), eb('account', '>', last.account)])]),
        )
        .orderBy('tenant')
        .orderBy('account')
        .limit(batch)
        .execute(),
    )
    for (const row of rows.flatMap(each => livingRow(each) ?? [])) {
      const before = wrappedKeyOf(row)
      const after = await envelopes.rewrap(row, before)
      if (after === undefined) continue
      const changed = await database.ask(`wrap the data key of "${row.account}" anew`, db =>
        db
          .updateTable('unigraph_credentials')
          .set({ master_key: after.masterKey, wrapped_key: after.wrapped })
          .where('tenant', '=', row.tenant)
          .where('account', '=', row.account)
          .where('wrapped_key', '=', before.wrapped)
          .executeTakeFirst(),
      )
      rewrapped += Number(changed.numUpdatedRows)
    }
    const end = rows.at(-1)
    if (end === undefined) return rewrapped
    last = { tenant: end.tenant, account: end.account }
  }
}
