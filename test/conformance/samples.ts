import { beginning } from '../../src/accounts/position.ts'
import type { Scope } from '../../src/accounts/scope.ts'
import { Lifetime } from '../../src/cache/lifetime.ts'
import { entitiesOf } from '../../src/contract/capabilities.ts'
import type { Children } from '../../src/contract/children.ts'
import type { Connector } from '../../src/contract/connector.ts'
import type { EntityName } from '../../src/contract/entities.ts'
import { Fault } from '../../src/contract/faults.ts'
import type { Facts, Mask } from '../../src/contract/record.ts'
import { systemClock } from '../../src/pipeline/clock.ts'
import type { Opened, Subject } from './subject.ts'

/** How many parents are asked for the children of a record that has no list of its own. */
const mostParents = 40

/** Somebody who waits as long as it takes, and wants these fields of every record. */
export function patient(want: Mask = 'ALL'): Scope {
  const { signal } = new AbortController()
  return {
    want: () => want,
    deadline: { signal, remaining: () => Number.POSITIVE_INFINITY, release: () => {} },
    priority: 'interactive',
    seen: new Map(),
    asOf: 0,
    lifetime: new Lifetime(systemClock),
  }
}

/** What a simulator holds, each read once. */
export function samplesOf(connector: Connector, opened: () => Opened): Pick<Subject, 'rows' | 'rowsOf' | 'facts'> {
  const rows = remembered(async (record: string): Promise<readonly unknown[]> => {
    const spec = connector.records[record]
    if (spec?.list !== undefined || spec?.all !== undefined) {
      const { rows: listed } = await opened().client.list(record, { from: beginning, first: 5_000, scope: patient() })
      return listed.map(held => deepFreeze(held.row))
    }
    return childrenRows(record)
  })
  const facts = remembered(
    (_: ''): Promise<Facts> => opened().client.facts(Object.keys(connector.facts ?? {}), patient()),
  )
  return { rows, rowsOf, facts: () => facts('') }

  async function rowsOf(entity: EntityName): Promise<readonly unknown[]> {
    const spec = connector.entities[entity]
    if (spec === undefined) return []
    const all = await rows(spec.of)
    return all.filter(row => spec.when?.(row) ?? true)
  }

  async function childrenRows(record: string): Promise<readonly unknown[]> {
    const found = new Map<string, unknown>()
    for (const [, entity] of entitiesOf(connector))
      for (const [field, children] of Object.entries(entity.edges ?? {}) as [string, Children][]) {
        if (children.record !== record || entity.of === record) continue
        const parents = (await rows(entity.of)).slice(0, mostParents).map(row => parentOf(opened(), entity.of, row))
        const query = { from: beginning, first: 50, scope: patient(), operation: field }
        for (const slice of (await opened().client.children(children, parents, query)).values()) {
          if (slice instanceof Fault) throw slice
          for (const { row } of slice.rows) found.set(connector.records[record]?.id(row) ?? '', deepFreeze(row))
        }
      }
    return [...found.values()]
  }
}

/** A row as a parent whose children are asked for. */
export function parentOf({ access }: Opened, record: string, row: unknown) {
  const [held] = access.hold(record, [row], { mask: 'ALL', fetchedAt: access.clock.now(), freshness: 'LIVE' })
  if (held === undefined) throw new TypeError(`a row of ${record} is not held`)
  return { id: held.id, held }
}

/** The ids of a record's rows. */
export async function idsOf({ connector, rows }: Subject, record: string): Promise<readonly string[]> {
  const all = await rows(record)
  return all.map(row => connector.records[record]?.id(row) ?? '')
}

/** The number in an id, after which Salesforce says where the id has capitals. */
const digits = /\d{1,9}(?=([A-Z0-5]AA)?$)/

/** Ids in the form of the provider's own that name nothing: the numbers in them are far past those of the world. */
export function unknownIds(like: string, count: number): readonly string[] {
  const numbers = Array.from({ length: count }, (_, index) => String(900_000_000 + index))
  return numbers.map(number => (digits.test(like) ? like.replace(digits, number) : `${like}${number}`))
}

/** So many of them: the first, the last, and some between. */
export function spread<Item>(items: readonly Item[], count: number): readonly Item[] {
  if (items.length <= count) return items
  if (count < 2) return items.slice(0, count)
  return Array.from(
    { length: count },
    (_, index) => items[Math.round((index * (items.length - 1)) / (count - 1))] as Item,
  )
}

/** Makes an object and everything in it unchangeable. */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const inner of Object.values(value)) deepFreeze(inner)
  return value
}

function remembered<Key extends string, Value>(read: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const known = new Map<Key, Promise<Value>>()
  return key => {
    const value = known.get(key) ?? read(key)
    known.set(key, value)
    return value
  }
}
