import type { OneOf } from './compare.ts'

/** A vendor's own words for the world's. */
export type Words = Readonly<Record<string, string | OneOf>> | ((word: string) => string | null)
