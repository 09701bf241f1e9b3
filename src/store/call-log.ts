import { setImmediate } from 'node:timers/promises'
import type { ExpressionBuilder, Transaction } from 'kysely'
import type { Database } from './database.ts'
import type { Tables } from './tables.ts'

/** A call to a provider, as it is kept: what it is found by, and all that is told of it. */
export interface CallRow {
  /** The process that made it, and the number that it has there. */
  readonly process: string
  readonly number: number
  readonly account: string
  readonly operation: string
  readonly requestId: string | undefined
  /** In milliseconds since 1970. */
  readonly began: number
  /** The statuses of all its replies. */
  readonly statuses: readonly number[]
  readonly code: string | undefined
  readonly content: string
}

/** A request of a client, as it is kept. */
export interface RequestRow {
  readonly id: string
  /** In milliseconds since 1970. */
  readonly began: number
  readonly content: string
}

/** Which calls are looked for; all conditions must hold. */
export interface CallConditions {
  readonly requestId?: string | null | undefined
  readonly account?: string | null | undefined
  readonly operation?: string | null | undefined
  readonly status?: number | null | undefined
  readonly code?: string | null | undefined
  readonly hasFailed?: boolean | null | undefined
  readonly from?: number | undefined
  readonly until?: number | undefined
}

/** The calls of a process from a number on. */
interface Part {
  readonly process: string
  readonly from: number
}

type Calls = ExpressionBuilder<Tables, 'unigraph_logged_calls'>

/** How many rows one statement writes or erases: SQLite takes so many values in one, and others wait for it. */
const rowsAtOnce = 100

/** Calls to providers and the requests they were made for, for whoever asks later what happened. */
export class CallLog {
  readonly #database: Database
  readonly #tenant: string

  constructor(database: Database, tenant: string) {
    this.#database = database
    this.#tenant = tenant
  }

