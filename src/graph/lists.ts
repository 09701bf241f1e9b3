import type { GraphQLResolveInfo } from 'graphql'
import type { Account } from '../accounts/account.ts'
import type { Held } from '../accounts/held.ts'
import { beginning, type Position, type Slice } from '../accounts/position.ts'
import type { EntityName } from '../contract/entities.ts'
import { asFault, Fault } from '../contract/faults.ts'
import type { Context } from './context.ts'
import type { Place } from './cursors.ts'
import { afterOf, firstOf, type PageArguments, type PageOf, type Placed, pageOf } from './pages.ts'
import { answered, failed, missedBefore, type Source, skipped } from './sources.ts'
import { specOf, View } from './view.ts'

/** The arguments of a list over several accounts. */
export interface ListArguments extends PageArguments {
  readonly accounts?: readonly string[] | null
}

/** The list of an entity over several accounts: one account after the other, each in its own order. */
export async function listEntities<Name extends EntityName>(
  entity: Name,
  args: ListArguments,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<PageOf<View<Name>>> {
  const accounts = chosen(entity, args.accounts ?? null, context)
  return readInTurn({ entity, accounts, args, context, info, everywhere: false })
}

/** Reads accounts in turn until the page is full; one that fails leaves a gap that is told of, and the next has its turn. */
export async function readInTurn<Name extends EntityName>({
  entity,
  accounts,
  args,
  context,
  info,
  everywhere,
}: {
  entity: Name
  accounts: readonly Account[]
  args: PageArguments
  context: Context
  info: GraphQLResolveInfo
  everywhere: boolean
}): Promise<PageOf<View<Name>>> {
  const first = firstOf(args)
  const list = JSON.stringify([info.fieldName, accounts.map(account => account.name)])
  const after = afterOf(args, list, context)
  const begin = after === undefined ? 0 : accounts.findIndex(account => account.name === after.part)
  const missed = [...(after?.missed ?? [])]
  const rows: Placed<View<Name>>[] = []
  const sources: Source[] = []
  let end = after
  // A page of no rows is full before anybody is asked, and whether there are rows is then not known.
  let isFull = first === 0
  let hasMore = isFull && accounts.length > 0
  for (const [index, account] of accounts.entries()) {
    if (index < begin) {
      sources.push(missed.includes(account.name) ? missedBefore(account) : skipped(account))
      continue
    }
    if (isFull) {
      sources.push(skipped(account))
      // Whether accounts whose turn has not come have rows is not known; to say that they may have costs nothing.
      hasMore = true
      continue
    }
    const isContinued = after !== undefined && index === begin
    const from = isContinued ? after.position : beginning
    try {
      const slice = await matching(account, { entity, from, first: first - rows.length, everywhere, context, info })
      const placeOf = (position: Position): Place => ({ part: account.name, position, missed: [...missed] })
      slice.rows.forEach((held, at) => {
        rows.push({ node: new View(account, entity, held), ...placeOf(slice.after[at] ?? beginning) })
      })
      sources.push(answered(account, slice.rows.length))
      const reached = slice.end ?? slice.after.at(-1)
      if (reached !== undefined) end = placeOf(reached)
      hasMore = slice.hasMore
      isFull = hasMore || rows.length === first
    } catch (error) {
      const fault = asFault(error)
      // A provider's cursor that is too old never becomes good again; to offer it once more would be a loop without end.
      if (isContinued && fault.code === 'CURSOR_EXPIRED') throw fault
      sources.push(failed(account, fault))
      // Rows of others would take the cursor past those that are still to come; the same cursor can be tried again.
      if (isContinued) isFull = hasMore = true
      else missed.push(account.name)
    }
  }
  return pageOf({ rows, hasMore, end, sources, list, hasPrevious: after !== undefined }, context, info)
}

interface Wanted {
  readonly entity: EntityName
  readonly from: Position
  readonly first: number
  readonly everywhere: boolean
  readonly context: Context
  readonly info: GraphQLResolveInfo
}

/** How many times a list is gone on with in search of rows that are this entity. */
const mostRounds = 50
/** How many rows are read at once in that search: they can lie far apart, and a row at a time would cost a call each. */
const searchRows = 100

/** Rows that are this entity: a record can hold several, and then more of them are read until there are enough. */
async function matching(
  account: Account,
  { entity, from, first, everywhere, context, info }: Wanted,
): Promise<Slice<Held>> {
  const { when } = specOf(account, entity)
  if (when === undefined) return context.loaders.list(account, { entity, part: { from, first }, everywhere, info })
  const rows: Held[] = []
  const after: Position[] = []
  let end = from
  for (let round = 0; round < mostRounds; round += 1) {
    const part = { from: end, first: restOfPage(account, entity, end) }
    const slice = await context.loaders.list(account, { entity, part, everywhere, info })
    for (const [index, row] of slice.rows.entries()) {
      if (!when(row.row)) continue
      if (rows.length === first) return { rows, after, hasMore: true }
      rows.push(row)
      after.push(slice.after[index] ?? beginning)
    }
    const last = slice.after.at(-1)
    if (rows.length === first || !slice.hasMore || last === undefined) return { rows, after, hasMore: slice.hasMore }
    end = last
  }
  return { rows, after, end, hasMore: true }
}

/** As many rows as are left of the provider's page that a position lies in, so that a search costs a call for each page. */
function restOfPage(account: Account, entity: EntityName, { skip }: Position): number {
  const { list } = account.client.spec(specOf(account, entity).of)
  const size = Math.min(searchRows, list?.atMost ?? searchRows)
  return skip < size ? size - skip : size
}

/** The accounts that a list is read from: those that were named, or all that have such a list. */
function chosen(entity: EntityName, names: readonly string[] | null, context: Context): readonly Account[] {
  const able = context.accounts.having(entity).filter(account => canList(account, entity))
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
  const record = account.client.spec(specOf(account, entity).of)
  return record.list !== undefined || record.all !== undefined
}

/** A field that lists an entity over several accounts. */
export const list =
  <Name extends EntityName>(entity: Name) =>
  (_root: unknown, args: ListArguments, context: Context, info: GraphQLResolveInfo): Promise<PageOf<View<Name>>> =>
    listEntities(entity, args, context, info)
