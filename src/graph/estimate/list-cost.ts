import type { Account, Accounts } from '../../accounts/account.ts'
import { type ListPlan, planList } from '../../accounts/list-plan.ts'
import type { EntityName } from '../../contract/entities.ts'
import type { Condition } from '../../contract/query.ts'
import { conditionsFor, conditionsOf, type PointsTo } from '../conditions.ts'
import { canList, type ListArguments } from '../lists.ts'
import { orderOf } from '../order.ts'
import { firstOf } from '../pages.ts'
import { steadyOrder } from '../steady-part.ts'
import { specOf } from '../view.ts'
import { type Asking, type Rows, recordOf } from './asking.ts'
import type { Tally } from './tally.ts'

/** How many rows are read at once where not every row of a record belongs to a list. */
const searchRows = 100

interface ListAsked {
  readonly entity: EntityName
  readonly args: ListArguments
  readonly path: string
  readonly accounts: Accounts
  /** The input type of the filter of a field, and what a field points to. */
  readonly kindOf: (field: string) => string
  readonly pointsTo: PointsTo
  readonly tally: Tally
  readonly asking: Asking
}

/** Charges a list over several accounts, whose parts are taken for full; returns its rows. */
export function listCost(asked: ListAsked): readonly Rows[] {
  const { entity, args, accounts, kindOf, pointsTo } = asked
  const able = accounts.having(entity).filter(account => canList(account, entity))
  const chosen = able.filter(({ name }) => args.accounts?.includes(name) ?? true)
  const conditions = conditionsOf(args.filter, kindOf)
  const parts = chosen.flatMap(account => {
    const own = conditions && conditionsFor(account, conditions, pointsTo)
    return conditions !== undefined && own === undefined ? [] : [{ account, conditions: own ?? [] }]
  })
  const first = firstOf(args)
  if (first === 0) return []
  if (args.orderBy == null) {
    // An account whose part is full keeps the others from being asked.
    const [one] = parts
    return one === undefined ? [] : [drained(one.account, one.conditions, first, asked)]
  }
  const share = Math.ceil((first / Math.max(1, parts.length)) * (parts.length > 1 ? 1.5 : 1)) + 1
  const count = Math.ceil(first / Math.max(1, parts.length))
  return parts.map(part => ({ ...ordered(part.account, part.conditions, share, asked), count }))
}

function drained(account: Account, conditions: readonly Condition[], first: number, asked: ListAsked): Rows {
  const { entity } = asked
  const spec = specOf(account, entity)
  const plan = planList(spec as never, { conditions })
  const steady = steadyOrder(plan)
  if (steady !== undefined) return ordered(account, conditions, first + 2, asked, steady)
  const isSieved = conditions.length > 0 || spec.when !== undefined
  return read(account, plan, { ...asked, wanted: isSieved ? Math.max(first, 1) : first, isSieved, rows: first })
}

function ordered(
  account: Account,
  conditions: readonly Condition[],
  share: number,
  asked: ListAsked,
  order = orderOf(asked.args.orderBy as never),
): Rows {
  const spec = specOf(account, asked.entity)
  const plan = planList(spec as never, { conditions, order })
  const unordered = planList(spec as never, { conditions })
  const rows = share - 1
  return plan.query === undefined
    ? read(account, unordered, { ...asked, wanted: 1, isSieved: true, rows })
    : read(account, plan, { ...asked, wanted: share, isSieved: false, rows })
}

interface Reading extends ListAsked {
  /** How many rows are read at least. */
  readonly wanted: number
  /** True where whole pages are read, in search of the rows that belong to the list. */
  readonly isSieved: boolean
  readonly rows: number
}

function read(
  account: Account,
  plan: ListPlan,
  { entity, path, tally, asking, wanted, isSieved, rows }: Reading,
): Rows {
  const { record, spec } = recordOf(account, entity)
  const { query, pushed } = plan
  const found = { account, entity, count: rows }
  asking.facts(account, record, path, query?.facts)
  if (query === undefined && spec.all !== undefined) {
    asking.whole(account, record, path)
    return found
  }
  const list = query ?? spec.list
  if (list === undefined) return found
  const size = isSieved ? Math.min(searchRows, list.atMost) : list.atMost
  tally.calls({ account, field: path, name: 'list', calls: Math.max(1, Math.ceil(wanted / size)) })
  const page = { size: Math.min(size, Math.max(list.atLeast ?? 1, wanted)), cursor: undefined }
  return asking.page(
    found,
    path,
    ask => (query === undefined ? spec.list?.call(page, ask) : query.call(page, ask, pushed)) as never,
    query?.needs,
  )
}
