/** JSON whose numbers keep every digit: each is held as the text that it was written with. */
export type Exact = unknown

interface JsonWithSource {
  parse(text: string, reviver: (key: string, value: unknown, context: { readonly source?: string }) => unknown): unknown
  rawJSON(text: string): unknown
}

const json = JSON as unknown as JsonWithSource

/** Reads JSON; what `JSON.stringify` makes of it is the text again, but for the space between the words. */
export function parseExact(text: string): Exact {
  return json.parse(text, (_, value, { source }) =>
    typeof value === 'number' && source !== undefined ? json.rawJSON(source) : value,
  )
}

/** A single value as a text: an id is a number here and a text there. */
export function textOf(value: Exact): string {
  return JSON.stringify(value).replace(/^"|"$/g, '')
}

/** A property of an object; undefined where there is none. */
export function property(value: Exact, name: string): Exact {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
}

/** The names in a path; a name with a point in it is in quotes, and `[]` is a name of its own. */
export function segmentsOf(path: string): readonly string[] {
  const names = path.match(/"[^"]*"|\[\]|[^.[\]]+/g) ?? []
  return names.map(name => name.replaceAll('"', ''))
}

/** Everything that stands at a path; nothing where the path leads nowhere. */
export function valuesAt(root: Exact, path: string): readonly Exact[] {
  return segmentsOf(path).reduce<readonly Exact[]>(
    (values, name) =>
      values.flatMap(value => {
        if (name === '[]') return Array.isArray(value) ? value : []
        const inner = property(value, name)
        return inner === undefined ? [] : [inner]
      }),
    [root],
  )
}
