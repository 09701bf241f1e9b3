import type { Account } from '../accounts/account.ts'
import type { ListPlan } from '../accounts/list-plan.ts'
import { NewRows } from '../accounts/new-rows.ts'
import { beginning, type Position } from '../accounts/position.ts'
import type { EntityName } from '../contract/entities.ts'
import { asFault } from '../contract/faults.ts'
import type { Condition } from '../contract/query.ts'
import { meets } from './conditions.ts'
import type { PartSlice } from './drain.ts'
import type { ListReading } from './list-reading.ts'
import { specOf, View } from './view.ts'

/** How many times a list is gone on with in search of rows that belong to it. */
const mostRounds = 50
/** How many rows are read at once in that search: they can lie far apart, and a row at a time would cost a call each. */
const searchRows = 100

/** Says which records are rows of a list, and counts those that could not be compared. */
export class Sieve<Name extends EntityName> {
  readonly #account: Account
  readonly #entity: Name
  readonly #conditions: readonly Condition[]
  #unread = 0
  #reason = ''

  constructor(account: Account, entity: Name, conditions: readonly Condition[]) {
    this.#account = account
    this.#entity = entity
    this.#conditions = conditions
  }

  /** True when every row of the record is a row of the list. */
  get keepsAll(): boolean {
    return this.#conditions.length === 0 && specOf(this.#account, this.#entity).when === undefined
  }

  keeps(view: View<Name>): boolean {
    const { when } = specOf(this.#account, this.#entity)
    if (when !== undefined && !when(view.held.row)) return false
    try {
      return meets(view, this.#conditions)
    } catch (error) {
      this.#unread += 1
      this.#reason = asFault(error).message
      return false
    }
  }

  /** What could not be told of rows that are left out. */
  get note(): string | undefined {
    if (this.#unread === 0) return undefined
    return `${this.#unread} of the rows could not be compared with the filter and are left out. ${this.#reason}`
  }
}

interface Search<Name extends EntityName> {
  readonly account: Account
  readonly entity: Name
  readonly plan: ListPlan
  readonly conditions: readonly Condition[]
  readonly reading: ListReading
}

/** Rows of a list from a position on: a record can hold several entities, and a provider cannot check every condition. */
export async function matching<Name extends EntityName>(
  { account, entity, plan, conditions, reading }: Search<Name>,
  from: Position,
  first: number,
): Promise<PartSlice<View<Name>>> {
  const sieve = new Sieve(account, entity, conditions)
  const viewOf = (held: View['held']) => new View(account, entity, held)
  if (sieve.keepsAll) {
    const slice = await reading.slice(account, plan, { from, first })
    return { ...slice, rows: slice.rows.map(viewOf) }
  }
  const rows: View<Name>[] = []
  const after: Position[] = []
  const news = new NewRows<View<Name>>(({ remoteId }) => remoteId)
  let end = from
  for (let round = 0; round < mostRounds; round += 1) {
    const slice = await reading.slice(account, plan, { from: end, first: restOfPage(account, entity, plan, end) })
    for (const [index, held] of slice.rows.entries()) {
      const view = viewOf(held)
      if (!news.take(view) || !sieve.keeps(view)) continue
      if (rows.length === first) return { rows, after, hasMore: true, note: sieve.note }
      rows.push(view)
      after.push(slice.after[index] ?? beginning)
    }
    const last = slice.after.at(-1)
    if (rows.length === first || !slice.hasMore || last === undefined)
      return { rows, after, hasMore: slice.hasMore, note: sieve.note }
    end = last
    news.turn()
  }
  return { rows, after, end, hasMore: true, note: sieve.note }
}

/** As many rows as are left of the provider's page that a position lies in, so that a search costs a call for each page. */
function restOfPage(account: Account, entity: EntityName, { query }: ListPlan, { skip }: Position): number {
  const list = query ?? account.client.spec(specOf(account, entity).of).list
  const size = Math.min(searchRows, list?.atMost ?? searchRows)
  return skip < size ? size - skip : size
}
