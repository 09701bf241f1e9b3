import type { Account } from '../accounts/account.ts'
import { union } from '../accounts/held.ts'
import { entitiesOf } from '../contract/capabilities.ts'
import type { Children } from '../contract/children.ts'
import type { EntitySpec } from '../contract/connector.ts'
import type { EntityName } from '../contract/entities.ts'
import { Fault } from '../contract/faults.ts'
import type { Absent, Column } from '../contract/mapping.ts'
import type { Facts, Mask } from '../contract/record.ts'

/** The unified fields that an operation selects, entity by entity. */
export type Fields = ReadonlyMap<EntityName, ReadonlySet<string>>

/** The provider's fields that an operation needs of one record: those of every entity that the record can be. */
export function wantedOf(account: Account, record: string, fields: Fields, facts: Facts = {}): Mask {
  const wanted = () => {
    const masks = columnsIn(account, record, fields).map(({ entity, columns }) => [
      ...(entity.whenNeeds ?? []),
      ...columns.flatMap(column => [...column.fields, ...moreFieldsOf(column, facts)]),
      ...edgeNeeds(entity, fields),
    ])
    return union(masks)
  }
  // Facts are of today; the rest is the same for as long as the document lives.
  return Object.keys(facts).length > 0 ? wanted() : remembered(`mask/${record}`, { account, fields }, wanted)
}

/** The facts that the selected columns of a record cannot be read without. */
export function factsOf(account: Account, record: string, fields: Fields): readonly string[] {
  return remembered(`facts/${record}`, { account, fields }, () => {
    const facts = columnsIn(account, record, fields).flatMap(({ columns }) =>
      columns.flatMap(column => ('facts' in column ? (column.facts ?? []) : [])),
    )
    return [...new Set(facts)].sort()
  })
}

/** The facts without which it cannot be said which of the provider's fields an operation needs. */
export function maskFactsOf(account: Account, fields: Fields): readonly string[] {
  return remembered('facts of masks', { account, fields }, () => {
    const columns = Object.keys(account.connector.records).flatMap(record =>
      columnsIn(account, record, fields).flatMap(({ columns }) => columns),
    )
    const facts = columns.flatMap(column => ('moreFields' in column ? (column.facts ?? []) : []))
    return [...new Set(facts)].sort()
  })
}

const memory = new WeakMap<Fields, WeakMap<Account, Map<string, unknown>>>()

/** What was worked out for the fields of an operation, or is now. */
function remembered<Value>(
  what: string,
  { account, fields }: { readonly account: Account; readonly fields: Fields },
  make: () => Value,
): Value {
  const byAccount = memory.get(fields) ?? new WeakMap<Account, Map<string, unknown>>()
  const byName = byAccount.get(account) ?? new Map<string, unknown>()
  if (byName.has(what)) return byName.get(what) as Value
  const made = make()
  memory.set(fields, byAccount.set(account, byName.set(what, made)))
  return made
}

/** A fact that could not be had names no fields; the column itself says so when it is read. */
function moreFieldsOf(column: Column<unknown, unknown> | Absent, facts: Facts): readonly string[] {
  if (!('moreFields' in column) || column.moreFields === undefined) return []
  return (column.facts ?? []).some(name => facts[name] instanceof Fault) ? [] : column.moreFields(facts)
}

interface Selected {
  readonly entity: EntitySpec<EntityName, unknown>
  readonly columns: readonly (Column<unknown, unknown> | Absent)[]
}

function columnsIn(account: Account, record: string, fields: Fields): readonly Selected[] {
  return entitiesOf(account.connector).flatMap(([name, entity]) => {
    if (entity.of !== record) return []
    const mapping = entity.mapping as Readonly<Record<string, Column<unknown, unknown> | Absent>>
    return [{ entity, columns: [...(fields.get(name) ?? [])].flatMap(field => mapping[field] ?? []) }]
  })
}

/** Provider fields of a parent that hold its children, for the lists that are selected anywhere. */
function edgeNeeds(entity: EntitySpec<EntityName, unknown>, fields: Fields): readonly string[] {
  const selected = new Set([...fields.values()].flatMap(names => [...names]))
  const edges = Object.entries(entity.edges ?? {}) as [string, Children][]
  return edges.flatMap(([field, children]) => (children.by === 'embedded' && selected.has(field) ? children.needs : []))
}
