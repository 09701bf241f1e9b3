import { readGlobalId, writeGlobalId } from '../../src/accounts/global-id.ts'
import { remoteNumber } from '../../src/simulator/world/open.ts'
import type { Unigraph } from '../support/unigraph.ts'
import type { Fields } from '../truth/compare.ts'
import { answered } from '../truth/reading.ts'
import { lists } from '../truth/schema.ts'
import type { FilterCase } from './case.ts'

/** The entity of a list's rows. */
export const entityOfList = (list: string): string => lists.find(({ field }) => field === list)?.entity.name ?? ''

/** All rows of a filtered list. */
export async function readCase(unigraph: Unigraph, account: string, each: FilterCase): Promise<Fields[]> {
  const { list, orderBy } = each
  const entity = entityOfList(list)
  const order = orderBy ? `, orderBy: { field: ${orderBy.field}, direction: ${orderBy.direction} }` : ''
  const document = `query ($filter: ${entity}Filter, $after: String, $accounts: [String!]) {
    list: ${list}(accounts: $accounts, filter: $filter, first: 100, after: $after${order}) {
      nodes { remoteId } pageInfo { hasNextPage endCursor } isComplete sources { message }
    }
  }`
  const rows: Fields[] = []
  for (let after: string | null = null; ; ) {
    const answer = await answered(
      unigraph.query(document, { filter: await withIds(unigraph, account, each), after, accounts: [account] }),
    )
    const said = answer.list.sources.flatMap(({ message }: { message: string | null }) => message ?? [])
    if (said.length > 0) throw new Error(said.join(' '))
    rows.push(...answer.list.nodes)
    if (!answer.list.pageInfo.hasNextPage) return rows
    after = answer.list.pageInfo.endCursor
  }
}

/** The filter with the ids that the server gives for records of the world. */
async function withIds(unigraph: Unigraph, account: string, { list, filter }: FilterCase): Promise<object> {
  const fields = Object.entries(filter).map(async ([field, operators]) => {
    const text = JSON.stringify(operators)
    if (!/"#\d+"/.test(text)) return [field, operators] as const
    const ids = await idsOf(unigraph, account, list, field)
    return [field, JSON.parse(text.replace(/"#(\d+)"/g, (_, n) => JSON.stringify(ids(Number(n)))))] as const
  })
  return Object.fromEntries(await Promise.all(fields))
}

/** The ids behind a pointer, by the number in the world; made in the form of one that is there. */
async function idsOf(unigraph: Unigraph, account: string, list: string, field: string): Promise<(n: number) => string> {
  const document = `query ($accounts: [String!]) { list: ${list}(accounts: $accounts, first: 100) { nodes { ${field} { id remoteId } } } }`
  const { list: page } = await answered(unigraph.query(document, { accounts: [account] }))
  const nodes = page.nodes as Readonly<Record<string, { id: string; remoteId: string } | null>>[]
  const pointers = nodes.map(node => node[field]).filter(pointer => pointer != null)
  return n => {
    const known = pointers.find(({ remoteId }) => remoteNumber(remoteId) === n)
    if (known !== undefined) return known.id
    const [any] = pointers
    if (any === undefined) throw new Error(`${list}.${field} points to nothing`)
    return writeGlobalId({ ...readGlobalId(any.id), remoteId: `${any.remoteId.slice(0, 2)}none${n}` })
  }
}
