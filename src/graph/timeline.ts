import type { GraphQLResolveInfo } from 'graphql'
import type { Account } from '../accounts/account.ts'
import { NewRows } from '../accounts/new-rows.ts'
import { beginning, type Position } from '../accounts/position.ts'
import type { EntityName } from '../contract/entities.ts'
import type { Context } from './context.ts'
import type { Customer } from './customer.ts'
import {
  activityFields,
  activityTypes,
  type EventEntity,
  type EventKind,
  type EventType,
  eventKinds,
  mostTickets,
} from './event-kinds.ts'
import type { Joined } from './joined.ts'
import { type MergePlace, mergePage, placeIn } from './merge/merge.ts'
import type { Key } from './merge/reader.ts'
import { WholeReader } from './merge/whole-reader.ts'
import { comparing } from './order.ts'
import { firstOf, type PageArguments, type PageOf, pageOf } from './pages.ts'
import { answered, failed, missedBefore, type Source, truncated } from './sources.ts'
import { View } from './view.ts'

/** A page of what happened, the latest first. */
export type TimelinePage = Omit<PageOf<View<EventEntity>>, 'edges'> & {
  readonly edges: () => readonly (ReturnType<PageOf<View<EventEntity>>['edges']>[number] & { readonly at: Key })[]
}

/** A page of activities, the latest first. */
export type ActivityPage = PageOf<View<'Note' | 'Task' | 'Call' | 'Meeting' | 'EmailActivity'>>

/** How many entries of one record's list are looked at. */
const mostEntries = 500
/** How many are asked for at once. */
const pageSize = 100

interface TimelineArguments extends PageArguments {
  readonly types?: readonly EventType[] | null
}

