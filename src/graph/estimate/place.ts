import type { FieldNode, GraphQLField, GraphQLNamedType } from 'graphql'
import type { EntityName } from '../../contract/entities.ts'
import type { Rows } from './asking.ts'
import type { CustomerCost } from './customer-cost.ts'

// biome-ignore lint/suspicious/noExplicitAny: graphql-js types its fields so.
type Field = GraphQLField<any, any>

/** Where in a query it is looked: what answers this part of it. */
export interface Place {
  readonly path: string
  readonly rows: readonly Rows[]
  readonly customer?: CustomerCost | undefined
  /** True inside of a value of a record, which can point to records itself. */
  readonly isInside?: boolean
}

/** A field that is visited. */
export interface Visited {
  readonly node: FieldNode
  readonly field: Field
  readonly type: GraphQLNamedType
  readonly place: Place
}

/** Where a pointer leads to. */
export interface Followed {
  readonly entity: EntityName
  readonly pointer: string
  readonly field: string
}
