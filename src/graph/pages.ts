import type { GraphQLResolveInfo } from 'graphql'
import type { EntityName } from '../contract/entities.ts'
import { Fault } from '../contract/faults.ts'
import type { Context } from './context.ts'
import type { Place } from './cursors.ts'
import { selects } from './selects.ts'
import { isComplete, perAccount, type Source } from './sources.ts'
import type { View } from './view.ts'

/** A page of a list, as GraphQL shows it. */
export interface PageOf<Node> {
  readonly edges: () => readonly { readonly cursor: () => string; readonly node: Node }[]
  readonly nodes: readonly Node[]
  readonly pageInfo: () => PageInfo
  readonly sources: readonly Source[]
  readonly isComplete: boolean
}

/** A page of views of one entity. */
export type ViewPage<Name extends EntityName> = PageOf<View<Name>>

interface PageInfo {
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly startCursor: string | null
  readonly endCursor: string | null
}

/** The arguments of every list. */
export interface PageArguments {
  readonly first?: number | null
  readonly after?: string | null
  /** Where a list can be all or nothing: what becomes of it when an account fails. */
  readonly onFailure?: 'PARTIAL' | 'FAIL' | null
}

/** How many rows a page has at most. */
const mostRows = 100

/** How many rows are wanted, checked. */
export function firstOf({ first }: PageArguments): number {
  const wanted = first ?? 20
  if (wanted < 0 || wanted > mostRows)
    throw new Fault(
      'BAD_USER_INPUT',
      `"first" is ${wanted}; it must be from 0 to ${mostRows}. Ask for more rows page by page, with "after".`,
    )
  return wanted
}

/** The place after which to continue; undefined for the beginning. */
export function afterOf({ after }: PageArguments, list: string, context: Context): Place | undefined {
  return after === null || after === undefined ? undefined : context.signer.read(list, after)
}

/** What a page is made of. */
interface PageParts<Node, At> {
  readonly nodes: readonly Node[]
  /** The place after one of them. */
  readonly placeAfter: (index: number) => At
  readonly hasMore: boolean
  /** Where the next page begins, whether or not this one shows a row; undefined for the beginning of the list. */
  readonly end: At | undefined
  readonly sources: readonly Source[]
  /** The cursor of a place, bound to the list and to whatever its order depends on. */
  readonly write: (place: At) => string
  readonly hasPrevious: boolean
  /** True when what is missing is told elsewhere in the answer already. */
  readonly isTold?: boolean
}

/** Makes a page. Cursors are signed only if the query asks for them; a gap that the query does not ask about is noted. */
export function pageOf<Node, At>(parts: PageParts<Node, At>, context: Context, info: GraphQLResolveInfo): PageOf<Node> {
  const { nodes, placeAfter, hasMore, end, write, hasPrevious } = parts
  const sources = perAccount(parts.sources)
  const complete = isComplete(sources)
  if (!complete) context.lifetime.end()
  if (!complete && !parts.isTold && !selects(info, ['sources', 'isComplete']))
    context.gaps.push({ path: pathOf(info), sources })
  const cursorAt = (place: At | undefined) => (place === undefined ? null : write(place))
  return {
    edges: () => nodes.map((node, index) => ({ cursor: () => write(placeAfter(index)), node })),
    nodes,
    pageInfo: () => ({
      hasNextPage: hasMore,
      hasPreviousPage: hasPrevious,
      startCursor: cursorAt(nodes.length === 0 ? undefined : placeAfter(0)),
      endCursor: cursorAt(end),
    }),
    sources,
    isComplete: complete,
  }
}

/** The path of a field, from the root. */
export function pathOf({ path }: Pick<GraphQLResolveInfo, 'path'>): readonly (string | number)[] {
  const keys: (string | number)[] = []
  for (let at: GraphQLResolveInfo['path'] | undefined = path; at !== undefined; at = at.prev) keys.unshift(at.key)
  return keys
}
