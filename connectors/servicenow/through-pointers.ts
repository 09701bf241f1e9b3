import type { Ask, Mask, Page, Seen } from '../../src/contract/record.ts'
import type { Dialect } from './dialect.ts'
import type { TableRow } from './rows.ts'

/** The fields of a record that point to others, and the record that each points to. */
export type Pointers = Readonly<Record<string, string>>

/**
 * The wanted fields, and what is wanted of the records behind the wanted pointers: the Table API reads through pointers,
 * so that a ticket brings its people along. https://www.servicenow.com/docs/r/api-reference/rest-api-explorer/c_RESTAPI.html
 */
export function withPointedTo({ throughSpace }: Dialect, pointers: Pointers, { want, wantOf }: Ask): Mask {
  if (want === 'ALL') return want
  const names = [...want]
  let left = throughSpace
  for (const [pointer, record] of Object.entries(pointers)) {
    const wanted = want.includes(pointer) ? wantOf(record) : []
    if (wanted === 'ALL' || wanted.length === 0) continue
    // Its own id says whether the record exists: fields of one that is gone are as empty as those of one without values.
    const through = [...new Set(['sys_id', ...wanted])].map(field => `${pointer}.${field}`)
    left -= through.reduce((sum, name) => sum + name.length + 1, 0)
    if (left >= 0) names.push(...through)
  }
  return names
}

/** The rows by themselves, and the records that came along with them. */
export function withSeen<Row extends TableRow>({ rows, ...page }: Page<Row>, pointers: Pointers): Page<Row> {
  const also = seenIn(rows, pointers)
  return also.length === 0 ? { rows, ...page } : { ...page, rows: rows.map(ownFieldsOf), also }
}

/** The records behind the pointers of rows, as far as they came along. */
export function seenIn(rows: readonly TableRow[], pointers: Pointers): readonly Seen[] {
  return rows.flatMap(row =>
    Object.entries(pointers).flatMap(([pointer, record]) => {
      const prefix = `${pointer}.`
      const fields = Object.entries(row).filter(([name]) => name.startsWith(prefix))
      const other = Object.fromEntries(fields.map(([name, value]) => [name.slice(prefix.length), value]))
      const exists =
        typeof other.sys_id === 'string' && other.sys_id !== '' && other.sys_id === row[pointer as 'sys_id']
      return exists ? [{ record, row: other, mask: Object.keys(other) }] : []
    }),
  )
}

/** A row without what was read through its pointers. */
export function ownFieldsOf<Row extends TableRow>(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !name.includes('.'))) as unknown as Row
}
