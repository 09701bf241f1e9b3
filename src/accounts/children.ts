import type { EmbeddedChildren, FilterChildren, LinkChildren } from '../contract/children.ts'
import { Fault } from '../contract/faults.ts'
import { type Access, type ByKey, failAll } from './access.ts'
import type { ChildRequest, Parent } from './child-request.ts'
import { readEach } from './children-of-one.ts'
import { chunks } from './chunks.ts'
import { getRecords } from './get-records.ts'
import type { Held } from './held.ts'
import { checkIds } from './ids.ts'
import { readLinks } from './links.ts'
import { readNested } from './nested-children.ts'
import { beginning, type Position, type Slice, sliceOf } from './position.ts'

/**
 * How many shared pages are read in any case before the parents that lack rows are asked one by one. More are read as long
 * as most of their rows are news to such parents, and they are fewer than the parents: one of very many rows stops them.
 */
const sharedPages = 3
/** How many further links are looked at once when records behind links are gone. */
const furtherLinks = 100

/** The children of many parents, in as few calls as the provider's way allows. */
export async function readChildren(
  access: Access,
  { children, parents, query }: ChildRequest,
): Promise<ByKey<Slice<Held>>> {
  switch (children.by) {
    case 'filter':
      return readFiltered(access, { children, parents, query })
    case 'nested':
      return readNested(access, { children, parents, query })
    case 'links':
      return readLinked(access, { children, parents, query })
    case 'parent':
      return readEach(access, { children, parents, query }, children)
    case 'embedded':
      return readEmbedded(access, { children, parents, query })
    default:
      return children satisfies never
  }
}

/** Shared pages for many parents; alone, or further on, each parent's own list, which is exact and can be continued. */
async function readFiltered(
  access: Access,
  request: ChildRequest<FilterChildren<unknown>>,
): Promise<ByKey<Slice<Held>>> {
  const { children, parents, query } = request
  const isContinued = query.from.skip > 0 || query.from.cursor !== undefined
  if (isContinued || parents.length === 1) return readEach(access, request, children.beyond)
  const found: ByKey<Slice<Held>> = new Map()
  const shared = chunks(parents, children.atMost).map(async chunk => {
    const ids = chunk.map(parent => parent.id)
    try {
      const lacking = await readShared(access, { children, parents: chunk, query }, found)
      const rest = chunk.filter(parent => lacking.has(parent.id))
      for (const [id, slice] of await readEach(access, { children, parents: rest, query }, children.beyond))
        found.set(id, slice)
    } catch (error) {
      failAll(found, ids, error)
    }
  })
  await Promise.all(shared)
  return found
}

/** Reads the shared pages and returns the parents that have not got enough from them. */
async function readShared(
  access: Access,
  { children, parents, query }: ChildRequest<FilterChildren<unknown>>,
  into: ByKey<Slice<Held>>,
): Promise<ReadonlySet<string>> {
  const { scope, first, operation } = query
  const ids = parents.map(parent => parent.id)
  const { ask, rest } = access.askForPage(children.record, scope, children.needs)
  const rows = new Map<string, Map<string, Held>>(ids.map(id => [id, new Map()]))
  const short = () => ids.filter(id => (rows.get(id)?.size ?? 0) <= first)
  let cursor: string | undefined
  let goesOn = true
  for (let pages = 1; goesOn; pages += 1) {
    const open = new Set(short())
    const request = { size: children.pageSize, cursor }
    const purpose = { operation, quota: children.quota, keys: ids.length, ...access.listing(children.record, scope) }
    const { reply, value } = await access.read(children.call(ids, request, ask), purpose, scope, answer => {
      const read = access.page(children.record, children.page(answer, request))
      for (const row of read.rows) checkIds(children.parentsOf(row))
      return read
    })
    const freshness = children.lagSeconds === undefined ? 'LIVE' : 'INDEXED'
    const page = await access.holdPage({
      record: children.record,
      page: value,
      ask,
      rest,
      scope,
      freshness,
      reply,
    })
    // A row may come on two pages, where the index moves or where each link makes a row.
    let news = 0
    for (const held of page.rows)
      for (const id of new Set(children.parentsOf(held.row))) {
        const known = rows.get(id)
        if (open.has(id) && !known?.has(held.id)) news += 1
        known?.set(held.id, held)
      }
    cursor = page.next
    const isWorthwhile = pages < sharedPages || (pages < open.size && news * 2 > page.rows.length)
    // Pages without an order are of use only where one holds everything.
    goesOn = cursor !== undefined && !children.isUnordered && isWorthwhile && short().length > 0
  }
  const lacking = new Set<string>()
  const isWhole = cursor === undefined
  for (const [id, list] of rows) {
    if (isWhole || (!children.isUnordered && list.size > first))
      into.set(id, sliceOf([...list.values()], beginning, first))
    else lacking.add(id)
  }
  return lacking
}

