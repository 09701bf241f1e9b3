import { shuffle } from '../../../src/simulator/shuffle.ts'
import { invalidField, malformed, SalesforceError } from './errors.ts'
import { fieldOf, type Kind, type Org, type SimRecord, type Value } from './model.ts'
import { keyOf, reach, testOf } from './soql-conditions.ts'
import type { Condition, Query } from './soql-parser.ts'

/** A record with what was selected of it. */
export interface Row {
  record: SimRecord
  /** By path, as it was selected. */
  values: readonly (readonly [path: string, value: Value])[]
  /** The records that a path leads over, by the path to them; null where there is none. */
  parents: ReadonlyMap<string, SimRecord | null>
  children: readonly (readonly [name: string, rows: readonly Row[]])[]
}

/** Offsets beyond this are refused. */
const mostOffset = 2_000

/** All rows of a query, before they are cut into batches. */
export function run(org: Org, query: Query): readonly Row[] {
  const kind = org.kind(query.from)
  if (kind === undefined) throw unknownType(query.from)
  return rowsOf(org, kind, query, undefined)
}

/** What is answered where there is no such kind of object. */
export function unknownType(name: string): SalesforceError {
  return new SalesforceError(
    'INVALID_TYPE',
    `\nERROR at Row:1:Column:1\nsObject type '${name}' is not supported. If you are attempting to use a custom object, be sure to append the '__c' after the entity name.`,
  )
}

function rowsOf(org: Org, kind: Kind, query: Query, parent: { field: string; id: string } | undefined): readonly Row[] {
  if ((query.offset ?? 0) > mostOffset)
    throw new SalesforceError('NUMBER_OUTSIDE_VALID_RANGE', `Maximum SOQL offset allowed is ${mostOffset}`)
  const means = { org, run: (inner: Query) => run(org, inner).map(({ values }) => values[0]?.[1] ?? null) }
  const test = query.where === undefined ? () => true : testOf(means, kind, query.where)
  const select = selection(org, kind, query)
  const found = candidates(org, kind, query.where, parent).filter(record => test(record))
  const ordered = inOrder(org, kind, query, found)
  const from = query.offset ?? 0
  return ordered.slice(from, query.limit === undefined ? undefined : from + query.limit).map(select)
}

/** The records that can meet a condition, by an index where one of its parts names ids. */
function candidates(
  org: Org,
  kind: Kind,
  where: Condition | undefined,
  parent: { field: string; id: string } | undefined,
): readonly SimRecord[] {
  if (parent !== undefined) {
    const field = fieldOf(kind, parent.field)
    return field === undefined ? [] : org.indexed(kind, field, [parent.id])
  }
  for (const part of where?.kind === 'and' ? where.parts : where === undefined ? [] : [where]) {
    if (part.kind !== 'in' || part.isNot || !Array.isArray(part.values)) continue
    const field = fieldOf(kind, part.field)
    if (field === undefined || (field.type !== 'id' && field.type !== 'reference')) continue
    const texts = (part.values as readonly { kind: string; text?: string }[]).map(({ text = '' }) => text)
    if ((part.values as readonly { kind: string }[]).every(({ kind }) => kind === 'string'))
      return org.indexed(kind, field, texts)
  }
  return org.records(kind)
}

function inOrder(org: Org, kind: Kind, { order }: Query, found: readonly SimRecord[]): readonly SimRecord[] {
  // Nobody has promised an order that nobody has asked for.
  if (order.length === 0) return shuffle(found, found.length)
  const by = order.map(({ field: path, isDescending, nulls }) => {
    const { field, value } = reach(org, kind, path)
    if (field.isLong || field.type === 'multipicklist')
      throw malformed(`field '${path}' can not be sorted in a query call`)
    return { isDescending, nulls, key: (record: SimRecord) => keyOf(field, value(record)) }
  })
  return [...found].sort((one, other) => {
    for (const { isDescending, nulls, key } of by) {
      const [left, right] = [key(one), key(other)]
      if (left === right) continue
      if (left === null || right === null) return (left === null) === (nulls === 'FIRST') ? -1 : 1
      return left < right === isDescending ? 1 : -1
    }
    return 0
  })
}

/** What makes a row of a record; a field that there is not is refused beforehand. */
function selection(org: Org, kind: Kind, { fields }: Query): (record: SimRecord) => Row {
  const paths = fields.filter(field => typeof field === 'string')
  const known = new Set<string>()
  for (const path of paths) {
    if (known.has(path.toLowerCase())) throw invalidField(`duplicate field selected: ${path}`)
    known.add(path.toLowerCase())
  }
  const columns = paths.map(path => {
    const reached = reach(org, kind, path)
    const parent = path.includes('.') ? path.slice(0, path.lastIndexOf('.')) : undefined
    const id = parent === undefined ? undefined : reach(org, kind, `${parent}.Id`)
    return { path: properPath(kind, path), reached, parent, id }
  })
  const inner = fields.filter(field => typeof field !== 'string').map(query => childQuery(org, kind, query))
  return record => {
    const parents = new Map<string, SimRecord | null>()
    for (const { path, parent, id } of columns) {
      if (parent === undefined || id === undefined) continue
      const held = id.value(record)
      parents.set(path.slice(0, path.lastIndexOf('.')), typeof held === 'string' ? (org.byId(held) ?? null) : null)
    }
    return {
      record,
      values: columns.map(({ path, reached }) => [path, reached.value(record)] as const),
      parents,
      children: inner.map(({ name, rows }) => [name, rows(record)] as const),
    }
  }
}

/** The path as the organization spells it. */
function properPath(kind: Kind, path: string): string {
  return path.includes('.') ? path : (fieldOf(kind, path)?.name ?? path)
}

function childQuery(org: Org, kind: Kind, query: Query) {
  const relationship = kind.children.find(({ name }) => name.toLowerCase() === query.from.toLowerCase())
  const child = relationship && org.kind(relationship.kind)
  if (relationship === undefined || child === undefined)
    throw new SalesforceError(
      'INVALID_TYPE',
      `\nERROR at Row:1:Column:1\nDidn't understand relationship '${query.from}' in FROM part of query call.`,
    )
  if (query.fields.some(field => typeof field !== 'string')) throw malformed('queries nest no deeper than this')
  // What is wrong with it is wrong whether or not there are parents.
  const check = rowsOf(org, child, { ...query, limit: 0 }, { field: relationship.field, id: '' })
  void check
  return {
    name: relationship.name,
    rows: (record: SimRecord) => rowsOf(org, child, query, { field: relationship.field, id: record.id }),
  }
}
