import type { Link, LinkChildren, LinkParent } from '../contract/children.ts'
import { Fault } from '../contract/faults.ts'
import { type Access, type ByKey, failAll } from './access.ts'
import type { ChildRequest } from './child-request.ts'
import { chunks } from './chunks.ts'
import { checkIds } from './ids.ts'

/** How many calls the links of the same parents may take. */
const mostRounds = 100

/** The ids of the children of each parent, the main one first; as many as are needed, and no more. */
export async function readLinks(
  access: Access,
  { children, parents, query }: ChildRequest<LinkChildren>,
): Promise<ByKey<readonly string[]>> {
  const { from, first, scope, operation } = query
  const ask = access.ask(children.record, scope)
  const enough = from.skip + first + 1
  const found: ByKey<readonly string[]> = new Map()
  const ids = parents.map(parent => parent.id)
  await Promise.all(
    chunks(ids, children.atMost).map(chunk => follow(chunk).catch(error => failAll(found, chunk, error))),
  )
  return found

  async function follow(chunk: readonly string[]): Promise<void> {
    const links = new Map<string, Link[]>(chunk.map(id => [id, []]))
    let open: readonly LinkParent[] = chunk.map(id => ({ id }))
    for (let round = 0; open.length > 0; round += 1) {
      if (round === mostRounds)
        throw new Fault('PROVIDER_BAD_RESPONSE', `The links of ${operation} go on after ${mostRounds} calls.`)
      const listing = access.listing(children.record, scope)
      const purpose = { operation: `${operation}.links`, quota: children.quota, keys: open.length, ...listing }
      const asked = open
      const { value } = await access.read(children.call(asked, ask), purpose, scope, reply => ({
        read: children.links(reply).filter(({ parent, child }) => checkIds([parent, child])),
        more: children.more?.(reply, asked) ?? [],
      }))
      for (const link of value.read) links.get(link.parent)?.push(link)
      const isShort = ({ id }: LinkParent) => links.has(id) && childrenIn(links.get(id)) < enough
      open = value.more.filter(isShort)
    }
    for (const [id, list] of links) found.set(id, inOrder(list))
  }
}

/** A child can be linked more than once; counted so, the links would seem enough before they are. */
function childrenIn(links: readonly Link[] = []): number {
  return new Set(links.map(link => link.child)).size
}

function inOrder(links: readonly Link[]): readonly string[] {
  const sorted = [...links].sort((one, other) => Number(other.isPrimary ?? false) - Number(one.isPrimary ?? false))
  return [...new Set(sorted.map(link => link.child))]
}
