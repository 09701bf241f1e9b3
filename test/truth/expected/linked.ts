/** Rows that a table of pairs links. */
export const linked = (table: string, parent: string, child: string) =>
  `SELECT ${parent}_n AS parent, ${child}_n AS child FROM ${table}`
