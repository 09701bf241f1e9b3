import type { EntityName } from './entities.ts'
import type { Column } from './mapping.ts'
import { readDecimal } from './money.ts'
import type { Query } from './query.ts'
import { readDay, readFlag, readInstant, readInteger, readNumber, readText } from './read.ts'
import type { Facts } from './record.ts'

/** The types that a field may have which an operator adds to an entity, as GraphQL writes them. */
export const addedTypes = ['String', 'Int', 'Float', 'Decimal', 'Boolean', 'Date', 'DateTime', '[String!]'] as const

/** One of them. */
export type AddedType = (typeof addedTypes)[number]

/** A field that the operator's mapping adds to an entity, as one connector is told of it. */
export interface AddedField {
  /** What the schema calls it, such as `loyaltyTier`. */
  readonly name: string
  /** What the provider calls it: one of the keys that `AddedFields.known` tells, such as `Loyalty_Tier__c`. */
  readonly key: string
  readonly type: AddedType
}

/** A field that the operator adds to an entity, as the configuration says it. */
export interface FieldPlan {
  readonly entity: EntityName
  /** What the schema calls it. */
  readonly name: string
  readonly type: AddedType
  readonly description?: string | undefined
  /** What each account, or each provider, calls it. */
  readonly from: Readonly<Record<string, string>>
}

/** How an entity's provider gives fields that an account has added to the provider's own. */
export interface AddedFields<Row, S> {
  /** Reads one of them; a key that cannot be one of the provider's throws, with what is wrong and how keys look. */
  column(field: AddedField): Column<unknown, Row>
  /** The entity's lists, able to narrow and order by these fields too; without it, rows are checked here alone. */
  queries?(fields: readonly AddedField[]): readonly Query<Row, S>[]
  /** Names of facts that tell which there are; absent where nothing but the rows themselves can tell. */
  readonly facts?: readonly string[]
  /** Those that the account has, from the facts; absent where nothing but the rows themselves can tell. */
  known?(facts: Facts): readonly KnownField[]
}

/** A field that an account has added, as `unigraph discover` shows it. */
export interface KnownField {
  readonly key: string
  readonly label: string | null
  readonly description?: string | null
  readonly type: AddedType
}

/** A kind of object that an account has added, as `unigraph discover` shows it. */
export interface KnownObject {
  readonly name: string
  readonly label: string | null
}

/** A provider's value as the type says; nothing is null, nonsense throws. */
export function addedValue(type: AddedType, value: unknown): unknown {
  if (value === null || value === undefined || value === '') return null
  switch (type) {
    case 'String':
      return readText(value)
    case 'Int':
      return readInteger(value)
    case 'Float':
      return readNumber(value)
    case 'Decimal':
      return readDecimal(value)
    case 'Boolean':
      return readFlag(value)
    case 'Date':
      return readDay(value)
    case 'DateTime':
      return readInstant(value)
    case '[String!]':
      return (Array.isArray(value) ? value : [value]).flatMap(each => readText(each) ?? [])
    default:
      return type satisfies never
  }
}
