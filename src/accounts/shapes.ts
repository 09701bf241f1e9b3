import type { Mask } from '../contract/record.ts'

/** That records of a provider do not look as they did. */
export interface Drift {
  /** The provider's record, such as `ticket`. */
  readonly record: string
  /** The place in it, such as `via.channel` or `tags[]`. */
  readonly path: string
  readonly kind: 'FIELD_MISSING' | 'TYPE_CHANGED' | 'LIST_EMPTIED'
  /** What was there, and what is. */
  readonly was: string
  readonly is: string
}

/** From how many rows on it is known how records look, and how many newer ones are compared with them at once. */
const knownFrom = 60
const comparedAtOnce = 40
/** In what part of the rows a thing must be for its lack to mean something. */
const nearlyAlways = 0.98
/** How many rows of one reply are looked at (a few of each tell as much as all of one, and cost less), how deep, how many places of a record, and how many sets of fields. */
export const rowsOfOne = 3
const deepest = 3
const mostPlaces = 300
const mostShapes = 200

/** What was found at one place of the rows. */
interface Place {
  present: number
  /** True for what another field of the row names, such as `card` beside `type: "card"`: other kinds have others. */
  isKind: boolean
  /** In how many of them there was a list with something in it. */
  filled: number
  /** How often there was a value of each type; nulls have none. */
  readonly types: Map<string, number>
}

/** How rows look, as plain data: how many there were, and of each place what was found there. */
export interface LearnedShape {
  readonly rows: number
  readonly places: Readonly<
    Record<string, readonly [present: number, isKind: 0 | 1, filled: number, types: Readonly<Record<string, number>>]>
  >
}

/** How so many rows look. */
interface Shape {
  rows: number
  /** How many places are told apart. */
  readonly most: number
  readonly places: Map<string, Place>
  /** The places that are looked at whatever else there is, since they are compared. */
  readonly expected?: Shape['places'] | undefined
}

const newShape = (expected?: Shape['places'], most = mostPlaces): Shape => ({
  rows: 0,
  most,
  places: new Map(),
  expected,
})

function newKnown() {
  const usual = newShape()
  return { usual, recent: newShape(usual.places) }
}

/**
 * How the records of one account look, learned from its own replies: fields that were always there, their types, lists that
 * were never empty. What changes about that is told once. Values are looked at and never kept.
 */
export class Shapes {
  readonly #onDrift: (drift: Drift) => void
  readonly #known = new Map<string, { readonly usual: Shape; recent: Shape }>()
  readonly #told = new Map<string, Drift>()
  /** Kinds of rows of which more is known than when that was asked for last. */
  readonly #changed = new Set<string>()

  constructor(onDrift: (drift: Drift) => void) {
    this.#onDrift = onDrift
  }

  /** Everything that has changed. */
  get all(): readonly Drift[] {
    return [...this.#told.values()]
  }

  /** What more is known than when this was asked last, by kinds of rows. */
  learned(): ReadonlyMap<string, LearnedShape> {
    const changed = [...this.#changed].flatMap(key => {
      const known = this.#known.get(key)
      return known === undefined ? [] : [[key, dataOf(known.usual)] as const]
    })
    this.#changed.clear()
    return new Map(changed)
  }

