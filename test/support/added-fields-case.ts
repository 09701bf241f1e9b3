import { expect } from 'vitest'
import type { FieldPlan } from '../../src/contract/added-fields.ts'
import type { Unigraph } from './unigraph.ts'

/** A filter by a field that the operator has added, and how the provider is told of it. */
export interface AddedFieldCase {
  readonly plan: FieldPlan
  /** The list, such as `tickets`. */
  readonly list: string
  /** The operators, as GraphQL writes them: `{ eq: "gold" }`. */
  readonly filter: string
  isWanted(value: unknown): boolean
  /** What a request to the provider has in its query or body; absent where rows are checked by the server alone. */
  readonly asked?: string
}

/** Shows that the filter keeps what is wanted of all rows, and that the provider was asked for it where it can be. */
export async function expectNarrowed(unigraph: Unigraph, account: string, each: AddedFieldCase): Promise<void> {
  const { plan, list, filter, isWanted, asked } = each
  await unigraph.serve([plan])
  const { ledger } = unigraph.simulators.get(account)
  const all = await readAll(unigraph, list, { account, name: plan.name, filter: '' })
  ledger.clear()
  const found = await readAll(unigraph, list, {
    account,
    name: plan.name,
    filter: `filter: { ${plan.name}: ${filter} }`,
  })
  const wanted = all.filter(row => isWanted(row[plan.name]))
  expect(wanted.length).toBeGreaterThan(0)
  expect(wanted.length).toBeLessThan(all.length)
  expect(idsOf(found)).toEqual(idsOf(wanted))
  const requests = ledger.all().map(({ query, body }) => `${safely(query)} ${safely(body)}`)
  const told = requests.filter(request => asked !== undefined && request.includes(asked))
  expect(told.length > 0, requests.join('\n')).toBe(asked !== undefined)
}

type Row = Readonly<Record<string, unknown>>

async function readAll(
  unigraph: Unigraph,
  list: string,
  { account, name, filter }: { account: string; name: string; filter: string },
): Promise<Row[]> {
  const rows: Row[] = []
  for (let after: string | null = null; ; ) {
    const { data, errors } = await unigraph.query(
      `query ($after: String) { list: ${list}(accounts: ["${account}"], first: 100, after: $after ${filter ? `, ${filter}` : ''}) {
        nodes { remoteId ${name} } pageInfo { hasNextPage endCursor } isComplete sources { message } } }`,
      { after },
    )
    expect(errors).toBeUndefined()
    expect(data.list.sources.filter(({ message }: { message: unknown }) => message !== null)).toEqual([])
    rows.push(...data.list.nodes)
    if (!data.list.pageInfo.hasNextPage) return rows
    after = data.list.pageInfo.endCursor
  }
}

const idsOf = (rows: readonly Row[]) => rows.map(({ remoteId }) => String(remoteId)).sort()

/** As it was before it was encoded for an address. */
function safely(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}
