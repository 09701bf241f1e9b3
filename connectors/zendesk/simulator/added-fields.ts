import type { HelpdeskFieldRow } from '../../../src/simulator/world/schema.ts'
import { idOf } from './ids.ts'

type Value = Pick<HelpdeskFieldRow, 'n' | 'key' | 'type'> & { readonly value: string | null }

/** The fields of a ticket, by their ids: numbers are texts. */
export function ticketFields(json: string): { id: number; value: unknown }[] {
  return (JSON.parse(json) as Value[]).map(field => ({ id: idOf('field', field.n), value: heldIn(field) }))
}

/** The fields of a user or an organization, by their keys: numbers are numbers, days are midnights. */
export function keyedFields(json: string): Record<string, unknown> {
  const values = (JSON.parse(json) as Value[]).map(field => {
    const { key, type, value } = field
    if (value !== null && type === 'NUMBER') return [key, Number(value)]
    if (value !== null && type === 'DATE') return [key, `${value}T00:00:00+00:00`]
    return [key, heldIn(field)]
  })
  return Object.fromEntries(values)
}

function heldIn({ type, value }: Value): unknown {
  if (value === null) return null
  if (type === 'FLAG') return value === 'true'
  if (type === 'OPTIONS') return JSON.parse(value)
  return type === 'REFERENCE' ? String(idOf('user', Number(value))) : value
}
