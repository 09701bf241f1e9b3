/** The row with another value in one of the provider's fields, wherever in the row the field stands. */
export function withField(row: unknown, field: string, value: unknown): unknown {
  const copy = structuredClone(row)
  for (const place of placesOf(copy, field)) place.holder[place.key] = value
  return copy
}

/** The row without the field. */
export function withoutField(row: unknown, field: string): unknown {
  const copy = structuredClone(row)
  for (const { holder, key } of placesOf(copy, field)) delete holder[key]
  return copy
}

/** The row with a text or number inside the named fields replaced; undefined where there is none to replace. */
export function replaceLeaves(
  row: unknown,
  fields: readonly string[],
  { from, to }: { readonly from: string; readonly to: string },
): object | undefined {
  const copy = structuredClone(row) as object
  let replaced = 0
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit)
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, visit(inner)]))
    if (typeof value === 'boolean' || value === null || String(value) !== from) return value
    replaced += 1
    return typeof value === 'number' ? Number(to) : to
  }
  for (const field of fields) for (const { holder, key } of placesOf(copy, field)) holder[key] = visit(holder[key])
  return replaced === 0 ? undefined : copy
}

interface Place {
  readonly holder: Record<string, unknown>
  readonly key: string
}

/** Where a field stands: in the row itself, or in the objects nearest to it, such as its properties. */
function placesOf(row: unknown, field: string): readonly Place[] {
  let level = [row].filter(isHolder)
  for (let depth = 0; depth < 4 && level.length > 0; depth += 1) {
    const places = level.flatMap(holder => placeIn(holder, field))
    if (places.length > 0) return places
    level = level.flatMap(holder => Object.values(holder)).filter(isHolder)
  }
  return []
}

/** A field may be a path, such as `via.channel`. */
function placeIn(holder: Record<string, unknown>, field: string): readonly Place[] {
  if (Object.hasOwn(holder, field)) return [{ holder, key: field }]
  const [head = '', ...tail] = field.split('.')
  const inner = holder[head]
  return tail.length > 0 && isHolder(inner) ? placeIn(inner, tail.join('.')) : []
}

function isHolder(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
