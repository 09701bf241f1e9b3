import type { GraphQLResolveInfo } from 'graphql'
import type { Account } from '../accounts/account.ts'
import type { Held } from '../accounts/held.ts'
import { type ListPlan, planList } from '../accounts/list-plan.ts'
import type { EntityName } from '../contract/entities.ts'
import type { Condition, Order } from '../contract/query.ts'
import type { Page } from '../contract/record.ts'
import { compareValues } from './conditions.ts'
import type { Context } from './context.ts'
import type { ListReading } from './list-reading.ts'
import { Sieve } from './matching.ts'
import { caughtUpAt, type MergePlace, mergePage, placeIn } from './merge/merge.ts'
import { type CompareKeys, type Key, mostPassed, type Reader } from './merge/reader.ts'
import { type PageOfKeys, SortedReader } from './merge/sorted-reader.ts'
import { WholeReader } from './merge/whole-reader.ts'
import { comparing, currencyHeld, keyOf } from './order.ts'
import { firstOf, type PageArguments, type PageOf, pageOf } from './pages.ts'
import { answered, failed, missedBefore, type Source, truncated } from './sources.ts'
import { specOf, View } from './view.ts'

/** One account's part of an ordered list. */
export interface OrderedPart {
  readonly account: Account
  /** The conditions in the account's own ids; undefined when none of its rows can meet them. */
  readonly conditions: readonly Condition[] | undefined
}

interface OrderedRequest<Name extends EntityName> {
  readonly entity: Name
  readonly order: Order
  readonly parts: readonly OrderedPart[]
  /** Names the list and whatever its rows depend on; cursors are bound to it. */
  readonly list: string
  readonly reading: ListReading
  readonly args: PageArguments
  readonly context: Context
  readonly info: GraphQLResolveInfo
}

/** The rows of several accounts in one order: accounts that can order are read a little, the others whole. */
export async function readInOrder<Name extends EntityName>(request: OrderedRequest<Name>): Promise<PageOf<View<Name>>> {
  const { entity, order, parts, list, reading, args, context, info } = request
  const first = firstOf(args)
  const after = args.after == null ? undefined : context.signer.readState<MergePlace>(list, args.after)
  const compare = comparing(order)
  const asked = parts.filter(({ conditions }) => conditions !== undefined)
  // A little more than its share of the page: whoever has more is asked again.
  const share = Math.ceil((first / Math.max(1, asked.length)) * (asked.length > 1 ? 1.5 : 1)) + 1
  const opened = asked.map(({ account, conditions = [] }) => {
    const sieve = new Sieve(account, entity, conditions)
    const place = after?.places[account.name]
    const catchUp = caughtUpAt(after, account.name)
    const reader = openReader({ account, entity, order, conditions, share, sieve, compare, place, catchUp, reading })
    return { account, sieve, name: account.name, reader }
  })
  const page = await mergePage({ sources: opened, first, compare, after })
  const sources = parts.map(({ account }): Source => {
    const part = opened.find(each => each.account === account)
    const returned = page.rows.filter(row => row.source === account.name).length
    const fault = page.failed.get(account.name)
    if (fault !== undefined) return failed(account, fault)
    const note = part?.reader.note ?? part?.sieve.note
    if (note !== undefined) return truncated(account, returned, note)
    return page.end?.missed.includes(account.name)
      ? { ...missedBefore(account), returned }
      : answered(account, returned)
  })
  const nodes = page.rows.map(({ row }) => row)
  const placeAfter = (index: number) => placeIn(page, index)
  const write = (place: MergePlace) => context.signer.writeState(list, place)
  const made = {
    nodes,
    placeAfter,
    hasMore: page.hasMore,
    end: page.end,
    sources,
    write,
    hasPrevious: after !== undefined,
  }
  return pageOf({ ...made, isTold: args.onFailure === 'FAIL' }, context, info)
}

