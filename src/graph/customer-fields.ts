import type { GraphQLResolveInfo } from 'graphql'
import type { Edges } from '../contract/entities.ts'
import { Fault } from '../contract/faults.ts'
import type { Context } from './context.ts'
import { Customer, lookUpCustomer, type Match, togetherOf } from './customer.ts'
import { readEdges } from './edges.ts'
import type { Joined } from './joined.ts'
import { canList, readList } from './lists.ts'
import { type PageArguments, type PageOf, pathOf } from './pages.ts'
import { isComplete, perAccount, type Source } from './sources.ts'
import type { View } from './view.ts'

/** A page of customers. */
export type CustomerPage = PageOf<Customer>

interface CustomerArguments {
  readonly email?: string | null
  readonly domain?: string | null
  readonly externalId?: string | null
}

/** The field `customer`. */
export function oneCustomer(_root: unknown, args: CustomerArguments, context: Context, info: GraphQLResolveInfo) {
  const keys = {
    email: args.email ?? undefined,
    domain: args.domain ?? undefined,
    externalId: args.externalId ?? undefined,
  }
  return lookUpCustomer(keys, context, info)
}

/** The people that a list of customers can be made from, the most telling first. */
export const anchors = ['Contact', 'EndUser', 'BillingCustomer'] as const

/** The field `customers`: one for each row of one account's list of people. */
export async function listCustomers(
  _root: unknown,
  { anchor, ...args }: PageArguments & { readonly anchor: string },
  context: Context,
  info: GraphQLResolveInfo,
): Promise<CustomerPage> {
  const account = context.accounts.named(anchor)
  const entity = anchors.find(name => account?.connector.entities[name] !== undefined && canList(account, name))
  if (account === undefined || entity === undefined) {
    const able = context.accounts.all.filter(each =>
      anchors.some(name => each.connector.entities[name] && canList(each, name)),
    )
    const names = able.map(each => each.name).join(', ')
    throw new Fault(
      'BAD_USER_INPUT',
      `"${anchor.slice(0, 80)}" is no account with a list of people. There are: ${names || 'none'}.`,
    )
  }
  const page = await readList<(typeof anchors)[number]>({
    entity,
    accounts: [account],
    args,
    context,
    info,
    everywhere: true,
  })
  const customers = new Map(page.nodes.map(view => [view, new Customer({ anchor: view }, context, info)]))
  const customerOf = (view: View<(typeof anchors)[number]>) => customers.get(view) as Customer
  return {
    ...page,
    nodes: page.nodes.map(customerOf),
    edges: () => page.edges().map(({ cursor, node }) => ({ cursor, node: customerOf(node) })),
  }
}

/** A field of the records of one kind. */
export const found =
  <Name extends Joined>(entity: Name) =>
  async (customer: Customer, _args: object, context: Context, info: GraphQLResolveInfo): Promise<View<Name>[]> => {
    const { matches, sources } = await customer.find(entity)
    noteGap(customer, sources, context, info)
    return matches.map(match => match.record)
  }

/** The field `matches`. */
export async function matchesOf(
  customer: Customer,
  _args: object,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Match[]> {
  const { matches, sources } = await togetherOf(customer.lookUpAsked())
  noteGap(customer, sources, context, info)
  return [...matches]
}

/** A field of the children of all records of one kind. */
export const byCustomer =
  <Parent extends Joined, Field extends keyof Edges[Parent] & string>(parent: Parent, field: Field) =>
  (customer: Customer, args: PageArguments, context: Context, info: GraphQLResolveInfo) => {
    const parents = customer.lookUp(parent).map(({ account, found }) => ({
      account,
      found: found.then(({ matches, sources }) => ({ records: matches.map(match => match.record), sources })),
    }))
    const list = JSON.stringify([customer.keys.anchor?.id ?? customer.keys, field])
    return readEdges(parents, list, { field, args, context, info, tellsLookups: customer.tellsGaps })
  }

/** How the accounts took part in finding whatever the query asks for. */
export async function partOf(customer: Customer): Promise<{ sources: readonly Source[]; isComplete: boolean }> {
  const { sources } = await togetherOf(customer.lookUpAsked())
  const lines = perAccount(sources)
  return { sources: lines, isComplete: isComplete(lines) }
}

/** Notes that an account's part is missing, unless the query asks the customer itself, which is where it is told. */
function noteGap(customer: Customer, sources: readonly Source[], context: Context, info: GraphQLResolveInfo): void {
  const lines = perAccount(sources)
  if (!customer.tellsGaps && !isComplete(lines)) context.gaps.push({ path: pathOf(info), sources: lines })
}
