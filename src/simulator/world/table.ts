/** A table: its columns with their SQLite types, and the columns that are indexed. */
export interface Table {
  columns: Record<string, string>
  indexes: readonly string[]
}
