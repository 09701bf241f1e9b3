import type { GraphQLResolveInfo } from 'graphql'
import { beginning } from '../accounts/position.ts'
import { type Edges, type EntityName, edgeEntities } from '../contract/entities.ts'
import { asFault } from '../contract/faults.ts'
import type { Context } from './context.ts'
import { afterOf, firstOf, type PageArguments, type PageOf, type Placed, pageOf } from './pages.ts'
import { answered, failed, type Source } from './sources.ts'
import { View } from './view.ts'

/** The entity of the rows of an edge. */
type ChildOf<Parent extends EntityName, Field extends keyof Edges[Parent]> = Edges[Parent][Field] & EntityName

/** The children of one record. What fails here is the field's own error: there is no other source to show. */
export async function readEdge<Parent extends EntityName, Field extends keyof Edges[Parent] & string>(
  parent: View<Parent>,
  { field, args, context, info }: EdgeRequest<Field>,
): Promise<PageOf<View<ChildOf<Parent, Field>>>> {
  const list = JSON.stringify([parent.id, field])
  const from = afterOf(args, list, context)?.position ?? beginning
  const slice = await context.loaders.children(parent, field, { from, first: firstOf(args) }, info)
  const rows = slice.rows.map((held, index) => ({
    node: new View(parent.account, childOf(parent, field), held),
    part: parent.remoteId,
    position: slice.after[index] ?? beginning,
  }))
  const sources = [answered(parent.account, rows.length)]
  return pageOf({ rows, hasMore: slice.hasMore, sources, list, hasPrevious: from !== beginning }, context, info)
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

/** Records of one account whose children are listed, and how the account took part in finding them. */
interface Parents<Parent extends EntityName> {
  readonly records: readonly View<Parent>[]
  readonly sources: readonly Source[]
}

/**
 * The children of several records of several accounts, account by account and record by record. Each account is asked
 * as soon as its own records are there. What fails leaves a gap that is told of.
 */
export async function readEdges<Parent extends EntityName, Field extends keyof Edges[Parent] & string>(
  accounts: readonly Promise<Parents<Parent>>[],
  list: string,
  { field, args, context, info }: EdgeRequest<Field>,
): Promise<PageOf<View<ChildOf<Parent, Field>>>> {
  const first = firstOf(args)
  const after = afterOf(args, list, context)
  const read = async (record: View<Parent>) => {
    const from = record.id === after?.part ? after.position : beginning
    return { record, slice: await context.loaders.children(record, field, { from, first }, info).catch(asFault) }
  }
  const parts = await Promise.all(
    accounts.map(async parents => {
      const { records, sources } = await parents
      return { sources, children: await Promise.all(records.map(read)) }
    }),
  )
  const all = parts.flatMap(part => part.children)
  const begin = after === undefined ? 0 : all.findIndex(({ record }) => record.id === after.part)
  const rows: Placed<View<ChildOf<Parent, Field>>>[] = []
  const sources = parts.flatMap(part => part.sources.filter(source => source.state !== 'OK'))
  let hasMore = false
  for (const { record, slice } of all.slice(Math.max(begin, 0))) {
    if (!('rows' in slice)) {
      sources.push(failed(record.account, slice))
      continue
    }
    const fits = slice.rows.slice(0, first - rows.length)
    fits.forEach((held, index) => {
      rows.push({
        node: new View(record.account, childOf(record, field), held),
        part: record.id,
        position: slice.after[index] ?? beginning,
      })
    })
    sources.push(answered(record.account, fits.length))
    hasMore ||= slice.hasMore || fits.length < slice.rows.length
  }
  return pageOf({ rows, hasMore, sources, list, hasPrevious: after !== undefined }, context, info)
}
