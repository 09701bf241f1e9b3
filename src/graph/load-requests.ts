import type { GraphQLResolveInfo } from 'graphql'
import type { ListPlan } from '../accounts/list-plan.ts'
import type { Position } from '../accounts/position.ts'
import type { EntityName } from '../contract/entities.ts'
import type { FindKey } from '../contract/record.ts'

/** Which part of a list is wanted. */
export interface Part {
  readonly from: Position
  readonly first: number
  /** True where the next page of the answer reads the same again. */
  readonly keepsReplies?: boolean
}

/** Records that are wanted by another key than their id. */
export interface FindRequest {
  readonly entity: EntityName
  readonly by: FindKey
  readonly key: string
  /** True for a pointer by that key: whatever leads to the entity's records by their ids can lead to more of these. */
  readonly isPointer?: true
  readonly info: GraphQLResolveInfo
}

/** A part of the list of all records, or one page of it. */
export interface ListRequest<Wanted = Part> {
  readonly entity: EntityName
  readonly part: Wanted
  /** True when its rows make other accounts be asked. */
  readonly everywhere: boolean
  readonly info: GraphQLResolveInfo
  readonly plan: ListPlan
  /** Unified fields that are read of each row besides those that the query selects. */
  readonly reads: readonly string[]
  /** True where the next page of the answer reads the same again. */
  readonly keepsReplies?: boolean
  /** How long the load may take; as long as any, if absent. */
  readonly milliseconds?: number | undefined
}
