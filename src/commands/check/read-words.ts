import type { Account } from '../../accounts/account.ts'
import type { Held } from '../../accounts/held.ts'
import type { EntityName } from '../../contract/entities.ts'
import { isAbsent } from '../../contract/mapping.ts'
import { specOf, View } from '../../graph/view.ts'

/** The columns of an entity that translate words of the provider. */
export function columnsOfWords(account: Account, entity: EntityName): readonly string[] {
  const columns = Object.entries(specOf(account, entity).mapping)
  return columns.filter(([, column]) => !isAbsent(column) && column.words !== undefined).map(([field]) => field)
}

/** Reads every word of the rows that are the entity; the account counts those that its connector does not know. */
export function readWords(account: Account, entity: EntityName, rows: readonly Held[]): void {
  const { when } = specOf(account, entity)
  const columns = columnsOfWords(account, entity)
  const views = rows.filter(({ row }) => when?.(row) ?? true).map(held => new View(account, entity, held))
  for (const view of views) for (const field of columns) readQuietly(view, field)
}

/** What cannot be read is told where it is asked for; here the words alone are looked at. */
function readQuietly(view: View, field: string): void {
  try {
    view.read(field as never)
  } catch {
    // Facts that only some columns need are not read here.
  }
}
