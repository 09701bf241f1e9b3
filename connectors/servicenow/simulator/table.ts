import { placeholders, type World } from '../../../src/simulator/world/open.ts'
import { numberIn, sysId, sysIdOr, type TableName } from './ids.ts'

/** A row of the world, or one that only this simulator has. */
export interface AnyRow {
  readonly n: number
  /** True for a row that the user may not see. */
  readonly isHidden?: true
}

/** A column, whose value is always a text. */
export interface Column<Row extends AnyRow> {
  readonly type: 'string' | 'integer' | 'boolean' | 'glide_date' | 'glide_date_time' | 'reference'
  /** The table that a reference points to. */
  readonly of?: TableName
  /** The world's column that holds the number of what a reference points to. */
  readonly column?: string
  read(row: Row, world: World): string
}

/** A table of the instance. */
export interface Table<Row extends AnyRow = AnyRow> {
  readonly name: TableName
  /** What to select, with the table's own rows under the alias `t`; or the rows themselves. */
  readonly from: string | readonly Row[]
  readonly columns: Readonly<Record<string, Column<Row>>>
  /** Every so manieth row has another behind it that the user may not see. */
  readonly hidesEvery?: number
  /** Columns whose words the text index knows. */
  readonly searched?: readonly string[]
}

type Read<Row> = (row: Row, world: World) => string | number | null

/** The makers of columns. */
export function columnsFor<Row extends AnyRow>() {
  const made =
    (type: Column<Row>['type']) =>
    (read: Read<Row>): Column<Row> => ({ type, read: (row, world) => String(read(row, world) ?? '') })
  return {
    text: made('string'),
    integer: made('integer'),
    day: made('glide_date'),
    flag: (read: (row: Row) => boolean): Column<Row> => ({ type: 'boolean', read: row => String(read(row)) }),
    /** An instant of the world in the form of the database. */
    instant: (read: (row: Row) => string | null): Column<Row> => ({
      type: 'glide_date_time',
      read: row => momentOf(read(row)),
    }),
    /** A pointer by the world's column of that name. */
    reference: (of: TableName, column: keyof Row & string): Column<Row> => ({
      ...{ type: 'reference', of, column },
      read: row => sysIdOr(of, row[column] as number | null),
    }),
  }
}

/** Such as `2026-05-01 07:25:37`, in UTC. */
export const momentOf = (instant: string | null): string => (instant ?? '').slice(0, 19).replace('T', ' ')

/** What every table has. */
export function systemColumns<Row extends AnyRow & { readonly created_at: string; readonly updated_at?: string }>(
  table: TableName,
  createdBy: Read<Row> = () => 'admin',
): Readonly<Record<string, Column<Row>>> {
  const c = columnsFor<Row>()
  return {
    sys_id: c.text(row => sysId(table, row.n)),
    sys_created_on: c.instant(row => row.created_at),
    sys_created_by: c.text(createdBy),
    sys_updated_on: c.instant(row => row.updated_at ?? row.created_at),
    sys_updated_by: c.text(() => 'admin'),
    sys_mod_count: c.integer(row => row.n % 7),
    sys_tags: c.text(() => ''),
  }
}

/** Rows of the world, by a condition on their numbers where there is one. */
export function rowsIn(
  world: World,
  { from, name, hidesEvery }: Table,
  numbers?: { readonly column: string; readonly ids: readonly string[]; readonly of: TableName },
): AnyRow[] {
  const wanted = numbers?.ids.map(id => numberIn(numbers.of, id))
  if (typeof from !== 'string')
    return wanted === undefined || numbers?.column !== 'n' ? [...from] : from.filter(({ n }) => wanted.includes(n))
  const where = wanted === undefined ? '' : `WHERE t.${numbers?.column} IN (${placeholders(wanted)})`
  const rows = world.all<AnyRow>(`${from} ${where} ORDER BY t.n`, ...(wanted ?? []))
  if (hidesEvery === undefined || numbers?.column === 'n') return rows
  return rows.flatMap(row => (row.n % hidesEvery === 1 ? [row, hiddenBehind(row, name)] : [row]))
}

/** Somebody else's row, much like the one before it. */
const hiddenBehind = (row: AnyRow, _table: TableName): AnyRow => ({ ...row, n: row.n + 500_000_000, isHidden: true })
