import type { JudgeName } from './judge-names.ts'
import type { KindName } from './mutations/kinds.ts'
import type { SdkMaker } from './sdk.ts'
import type { Spec } from './spec.ts'

/** What the judges know of one provider: `connectors/<name>/test/judging.ts`. */
export interface Judging {
  /** The vendor's specification, from the folder of the vendor's documents. Loaded where it is needed: parsers take their time. */
  readonly spec?: (folder: string) => Promise<Spec>
  /** The vendor's own client; loaded where it is needed: it takes a second. */
  readonly sdk?: () => Promise<SdkMaker>
  /** Cells of the matrix that may be empty. */
  readonly exceptions: readonly Exception[]
  /** Complaints that say more about the vendor's document than about us. */
  readonly forgiven: readonly Forgiven[]
  /** Kinds of wrong replies that no judge can notice in some operations. */
  readonly unnoticed: readonly Unnoticed[]
  /** Where the vendor's documents have the words of each column with words, by entity and field. */
  readonly words: Readonly<Record<string, Pointer>>
  /** Reads the words that the vendor's documents have at a pointer. */
  readonly wordsAt?: (folder: string) => (pointer: string) => readonly string[]
  /** Words of the vendor's documents that mean nothing to us, by entity and field, each with its reason. */
  readonly leftUnknown?: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** Cells that may be empty, and why. One that has been filled since fails the test. */
export interface Exception {
  readonly judge: JudgeName
  readonly operations: readonly string[]
  readonly reason: string
  /** The protocol that it is an exception in; all, if absent. */
  readonly protocol?: string
}

/** A complaint that is forgiven. One that nobody complains of any more fails the test. */
export interface Forgiven {
  readonly judge: 'spec-request' | 'spec-reply'
  readonly complaint: RegExp
  readonly reason: string
  /** The protocol that it is forgiven in; all, if absent. */
  readonly protocol?: string
}

/** A kind of wrong reply that no judge can notice in some operations. One that is noticed since fails the test. */
export interface Unnoticed {
  readonly kind: KindName
  readonly operations: readonly string[]
  readonly reason: string
  /** The protocol that it is unnoticed in; all, if absent. */
  readonly protocol?: string
}

/** Where a vendor's document has the words of a column, or why nowhere. */
export type Pointer = { readonly at: readonly string[] } | { readonly nowhere: string }

/** The words stand at these places of the vendor's documents. */
export const at = (...pointers: readonly string[]): Pointer => ({ at: pointers })
/** The words stand nowhere, for a reason. */
export const nowhere = (reason: string): Pointer => ({ nowhere: reason })

/** Those that hold in a protocol: of a provider that has one alone, it is the empty text. */
export function within<Each extends { readonly protocol?: string }>(
  all: readonly Each[],
  protocol: string,
): readonly Each[] {
  return all.filter(each => each.protocol === undefined || each.protocol === protocol)
}
