import { columns } from '../../../src/contract/columns.ts'
import type { Column } from '../../../src/contract/mapping.ts'
import { readFlag, readInstant, readText } from '../../../src/contract/read.ts'
import type { TableRow } from '../rows.ts'

/** The makers of columns for rows of a table, whose values are all texts. */
export function tableColumns<Row extends TableRow>() {
  const c = columns<Row>()
  type Name = keyof Row & string
  return {
    ...c,
    /** An instant, which stands there in UTC without saying so. */
    instant: (field: Name): Column<string | null, Row> => ({
      fields: [field],
      read: row => readMoment(row[field]),
    }),
    /** True or false, by SOAP 1 or 0. */
    flag: (field: Name): Column<boolean | null, Row> => ({ fields: [field], read: row => readBit(row[field]) }),
  }
}

/** An instant such as `2026-05-01 07:25:37`, in UTC. */
export function readMoment(value: unknown): string | null {
  const text = readText(value)
  return text === null ? null : readInstant(`${text}Z`)
}

/** True or false. */
export function readBit(value: unknown): boolean | null {
  return readFlag(value === '1' ? 'true' : value === '0' ? 'false' : value)
}

/** When the row was made and last changed. */
export function timesOf<Row extends TableRow>() {
  const c = tableColumns<Row>()
  return { createdAt: c.instant('sys_created_on'), updatedAt: c.instant('sys_updated_on') }
}
