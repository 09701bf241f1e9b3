import type { Portrait } from './portrait.ts'

/** A place of which two accounts say different things, or one that one of them lacks. */
export interface Difference {
  readonly place: string
  /** Undefined where the account has no such thing. */
  readonly one: string | undefined
  readonly other: string | undefined
}

/** All in which two portraits differ, in the order of the places; what either could not tell is not compared. */
export function differences(one: Portrait, other: Portrait): readonly Difference[] {
  const untold = [...one.failures.keys(), ...other.failures.keys()]
  const places = [...new Set([...one.places.keys(), ...other.places.keys()])].toSorted()
  const found: Difference[] = []
  const closed: string[] = []
  for (const place of places) {
    const [was, is] = [one.places.get(place), other.places.get(place)]
    if (was === is || untold.some(part => isWithin(part, place)) || closed.some(outer => isInside(outer, place)))
      continue
    found.push({ place, one: was, other: is })
    // What is inside of a thing that differs, or of a list without records, differs with it.
    closed.push(place)
  }
  return found
}

const isWithin = (part: string, place: string) =>
  part === 'account'
    ? !place.startsWith('connector')
    : place === part || place.startsWith(`${part}:`) || place.startsWith(`${part} `)

const isInside = (outer: string, place: string) => ['.', ': '].some(sign => place.startsWith(`${outer}${sign}`))
