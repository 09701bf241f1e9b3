import type { EntityName } from '../../../src/contract/entities.ts'
import { type Column, isAbsent } from '../../../src/contract/mapping.ts'
import chargebee from '../index.ts'

/** Reads every column of a row that the provider has. */
export function read(entity: EntityName, row: object): Record<string, unknown> {
  const mapping = chargebee.entities[entity]?.mapping as unknown as Record<string, Column<unknown, object>>
  const columns = Object.entries(mapping).filter(([, column]) => !isAbsent(column))
  return Object.fromEntries(columns.map(([field, column]) => [field, column.read(row, {})]))
}

/** Dollars. */
export const usd = (amount: string) => ({ amount, currency: 'USD' })
