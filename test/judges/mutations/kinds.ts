import type { Random } from '../../../src/simulator/random.ts'
import type { Document, Spot } from './document.ts'

/** What a mutation is made of. */
export interface Means {
  readonly document: Document
  readonly random: Random
  /** Leaves that some judge constrains. */
  readonly constrained: readonly Spot[]
  /** Leaves that hold a word of a fixed list. */
  readonly words: readonly Spot[]
  /** Two ids, the first of which stands in the reply. */
  readonly ids: readonly [string, string] | undefined
}

/** One way in which a reply can be wrong; false where the reply has nothing of the kind. */
type Kind = (means: Means) => boolean

const on =
  (spots: (means: Means) => readonly Spot[], change: (spot: Spot, random: Random) => void): Kind =>
  means => {
    const all = spots(means)
    if (all.length === 0) return false
    change(means.random.pick(all), means.random)
    return true
  }

const filled = ({ constrained }: Means) => constrained.filter(({ value }) => value !== null && value !== '')

/** Every kind of wrong reply, but the one that is cut short. */
export const kinds = {
  'renamed field': on(filled, spot => spot.rename(`${spot.name}Renamed`)),
  'changed type': on(filled, spot => spot.set(otherType(spot))),
  'dropped field': on(filled, spot => spot.remove()),
  'unknown word': on(
    ({ words }) => words,
    spot => spot.set('a_word_nobody_knows'),
  ),
  'emptied list': ({ document }) => {
    // The first is the outermost: the rows.
    document.lists[0]?.empty()
    return document.lists.length > 0
  },
  'swapped ids': ({ document, ids }) => {
    const [one, other] = ids ?? []
    const spots = document.spots.filter(({ name, path }) => /^(id|internalId|toObjectId)$/.test(name) && !/\.errors/.test(path))
    for (const spot of spots) {
      if (String(spot.value) === one) spot.set(like(spot.value, other))
      else if (String(spot.value) === other) spot.set(like(spot.value, one))
    }
    return spots.some(({ value }) => String(value) === one)
  },
  'cut cursor': ({ document }) => {
    const found = document.spots.filter(({ name, path }) => Object.hasOwn(ends, name) && ends[name]?.at.test(path))
    for (const spot of found) spot.set(ends[spot.name]?.value)
    const links = document.spots.filter(({ path }) => /(^|\.)paging\.next\./.test(path))
    for (const spot of links) spot.remove()
    return found.length + links.length > 0
  },
} as const satisfies Readonly<Record<string, Kind>>

/** The name of a kind. */
export type KindName = keyof typeof kinds | 'truncated'

/** What says that a list goes on, and what says that it does not. */
const ends: Readonly<Record<string, { readonly at: RegExp; readonly value: unknown }>> = {
  has_more: { at: /^(meta\.)?has_more$/, value: false },
  after_cursor: { at: /^meta\./, value: null },
  next_page: { at: /^next_page$/, value: null },
  next: { at: /^links\./, value: null },
  totalPages: { at: /totalPages$/, value: '1' },
}

function otherType({ value, path }: Spot): unknown {
  if (typeof value === 'number') return 'many'
  if (typeof value === 'boolean') return 'perhaps'
  // In XML every value is a text: an element in its place is of another type whatever the field.
  if (path.includes('Response.')) return path.includes('@') ? 'not this' : {}
  return [value]
}

const like = (value: unknown, id = '') => (typeof value === 'number' ? Number(id) : id)
