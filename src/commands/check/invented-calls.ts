import type { Call, RestCall } from '../../contract/call.ts'
import { entitiesOf } from '../../contract/capabilities.ts'
import type { Children } from '../../contract/children.ts'
import type { Connector } from '../../contract/connector.ts'
import type { Ask } from '../../contract/record.ts'

/** A call that a connector can make, with the operation that makes it. */
export interface InventedCall {
  readonly operation: string
  readonly call: RestCall
}

/** The calls of a connector, as far as they can be made without an account. */
export interface InventedCalls {
  readonly calls: readonly InventedCall[]
  /** Operations that call by SOAP or GraphQL, or whose calls need what only an account knows. */
  readonly leftOut: readonly string[]
}

/** The REST calls of a connector's operations, made with invented arguments. */
export function inventedCalls(connector: Connector): InventedCalls {
  const calls: InventedCall[] = []
  const leftOut: string[] = []
  for (const [operation, build] of operationsOf(connector)) {
    const call = invented(build)
    if (call === 'none') continue
    if (call?.protocol === 'rest') calls.push({ operation, call })
    else leftOut.push(operation)
  }
  return { calls, leftOut: [...new Set(leftOut)] }
}

/** The call of an operation; undefined where it takes more than invented arguments, and none where there is no such operation. */
function invented(build: () => Call | undefined): Call | 'none' | undefined {
  try {
    return build() ?? 'none'
  } catch {
    return undefined
  }
}

type Operation = readonly [name: string, build: () => Call | undefined]

const ask: Ask<never> = { want: [], settings: {} as never, facts: {}, wantOf: () => [] }
const page = { size: 10, cursor: undefined }
const id = '1'

function operationsOf(connector: Connector): readonly Operation[] {
  const { records, facts = {}, check } = connector
  const ofRecords = Object.entries(records).flatMap(([name, { get, list, all, detail, findBy = {} }]): Operation[] => [
    [`${name}.get`, () => get?.call([id], ask)],
    [`${name}.list`, () => list?.call(page, ask)],
    [`${name}.all`, () => all?.call(ask, undefined)],
    [`${name}.detail`, () => detail?.call([id], { ...ask, want: detail.fields })],
    ...Object.entries(findBy).map(
      ([key, find]): Operation => [
        `${name}.findBy.${key}`,
        () => find?.call([key === 'email' ? 'ada@example.com' : 'example.com'], ask, undefined),
      ],
    ),
  ])
  const ofEntities = entitiesOf(connector).flatMap(([name, { edges = {}, search, queries = [] }]): Operation[] => [
    [`${name}.search`, () => search?.call('ada', page, ask)],
    ...queries.map(
      (query): Operation => [`${name} in order or narrowed`, () => query.call(page, ask, { conditions: [] })],
    ),
    ...Object.entries(edges as Readonly<Record<string, Children>>).map(
      ([field, children]): Operation => [`${name}.${field}`, () => callOf(children)],
    ),
  ])
  const ofFacts = Object.entries(facts).map(([name, fact]): Operation => [`fact.${name}`, () => fact.call({})])
  return [['check', () => check({})], ...ofFacts, ...ofRecords, ...ofEntities]
}

function callOf(children: Children): Call | undefined {
  switch (children.by) {
    case 'filter':
      return children.call([id, '2'], page, ask)
    case 'nested':
      return children.call([id, '2'], page.size, ask)
    case 'links':
      return children.call([{ id }], ask)
    case 'parent':
      return children.call(id, page, ask)
    case 'embedded':
      return children.beyond?.call(id, page, ask)
    default:
      return children satisfies never
  }
}
