import type { GraphQLResolveInfo } from 'graphql'
import { beginning } from '../accounts/position.ts'
import type { Edges, EntityName } from '../contract/entities.ts'
import { asFault } from '../contract/faults.ts'
import type { Context } from './context.ts'
import { afterOf, firstOf, type PageArguments, type PageOf, type Placed, pageOf } from './pages.ts'
import { answered, failed, type Source } from './sources.ts'
import { View } from './view.ts'

type ChildOf<Parent extends EntityName, Field extends keyof Edges[Parent]> = Edges[Parent][Field] & EntityName

/** The children of one record. What fails here is the field's own error: there is no other source to show. */
export async function readEdge<Parent extends EntityName, Field extends keyof Edges[Parent] & string>(
  parent: View<Parent>,
  { field, child, args, context, info }: EdgeRequest<Parent, Field>,
): Promise<PageOf<View<ChildOf<Parent, Field>>>> {
  const list = JSON.stringify([parent.id, field])
  const from = afterOf(args, list, context)?.position ?? beginning
  const slice = await context.loaders.children(parent, field, { from, first: firstOf(args) }, info)
  const rows = slice.rows.map((held, index) => ({
    node: new View(parent.account, child, held),
    part: parent.remoteId,
    position: slice.after[index] ?? beginning,
  }))
  const sources = [answered(parent.account, rows.length)]
  return pageOf({ rows, hasMore: slice.hasMore, sources, list, hasPrevious: from !== beginning }, context, info)
}

interface EdgeRequest<Parent extends EntityName, Field extends keyof Edges[Parent]> {
  readonly field: Field
  readonly child: ChildOf<Parent, Field>
  readonly args: PageArguments
  readonly context: Context
  readonly info: GraphQLResolveInfo
}

/** The children of several records, perhaps of several accounts, record by record. What fails leaves a gap that is told of. */
export async function readEdges<Parent extends EntityName, Field extends keyof Edges[Parent] & string>(
  parents: readonly View<Parent>[],
  known: readonly Source[],
  { field, child, args, context, info }: EdgeRequest<Parent, Field>,
): Promise<PageOf<View<ChildOf<Parent, Field>>>> {
  const first = firstOf(args)
  const list = JSON.stringify([parents.map(parent => parent.id), field])
  const after = afterOf(args, list, context)
  const begin = after === undefined ? 0 : parents.findIndex(parent => parent.id === after.part)
  const slices = await Promise.all(
    parents.slice(begin).map(async (parent, index) => {
      const from = index === 0 ? (after?.position ?? beginning) : beginning
      const slice = await context.loaders.children(parent, field, { from, first }, info).catch(asFault)
      return { parent, slice }
    }),
  )
  const rows: Placed<View<ChildOf<Parent, Field>>>[] = []
  const sources = known.filter(source => source.state !== 'OK')
  let hasMore = false
  for (const { parent, slice } of slices) {
    if (!('rows' in slice)) {
      sources.push(failed(parent.account, slice))
      continue
    }
    const fits = slice.rows.slice(0, first - rows.length)
    fits.forEach((held, index) => {
      rows.push({
        node: new View(parent.account, child, held),
        part: parent.id,
        position: slice.after[index] ?? beginning,
      })
    })
    sources.push(answered(parent.account, fits.length))
    hasMore ||= slice.hasMore || fits.length < slice.rows.length
  }
  return pageOf({ rows, hasMore, sources, list, hasPrevious: after !== undefined }, context, info)
}
