import { asFault, type Fault } from '../../contract/faults.ts'
import type { CompareKeys, Key, Reader, SourcePlace } from './reader.ts'

/** A source by its name; ties between sources go by their order. */
export interface NamedReader<Row> {
  readonly name: string
  readonly reader: Reader<Row>
}

/** Where a merged list stands after one of its rows. */
export interface MergePlace {
  /** The key of that row, and the source that it came from. */
  readonly boundary: { readonly key: Key; readonly source: string } | undefined
  /** Where each source stands that has been begun. */
  readonly places: Readonly<Record<string, SourcePlace>>
  /** The sources whose rows before this place may be missing. */
  readonly missed: readonly string[]
}

/** The key that a source which was away has to catch up with: what stands before it is not shown any more. */
export function caughtUpAt(after: MergePlace | undefined, name: string): Key | undefined {
  return after?.missed.includes(name) ? after.boundary?.key : undefined
}

/** A page of a merged list. */
export interface MergedPage<Row> {
  readonly rows: readonly {
    readonly row: Row
    readonly key: Key
    readonly source: string
    readonly place: () => MergePlace
  }[]
  readonly end: MergePlace | undefined
  readonly hasMore: boolean
  readonly failed: ReadonlyMap<string, Fault>
}

/** The place after one of the rows of a page. */
export const placeIn = ({ rows }: Pick<MergedPage<unknown>, 'rows'>, index: number): MergePlace =>
  (rows[index] as MergedPage<unknown>['rows'][number]).place()

interface MergeRequest<Row> {
  readonly sources: readonly NamedReader<Row>[]
  readonly first: number
  readonly compare: CompareKeys
  readonly after: MergePlace | undefined
}

/**
 * The next rows of several ordered sources as one ordered list. A source that fails leaves the list, and every later
 * place says so; when it comes back, its rows before what was shown by then stay out: a list never goes backwards.
 */
export async function mergePage<Row>({ sources, first, compare, after }: MergeRequest<Row>): Promise<MergedPage<Row>> {
  const failed = new Map<string, Fault>()
  const missed = new Set(after?.missed)
  const rankOf = new Map(sources.map(({ name }, index) => [name, index]))
  const rows: MergedPage<Row>['rows'][number][] = []
  let open = [...sources]
  let boundary = after?.boundary
  let isShort = false
  const isBehind = (key: Key, rank: number) => {
    if (boundary === undefined) return false
    const difference = compare(key, boundary.key)
    return difference < 0 || (difference === 0 && rank < (rankOf.get(boundary.source) ?? 0))
  }
  const placeNow = (): (() => MergePlace) => {
    const places = new Map(sources.map(({ name, reader }) => [name, reader.place ?? after?.places[name]]))
    const at = boundary
    const noted = sources.filter(({ reader }) => reader.note !== undefined).map(({ name }) => name)
    // In one order, whoever failed first: the same place has the same cursor.
    const names = [...new Set([...missed, ...noted])].sort()
    return () => ({ boundary: at, missed: names, places: known(places) })
  }
  while (rows.length < first) {
    const heads = await Promise.all(
      open.map(async source => ({
        source,
        head: await source.reader.peek().catch(error => {
          failed.set(source.name, asFault(error))
          return undefined
        }),
      })),
    )
    open = open.filter(({ name }) => !failed.has(name))
    const next = heads
      .filter(({ source, head }) => head && !failed.has(source.name))
      .reduce<(typeof heads)[number] | undefined>((best, each) => (isBefore(each, best) ? each : best), undefined)
    if (next?.head === undefined) break
    const { head, source } = next
    source.reader.take()
    if (head.kind === 'horizon') {
      isShort = true
      break
    }
    if (isBehind(head.key, rankOf.get(source.name) ?? 0)) continue
    // From now on whoever has failed lacks the rows that would have stood before this one.
    for (const name of failed.keys()) missed.add(name)
    boundary = { key: head.key, source: source.name }
    rows.push({ row: head.row, key: head.key, source: source.name, place: placeNow() })
  }
  const hasMore = isShort || open.some(({ reader }) => reader.mayHaveMore) || [...failed.values()].some(isWorthAnother)
  // Where nothing was shown and nobody was looked through, whoever failed is asked again from the same place.
  const isStill = rows.length === 0 && failed.size > 0 && !isShort
  return { rows, end: isStill ? after : placeNow()(), hasMore, failed }

  function isBefore(one: Head, other: Head | undefined): boolean {
    if (!one.head) return false
    if (!other?.head) return true
    const difference = compare(one.head.key, other.head.key)
    // A horizon stands before rows with its key: what it hides may have that key too.
    if (difference === 0 && one.head.kind !== other.head.kind) return one.head.kind === 'horizon'
    return difference < 0
  }

  type Head = { readonly source: NamedReader<Row>; readonly head: Awaited<ReturnType<Reader<Row>['peek']>> | undefined }
}

const isWorthAnother = (fault: Fault) => fault.retryable

function known(places: ReadonlyMap<string, SourcePlace | undefined>): Readonly<Record<string, SourcePlace>> {
  return Object.fromEntries([...places].flatMap(([name, place]) => (place === undefined ? [] : [[name, place]])))
}
