import type { NestedChildren } from '../contract/children.ts'
import { type Access, type ByKey, failAll } from './access.ts'
import type { ChildRequest } from './child-request.ts'
import { readEach } from './children-of-one.ts'
import { chunks } from './chunks.ts'
import type { Held } from './held.ts'
import { beginning, type Slice, sliceOf } from './position.ts'

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
      const purpose = { operation, quota, keys: ids.length, ...access.keeping(scope) }
      const reply = await access.perform(children.call(ids, size, ask), purpose, scope)
      const lists = new Map(children.lists(reply, size).map(list => [list.parent, list]))
      for (const id of ids) {
        const page = { rows: lists.get(id)?.rows ?? [], also: lists.get(id)?.also ?? [] }
        const { rows } = await access.holdPage({ record, page, ask, rest, scope, cachedAt: reply.cachedAt })
        found.set(id, sliceOf(rows, beginning, first))
      }
    } catch (error) {
      failAll(found, ids, error)
    }
  })
  await Promise.all(shared)
  return found
}
