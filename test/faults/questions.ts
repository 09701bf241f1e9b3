import { type GraphQLObjectType, getNamedType, isObjectType } from 'graphql'
import { createRandom } from '../../src/simulator/random.ts'
import { casesOf } from '../filters/filtering.ts'
import type { Answer } from '../support/unigraph.ts'
import { edgesOf, entities, lists, rowsOf, selectionOf } from '../truth/schema.ts'
import type { Lane } from './lane.ts'

/** Something to ask a server, with the right answer and what it takes. */
export interface Question {
  readonly name: string
  readonly document: string
  readonly variables: Record<string, unknown>
  readonly right: Answer['data']
  /** The operations of the connector that an account asks for that knows nothing yet. */
  readonly operations: readonly string[]
}

type Asked = Pick<Question, 'name' | 'document' | 'variables'>

/** Which part of the questions is asked, by a seed; the lists always are, for the others need their rows. */
interface Sample {
  readonly part: number
  readonly seed: number
}

/** The questions of a lane; those that the account has nothing to answer to are left out. */
export async function questionsOf(lane: Lane, { part, seed }: Sample): Promise<readonly Question[]> {
  const questions: Question[] = []
  const random = createRandom(seed)
  const sampled = (all: readonly Asked[]) => all.filter(() => random.chance(part))
  for (const { field, entity } of lists.filter(({ entity }) => isObjectType(entity))) {
    const listed = await answeredTo(lane, listOf(field, { selection: selectionOf(entity) }))
    if (listed === undefined) continue
    questions.push(listed)
    const { nodes, pageInfo } = listed.right.list
    const ids = nodes.map(({ id }: { id: string }) => id)
    const more = [
      ...(pageInfo.hasNextPage
        ? [listOf(field, { selection: selectionOf(entity), after: pageInfo.endCursor, withSources: false })]
        : []),
      byIds(entity, ids),
      ...edgesOf(entity).map(edge => {
        const child = rowsOf(getNamedType(edge.type) as GraphQLObjectType)
        const lines = `${edge.name}(first: 2) { nodes { ${selectionOf(child)} } pageInfo { hasNextPage } }`
        return listOf(field, { selection: `id ${lines}`, name: edge.name })
      }),
      ...edgesOf(entity).map(edge => edgeOfOne(entity, edge.name, ids[0])),
    ]
    for (const each of sampled(more)) questions.push(...((await maybe(lane, each)) ?? []))
  }
  const others = [
    ...searches(),
    ...casesOf(lane.account.name)
      .filter(({ filter }) => !JSON.stringify(filter).includes('"#'))
      .map(filtered),
    ...(await lookups(lane)),
  ]
  for (const each of sampled(others)) questions.push(...((await maybe(lane, each)) ?? []))
  return questions
}

const maybe = async (lane: Lane, asked: Asked) => {
  const question = await answeredTo(lane, asked)
  return question === undefined ? undefined : [question]
}

/** The question with its answer; undefined where the account cannot be asked it, or has nothing. */
async function answeredTo(lane: Lane, asked: Asked): Promise<Question | undefined> {
  for (let tries = 0; tries < 3; tries += 1) {
    lane.renew()
    const { data, errors } = await lane.query(asked.document, asked.variables)
    const isTemporary = errors?.some(({ extensions }) => extensions.retryable === true)
    if (isTemporary) continue
    if (errors !== undefined || !hasRows(data)) return undefined
    return { ...asked, right: data, operations: [...lane.operations] }
  }
  return undefined
}

function hasRows(data: Answer['data']): boolean {
  if (data?.list?.isComplete === false) return false
  return /"remoteId"|"record"/.test(JSON.stringify(data ?? null))
}

interface ListOf {
  readonly selection: string
  readonly name?: string
  readonly after?: string
  readonly withSources?: boolean
}

const sources = 'isComplete sources { account { name } state code message }'

