/** How deep names stand in a fact, such as the fields of a described object. */
const deepest = 3
/** What says which thing it is, the preferred first. */
const identifying = ['key', 'name', 'type', 'id']
const looksLikeAName = /^[\w$:-]{1,80}(?:\[\])?$/

/** True for names as programs write them; what people write, such as addresses, is not repeated. */
export const isName = (text: string): boolean => looksLikeAName.test(text) || text === '[]'

/** The names of all that a fact tells of, and never what it says of them. */
export function namesIn(fact: unknown, depth = 0): readonly string[] {
  if (typeof fact !== 'object' || fact === null || depth === deepest) return []
  return entriesOf(fact).flatMap(([name, inner]) =>
    isName(name) ? [name, ...namesIn(inner, depth + 1).map(deeper => `${name}.${deeper}`)] : [],
  )
}

function entriesOf(thing: object): readonly (readonly [string, unknown])[] {
  if (thing instanceof Map) return [...thing].map(([key, value]) => [String(key), value])
  if (thing instanceof Set) return [...thing].map(value => [String(value), undefined])
  if (!Array.isArray(thing)) return Object.entries(thing)
  return thing.flatMap(each => {
    const by = identifying.find(key => typeof each?.[key] === 'string' || typeof each?.[key] === 'number')
    return by === undefined ? [] : [[String(each[by]), undefined] as const]
  })
}
