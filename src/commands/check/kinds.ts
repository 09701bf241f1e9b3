import { type Document, resolved, type Schema } from './openapi.ts'

type Kind = 'an object' | 'a list' | 'a text' | 'a number' | 'a flag'

const kinds: Readonly<Record<string, Kind>> = {
  object: 'an object',
  array: 'a list',
  string: 'a text',
  number: 'a number',
  integer: 'a number',
  boolean: 'a flag',
}

/** How deep parts of schemas are looked into: they can hold themselves. */
const deepest = 8

/** Which kinds of value a schema allows; none where it leaves that open. */
export function kindsOf(schema: Schema, document: Document, depth = 0): readonly Kind[] {
  const { type, properties, items, allOf = [], anyOf = [], oneOf = [] } = resolved(schema, document)
  const named = [type].flat().flatMap(each => kinds[each ?? ''] ?? [])
  if (named.length > 0) return named
  if (properties !== undefined) return ['an object']
  if (items !== undefined) return ['a list']
  if (depth > deepest) return []
  const within = (part: Schema) => kindsOf(part, document, depth + 1)
  const ways = [...anyOf, ...oneOf].map(within)
  // One way that is open leaves all of it open.
  if (ways.length > 0) return ways.some(way => way.length === 0) ? [] : [...new Set(ways.flat())]
  return allOf.map(within).find(part => part.length > 0) ?? []
}

/** The kind of a value; undefined for one that is absent. */
export function kindOf(value: unknown): Kind | undefined {
  if (value === null || value === undefined) return undefined
  return Array.isArray(value) ? 'a list' : kinds[typeof value]
}
