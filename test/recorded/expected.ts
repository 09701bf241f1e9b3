import type { EntityName } from '../../src/contract/entities.ts'

/** What one recorded record must be answered as, written by hand from the vendor's file and documentation. */
export interface Expected {
  readonly entity: EntityName
  readonly file: string
  readonly id: string
  /** Where in the file, where the file holds several records of the same id. */
  readonly path?: string
  readonly fields: Readonly<Record<string, unknown>>
}
