import type { KindName } from './kinds.ts'

/** A kind of wrong reply that no judge can notice in some operations. */
export interface Unnoticed {
  readonly provider: string
  readonly kind: KindName
  readonly operations: readonly string[]
  readonly reason: string
}

/** Every kind that nothing catches, and why. One that is caught since fails the test. */
export const unnoticed: readonly Unnoticed[] = []
