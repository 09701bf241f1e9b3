import type { EntityName } from '../../src/contract/entities.ts'
import { parseJson } from '../../src/pipeline/json.ts'
import type { Recording } from './recordings.ts'
import { connectorOf } from './recordings-of.ts'

/** The entity that the connector takes the row for. */
export function entityOf({ place, json }: Recording): EntityName {
  const row = parseJson(JSON.stringify(json ?? null))
  const found = place.entities.find(name => connectorOf(place.provider).entities[name]?.when?.(row) ?? true)
  if (found === undefined) throw new TypeError(`A ${place.record} is none of ${place.entities.join(', ')}.`)
  return found
}