  /** Keeps calls and requests; those that are kept already stay as they are. */
  async add({
    calls,
    requests,
  }: {
    readonly calls: readonly CallRow[]
    readonly requests: readonly RequestRow[]
  }): Promise<void> {
    const tenant = this.#tenant
    await this.#database.change('keep the request log', async transaction => {
      for (const some of inParts(calls))
        await transaction
          .insertInto('unigraph_logged_calls')
          .values(
            some.map(({ requestId, statuses, code, ...call }) => ({
              ...{ ...call, tenant, code: code ?? null, request: requestId ?? null },
              statuses: ` ${statuses.join(' ')} `,
            })),
          )
          .onConflict(conflict => conflict.columns(['tenant', 'process', 'number']).doNothing())
          .execute()
      for (const some of inParts(requests))
        await transaction
          .insertInto('unigraph_logged_requests')
          .values(some.map(request => ({ ...request, tenant })))
          .onConflict(conflict => conflict.columns(['tenant', 'id']).doNothing())
          .execute()
    })
  }

  /** What is told of the newest calls that meet the conditions, the newest first, but for those of a process from a number on. */
  async calls(
    conditions: CallConditions,
    { first, besides }: { readonly first: number; readonly besides: Part },
  ): Promise<readonly string[]> {
    if (Object.values(conditions).some(isNowhere)) return []
    const rows = await this.#database.ask('read the request log', db =>
      db
        .selectFrom('unigraph_logged_calls')
        .select('content')
        .where('tenant', '=', this.#tenant)
        .where(builder => isBesides(builder, besides))
        .where(builder => meets(builder, conditions))
        .orderBy('began', 'desc')
        .orderBy('number', 'desc')
        .limit(first)
        .execute(),
    )
    return rows.map(({ content }) => content)
  }

  /** What is told of a request; undefined where it is not kept. */
  async request(id: string): Promise<string | undefined> {
    if (isNowhere(id)) return undefined
    const row = await this.#database.ask('read the request log', db =>
      db
        .selectFrom('unigraph_logged_requests')
        .select('content')
        .where('tenant', '=', this.#tenant)
        .where('id', '=', id)
        .executeTakeFirst(),
    )
    return row?.content
  }

  /** Erases the calls of an account; gives how many they were, but for those of a process from a number on. */
  async forget(account: string, besides: Part): Promise<number> {
    let [erased, after] = [0, Number.MIN_SAFE_INTEGER]
    for (;;) {
      const part = await this.#database.change('erase what the request log has of an account', async transaction => {
        const upTo = await this.#end({ transaction, table: 'unigraph_logged_calls', after })
        const calls = transaction
          .deleteFrom('unigraph_logged_calls')
          .where('tenant', '=', this.#tenant)
          .where('account', '=', account)
          .where('began', '>', after)
          .where('began', '<=', upTo)
        const { numDeletedRows } = await calls.where(builder => isBesides(builder, besides)).executeTakeFirst()
        await calls.execute()
        return { upTo, erased: Number(numDeletedRows) }
      })
      erased += part.erased
      after = part.upTo
      if (after === Number.MAX_SAFE_INTEGER) return erased
      await setImmediate()
    }
  }

  /** Erases what began before a moment, and the oldest of what is more than so many. */
  async prune({ before, most }: { readonly before: number; readonly most: number }): Promise<void> {
    const doing = 'erase what is old in the request log'
    for (const table of ['unigraph_logged_calls', 'unigraph_logged_requests'] as const) {
      const beyond = await this.#database.ask(doing, db =>
        db
          .selectFrom(table)
          .select('began')
          .where('tenant', '=', this.#tenant)
          .orderBy('began', 'desc')
          .offset(most)
          .limit(1)
          .executeTakeFirst(),
      )
      // The moment may be between two milliseconds, of which PostgreSQL knows none.
      const oldest = Math.max(Math.ceil(before) - 1, beyond?.began ?? Number.MIN_SAFE_INTEGER)
      for (let upTo = Number.MIN_SAFE_INTEGER; upTo < oldest; await setImmediate())
        upTo = await this.#database.change(doing, async transaction => {
          const end = Math.min(oldest, await this.#end({ transaction, table, after: upTo }))
          await transaction.deleteFrom(table).where('tenant', '=', this.#tenant).where('began', '<=', end).execute()
          return end
        })
    }
  }

  /** When the last of so many rows began that are looked at in one turn: the database may be in this very process, and all else waits for it. */
  async #end({ transaction, table, after }: Turn): Promise<number> {
    const last = await transaction
      .selectFrom(table)
      .select('began')
      .where('tenant', '=', this.#tenant)
      .where('began', '>', after)
      .orderBy('began')
      .offset(rowsAtOnce - 1)
      .limit(1)
      .executeTakeFirst()
    return last?.began ?? Number.MAX_SAFE_INTEGER
  }
}

interface Turn {
  readonly transaction: Transaction<Tables>
  readonly table: 'unigraph_logged_calls' | 'unigraph_logged_requests'
  /** Rows that began later. */
  readonly after: number
}

/** A text that no row has: PostgreSQL keeps none with a zero in it, and refuses to look for one. */
const isNowhere = (value: unknown) => typeof value === 'string' && value.includes('\0')

function isBesides({ eb, or }: Calls, { process, from }: Part) {
  return or([eb('process', '!=', process), eb('number', '<', from)])
}

function meets(
  { eb, and }: Calls,
  { requestId, account, operation, status, code, hasFailed, from, until }: CallConditions,
) {
  return and([
    ...(requestId == null ? [] : [eb('request', '=', requestId)]),
    ...(account == null ? [] : [eb('account', '=', account)]),
    ...(operation == null ? [] : [eb('operation', '=', operation)]),
    ...(status == null ? [] : [eb('statuses', 'like', `% ${status} %`)]),
    ...(code == null ? [] : [eb('code', '=', code)]),
    ...(hasFailed == null ? [] : [eb('code', hasFailed ? 'is not' : 'is', null)]),
    ...(from === undefined ? [] : [eb('began', '>=', from)]),
    ...(until === undefined ? [] : [eb('began', '<', until)]),
  ])
}

function inParts<Row>(rows: readonly Row[]): readonly (readonly Row[])[] {
  const count = Math.ceil(rows.length / rowsAtOnce)
  return Array.from({ length: count }, (_, at) => rows.slice(at * rowsAtOnce, (at + 1) * rowsAtOnce))
}
