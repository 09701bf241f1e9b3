import type { Place } from './places.ts'
import { recordings } from './recordings-of.ts'

/** A place in the recordings of one provider. */
export interface Recorded extends Place {
  readonly provider: string
}

/** Every place that holds records of ours. */
export const index: readonly Recorded[] = [...recordings].flatMap(([provider, { places }]) =>
  places.map(place => ({ ...place, provider })),
)