/** The links of many parents, then the children by id, and of those only the ones that are shown. */
async function readLinked(
  access: Access,
  { children, parents, query }: ChildRequest<LinkChildren>,
): Promise<ByKey<Slice<Held>>> {
  const { first, scope } = query
  const found: ByKey<Slice<Held>> = new Map()
  const lists = new Map<string, Present>(parents.map(({ id }) => [id, { rows: [], after: [] }]))
  let { from } = query
  let length = first
  while (lists.size > 0) {
    const open = parents.filter(({ id }) => lists.has(id))
    const links = await readLinks(access, { children, parents: open, query: { ...query, from, first: length } })
    const slices = [...links].map(
      ([id, list]) => [id, list instanceof Fault ? list : sliceOf(list, from, length)] as const,
    )
    const wanted = slices.flatMap(([, slice]) => (slice instanceof Fault ? [] : slice.rows))
    const rows = await getRecords(access, children.record, [...new Set(wanted)], scope)
    for (const [id, slice] of slices) {
      const list = lists.get(id) as Present
      const hasMore = slice instanceof Fault ? slice : filled(list, { slice, rows, first })
      if (hasMore === undefined) continue
      found.set(id, hasMore instanceof Fault ? hasMore : { ...list, hasMore })
      lists.delete(id)
    }
    // Whoever still lacks rows has links to records that are gone, and goes on with the links after those.
    from = { skip: from.skip + length }
    length = Math.max(first, furtherLinks)
  }
  return found
}

/** The children of one parent that have been found to exist. */
interface Present {
  readonly rows: Held[]
  readonly after: Position[]
}

/**
 * Adds the rows that a slice of ids stands for; what no longer exists is left out, and what failed fails the whole.
 * Returns whether more follow; undefined when that takes further links.
 */
function filled(
  list: Present,
  { slice, rows, first }: { slice: Slice<string>; rows: ByKey<Held>; first: number },
): boolean | Fault | undefined {
  for (const [index, id] of slice.rows.entries()) {
    const row = rows.get(id)
    if (row === undefined) continue
    if (list.rows.length === first) return true
    if (row instanceof Fault) return row
    list.rows.push(row)
    list.after.push(slice.after[index] as Position)
  }
  if (!slice.hasMore) return false
  return list.rows.length === first ? true : undefined
}

/** What lies inside the parents; past a cut, each parent's own list. */
async function readEmbedded(
  access: Access,
  request: ChildRequest<EmbeddedChildren<unknown, unknown>>,
): Promise<ByKey<Slice<Held>>> {
  const { children, parents, query } = request
  const { from, first } = query
  const found: ByKey<Slice<Held>> = new Map()
  const cut: Parent[] = []
  for (const parent of parents) {
    const { row, freshness, fetchedAt } = parent.held
    const rows = access.hold(children.record, children.rows(row), { mask: 'ALL', fetchedAt, freshness })
    const isEnough = from.cursor === undefined && (children.complete(row) || rows.length > from.skip + first)
    if (isEnough || children.beyond === undefined) found.set(parent.id, sliceOf(rows, from, first))
    else cut.push(parent)
  }
  if (cut.length === 0 || children.beyond === undefined) return found
  for (const [id, slice] of await readEach(access, { children, parents: cut, query }, children.beyond))
    found.set(id, slice)
  return found
}
