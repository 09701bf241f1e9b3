import type { FilterChildren, LinkChildren, OneParent } from '../../src/contract/children.ts'
import type { Ask } from '../../src/contract/record.ts'
import type { Dialect } from './dialect.ts'
import { all, type Condition, isIn, ordered } from './encoded-query.ts'
import { askById, askByOffset, pageById, pageByOffset, pagesOf } from './paging.ts'
import { fieldsOf, type RecordName, sourceOf, textsIn } from './records.ts'
import type { MembershipRow, TableRow } from './rows.ts'
import { withSeen } from './through-pointers.ts'

interface ChildrenOptions<Row extends TableRow> {
  readonly record: RecordName
  /** The field of a child that points to its parent. */
  readonly pointer: keyof Row & string
  /** What else must hold, and can be seen in the row. */
  readonly also?: Condition
  readonly alsoNeeds?: readonly (keyof Row & string)[]
  readonly isOwn?: (row: Row) => boolean
  readonly newestFirst?: true
}

/**
 * The rows that point to parents. An instance leaves a condition out that it does not understand, and then gives all rows:
 * each is believed only where it says itself whose it is.
 */
export function childrenBy<Row extends TableRow>(
  dialect: Dialect,
  { record, pointer, also = '', alsoNeeds = [], isOwn = () => true, newestFirst }: ChildrenOptions<Row>,
): FilterChildren<Row> {
  const source = sourceOf(dialect, record)
  const order = ordered('sys_created_on', newestFirst ? 'DESC' : 'ASC')
  const ask = (parents: readonly string[], page: Parameters<OneParent<Row>['call']>[1], asked: Ask) =>
    askByOffset(
      dialect,
      { table: source.table, condition: all(isIn(pointer, parents), also), order, fields: fieldsOf(source, asked) },
      page,
    )
  const shared = {
    page: (reply, page) => withSeen(pageByOffset<Row>(dialect, reply, page), source.pointers),
    parentsOf: row => (isOwn(row) ? textsIn(row[pointer]) : []),
    needs: [pointer, ...alsoNeeds],
  } satisfies Pick<FilterChildren<Row>, 'page' | 'parentsOf' | 'needs'>
  return {
    by: 'filter',
    record,
    atMost: Math.min(dialect.limits.ids, 100),
    pageSize: dialect.limits.page,
    call: ask,
    ...shared,
    beyond: { ...shared, ...pagesOf(dialect), call: (parent, page, asked) => ask([parent], page, asked) },
  }
}

/** What memberships in groups lead to: from groups to users, or from users to groups. */
export function linkedBy(dialect: Dialect, from: 'group' | 'user'): LinkChildren {
  const { table } = sourceOf(dialect, 'membership')
  const to = from === 'group' ? 'user' : 'group'
  const size = dialect.limits.page
  return {
    by: 'links',
    record: to,
    atMost: Math.min(dialect.limits.ids, 100),
    // All go on from the same place, since their links stand in one list.
    call: parents => {
      const condition = isIn(
        from,
        parents.map(({ id }) => id),
      )
      return askById(dialect, { table, condition, fields: ['sys_id', from, to] }, { size, cursor: parents[0]?.after })
    },
    links: reply => dialect.rows<MembershipRow>(reply).flatMap(row => linkIn(row, from, to)),
    more: (reply, asked) => {
      const { next } = pageById<MembershipRow>(dialect, reply, { size, cursor: asked[0]?.after })
      return next === undefined ? [] : asked.map(({ id }) => ({ id, after: next }))
    },
  }
}

/** A membership of nobody, or in nothing, is none; one that does not say whose it is, is no answer. */
function linkIn(row: MembershipRow, from: 'group' | 'user', to: 'group' | 'user') {
  const { [from]: parent, [to]: child } = row
  if (parent === undefined || child === undefined) throw new TypeError(`expected "${from}" and "${to}" in a membership`)
  return parent && child ? [{ parent, child }] : []
}
