import { remoteNumber, type World } from '../../src/simulator/world/open.ts'
import { type Answer, startUnigraph, type Unigraph } from '../support/unigraph.ts'
import { accounts, truthAccounts } from './accounts.ts'
import { type Fields, plain } from './compare.ts'
import { entityOf, lists, selectionOf } from './schema.ts'

/** What of a server may be other than usual. */
interface TruthOptions {
  /** The accounts; all whose truth is written down, if absent. */
  readonly only?: readonly string[]
  readonly origins?: Readonly<Record<string, string>>
}

/** A server over a world like life, small enough to be read to its end, at vendors that count no requests. */
export async function startTruth(scale: number, { only = accounts, ...options }: TruthOptions = {}): Promise<Unigraph> {
  const unigraph = await startUnigraph({
    accounts: truthAccounts.filter(({ name }) => only.includes(name)),
    world: { scale },
    requestSeconds: 28,
    providerSeconds: 27,
    isUnhurried: true,
    ...options,
  })
  sharpen(unigraph.simulators.world)
  return unigraph
}

/** Adds to the world what is rare in it, and would not be in one of this size. */
function sharpen(world: World): void {
  // A company that is a parent, and a deal and a person with many links, are thrown away.
  world.run('UPDATE company SET is_archived = 1 WHERE n IN (11, 5)')
  world.run('UPDATE contact SET is_archived = 1 WHERE n = 21')
  world.run('UPDATE deal SET is_archived = 1 WHERE n IN (14, 30)')
  // A company that belongs to another.
  world.run('UPDATE company SET parent_n = 1 WHERE n = 2')
  // The lines of a deal go with it.
  world.run('UPDATE deal_line_item SET is_archived = 1 WHERE deal_n IN (SELECT n FROM deal WHERE is_archived = 1)')
  // Stages of the life cycle that the account's owner added.
  world.run("UPDATE company SET lifecycle_stage = 'REGULAR' WHERE n = 8")
  world.run("UPDATE contact SET lifecycle_stage = 'REGULAR' WHERE n = 22")
}

/** The data of an answer, which must be without errors. */
export async function answered(question: Promise<Answer>): Promise<Answer['data']> {
  const { data, errors } = await question
  if (errors !== undefined) throw new Error(JSON.stringify(errors.slice(0, 3)))
  return data
}

/** All rows of a list, page by page. */
export async function walk(
  unigraph: Unigraph,
  { account, entity, size = 100, selection = selectionOf(entityOf(entity)) }: Walk,
): Promise<Fields[]> {
  const field = lists.find(list => list.entity.name === entity)?.field
  const document = `query Walk($first: Int!, $after: String, $accounts: [String!]) {
    list: ${field}(accounts: $accounts, first: $first, after: $after) {
      nodes { ${selection} }
      pageInfo { hasNextPage endCursor }
      isComplete
    }
  }`
  const rows: Fields[] = []
  for (let after: string | null = null; ; ) {
    const { list } = await answered(
      unigraph.query(document, { first: size, after, accounts: account ? [account] : null }),
    )
    if (!list.isComplete) throw new Error(`${field} of ${account ?? 'all'} are not complete`)
    rows.push(...(list.nodes as Fields[]))
    if (!list.pageInfo.hasNextPage) return rows
    after = list.pageInfo.endCursor
  }
}

interface Walk {
  /** All accounts without it. */
  readonly account?: string
  readonly entity: string
  readonly size?: number
  readonly selection?: string
}

/** All rows of a list in the form of the truth. */
export async function read(unigraph: Unigraph, from: Walk): Promise<Fields[]> {
  return (await walk(unigraph, from)).map(row => plain(row) as Fields)
}

/** An edge that is read, and what of its rows. */
export interface EdgeSelection {
  readonly field: string
  readonly selection: string
}

/**
 * The children of all rows of a list: by field, for each row the children in their order, to the end. The first pages
 * are asked for with the list, of many parents at once; what follows is asked for of each parent alone.
 */
export async function readEdges(
  unigraph: Unigraph,
  { edges, ...from }: { account: string; entity: string; edges: readonly EdgeSelection[] },
): Promise<Map<string, Map<number, Fields[]>>> {
  const found = new Map<string, Map<number, Fields[]>>()
  // More lists than these come to more rows than a document may ask for.
  for (let at = 0; at < edges.length; at += 3)
    for (const [field, rows] of await readSome(unigraph, { ...from, edges: edges.slice(at, at + 3) }))
      found.set(field, rows)
  return found
}

async function readSome(
  unigraph: Unigraph,
  { edges, ...from }: { account: string; entity: string; edges: readonly EdgeSelection[] },
): Promise<Map<string, Map<number, Fields[]>>> {
  const paged = ({ field, selection }: EdgeSelection, after = '') =>
    `${field}(first: 100${after}) { nodes { ${selection} } pageInfo { hasNextPage endCursor } }`
  const parents = await walk(unigraph, {
    ...from,
    selection: `id remoteId ${edges.map(edge => paged(edge)).join(' ')}`,
  })
  const found = new Map(edges.map(({ field }) => [field, new Map<number, Fields[]>()]))
  for (const edge of edges) {
    const document = `query Next($id: ID!, $after: String) {
      node(id: $id) { ... on ${from.entity} { ${paged(edge, ', after: $after')} } }
    }`
    for (const parent of parents as unknown as Parent[]) {
      let page = parent[edge.field] as Page
      const rows = [...page.nodes]
      while (page.pageInfo.hasNextPage) {
        const { node } = await answered(unigraph.query(document, { id: parent.id, after: page.pageInfo.endCursor }))
        page = node[edge.field] as Page
        rows.push(...page.nodes)
      }
      found.get(edge.field)?.set(remoteNumber(parent.remoteId), rows)
    }
  }
  return found
}

interface Page {
  readonly nodes: readonly Fields[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }
}
type Parent = { readonly id: string; readonly remoteId: string } & Readonly<Record<string, Page | string>>

/** The world's numbers of rows. */
export const numbersOf = (rows: readonly Fields[]): number[] =>
  rows.map(({ remoteId }) => remoteNumber(String(remoteId)))