/** The field `timeline` of Customer. */
export async function timelineOf(
  customer: Customer,
  args: TimelineArguments,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<TimelinePage> {
  const all = (Object.keys(eventKinds) as EventType[]).filter(type => type !== 'COMMENT')
  const types = [...new Set(args.types ?? all)]
  const kinds = types.map(type => ({ type, kind: eventKinds[type] as EventKind }))
  const joined = [...new Set(kinds.flatMap(({ kind }) => kind.on.map(({ parent }) => parent)))]
  const lookups = await Promise.all(
    joined.flatMap(parent =>
      customer.lookUp(parent).map(async ({ account, found }) => ({ parent, account, ...(await found) })),
    ),
  )
  const parentsIn = (account: Account, parent: Joined) =>
    lookups
      .filter(lookup => lookup.account === account && lookup.parent === parent)
      .flatMap(({ matches }) => matches.map(({ record }) => record as View))
  const accounts = [...new Set(lookups.map(({ account }) => account))]
  const streams = accounts.flatMap(account =>
    kinds.flatMap(({ type, kind }): readonly Stream[] => {
      const lists = kind.on.flatMap(({ parent, field }) => parentsIn(account, parent).map(view => ({ view, field })))
      return lists.length === 0 ? [] : [{ account, kind, lists, isOfTickets: type === 'COMMENT' }]
    }),
  )
  const lost = lookups.flatMap(({ sources }) => sources.filter(source => source.code !== null))
  const list = JSON.stringify([customer.keys.anchor?.id ?? customer.keys, info.fieldName, types])
  return readStreams({ streams, lost, list, args, context, info })
}

/** The field `activities` of a record. */
export async function activitiesOf(
  view: View,
  args: TimelineArguments,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<ActivityPage> {
  const types = activityTypes.filter(type => args.types?.includes(type) ?? true)
  const streams = types.map((type): Stream => {
    const lists = [{ view, field: activityFields[type] }]
    return { account: view.account, kind: eventKinds[type], lists, isOfTickets: false }
  })
  const list = JSON.stringify([view.id, info.fieldName, types])
  return (await readStreams({ streams, lost: [], list, args, context, info })) as unknown as ActivityPage
}

/** The events of one kind in one account, which hang on one or several records. */
interface Stream {
  readonly account: Account
  readonly kind: EventKind
  readonly lists: readonly { readonly view: View; readonly field: string }[]
  /** True when the lists hold tickets, on which the events hang in turn. */
  readonly isOfTickets: boolean
}

interface StreamsRequest {
  readonly streams: readonly Stream[]
  /** Accounts that could not say which records are the customer's. */
  readonly lost: readonly Source[]
  readonly list: string
  readonly args: PageArguments
  readonly context: Context
  readonly info: GraphQLResolveInfo
}

async function readStreams({ streams, lost, list, args, context, info }: StreamsRequest): Promise<TimelinePage> {
  const first = firstOf(args)
  const after = args.after == null ? undefined : context.signer.readState<MergePlace>(list, args.after)
  const compare = comparing({ field: 'at', direction: 'DESC' })
  const sources = streams.map(stream => {
    const name = `${stream.account.name}/${stream.kind.entity}`
    const source = {
      pageSize,
      read: () => readStream(stream, context, info),
      keyOf: (view: View<EventEntity>) => timeOf(view, stream.kind),
      idOf: (view: View<EventEntity>) => view.remoteId,
      fits: () => true,
      // All of it is one page; more that follows is beyond what is looked at, also where this page is empty.
      most: 0,
      cutShort: `${stream.account.name} has more of ${stream.kind.entity} than is looked at for a timeline; read that list by itself.`,
    }
    return { name, account: stream.account, reader: new WholeReader(source, compare, after?.places[name]) }
  })
  const page = await mergePage({ sources, first, compare, after })
  const told = sources.map(({ name, account, reader }): Source => {
    const returned = page.rows.filter(({ source }) => source === name).length
    const fault = page.failed.get(name)
    if (fault !== undefined) return failed(account, fault)
    if (reader.note !== undefined) return truncated(account, returned, reader.note)
    const isMissed = [name, account.name].some(each => page.end?.missed.includes(each))
    return isMissed ? { ...missedBefore(account), returned } : answered(account, returned)
  })
  const nodes = page.rows.map(({ row }) => row)
  // An account that could not say whose the records are lacks those that would have stood before the rows of this page.
  const missed = nodes.length === 0 ? [] : lost.map(({ account }) => account.name)
  const write = (place: MergePlace) =>
    context.signer.writeState(list, { ...place, missed: [...new Set([...place.missed, ...missed])] })
  const made = pageOf(
    {
      nodes,
      placeAfter: index => placeIn(page, index),
      hasMore: page.hasMore,
      end: page.end,
      sources: [...told, ...lost],
      write,
      hasPrevious: after !== undefined,
    },
    context,
    info,
  )
  const edges = () => made.edges().map((edge, index) => ({ ...edge, at: page.rows[index]?.key ?? null }))
  return { ...made, edges }
}

/** All events of a stream, as one page; `next` says that there are more than are looked at. */
async function readStream(stream: Stream, context: Context, info: GraphQLResolveInfo) {
  const { kind, lists } = stream
  const read = <Name extends EntityName>(view: View, field: string, entity: Name) =>
    readChildren({ view, field, entity, context, info })
  if (!stream.isOfTickets) {
    const events = await Promise.all(lists.map(({ view, field }) => read(view, field, kind.entity)))
    const isCut = events.some(({ hasMore }) => hasMore)
    return { rows: events.flatMap(({ rows }) => rows), ...(isCut && { next: 'more' }) }
  }
  const ticketLists = await Promise.all(lists.map(({ view, field }) => read(view, field, 'Ticket')))
  const isCut = ticketLists.some(({ hasMore }) => hasMore)
  // The tickets that moved last are those that people have last talked about.
  const tickets = ticketLists.flatMap(({ rows }) => rows)
  const latest = tickets.sort((one, other) => compareTimes(other, one)).slice(0, mostTickets)
  const comments = await Promise.all(latest.map(ticket => read(ticket, 'comments', kind.entity)))
  const isShort = isCut || tickets.length > latest.length || comments.some(({ hasMore }) => hasMore)
  return { rows: comments.flatMap(({ rows }) => rows), ...(isShort && { next: 'more' }) }
}

function compareTimes(one: View<'Ticket'>, other: View<'Ticket'>): number {
  return (one.read('updatedAt') ?? '') < (other.read('updatedAt') ?? '') ? -1 : 1
}

interface ChildrenRequest<Name extends EntityName> {
  readonly view: View
  readonly field: string
  /** What the children are. */
  readonly entity: Name
  readonly context: Context
  readonly info: GraphQLResolveInfo
}

/** As many children of a record as are looked at. */
async function readChildren<Name extends EntityName>(request: ChildrenRequest<Name>) {
  const { view, field, entity, context, info } = request
  const rows: View<Name>[] = []
  const news = new NewRows<View<Name>>(({ remoteId }) => remoteId)
  let from: Position = beginning
  while (rows.length < mostEntries) {
    const slice = await context.loaders.children(view, field, { from, first: pageSize, keepsReplies: true }, info)
    rows.push(...slice.rows.map(held => new View(view.account, entity, held)).filter(child => news.take(child)))
    const end = slice.end ?? slice.after.at(-1)
    if (!slice.hasMore || end === undefined) return { rows, hasMore: false }
    news.turn()
    from = end
  }
  return { rows, hasMore: true }
}

/** When an event happened; null where the provider does not say it in a way that makes sense. */
function timeOf(view: View<EventEntity>, { at }: EventKind): Key {
  for (const field of at) {
    try {
      const time = view.read(field as never)
      if (time !== null) return String(time)
    } catch {
      // The field itself says so where it is selected; the event is shown all the same, after those whose time is known.
    }
  }
  return null
}