interface ReaderRequest<Name extends EntityName> {
  readonly account: Account
  readonly entity: Name
  readonly order: Order
  readonly conditions: readonly Condition[]
  readonly share: number
  readonly sieve: Sieve<Name>
  readonly compare: CompareKeys
  readonly place: MergePlace['places'][string] | undefined
  readonly catchUp?: Key | undefined
  readonly reading: ListReading
}

/** Reads one account's rows in an order: the provider's, where it can order, or all of them, ordered here. */
export function openReader<Name extends EntityName>(request: ReaderRequest<Name>): Reader<View<Name>> {
  const { account, entity, order, conditions, share, sieve, compare, place, catchUp, reading } = request
  const currency = currencyHeld(order, conditions)
  const spec = specOf(account, entity)
  const about = {
    keyOf: (view: View<Name>) => keyOf(view, order, currency),
    idOf: (view: View<Name>) => view.remoteId,
    fits: (view: View<Name>) => sieve.keeps(view),
  }
  const views = ({ rows, next }: Page<Held>): Page<View<Name>> => ({
    rows: rows.map(held => new View(account, entity, held)),
    next,
  })
  const ordered = planList(spec as never, { conditions, order })
  const { query } = ordered
  const isMoney = order.field in moneyFields
  if (query === undefined || (isMoney && currency === undefined)) {
    const plan = planList(spec as never, { conditions })
    const list = plan.query ?? account.client.spec(spec.of).list
    const pageSize = list?.atMost ?? mostPassed
    return new WholeReader(
      { ...about, pageSize, read: async page => views(await reading.pageOfWhole(account, plan, page)) },
      compare,
      place,
    )
  }
  const can = (operator: Condition['operator']) => query.filters[order.field]?.includes(operator) ?? false
  const bound = order.direction === 'ASC' ? 'gte' : 'lte'
  const isBounded = conditions.some(({ field, operator }) => field === order.field && operator !== 'notIn')
  const hasKeyless = can('isNull') && can('isNotNull') && !isBounded && !always.has(order.field)
  return new SortedReader(
    {
      ...about,
      pageSize: Math.min(query.atMost, Math.max(query.atLeast ?? 1, share)),
      shifts: query.shifts ?? false,
      canBegin: can(bound),
      hasKeyless,
      most: query.mostRows ?? Number.POSITIVE_INFINITY,
      read: async ({ size, cursor, begin, isKeyless }: PageOfKeys) => {
        const own: Condition[] = []
        if (begin !== undefined)
          own.push({
            field: order.field,
            operator: bound,
            values: [begin],
            isExact: true,
            ...(currency && { currency }),
          })
        if (hasKeyless) own.push({ field: order.field, operator: isKeyless ? 'isNull' : 'isNotNull', values: [] })
        const plan: ListPlan = { query, pushed: { conditions: together(own, ordered.pushed.conditions, query), order } }
        return views(await reading.page(account, plan, { size, cursor }))
      },
    },
    compare,
    place,
    catchUp,
  )
}

/** Fields that every record has. */
const always: ReadonlySet<string> = new Set(['createdAt', 'updatedAt'])

/** Fields that hold money, by which a provider orders without regard to currencies. */
const moneyFields: Readonly<Record<string, true>> = { amount: true, total: true, amountDue: true }

/** All conditions as one list; of two bounds on one field the narrower. */
function together(
  own: readonly Condition[],
  others: readonly Condition[],
  query: NonNullable<ListPlan['query']>,
): readonly Condition[] {
  const bounds = new Map<string, Condition>()
  const rest: Condition[] = []
  for (const condition of [...own, ...others]) {
    const { field, operator, values } = condition
    if (!/^[gl]te?$/.test(operator)) {
      rest.push(condition)
      continue
    }
    const key = `${field}/${operator}`
    const known = bounds.get(key)?.values[0]
    const difference = known === undefined ? 0 : compareValues(values[0] ?? '', known)
    const isNarrower = operator.startsWith('g') ? difference > 0 : difference < 0
    if (known === undefined || isNarrower) bounds.set(key, condition)
  }
  const all = [...bounds.values(), ...rest]
  return query.fitting?.(all) ?? all
}
