import type { GraphQLResolveInfo } from 'graphql'
import type { Account } from '../accounts/account.ts'
import { beginning, type Position } from '../accounts/position.ts'
import { asFault } from '../contract/faults.ts'
import type { Context } from './context.ts'
import type { Place } from './cursors.ts'
import { afterOf, firstOf, type PageArguments, type PageOf, pageOf } from './pages.ts'
import { answered, failed, missedBefore, type Source, skipped, truncated } from './sources.ts'

/** One part of a list that is made of several, such as the rows of one account. */
export interface ListPart<Node> {
  readonly name: string
  readonly account: Account
  read(from: Position, first: number): Promise<PartSlice<Node>>
}

/** What one part gave. */
export interface PartSlice<Node> {
  readonly rows: readonly Node[]
  /** The position after each row. */
  readonly after: readonly Position[]
  /** How far the part was read, where that is beyond its last row. */
  readonly end?: Position | undefined
  readonly hasMore: boolean
  /** What of the part is missing, in a sentence. */
  readonly note?: string | undefined
}

interface DrainRequest<Node> {
  readonly parts: readonly ListPart<Node>[]
  /** Names the list and whatever its rows depend on; cursors are bound to it. */
  readonly list: string
  readonly args: PageArguments
  readonly context: Context
  readonly info: GraphQLResolveInfo
}

/** Reads parts in turn until the page is full; one that fails leaves a gap that is told of, and the next has its turn. */
export async function drain<Node>(request: DrainRequest<Node>): Promise<PageOf<Node>> {
  const { parts, list, args, context, info } = request
  const first = firstOf(args)
  const after = afterOf(args, list, context)
  const begin = after === undefined ? 0 : parts.findIndex(({ name }) => name === after.part)
  const missed = [...(after?.missed ?? [])]
  const nodes: Node[] = []
  const slices: Placed[] = []
  const sources: Source[] = []
  let end = after
  // A page of no rows is full before anybody is asked, and whether there are rows is then not known.
  let isFull = first === 0
  let hasMore = isFull && parts.length > 0
  for (const [index, { name, account, read }] of parts.entries()) {
    if (index < begin) {
      sources.push(missed.includes(name) ? missedBefore(account) : skipped(account))
      continue
    }
    if (isFull) {
      sources.push(skipped(account))
      // Whether parts whose turn has not come have rows is not known; to say that they may have costs nothing.
      hasMore = true
      continue
    }
    const isContinued = after !== undefined && index === begin
    const from = isContinued ? after.position : beginning
    try {
      const slice = await read(from, first - nodes.length)
      const { note } = slice
      const returned = slice.rows.length
      sources.push(note === undefined ? answered(account, returned) : truncated(account, returned, note))
      if (note !== undefined && !missed.includes(name)) missed.push(name)
      const told = [...missed]
      const placeOf = (position: Position): Place => ({ part: name, position, missed: told })
      slices.push({ from: nodes.length, placeAfter: index => placeOf(slice.after[index] ?? beginning) })
      for (const node of slice.rows) nodes.push(node)
      const reached = slice.end ?? slice.after.at(-1)
      if (reached !== undefined) end = placeOf(reached)
      hasMore = slice.hasMore
      isFull = hasMore || nodes.length === first
    } catch (error) {
      const fault = asFault(error)
      // A provider's cursor that is too old never becomes good again; to offer it once more would be a loop without end.
      if (isContinued && fault.code === 'CURSOR_EXPIRED') throw fault
      sources.push(failed(account, fault))
      // Rows of others would take the cursor past those that are still to come; the same cursor can be tried again.
      if (isContinued) isFull = hasMore = true
      else missed.push(name)
    }
  }
  const write = (place: Place) => context.signer.write(list, place)
  const isTold = args.onFailure === 'FAIL'
  const placeAfter = (index: number) => {
    const { from, placeAfter: within } = slices.findLast(slice => slice.from <= index) as Placed
    return within(index - from)
  }
  const hasPrevious = after !== undefined
  return pageOf({ nodes, placeAfter, hasMore, end, sources, write, hasPrevious, isTold }, context, info)
}

/** The rows of a page that came from one part: the first of them, and the place after each. */
interface Placed {
  readonly from: number
  readonly placeAfter: (index: number) => Place
}
