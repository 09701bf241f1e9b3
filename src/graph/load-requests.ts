import type { GraphQLResolveInfo } from 'graphql'
import type { Position } from '../accounts/position.ts'
import type { EntityName } from '../contract/entities.ts'
import type { FindKey } from '../contract/record.ts'

/** Which part of a list is wanted. */
export interface Part {
  readonly from: Position
  readonly first: number
}

/** Records that are wanted by another key than their id. */
export interface FindRequest {
  readonly entity: EntityName
  readonly by: FindKey
  readonly key: string
  readonly info: GraphQLResolveInfo
}

/** A part of the list of all records. */
export interface ListRequest {
  readonly entity: EntityName
  readonly part: Part
  readonly everywhere: boolean
  readonly info: GraphQLResolveInfo
}
