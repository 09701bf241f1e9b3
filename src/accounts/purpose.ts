import type { Keeping, Request } from '../pipeline/stage.ts'

/** How a call is named and counted. */
export interface Purpose {
  readonly operation: string
  readonly quota?: string | undefined
  readonly keys?: number
  /** The record that is read. */
  readonly record?: string
  /** True where the reply says which records there are, and not what is in those that were named. */
  readonly isList?: true
  readonly keeping?: Keeping
  readonly isAnswer?: Request['isAnswer']
  readonly unasked?: Request['unasked']
}
