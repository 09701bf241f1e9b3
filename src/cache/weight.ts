/** What a value takes besides its characters, in bytes: a slot of an object, the head of a list or a text. */
const overhead = 24
/** How deep is looked; what is deeper counts as little. */
const deepest = 12

/** About how many bytes a value of JSON takes in memory. */
export function weightOf(value: unknown, depth = 0): number {
  if (typeof value === 'string') return overhead + value.length
  if (value === null || typeof value !== 'object' || depth > deepest) return 8
  let weight = overhead
  if (Array.isArray(value)) for (const each of value) weight += weightOf(each, depth + 1)
  else for (const name in value) weight += overhead + weightOf((value as Record<string, unknown>)[name], depth + 1)
  return weight
}
