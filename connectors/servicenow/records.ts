import type { Batch, Find, Mask, RecordSpec } from '../../src/contract/record.ts'
import type { Dialect } from './dialect.ts'
import { isAnyOf, isIn } from './encoded-query.ts'
import { askById, pageById, pagesOf } from './paging.ts'
import type { AttachmentRow, CompanyRow, GroupRow, IncidentRow, JournalRow, TableRow, UserRow } from './rows.ts'
import { promises, promisesField } from './slas.ts'
import { ownFieldsOf, type Pointers, seenIn, withPointedTo, withSeen } from './through-pointers.ts'

/** A table as a record: how rows of it are asked for, and what their fields point to. */
export interface Source {
  readonly dialect: Dialect
  readonly table: string
  readonly pointers: Pointers
}

/** The tables that are read, by the names of their records. */
const tables = {
  incident: 'incident',
  user: 'sys_user',
  company: 'core_company',
  group: 'sys_user_group',
  membership: 'sys_user_grmember',
  journal: 'sys_journal_field',
  attachment: 'sys_attachment',
} as const

/** A record of this connector. */
export type RecordName = keyof typeof tables

/** What the fields of a record point to, of those that are worth reading through. */
const pointers: Readonly<Record<RecordName, Pointers>> = {
  incident: {
    caller_id: 'user',
    assigned_to: 'user',
    opened_by: 'user',
    assignment_group: 'group',
    company: 'company',
  },
  user: { company: 'company' },
  company: {},
  group: {},
  membership: {},
  journal: {},
  attachment: {},
}

/** A record's table in a dialect. */
export const sourceOf = (dialect: Dialect, record: RecordName): Source => ({
  dialect,
  table: tables[record],
  pointers: pointers[record],
})

/** All records in a dialect. */
export function recordsIn(dialect: Dialect) {
  const user = sourceOf(dialect, 'user')
  return {
    incident: { ...recordOf<IncidentRow>(sourceOf(dialect, 'incident')), detail: promises(dialect) },
    user: {
      ...recordOf<UserRow>(user),
      findBy: {
        // Not unique: several people may have one address.
        email: foundBy<UserRow>(user, 'email'),
        externalId: { ...foundBy<UserRow>(user, 'user_name'), ignoresCase: true as const },
      },
    },
    company: recordOf<CompanyRow>(sourceOf(dialect, 'company')),
    group: recordOf<GroupRow>(sourceOf(dialect, 'group')),
    journal: unlisted(recordOf<JournalRow>(sourceOf(dialect, 'journal'))),
    attachment: {
      ...unlisted(recordOf<AttachmentRow>(sourceOf(dialect, 'attachment'))),
      // https://www.servicenow.com/docs/r/api-reference/rest-apis/c_AttachmentAPI.html
      file: ({ sys_id: id }: AttachmentRow) => `/api/now/attachment/${encodeURIComponent(id)}/file`,
    },
  }
}

/** A record whose rows are of use beside others alone; all of them are the rows of every table of the instance. */
const unlisted = <Row>({ list: _, ...record }: RecordSpec<Row>) => record

/** The fields of a record's own table that are asked for, and those behind its pointers. */
export function fieldsOf({ dialect, pointers: own }: Source, ask: Parameters<Batch<TableRow>['call']>[1]): Mask {
  const fields = withPointedTo(dialect, own, ask)
  return fields === 'ALL' ? fields : fields.filter(field => field !== promisesField)
}

function recordOf<Row extends TableRow>(
  source: Source,
): RecordSpec<Row> & Required<Pick<RecordSpec<Row>, 'get' | 'list'>> {
  const { dialect, table } = source
  return {
    id: row => row.sys_id,
    // 32 hexadecimal digits, and a few words of the system's own such as `global` and `glide.maint`.
    idForm: /^[0-9a-z][0-9a-z._-]{0,39}$/,
    selectsFields: true,
    ...(dialect.fieldSpace && { fieldSpace: dialect.fieldSpace }),
    always: ['sys_id'],
    get: {
      atMost: dialect.limits.ids,
      call: (ids, ask) =>
        dialect.ask(
          { table, query: isIn('sys_id', ids), fields: fieldsOf(source, ask) },
          { size: ids.length, offset: 0, counts: false },
        ),
      rows: reply => dialect.rows<Row>(reply).map(ownFieldsOf),
      // A condition that an instance does not understand is left out, unless `glide.invalid_query.returns_no_rows` is set.
      mayGiveOthers: true,
      also: reply => seenIn(dialect.rows<Row>(reply), source.pointers),
    },
    list: {
      ...pagesOf(dialect),
      call: (page, ask) => askById(dialect, { table, condition: '', fields: fieldsOf(source, ask) }, page),
      page: (reply, page) => withSeen(pageById<Row>(dialect, reply, page), source.pointers),
    },
  }
}

/** How long a key may be as it stands in an address; so many of them fit into one. */
const longestKey = 200

function foundBy<Row extends TableRow>(source: Source, field: keyof Row & string): Find<Row> {
  const { dialect, table } = source
  const size = dialect.limits.page
  const pageAt = (cursor?: string) => ({ size, cursor })
  return {
    atMost: dialect.limits.texts,
    ...(dialect.limits.textSpace && { space: dialect.limits.textSpace }),
    call: (keys, ask, cursor) => {
      if (keys.some(key => encodeURIComponent(key.toWellFormed()).length > longestKey))
        throw new TypeError(`ServiceNow is asked for no ${field} of more than ${longestKey} characters in an address.`)
      const fields = fieldsOf(source, ask)
      const named = fields === 'ALL' ? fields : [...new Set([...fields, field])]
      return askById(dialect, { table, condition: isAnyOf(field, keys), fields: named }, pageAt(cursor))
    },
    page: reply => withSeen(pageById<Row>(dialect, reply, pageAt()), source.pointers),
    keys: row => textsIn(row[field]),
  }
}

/** The text of a field, as a list of one or none. */
export const textsIn = (value: unknown): readonly string[] => (typeof value === 'string' && value !== '' ? [value] : [])