  /** Begins with what was learned before, where nothing has been learned yet, and with what was told: that is not told again. */
  restore(learned: ReadonlyMap<string, LearnedShape>, told: readonly Drift[]): void {
    for (const [key, shape] of learned) if (!this.#known.has(key)) this.#known.set(key, knownFromData(shape))
    for (const drift of told) this.#told.set(keyOf(drift), drift)
  }

  /** Looks at rows of one reply that were asked for with the same fields. */
  note(record: string, mask: Mask, rows: readonly unknown[]): void {
    const key = mask === 'ALL' ? record : JSON.stringify([record, [...mask].sort()])
    const known = this.#known.get(key) ?? newKnown()
    if (!this.#known.has(key)) {
      if (this.#known.size === mostShapes) return
      this.#known.set(key, known)
    }
    const isLearning = known.usual.rows < knownFrom
    const into = isLearning ? known.usual : known.recent
    if (isLearning) this.#changed.add(key)
    for (const row of rows.slice(0, rowsOfOne)) {
      into.rows += 1
      look(into, row, '', 0)
    }
    if (known.recent.rows < comparedAtOnce) return
    const changed = differences(record, known.usual, known.recent)
    for (const drift of changed) this.#tell(drift)
    // A change that begins in the middle of what is compared must not become usual.
    if (changed.length === 0 && isAlike(known.usual, known.recent)) {
      add(known.usual, known.recent)
      this.#changed.add(key)
    }
    known.recent = newShape(known.usual.places)
  }

  #tell(drift: Drift): void {
    const key = keyOf(drift)
    if (this.#told.has(key)) return
    this.#told.set(key, drift)
    this.#onDrift(drift)
  }
}

const keyOf = ({ record, path, kind }: Drift) => JSON.stringify([record, path, kind])

function dataOf({ rows, places }: Shape): LearnedShape {
  const all = [...places].map(([path, { present, isKind, filled, types }]) => {
    return [path, [present, isKind ? 1 : 0, filled, Object.fromEntries(types)]] as const
  })
  return { rows, places: Object.fromEntries(all) }
}

function knownFromData({ rows, places }: LearnedShape) {
  const known = newKnown()
  known.usual.rows = rows
  for (const [path, [present, isKind, filled, types]] of Object.entries(places))
    known.usual.places.set(path, { present, isKind: isKind === 1, filled, types: new Map(Object.entries(types)) })
  return known
}

/** The types of what is filled at each place of the rows, such as `string or number`; `null` where nothing ever is. */
export function typesIn(rows: readonly unknown[]): ReadonlyMap<string, string> {
  // One that lacks places for want of room would differ from another for no reason.
  const shape = newShape(undefined, Number.POSITIVE_INFINITY)
  for (const row of rows) look(shape, row, '', 0)
  return new Map([...shape.places].map(([path, { types }]) => [path, [...types.keys()].sort().join(' or ') || 'null']))
}

function look(shape: Shape, value: unknown, path: string, depth: number): void {
  if (typeof value !== 'object' || value === null || depth === deepest) return
  const said = new Set(Object.values(value).filter(inner => typeof inner === 'string'))
  for (const [name, inner] of Object.entries(value)) {
    const at = path === '' ? name : `${path}.${name}`
    const place = placeAt(shape, at)
    if (place === undefined) continue
    place.present += 1
    place.isKind ||= said.has(name)
    if (inner === null || inner === undefined || inner === '') continue
    const type = Array.isArray(inner) ? 'list' : typeof inner
    place.types.set(type, (place.types.get(type) ?? 0) + 1)
    if (!Array.isArray(inner)) look(shape, inner, at, depth + 1)
    else if (inner.length > 0) {
      place.filled += 1
      look(shape, { '[]': inner[0] }, at, depth + 1)
    }
  }
}

function placeAt({ places, most, expected }: Shape, path: string): Place | undefined {
  const known = places.get(path)
  if (known !== undefined || (places.size >= most && !expected?.has(path))) return known
  const place: Place = { present: 0, isKind: false, filled: 0, types: new Map() }
  places.set(path, place)
  return place
}

function differences(record: string, usual: Shape, recent: Shape): readonly Drift[] {
  return [...usual.places].flatMap(([path, was]): readonly Drift[] => {
    const is = recent.places.get(path)
    const isUsual = was.present >= usual.rows * nearlyAlways && !was.isKind
    if (is === undefined) {
      // What is inside of a thing that is gone goes with it.
      const isOutermost = !path.includes('.')
      return isUsual && isOutermost ? [{ record, path, kind: 'FIELD_MISSING', was: typesOf(was), is: 'nothing' }] : []
    }
    const strange = [...is.types.keys()].filter(type => !was.types.has(type))
    const had = sum(was.types)
    // A field that hardly ever had a value says nothing of what it is.
    if (strange.length > 0 && had >= knownFrom / 2)
      return [{ record, path, kind: 'TYPE_CHANGED', was: typesOf(was), is: strange.join(' or ') }]
    const isEmptied = was.filled >= usual.rows * nearlyAlways && is.filled === 0
    return isEmptied ? [{ record, path, kind: 'LIST_EMPTIED', was: 'a list', is: 'an empty list' }] : []
  })
}

/** True where what was nearly always there is so still. */
function isAlike(usual: Shape, recent: Shape): boolean {
  return [...usual.places].every(([path, { present, filled }]) => {
    const is = recent.places.get(path)
    const keeps = (was: number, now = 0) => was < usual.rows * nearlyAlways || now >= recent.rows * nearlyAlways
    return keeps(present, is?.present) && keeps(filled, is?.filled)
  })
}

function add(usual: Shape, recent: Shape): void {
  usual.rows += recent.rows
  for (const [path, { present, filled, types }] of recent.places) {
    const place = placeAt(usual, path)
    if (place === undefined) continue
    place.present += present
    place.filled += filled
    for (const [type, count] of types) place.types.set(type, (place.types.get(type) ?? 0) + count)
  }
}

const sum = (types: ReadonlyMap<string, number>) => [...types.values()].reduce((total, count) => total + count, 0)

const typesOf = ({ types }: Place) => [...types.keys()].join(' or ') || 'null'
