import type { NestedChildren } from '../contract/children.ts'
import { Fault } from '../contract/faults.ts'
import { type Access, type ByKey, failAll } from './access.ts'
import type { ChildRequest } from './child-request.ts'
import { readEach } from './children-of-one.ts'
import { chunks } from './chunks.ts'
import type { Held } from './held.ts'
import { NewRows } from './new-rows.ts'
import { beginning, type Slice, sliceOf } from './position.ts'

/** How many calls the lists of the same parents may take. */
const mostCalls = 100

/** One call for the first children of many parents; alone, or further on, each parent's own list, in the same order. */
export async function readNested(
  access: Access,
  request: ChildRequest<NestedChildren<unknown>>,
): Promise<ByKey<Slice<Held>>> {
  const { children, parents, query } = request
  const { record, atMost, mostRows, quota, beyond } = children
  const { from, first, scope, operation } = query
  const isContinued = from.skip > 0 || from.cursor !== undefined
  if (isContinued || parents.length === 1 || first >= mostRows) return readEach(access, request, beyond)
  const { ask, rest } = access.askForPage(record, scope)
  // One more than is shown tells whether there are more.
  const size = first + 1
  const found: ByKey<Slice<Held>> = new Map()
  const shared = chunks(parents, atMost).map(async chunk => {
    const ids = chunk.map(parent => parent.id)
    try {
      const purpose = { operation, quota, keys: ids.length, ...access.listing(record, scope) }
      const cut = new Set<string>()
      const news = new NewRows<string>(parent => parent)
      let cursor: string | undefined
      for (let calls = 0; calls === 0 || cursor !== undefined; calls += 1) {
        if (calls === mostCalls)
          throw new Fault('PROVIDER_BAD_RESPONSE', `The lists of ${operation} go on after ${mostCalls} calls.`)
        const { reply, value } = await access.read(children.call(ids, size, ask, cursor), purpose, scope, answer => {
          const lists = children.lists(answer, size)
          for (const { rows } of lists) access.page(record, { rows })
          return { lists, next: children.next?.(answer) }
        })
        for (const { parent, rows, also = [], isCut = false } of value.lists) {
          if (!news.take(parent)) {
            // Of two lists of one parent neither is to be believed.
            cut.add(parent)
            continue
          }
          if (isCut) cut.add(parent)
          const page = { rows, also }
          const held = await access.holdPage({ record, page, ask, rest, scope, reply })
          found.set(parent, sliceOf(held.rows, beginning, first))
        }
        cursor = value.next
        // A reply may be of parents alone that have no children.
        if (cursor !== undefined && value.lists.length > 0) news.turn()
      }
      for (const id of ids) if (!found.has(id)) found.set(id, sliceOf([], beginning, first))
      const shortened = chunk.filter(parent => cut.has(parent.id))
      for (const [id, slice] of await readEach(access, { ...request, parents: shortened }, beyond)) found.set(id, slice)
    } catch (error) {
      failAll(found, ids, error)
    }
  })
  await Promise.all(shared)
  return found
}
