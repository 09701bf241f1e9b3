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

/** The REST calls of a connector's operations, made with invented arguments; an operation that takes more than those is left out. */
export function inventedCalls(connector: Connector): readonly InventedCall[] {
  return operationsOf(connector).flatMap(([operation, build]) => {
    try {
      const call = build()
      return call?.protocol === 'rest' ? [{ operation, call }] : []
    } catch {
      return []
    }
  })
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
