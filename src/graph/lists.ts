import {
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInputObjectType,
  isObjectType,
} from 'graphql'
import type { Account } from '../accounts/account.ts'
import { planList } from '../accounts/list-plan.ts'
import type { EntityName } from '../contract/entities.ts'
import { Fault } from '../contract/faults.ts'
import type { Order } from '../contract/query.ts'
import { conditionsFor, conditionsOf, type Filter } from './conditions.ts'
import type { Context } from './context.ts'
import { drain, type ListPart } from './drain.ts'
import { ListReading } from './list-reading.ts'
import { matching } from './matching.ts'
import { readInOrder } from './merged-list.ts'
import { type OrderBy, orderOf } from './order.ts'
import type { PageArguments, PageOf } from './pages.ts'
import { steadyOrder, steadyPart } from './steady-part.ts'
import { specOf, type View } from './view.ts'

/** The arguments of a list over several accounts. */
export interface ListArguments extends PageArguments {
  readonly accounts?: readonly string[] | null
  readonly filter?: Filter | null
  readonly orderBy?: OrderBy | null
  readonly timeoutMs?: number | null
}

/** A field that lists an entity over several accounts. */
export const list =
  <Name extends EntityName>(entity: Name) =>
  // biome-ignore lint/suspicious/noExplicitAny: each list has a filter and an order of its own; all have this form.
  async (_root: unknown, args: any, context: Context, info: GraphQLResolveInfo): Promise<PageOf<View<Name>>> => {
    const asked = args as ListArguments
    const accounts = chosen(entity, asked.accounts ?? null, context, account => canList(account, entity))
    const page = await readList({ entity, accounts, args: asked, context, info, everywhere: false })
    return wholeIfWanted(page, asked)
  }

interface ListRequest<Name extends EntityName> {
  readonly entity: Name
  readonly accounts: readonly Account[]
  readonly args: ListArguments
  readonly context: Context
  readonly info: GraphQLResolveInfo
  readonly everywhere: boolean
}

/** A list over several accounts: in one order, if one is wanted, or one account after the other, each in its own. */
export function readList<Name extends EntityName>(request: ListRequest<Name>): Promise<PageOf<View<Name>>> {
  const { entity, accounts, args, context, info, everywhere } = request
  const kindOf = kindsOf(info)
  const conditions = conditionsOf(args.filter, kindOf)
  const order = args.orderBy == null ? undefined : orderOf(args.orderBy)
  const names = accounts.map(account => account.name)
  const list = JSON.stringify([info.fieldName, names, conditions ?? null, order ?? null])
  const timeoutMs = checkedTimeout(args.timeoutMs)
  const pointsTo = (field: string) =>
    kindOf(field) === 'IdFilter' ? entitiesIn(info.schema, entity, field) : undefined
  const own = (account: Account) => conditions && conditionsFor(account, conditions, pointsTo)
  const parts = accounts.map(account => ({ account, conditions: own(account) }))
  const readingOf = (ordered: Order | undefined) => {
    const fields = [...(conditions ?? []).map(({ field }) => field), ...(ordered ? [ordered.field] : [])]
    return new ListReading({ entity, reads: [...new Set(fields)], everywhere, timeoutMs, context, info })
  }
  if (order !== undefined)
    return readInOrder({ entity, order, parts, list, reading: readingOf(order), args, context, info })
  const drained = parts.map(({ account, conditions: found }): ListPart<View<Name>> => {
    if (found === undefined) return { name: account.name, account, read: async () => nothing }
    const plan = planList(specOf(account, entity) as never, { conditions: found })
    const steady = steadyOrder(plan)
    const reading = readingOf(steady)
    if (steady !== undefined) return steadyPart({ account, entity, order: steady, conditions: found, reading })
    const search = { account, entity, plan, conditions: found, reading }
    return { name: account.name, account, read: (from, first) => matching(search, from, first) }
  })
  return drain({ parts: drained, list, args, context, info })
}

/** What an account gives none of whose rows can meet the filter; it is not asked. */
const nothing = { rows: [], after: [], hasMore: false } as const

/** The input type of each field's filter, as the schema has it. */
export function kindsOf({
  parentType,
  fieldName,
}: Pick<GraphQLResolveInfo, 'parentType' | 'fieldName'>): (field: string) => string {
  const argument = parentType.getFields()[fieldName]?.args.find(({ name }) => name === 'filter')
  const type = argument && getNamedType(argument.type)
  const fields = isInputObjectType(type) ? type.getFields() : {}
  return field => getNamedType(fields[field]?.type)?.name ?? ''
}

/** The entities that a field of an entity leads to. */
export function entitiesIn(schema: GraphQLSchema, entity: EntityName, name: string): readonly EntityName[] {
  const owner = schema.getType(entity)
  const field = isObjectType(owner) ? owner.getFields()[name] : undefined
  const type = field && getNamedType(field.type)
  const types = isAbstractType(type) ? schema.getPossibleTypes(type) : [type]
  return types.flatMap(each => (each === undefined ? [] : [each.name as EntityName]))
}

/** How long one account may take, checked. */
export function checkedTimeout(timeoutMs: number | null | undefined): number | undefined {
  if (timeoutMs == null) return undefined
  if (timeoutMs > 0) return timeoutMs
  throw new Fault('BAD_USER_INPUT', `"timeoutMs" is ${timeoutMs}; it must be above 0.`)
}

/** The page; a Fault where a part is missing and the client wants all or nothing. */
export function wholeIfWanted<Page extends PageOf<unknown>>(page: Page, { onFailure }: ListArguments): Page {
  if (onFailure !== 'FAIL' || page.isComplete) return page
  const missing = page.sources.filter(({ state }) => state !== 'OK' && state !== 'SKIPPED')
  const said = missing.map(({ account, message }) => `${account.name}: ${message ?? 'its part is missing'}`).join(' ')
  const account = missing[0]?.account.name
  throw new Fault('PARTIAL_RESULT', `The list is not complete. ${said}`, { ...(account && { account }) })
}

/** The accounts that a list is read from: those that were named, or all that are able. */
export function chosen(
  what: EntityName | 'search',
  names: readonly string[] | null,
  context: Context,
  isAble: (account: Account) => boolean,
): readonly Account[] {
  const able = (what === 'search' ? context.accounts.all : context.accounts.having(what)).filter(isAble)
  if (names === null) return able
  const known = able.map(account => account.name)
  const unknown = names.filter(name => !known.includes(name))
  if (unknown.length > 0)
    throw new Fault(
      'BAD_USER_INPUT',
      `No account called "${unknown[0]?.slice(0, 80)}" has such a list. There are: ${known.join(', ') || 'none'}.`,
    )
  return able.filter(account => names.includes(account.name))
}

/** True when all records of the entity can be listed. */
export function canList(account: Account, entity: EntityName): boolean {
  const spec = specOf(account, entity)
  const record = account.client.spec(spec.of)
  return record.list !== undefined || record.all !== undefined
}
