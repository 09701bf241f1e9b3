import type { Account } from '../accounts/account.ts'
import type { ListPlan } from '../accounts/list-plan.ts'
import type { Position } from '../accounts/position.ts'
import type { EntityName } from '../contract/entities.ts'
import type { Condition, Order } from '../contract/query.ts'
import type { ListPart } from './drain.ts'
import type { ListReading } from './list-reading.ts'
import { Sieve } from './matching.ts'
import type { SourcePlace } from './merge/reader.ts'
import { openReader } from './merged-list.ts'
import { comparing } from './order.ts'
import type { View } from './view.ts'

/** An order that never moves a row, by which a list whose cursors count rows is read; undefined where none is needed. */
export function steadyOrder({ query }: ListPlan): Order | undefined {
  if (query?.shifts !== true) return undefined
  const direction = (['ASC', 'DESC'] as const).find(each => query.orders?.createdAt?.includes(each))
  return direction && { field: 'createdAt', direction }
}

interface SteadyRequest<Name extends EntityName> {
  readonly account: Account
  readonly entity: Name
  readonly order: Order
  readonly conditions: readonly Condition[]
  readonly reading: ListReading
}

/**
 * One account's part of a list whose cursors count rows: read in an order, so that rows which come or go between pages are
 * noticed, and begun again past the most rows that the provider gives. Where it stands is kept as the position's cursor.
 */
export function steadyPart<Name extends EntityName>(request: SteadyRequest<Name>): ListPart<View<Name>> {
  const { account, entity, order, conditions, reading } = request
  return {
    name: account.name,
    account,
    async read(from, first) {
      const place = from.cursor === undefined ? undefined : (JSON.parse(from.cursor) as SourcePlace)
      const sieve = new Sieve(account, entity, conditions)
      const compare = comparing(order)
      const reader = openReader({
        account,
        entity,
        order,
        conditions,
        share: first + 1,
        sieve,
        compare,
        place,
        reading,
      })
      const rows: View<Name>[] = []
      const after: Position[] = []
      let end: Position | undefined
      while (rows.length < first) {
        const head = await reader.peek()
        if (head === undefined) break
        reader.take()
        end = { cursor: JSON.stringify(head.place), skip: 0 }
        if (head.kind === 'horizon') break
        rows.push(head.row)
        after.push(end)
      }
      return { rows, after, end, hasMore: reader.mayHaveMore, note: reader.note ?? sieve.note }
    },
  }
}
