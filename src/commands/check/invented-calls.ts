import type { Call, Reply, RestCall } from '../../contract/call.ts'
import { entitiesOf } from '../../contract/capabilities.ts'
import type { Children } from '../../contract/children.ts'
import type { Connector } from '../../contract/connector.ts'
import type { Ask, Page, Seen } from '../../contract/record.ts'

/** A call that a connector can make, with the operation that makes it. */
export interface InventedCall<Kind extends Call = RestCall> {
  readonly operation: string
  readonly call: Kind
  /** Takes its reply apart, and gives the rows. */
  read(reply: Reply): readonly Seen[]
}

/** The calls of a connector, as far as they can be made without an account. */
export interface InventedCalls {
  readonly calls: readonly InventedCall<Call>[]
  /** Operations whose calls need what only an account knows. */
  readonly leftOut: readonly string[]
}

/** The calls of a connector's operations, made with invented arguments. */
export function inventedCalls(connector: Connector): InventedCalls {
  const calls: InventedCall<Call>[] = []
  const leftOut: string[] = []
  for (const { operation, build, read } of operationsOf(connector)) {
    const call = invented(build)
    if (call === 'none') continue
    if (call === undefined) leftOut.push(operation)
    else calls.push({ operation, call, read })
  }
  return { calls, leftOut: [...new Set(leftOut)] }
}

/** Those of the calls that are of a protocol, and the operations of all others. */
export function callsBy<Protocol extends Call['protocol']>(protocol: Protocol, { calls, leftOut }: InventedCalls) {
  const isOf = (each: InventedCall<Call>): each is InventedCall<Extract<Call, { protocol: Protocol }>> =>
    each.call.protocol === protocol
  const others = calls.filter(each => !isOf(each)).map(({ operation }) => operation)
  return { calls: calls.filter(isOf), leftOut: [...new Set([...leftOut, ...others])] }
}

/** The call of an operation; undefined where it takes more than invented arguments, and none where there is no such operation. */
function invented(build: () => Call | undefined): Call | 'none' | undefined {
  try {
    return build() ?? 'none'
  } catch {
    return undefined
  }
}

interface Operation {
  readonly operation: string
  build(): Call | undefined
  read(reply: Reply): readonly Seen[]
}

const ask: Ask<never> = { want: [], settings: {} as never, facts: {}, wantOf: () => [] }
const page = { size: 10, cursor: undefined }
const id = '1'

/** The rows of a page, each with its record. */
function seen(record: string, { rows, also = [] }: Page<unknown> = { rows: [] }): readonly Seen[] {
  return [...rows.map(row => ({ record, row })), ...also]
}

const nothing = () => []

function operationsOf(connector: Connector): readonly Operation[] {
  const { facts = {}, check } = connector
  const ofFacts = Object.entries(facts).map(([name, fact]): Operation => {
    const read = (reply: Reply) => {
      fact.read(reply)
      return []
    }
    return { operation: `fact.${name}`, build: () => fact.call({}), read }
  })
  return [
    { operation: 'check', build: () => check({}), read: nothing },
    ...ofFacts,
    ...ofRecords(connector),
    ...ofEntities(connector),
  ]
}

function ofRecords({ records }: Connector): readonly Operation[] {
  return Object.entries(records).flatMap(([name, { get, list, all, detail, findBy = {} }]): Operation[] => [
    {
      operation: `${name}.get`,
      build: () => get?.call([id], ask),
      read: reply => seen(name, get && { rows: get.rows(reply), also: get.also?.(reply) ?? [] }),
    },
    {
      operation: `${name}.list`,
      build: () => list?.call(page, ask),
      read: reply => seen(name, list?.page(reply, page)),
    },
    { operation: `${name}.all`, build: () => all?.call(ask, undefined), read: reply => seen(name, all?.page(reply)) },
    {
      operation: `${name}.detail`,
      build: () => detail?.call([id], { ...ask, want: detail.fields }),
      // Its rows have what it was asked for alone.
      read(reply) {
        detail?.rows(reply)
        return []
      },
    },
    ...Object.entries(findBy).map(
      ([key, find]): Operation => ({
        operation: `${name}.findBy.${key}`,
        build: () => find?.call([key === 'email' ? 'ada@example.com' : 'example.com'], ask, undefined),
        read: reply => seen(name, find?.page(reply)),
      }),
    ),
  ])
}

function ofEntities(connector: Connector): readonly Operation[] {
  return entitiesOf(connector).flatMap(([name, { of, edges = {}, search, queries = [] }]): Operation[] => [
    {
      operation: `${name}.search`,
      build: () => search?.call('ada', page, ask),
      read: reply => seen(of, search?.page(reply, page)),
    },
    ...queries.map(
      (query): Operation => ({
        operation: `${name} in order or narrowed`,
        build: () => query.call(page, ask, { conditions: [] }),
        read: reply => seen(of, query.page(reply, page)),
      }),
    ),
    ...Object.entries(edges as Readonly<Record<string, Children>>).map(
      ([field, children]): Operation => ({
        operation: `${name}.${field}`,
        build: () => callOf(children),
        read: reply => seen(children.record, { rows: rowsOf(children, reply) }),
      }),
    ),
  ])
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

function rowsOf(children: Children, reply: Reply): readonly unknown[] {
  switch (children.by) {
    case 'filter':
    case 'parent':
      return children.page(reply, page).rows
    case 'nested':
      return children.lists(reply, page.size).flatMap(({ rows }) => rows)
    case 'links':
      children.links(reply)
      return []
    case 'embedded':
      return children.beyond?.page(reply, page).rows ?? []
    default:
      return children satisfies never
  }
}