function listOf(field: string, { selection, name = 'list', after, withSources = true }: ListOf): Asked {
  const document = `query Ask($first: Int!, $after: String) {
    list: ${field}(first: $first, after: $after) {
      nodes { ${selection} } pageInfo { hasNextPage endCursor } ${withSources ? sources : ''}
    }
  }`
  return {
    name: `${field}.${after === undefined ? name : 'next page'}`,
    document,
    variables: { first: 3, after: after ?? null },
  }
}

function byIds(entity: GraphQLObjectType, ids: readonly string[]): Asked {
  const document = `query Ask($ids: [ID!]!) { nodes(ids: $ids) { ... on ${entity.name} { ${selectionOf(entity)} } } }`
  return { name: `${entity.name} by ids`, document, variables: { ids } }
}

function edgeOfOne(entity: GraphQLObjectType, edge: string, id: string): Asked {
  const document = `query Ask($id: ID!) { node(id: $id) { ... on ${entity.name} { id ${edge}(first: 3) { nodes { id remoteId } pageInfo { hasNextPage } } } } }`
  return { name: `${entity.name}.${edge} of one`, document, variables: { id } }
}

function searches(): Asked[] {
  const types = entities.filter(({ name }) => searchable.includes(name))
  return types.map(type => ({
    name: `search ${type.name}`,
    document: `query Ask($text: String!, $types: [SearchType!]) {
      list: search(text: $text, types: $types, first: 4) { nodes { ... on ${type.name} { ${selectionOf(type)} } } ${sources} }
    }`,
    variables: { text: 'a', types: [type.name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()] },
  }))
}

const searchable = [
  'Contact',
  'Company',
  'Deal',
  'Lead',
  'Ticket',
  'EndUser',
  'Organization',
  'BillingCustomer',
  'Product',
]

function filtered({ list, filter, orderBy }: ReturnType<typeof casesOf>[number]): Asked {
  const entity = lists.find(({ field }) => field === list)?.entity as GraphQLObjectType
  const { name } = entity
  return {
    name: `${list} where ${JSON.stringify(filter)}${orderBy === undefined ? '' : ` by ${orderBy.field}`}`,
    document: `query Ask($filter: ${name}Filter${orderBy === undefined ? '' : `, $orderBy: ${name}Order`}) {
      list: ${list}(first: 3, filter: $filter${orderBy === undefined ? '' : ', orderBy: $orderBy'}) {
        nodes { ${selectionOf(entity)} } pageInfo { hasNextPage } ${sources}
      }
    }`,
    variables: { filter, ...(orderBy && { orderBy }) },
  }
}

/** One customer by each key by which the account knows somebody. */
async function lookups(lane: Lane): Promise<readonly Asked[]> {
  const keys: [string, string][] = []
  for (const [field, key, ...by] of [
    ['contacts', 'email', 'email'],
    ['endUsers', 'email', 'email'],
    ['billingCustomers', 'email', 'email'],
    ['companies', 'domain', 'domain'],
    ['organizations', 'domain', 'domains'],
    ['companies', 'externalId', 'externalId'],
    ['contacts', 'externalId', 'externalId'],
    ['billingCustomers', 'externalId', 'externalId'],
    ['organizations', 'externalId', 'externalId'],
  ] as const) {
    const { data } = await lane.query(`{ list: ${field}(first: 30) { nodes { ${by[0]} } } }`)
    const [found] = (data?.list?.nodes ?? []).flatMap((row: Record<string, string | string[]>) => row[by[0]] ?? [])
    if (typeof found === 'string' && found !== '') keys.push([key, found])
  }
  const match = 'matches { matchedBy record { __typename ... on Contact { remoteId } ... on Company { remoteId } '
  const rest = '... on EndUser { remoteId } ... on Organization { remoteId } ... on BillingCustomer { remoteId } } }'
  return keys.map(([key, value]) => ({
    name: `customer by ${key}`,
    document: `query Ask($value: String!) { list: customer(${key}: $value) { ${match}${rest} ${sources} } }`,
    variables: { value },
  }))
}
