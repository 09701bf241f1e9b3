import type { ExpressionBuilder } from 'kysely'
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

/** How many rows one statement writes: SQLite takes so many values in one. */
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
    return this.#database.change('erase what the request log has of an account', async transaction => {
      const calls = transaction
        .deleteFrom('unigraph_logged_calls')
        .where('tenant', '=', this.#tenant)
        .where('account', '=', account)
      const { numDeletedRows } = await calls.where(builder => isBesides(builder, besides)).executeTakeFirst()
      await calls.execute()
      return Number(numDeletedRows)
    })
  }

  /** Erases what began before a moment, and the oldest of what is more than so many. */
  async prune({ before, most }: { readonly before: number; readonly most: number }): Promise<void> {
    await this.#database.change('erase what is old in the request log', async transaction => {
      for (const table of ['unigraph_logged_calls', 'unigraph_logged_requests'] as const) {
        const beyond = await transaction
          .selectFrom(table)
          .select('began')
          .where('tenant', '=', this.#tenant)
          .orderBy('began', 'desc')
          .offset(most)
          .limit(1)
          .executeTakeFirst()
        await transaction
          .deleteFrom(table)
          .where('tenant', '=', this.#tenant)
          .where(({ eb, or }) =>
            or([eb('began', '<', before), ...(beyond === undefined ? [] : [eb('began', '<=', beyond.began)])]),
          )
          .execute()
      }
    })
  }
}

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
