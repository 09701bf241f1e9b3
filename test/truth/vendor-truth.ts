import type { Source } from './expected/sources.ts'
import type { Hidden, Limit } from './limit.ts'
import type { Words } from './words.ts'

/** What one vendor shows of the world, as its documentation has it: `connectors/<name>/test/truth.ts`. */
export interface VendorTruth {
  /** The entities that the vendor has, and where their rows stand in the world. */
  readonly entities: Readonly<Record<string, Source>>
  /** Lists of children that the vendor does not give, though it has both entities; each with the reason. */
  readonly withoutEdge?: Readonly<Record<string, string>>
  /** Entities that the vendor lists, and gives by no id; each with the reason. */
  readonly withoutLookup?: Readonly<Record<string, string>>
  /** Rows that the vendor does not show. */
  readonly hiddenRows?: readonly Hidden[]
  /** What the vendor shows instead of the truth. A limit that changes nothing fails the test. */
  readonly limits: readonly Limit[]
  /** Addresses that the vendor makes for people to open, by field; the world's number stands for `{n}` and `{nine}`. */
  readonly links?: Readonly<Record<string, string>>
  /** The vendor's own words for the world's, by field: what `...Raw` shows, and texts "in the provider's words". */
  readonly words: Readonly<Record<string, Words>>
  /** What the vendor lists in place of the world's own children, by edge. */
  readonly shownInstead?: Readonly<Record<string, { readonly sql: string; readonly why: string }>>
  /** Fields that the rows of an operation lack, by operation; the connector's page says so too. */
  readonly untold?: Readonly<Record<string, readonly string[]>>
  /** Edges whose rows stand in no list, with their entity and how many of them there are at least. */
  readonly unlisted?: readonly (readonly [edge: string, entity: string, atLeast: number])[]
  /** Entities whose lists are read in pages of several sizes. */
  readonly paged: readonly string[]
  /** Lists of children that are read in pages of several sizes, with the length of the longest at least. */
  readonly longLists: readonly (readonly [entity: string, field: string, atLeast: number])[]
}

/** Entities without those that a vendor does not have; each with the reason. */
export function lacking(
  entities: Readonly<Record<string, Source>>,
  reasons: Readonly<Record<string, string>>,
): Readonly<Record<string, Source>> {
  return Object.fromEntries(Object.entries(entities).filter(([name]) => !Object.hasOwn(reasons, name)))
}
