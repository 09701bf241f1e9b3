/** A single value within a row. */
export interface Leaf {
  /** Its path, with `[]` for each place in a list. */
  readonly path: string
  readonly value: unknown
  /** Puts another value in its place, and returns what puts it back. */
  replace(value: unknown): () => void
}

/** Every single value within a row, those that are null among them; an empty list holds none. */
export function leavesOf(row: unknown, path = ''): readonly Leaf[] {
  if (typeof row !== 'object' || row === null) return []
  const holder = row as Record<string, unknown>
  return Object.entries(row).flatMap(([name, value]) => {
    const inner = Array.isArray(row) ? `${path}[]` : path === '' ? name : `${path}.${name}`
    if (typeof value === 'object' && value !== null) return leavesOf(value, inner)
    return [{ path: inner, value, replace: (other: unknown) => replace(holder, name, other) }]
  })
}

function replace(holder: Record<string, unknown>, name: string, value: unknown): () => void {
  const before = holder[name]
  holder[name] = value
  return () => {
    holder[name] = before
  }
}

/** Other values that the provider might have sent in the place of this one. A reader that heeds it shows it with one of them. */
export function othersOf(value: unknown): readonly unknown[] {
  if (value === null || value === undefined) return [untouchable, true, 'another', 1_700_000_000]
  if (typeof value === 'boolean') return [!value]
  if (typeof value === 'number') return [value + 1, value === 0 ? -1 : 0]
  return othersOfText(String(value))
}

function othersOfText(text: string): readonly string[] {
  if (text === 'true' || text === 'false') return [text === 'true' ? 'false' : 'true']
  if (/^\d{4}-\d{2}-\d{2}/.test(text)) return [nextDay(text)]
  if (/^-?\d+$/.test(text)) return [String(BigInt(text) + 1n), '0']
  if (/^-?\d*\.\d+$/.test(text)) return [`${text}1`, `1${text.replace('-', '')}`, '0']
  if (URL.canParse(text) && text.startsWith('http')) return [text.replace('//', '//another.'), `${text}x`]
  return [`${text}x`, text === '' ? 'another' : '']
}

function nextDay(text: string): string {
  const day = new Date(`${text.slice(0, 10)}T00:00:00Z`)
  return new Date(day.getTime() + 86_400_000).toISOString().slice(0, 10) + text.slice(10)
}

/** In the place of nothing: whoever looks into it is found out. */
const untouchable: unknown = new Proxy(Object.create(null), {
  get: () => {
    throw new TypeError('it was looked into')
  },
  has: () => {
    throw new TypeError('it was looked for')
  },
  ownKeys: () => {
    throw new TypeError('it was listed')
  },
})

/** What a value is, for a message that must not give it away. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (typeof value !== 'string') return `a ${typeof value}`
  if (/^\d{4}-\d{2}-\d{2}T/.test(value)) return 'an instant'
  if (/^-?\d+(\.\d+)?$/.test(value)) return 'a text of digits'
  return value === '' ? 'an empty text' : `a text of ${value.length} characters`
}
