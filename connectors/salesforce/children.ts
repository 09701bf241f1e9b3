import type { FilterChildren, LinkChildren, NestedChildren, OneParent } from '../../src/contract/children.ts'
import { readFlag, readText } from '../../src/contract/read.ts'
import { batchSize, type Dialect } from './dialect.ts'
import { longId } from './ids.ts'
import { alongIn, listOf, type ObjectKind, ownly, selected } from './objects.ts'
import { orderedList, orderOf } from './ordered.ts'
import { childrenIn, type SalesforceRow } from './rows.ts'
import { among, select } from './soql.ts'

/** How the children of a kind of object are found. */
interface Relationship {
  /** The kind of the parents, such as `Contact`. */
  readonly from: string
  /** What the parents call the children, such as `Cases`. */
  readonly name: string
  /** The field of the children that points to the parents, such as `ContactId`. */
  readonly by: string
  readonly record: string
  /** True where the oldest come first; else they come in the order of their ids. */
  readonly isByAge?: true
}

const byAge = { field: 'CreatedDate', holds: 'instant', direction: 'ASC' } as const

/**
 * The children of up to 500 parents, each parent's own first ones, with a query within a query. Parents and children
 * count together towards a batch, so that an answer may come in several.
 * https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_soql_relationships_query_using.htm
 */
export function nested(dialect: Dialect, kind: ObjectKind, relationship: Relationship): NestedChildren<SalesforceRow> {
  const { from, name, by, record, isByAge } = relationship
  return {
    by: 'nested',
    record,
    atMost: 500,
    // Past this, one parent's list is cheaper by itself.
    mostRows: batchSize.atLeast,
    call(parents, size, ask, cursor) {
      if (cursor !== undefined) return dialect.queryMore(cursor)
      const inner = select({
        fields: selected(kind, ask),
        from: name,
        where: ownly(kind),
        orderBy: isByAge ? orderOf(byAge) : 'Id',
        limit: size,
      })
      return dialect.query(select({ fields: ['Id', `(${inner})`], from, where: [among('Id', parents)] }))
    },
    lists: (reply, size) =>
      dialect.queried(reply).rows.map(row => {
        const { rows, locator } = childrenIn(row, name)
        const isCut = locator !== undefined && rows.length < size
        return { parent: longId(row.Id), rows, also: alongIn(kind, rows), ...(isCut && { isCut }) }
      }),
    next: reply => dialect.queried(reply).locator,
    beyond: isByAge ? ofOneByAge(dialect, kind, by) : ofOne(dialect, kind, by),
  }
}

/** The children of up to 500 parents in one list, for those that their parents have no name for. */
export function filtered(
  dialect: Dialect,
  kind: ObjectKind,
  { by, record }: Pick<Relationship, 'by' | 'record'>,
): FilterChildren<SalesforceRow> {
  const page = (parents: readonly string[]) => listOf(dialect, kind, [among(by, parents)])
  return {
    by: 'filter',
    record,
    atMost: 500,
    pageSize: batchSize.atMost,
    call: (parents, request, ask) => page(parents).call(request, ask),
    page: page([]).page,
    parentsOf: row => [readText(row[by])].flatMap(id => (id === null ? [] : longId(id))),
    needs: [by],
    beyond: ofOne(dialect, kind, by),
  }
}

/** The children of one parent, in the order of their ids. */
function ofOne(dialect: Dialect, kind: ObjectKind, by: string): OneParent<SalesforceRow> {
  const page = (parent: string) => listOf(dialect, kind, [among(by, [parent])])
  return {
    atMost: batchSize.atMost,
    call: (parent, request, ask) => page(parent).call(request, ask),
    page: page('').page,
  }
}

/** The children of one parent, the oldest first. */
function ofOneByAge(dialect: Dialect, kind: ObjectKind, by: string): OneParent<SalesforceRow> {
  const { call, page, needs } = orderedList(dialect, kind, byAge)
  return {
    atMost: batchSize.atMost,
    needs,
    call: (parent, request, ask) => call(request, ask, [among(by, [parent])]),
    page,
  }
}

/** Which records hang on which parents, where a kind of object of its own says so, or the parents themselves. */
interface Linking {
  /** The kind of object whose records are the links, such as `OpportunityContactRole`. */
  readonly of: string
  readonly parent: string
  readonly child: string
  /** The field that says that a link is the main one. */
  readonly primary?: string
  readonly record: string
  /** What the ids of the children begin with, where the field may point to records of other kinds too. */
  readonly prefix?: string
}

/** The links of up to 500 parents. */
export function linked(dialect: Dialect, linking: Linking): LinkChildren {
  const { of, parent, child, primary, record } = linking
  return {
    by: 'links',
    record,
    atMost: 500,
    call(parents) {
      const locator = parents[0]?.after
      if (locator !== undefined) return dialect.queryMore(locator)
      const ids = parents.map(({ id }) => id)
      const fields = new Set(['Id', parent, child, ...(primary === undefined ? [] : [primary])])
      const conditions = [among(parent, ids), `${child} != null`]
      return dialect.query(select({ fields: [...fields], from: of, where: conditions, orderBy: 'Id' }))
    },
    links: reply => dialect.queried(reply).rows.flatMap(row => linkIn(row, linking)),
    // Any of the parents may have more of the links that are still to come.
    more(reply, parents) {
      const { locator } = dialect.queried(reply)
      return locator === undefined ? [] : parents.map(({ id }) => ({ id, after: locator }))
    },
  }
}

function linkIn(row: SalesforceRow, { parent, child, primary, prefix = '' }: Linking) {
  const [from, to] = [readText(row[parent]), readText(row[child])]
  if (from === null || to === null || !to.startsWith(prefix)) return []
  const isPrimary = primary === undefined ? false : readFlag(row[primary]) === true
  return [{ parent: longId(from), child: longId(to), isPrimary }]
}
