import type { GraphQLResolveInfo } from 'graphql'
import type { Account } from '../accounts/account.ts'
import { readGlobalId } from '../accounts/global-id.ts'
import type { Held } from '../accounts/held.ts'
import { beginning, type Position, type Slice } from '../accounts/position.ts'
import { type Edges, type EntityName, edgeEntities } from '../contract/entities.ts'
import { asFault, Fault } from '../contract/faults.ts'
import type { Context } from './context.ts'
import type { Place } from './cursors.ts'
import { afterOf, firstOf, type PageArguments, type PageOf, pageOf } from './pages.ts'
import { answered, failed, missedBefore, type Source, skipped } from './sources.ts'
import { View } from './view.ts'

/** The entity of the rows of an edge. */
type ChildOf<Parent extends EntityName, Field extends keyof Edges[Parent]> = Edges[Parent][Field] & EntityName

/** The children of one record. What fails here is the field's own error: there is no other source to show. */
export async function readEdge<Parent extends EntityName, Field extends keyof Edges[Parent] & string>(
  parent: View<Parent>,
  { field, args, context, info }: EdgeRequest<Field>,
): Promise<PageOf<View<ChildOf<Parent, Field>>>> {
  const list = JSON.stringify([parent.id, field])
  const after = afterOf(args, list, context)
  const from = after?.position ?? beginning
  const slice = await context.loaders.children(parent, field, { from, first: firstOf(args) }, info)
  const placeOf = (position: Position): Place => ({ part: parent.remoteId, position })
  const child = childOf(parent, field)
  const nodes = slice.rows.map(held => new View(parent.account, child, held))
  const placeAfter = (index: number) => placeOf(slice.after[index] ?? beginning)
  const sources = [answered(parent.account, nodes.length)]
  const last = nodes.length === 0 ? after : placeAfter(nodes.length - 1)
  const end = slice.end === undefined ? last : placeOf(slice.end)
  const write = (place: Place) => context.signer.write(list, place)
  const { hasMore } = slice
  const hasPrevious = after !== undefined
  return pageOf({ nodes, placeAfter, hasMore, end, sources, write, hasPrevious }, context, info)
}

interface EdgeRequest<Field> {
  readonly field: Field
  readonly args: PageArguments
  readonly context: Context
  readonly info: GraphQLResolveInfo
}

function childOf<Parent extends EntityName, Field extends keyof Edges[Parent]>(parent: View<Parent>, field: Field) {
  return edgeEntities[parent.entity][field] as ChildOf<Parent, Field>
}

/** The records of one account whose children are listed; the promise is never rejected. */
interface ParentsOf<Parent extends EntityName> {
  readonly account: Account
  readonly found: Promise<{ readonly records: readonly View<Parent>[]; readonly sources: readonly Source[] }>
}

/**
 * The children of several records of several accounts, account by account and record by record. Each account is asked
 * as soon as its own records are there; what stands before the cursor is not asked at all. What fails leaves a gap that
 * is told of.
 */
