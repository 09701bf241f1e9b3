import type { Reply } from '../../src/contract/call.ts'
import type { Ask, Batch, Facts, Find, Mask, Paged, RecordSpec, Seen } from '../../src/contract/record.ts'
import { batchSize, type Dialect } from './dialect.ts'
import { addedIn, type DescribedType, factOf, histories, isVisible } from './fields.ts'
import { formOf, longId } from './ids.ts'
import { parentIn, type SalesforceRow } from './rows.ts'
import { after, among, select, space } from './soql.ts'

/** A kind of object, what is read of it, and what its records point to that can come along. */
export interface ObjectKind {
  readonly type: DescribedType
  /** All fields that mappings read. */
  readonly fields: readonly string[]
  /** The condition of the records that are meant, where one kind of object has several kinds of records. */
  readonly only?: string
  /** The records that can come along, by the relationship that leads to them. */
  readonly parents?: Readonly<Record<string, Parent>>
  /** Fields without which a row makes no sense. */
  readonly always?: readonly string[]
  /** False for what is only ever asked for as the children of others; true if absent. */
  readonly isListed?: false
  /** Facts that conditions cannot be said without. */
  readonly facts?: readonly string[]
}

/** A record that another points to. */
export interface Parent {
  readonly record: string
  readonly type: DescribedType
  /** Fields without which a row of it makes no sense. */
  readonly always: readonly string[]
  /** The fields that it has where it is pointed to, if not all. */
  readonly has?: readonly string[]
}

/**
 * The most records of a query whose answer must be whole: batches are never asked to be smaller, and what Salesforce
 * makes smaller of itself, with long texts in it, it makes as small as this.
 * https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_soql_changing_batch_size.htm
 */
const wholeBatch = batchSize.atLeast

/** A kind of object: got by up to 2,000 ids, listed in pages of 2,000. */
export function objectRecord(
  dialect: Dialect,
  kind: ObjectKind,
  { findBy, detail }: Pick<RecordSpec<SalesforceRow>, 'findBy' | 'detail'> = {},
): RecordSpec<SalesforceRow> {
  const { type, always = [], parents = {}, facts = [], isListed = true } = kind
  return {
    id: row => longId(row.Id),
    idForm: formOf(type),
    selectsFields: true,
    always: ['Id', ...always],
    facts: [factOf(type), ...Object.values(parents).map(parent => factOf(parent.type)), ...facts],
    isVisible: (field, known) => isVisible(type, field, known),
    everyField: { names: known => everyField(kind, known) },
    fieldSpace: { page: space.fields, get: space.fields },
    get: batchOf(dialect, kind),
    ...(isListed && { list: listOf(dialect, kind) }),
    ...(findBy && { findBy }),
    ...(detail && { detail }),
  }
}

/** Records by their ids: with `retrieve`; with a query, where the records that they point to can come along. */
function batchOf(dialect: Dialect, kind: ObjectKind): Batch<SalesforceRow> {
  const { type } = kind
  return {
    // https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_composite_sobjects_collections_retrieve.htm
    atMost: kind.fields.some(isOfAnother) ? wholeBatch : 2000,
    call(ids, ask) {
      const names = selected(kind, ask)
      return ids.length > wholeBatch || !names.some(isOfAnother)
        ? dialect.retrieve(
            type,
            ids,
            names.filter(name => !isOfAnother(name)),
          )
        : dialect.query(select({ fields: names, from: type, where: [among('Id', ids)] }))
    },
    rows: reply => rowsIn(dialect, reply),
    also: reply => alongIn(kind, rowsIn(dialect, reply)),
  }
}

/** True for a field of a record that another points to, which `retrieve` does not give. */
const isOfAnother = (field: string) => field.includes('.')

function rowsIn(dialect: Dialect, reply: Reply): readonly SalesforceRow[] {
  const isRetrieved = Array.isArray(reply.body) || reply.xml?.name === 'retrieveResponse'
  if (isRetrieved) return dialect.retrieved(reply)
  const { rows, locator } = dialect.queried(reply)
  if (locator !== undefined) throw new TypeError(`a query for at most ${wholeBatch} ids was cut short`)
  return rows
}

