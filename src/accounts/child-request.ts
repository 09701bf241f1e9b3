import type { Children } from '../contract/children.ts'
import type { Held } from './held.ts'
import type { Position } from './position.ts'
import type { Scope } from './scope.ts'

/** A parent whose children are wanted. */
export interface Parent {
  readonly id: string
  readonly held: Held
}

/** Which part of each parent's children is wanted. */
export interface ChildQuery {
  readonly from: Position
  readonly first: number
  readonly scope: Scope
  /** What the children are, for the record, such as `EndUser.tickets`. */
  readonly operation: string
}

/** What one way of reading children is given. */
export interface ChildRequest<Way extends Children = Children> {
  readonly children: Way
  readonly parents: readonly Parent[]
  readonly query: ChildQuery
}