export async function readEdges<Parent extends EntityName, Field extends keyof Edges[Parent] & string>(
  accounts: readonly ParentsOf<Parent>[],
  list: string,
  request: EdgeRequest<Field> & { readonly tellsLookups: boolean },
): Promise<PageOf<View<ChildOf<Parent, Field>>>> {
  const { field, args, context, info } = request
  const first = firstOf(args)
  const after = afterOf(args, list, context)
  const begin = after === undefined ? 0 : accountIn(accounts, after)
  const parts = await Promise.all(accounts.slice(begin).map(part => readPart(part, after, first, request)))
  const missed = new Set(after?.missed)
  const sources = accounts
    .slice(0, begin + 1)
    .flatMap(({ account }, index) =>
      missed.has(account.name) ? [missedBefore(account)] : index < begin ? [skipped(account)] : [],
    )
  // Lookups that failed may be told of beside this list; children that failed are told of here alone.
  const childrenFailed = parts.some(part => part.children.some(({ slice }) => slice instanceof Fault))
  const write = (place: Place) => context.signer.write(list, place)
  const page = { write, hasPrevious: after !== undefined, isTold: request.tellsLookups && !childrenFailed }
  const [continued] = parts
  // Rows of others would take the cursor past those that are still to come; the same cursor can be tried again.
  if (after !== undefined && continued !== undefined && !canContinue(continued, after)) {
    const gaps = parts.flatMap((part, index) => (index === 0 ? gapsOf(part) : [skipped(part.account)]))
    const none = { nodes: [], placeAfter: () => after, hasMore: true, end: after }
    return pageOf({ ...page, ...none, sources: [...sources, ...gaps] }, context, info)
  }
  const nodes: View<ChildOf<Parent, Field>>[] = []
  const places: Place[] = []
  let hasMore = false
  for (const part of parts) {
    // A page that is full lacks nothing of what comes after it: the next page asks for that again.
    const miss = () => {
      if (nodes.length === first) hasMore = true
      else missed.add(part.account.name)
    }
    sources.push(...part.sources.filter(source => source.state !== 'OK'))
    if (part.sources.some(source => source.code !== null)) miss()
    for (const { record, slice } of part.children) {
      if (slice instanceof Fault) {
        sources.push(failed(record.account, slice))
        miss()
        continue
      }
      const fits = slice.rows.slice(0, first - nodes.length)
      fits.forEach((held, index) => {
        const position = slice.after[index] ?? beginning
        nodes.push(new View(record.account, childOf(record, field), held))
        places.push({ part: record.id, position, missed: [...missed] })
      })
      sources.push(answered(record.account, fits.length))
      hasMore ||= slice.hasMore || fits.length < slice.rows.length
    }
  }
  const placeAfter = (index: number) => places[index] as Place
  return pageOf({ ...page, nodes, placeAfter, hasMore, end: places.at(-1) ?? after, sources }, context, info)
}

/** What one account gave: its records from the cursor on, each with its children or why they are missing. */
interface Part<Parent extends EntityName> {
  readonly account: Account
  readonly sources: readonly Source[]
  readonly children: readonly { readonly record: View<Parent>; readonly slice: Slice<Held> | Fault }[]
}

async function readPart<Parent extends EntityName, Field extends keyof Edges[Parent] & string>(
  { account, found }: ParentsOf<Parent>,
  after: Place | undefined,
  first: number,
  { field, context, info }: EdgeRequest<Field>,
): Promise<Part<Parent>> {
  const { records, sources } = await found
  const isContinued = after !== undefined && readGlobalId(after.part).account === account.name
  const begin = isContinued ? records.findIndex(({ id }) => id === after.part) : 0
  const wanted = begin < 0 ? [] : records.slice(begin)
  const read = async (record: View<Parent>) => {
    const from = record.id === after?.part ? after.position : beginning
    return { record, slice: await context.loaders.children(record, field, { from, first }, info).catch(asFault) }
  }
  return { account, sources, children: await Promise.all(wanted.map(read)) }
}

/** Where the account of a cursor stands among those that are asked. */
function accountIn(accounts: readonly ParentsOf<EntityName>[], { part }: Place): number {
  const { account: name } = readGlobalId(part)
  const index = accounts.findIndex(({ account }) => account.name === name)
  if (index < 0) throw gone(name)
  return index
}

/** True when the record of a cursor gave its children; a Fault when the account answered that it has no such record. */
function canContinue({ account, sources, children }: Part<EntityName>, { part }: Place): boolean {
  const [first] = children
  if (first?.record.id === part) {
    // A provider's cursor that is too old never becomes good again.
    if (first.slice instanceof Fault && first.slice.code === 'CURSOR_EXPIRED') throw first.slice
    return !(first.slice instanceof Fault)
  }
  if (sources.some(source => source.code !== null)) return false
  throw gone(account.name)
}

function gone(account: string): Fault {
  const message = `The record of ${account} that the cursor stands in is no longer among the customer's. Begin again without "after".`
  return new Fault('CURSOR_EXPIRED', message, { account })
}

/** Why rows of an account are missing. */
function gapsOf({ sources, children }: Part<EntityName>): readonly Source[] {
  const lookups = sources.filter(source => source.code !== null)
  return [
    ...lookups,
    ...children.flatMap(({ record, slice }) => (slice instanceof Fault ? [failed(record.account, slice)] : [])),
  ]
}
