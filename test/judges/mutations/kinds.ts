import { shuffle } from '../../../src/simulator/shuffle.ts'
import type { Document, List, Spot } from './document.ts'

/** What a mutation is made of. */
export interface Means {
  readonly document: Document
  /** Decides which leaves come first. */
  readonly seed: number
  /** How many times the kind has been tried before. */
  readonly turn: number
  /** Leaves that some judge constrains. */
  readonly constrained: readonly Spot[]
  /** Leaves that the connector reads. */
  readonly read: readonly Spot[]
  /** Leaves that hold a word of a fixed list. */
  readonly words: readonly Spot[]
  /** Two ids, the first of which stands in the reply. */
  readonly ids: readonly [string, string] | undefined
}

/** One way in which a reply can be wrong; false where the reply has nothing of the kind. */
type Kind = (means: Means) => boolean

const on =
  (spots: (means: Means) => readonly Spot[], change: (spot: Spot) => void): Kind =>
  means => {
    const all = spots(means)
    if (all.length === 0) return false
    // Each turn another leaf, so that a short reply is tried whole.
    change(shuffle(all, means.seed)[means.turn % all.length] as Spot)
    return true
  }

const isFilled = ({ value }: Spot) => value !== null && value !== ''
const filled = ({ constrained }: Means) => constrained.filter(isFilled)
/** What may be missing is missed only by those who read it. */
const heeded = ({ read, constrained }: Means) => (read.length > 0 ? read : constrained).filter(isFilled)

/** What providers call the id of a row. */
const idName = /^(id|Id|sf:Id|internalId|toObjectId|sys_id)$/

/** Every kind of wrong reply, but the one that is cut short. */
export const kinds = {
  'renamed field': on(filled, spot => spot.rename(`${spot.name}Renamed`)),
  'changed type': on(filled, spot => spot.set(otherType(spot))),
  'dropped field': on(heeded, spot => spot.remove()),
  'unknown word': on(
    ({ words }) => words,
    spot => spot.set('a_word_nobody_knows'),
  ),
  'emptied list': ({ document, ids }) => {
    const rows = document.spots.find(
      ({ name, value }) => idName.test(name) && name !== 'internalId' && String(value) === ids?.[0],
    )
    const [fullest] = fullestFirst(document, rows?.path.replace(/\[\]\.\w+$/, ''))
    fullest?.empty()
    return fullest !== undefined
  },
  'swapped ids': ({ document, ids }) => {
    const [one, other] = ids ?? []
    const spots = document.spots.filter(({ name, path }) => idName.test(name) && !/\.errors/.test(path))
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

/** The rows, or what the one row has most of; in XML the outermost. */
function fullestFirst({ lists, spots }: Document, rows: string | undefined): readonly List[] {
  const weights = new Map<string, number>()
  for (const { path } of spots)
    for (let at = path.indexOf('[]'); at >= 0; at = path.indexOf('[]', at + 1))
      weights.set(path.slice(0, at), (weights.get(path.slice(0, at)) ?? 0) + 1)
  const weight = ({ path }: List) => (path === rows ? Number.POSITIVE_INFINITY : (weights.get(path) ?? 0))
  return lists.toSorted((one, other) => weight(other) - weight(one))
}

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