/**
 * All records, in the order of their ids. A page goes on after the last id of the one before, and not at a locator: a
 * user has ten of those at a time, and they end.
 * https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_soql_limits.htm
 */
export function listOf(dialect: Dialect, kind: ObjectKind, where: readonly string[] = []): Paged<SalesforceRow> {
  return {
    atMost: batchSize.atMost,
    call: ({ size, cursor }, ask) =>
      dialect.query(
        select({
          fields: selected(kind, ask),
          from: kind.type,
          where: [...ownly(kind), ...where, ...(cursor === undefined ? [] : [after(cursor)])],
          orderBy: 'Id',
          limit: size,
        }),
        size,
      ),
    page(reply, { size }) {
      const { rows, locator } = dialect.queried(reply)
      return { rows, next: nextOf(rows, { size, locator }), also: alongIn(kind, rows) }
    },
  }
}

/** The id after which a list goes on; undefined where it ends. A batch may be cut short of what was asked for. */
export function nextOf(
  rows: readonly SalesforceRow[],
  { size, locator }: { readonly size: number; readonly locator: string | undefined },
): string | undefined {
  return rows.length >= size || locator !== undefined ? rows.at(-1)?.Id : undefined
}

/** Records by any field, in batches: what is more than one of those goes on at a locator. */
export function findBy(
  dialect: Dialect,
  kind: ObjectKind,
  options: Pick<Find<SalesforceRow>, 'atMost' | 'keys'> & { condition(keys: readonly string[]): string },
): Find<SalesforceRow> {
  const { atMost, keys, condition } = options
  return {
    atMost,
    keys,
    call: (values, ask, cursor) =>
      cursor === undefined
        ? dialect.query(
            select({ fields: selected(kind, ask), from: kind.type, where: [...ownly(kind), condition(values)] }),
          )
        : dialect.queryMore(cursor),
    page(reply) {
      const { rows, locator } = dialect.queried(reply)
      return { rows, next: locator, also: alongIn(kind, rows) }
    },
  }
}

/** The fields to ask for: the record's own, and what is wanted of those that it points to. */
export function selected(kind: ObjectKind, ask: Pick<Ask, 'want' | 'wantOf' | 'facts'>): readonly string[] {
  const along = Object.entries(kind.parents ?? {}).flatMap(([path, { record, always, has }]) => {
    const names = namesIn(ask.wantOf(record)).filter(name => name !== 'Id')
    const isThere = has === undefined || names.every(name => has.includes(name))
    return names.length === 0 || !isThere ? [] : ['Id', ...always, ...names].map(name => `${path}.${name}`)
  })
  const names = new Set(['Id', ...(ask.want === 'ALL' ? everyField(kind, ask.facts) : ask.want), ...along])
  names.delete(histories)
  return [...names]
}

/** All fields that mappings read and that the account has added, of those that its user may see. */
function everyField({ type, fields, always = [] }: ObjectKind, facts: Facts): readonly string[] {
  const own = [...fields, ...always].filter(field => isVisible(type, field, facts))
  return [...own, ...addedIn(facts, type).map(({ name }) => name)]
}

/** Everything is never brought along: it may be a thousand fields. */
function namesIn(mask: Mask): readonly string[] {
  return mask === 'ALL' ? [] : mask
}

/** The condition of the records that are meant. */
export const ownly = ({ only }: ObjectKind): readonly string[] => (only === undefined ? [] : [only])

/** The records that came along, each with the fields that it came with. */
export function alongIn(kind: ObjectKind, rows: readonly SalesforceRow[]): readonly Seen[] {
  return Object.entries(kind.parents ?? {}).flatMap(([path, { record, type }]) => {
    const parents = rows.flatMap(row => parentIn(row, path) ?? []).filter(({ Id }) => formOf(type).test(longId(Id)))
    const once = new Map(parents.map(parent => [parent.Id, parent]))
    return [...once.values()].map(row => ({ record, row, mask: Object.keys(row) }))
  })
}
