import { foreignId, oddDates, oddIds, oddNumbers, unknownWord } from './odd-values.ts'
import type { Random } from './random.ts'
import { shuffle } from './shuffle.ts'

// biome-ignore lint/suspicious/noExplicitAny: foreign bytes
type Json = any

/** A value within a document, and where it stands. */
interface Place {
  readonly holder: Json
  readonly key: string | number
  readonly value: Json
}

/** What may be otherwise in what a reply says; each changes the document that it is given, at a place by chance. */
export const jsonChanges = {
  nulled: at(isLeaf, () => null),
  absent: at(isLeaf, () => undefined),
  emptied: at(isText, () => ''),
  anObject: at(isLeaf, () => ({ unexpected: { deeper: true } })),
  aList: at(isLeaf, ({ value }) => [value, value]),
  aNumber: at(isText, () => 5),
  aText: at(isNumber, ({ value }) => String(value)),
  aFlag: at(isLeaf, () => true),
  aListIsNull: at(isList, () => null),
  aListIsAnObject: at(isList, () => ({})),
  anObjectIsAText: at(isObject, () => 'text'),
  anotherWord: at(isWord, () => unknownWord),
  anOddDate: at(isDate, (_, random) => random.pick(oddDates)),
  anOddNumber: at(isNumeric, (_, random) => random.pick(oddNumbers)),
  anOddId: at(isId, (_, random) => random.pick(oddIds)),
  anotherField: at(isObject, ({ value }) => ({ ...value, field_of_next_year: { deep: [1, { er: null }] } })),
  fieldsTurned: at(isObject, ({ value }) => Object.fromEntries(Object.entries(value).reverse())),
  rowMissing: rows((list, random) => list.toSpliced(random.integer(0, list.length - 1), 1)),
  rowTwice: rows((list, random) => [...list, structuredClone(random.pick(list))]),
  rowsShuffled: rows((list, random) => shuffle(list, random.integer(1, 1_000_000))),
  rowsGone: rows(() => []),
  pageShort: rows(list => list.slice(0, Math.ceil(list.length / 2))),
  rowsOfOthers: rows((list, random) => list.map(row => withForeignIds(row, random))),
  oneRowOfOthers: rows((list, random) => [...list, withForeignIds(random.pick(list), random)]),
  // A bare list answers ids one by one, and nothing in it says that there is no such record.
  rowIsNull: (root, random) => {
    if (!Array.isArray(root)) rows(list => list.with(random.integer(0, list.length - 1), null))(root, random)
  },
  wrongTotal: (root, random) => {
    // The totals of pages stand above the rows; those within are amounts.
    const above = placesIn(root, { intoLists: false }).filter(isTotal)
    if (above.length > 0) put(random.pick(above), 1_000_000)
  },
} satisfies Record<string, (root: Json, random: Random) => void>

function at(fits: (place: Place) => boolean, next: (place: Place, random: Random) => Json) {
  return (root: Json, random: Random): void => {
    const places = placesIn(root).filter(fits)
    if (places.length === 0) return
    const place = random.pick(places)
    const value = next(place, random)
    put(place, value)
  }
}

function put({ holder, key }: Place, value: Json): void {
  if (value === undefined) delete holder[key]
  else holder[key] = value
}

/** Changes the longest list of objects, which is where the rows are. */
function rows(next: (list: Json[], random: Random) => Json[]) {
  return (root: Json, random: Random): void => {
    const lists = placesIn({ root }).filter(({ value }) => Array.isArray(value) && isObject({ value: value[0] }))
    const longest = lists.toSorted((one, other) => other.value.length - one.value.length)[0]
    if (longest === undefined) return
    const changed = next([...longest.value], random)
    longest.value.splice(0, longest.value.length, ...changed)
  }
}

function placesIn(value: Json, { intoLists = true } = {}): Place[] {
  if (typeof value !== 'object' || value === null || (Array.isArray(value) && !intoLists)) return []
  return Object.entries(value).flatMap(([key, inner]) => [
    { holder: value, key, value: inner },
    ...placesIn(inner, { intoLists }),
  ])
}

function isLeaf({ value }: Pick<Place, 'value'>): boolean {
  return value !== null && typeof value !== 'object'
}

function isText({ value }: Place): boolean {
  return typeof value === 'string' && value !== ''
}

function isNumber({ value }: Place): boolean {
  return typeof value === 'number'
}

function isNumeric({ value }: Place): boolean {
  return typeof value === 'number' || (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value))
}

function isList({ value }: Pick<Place, 'value'>): boolean {
  return Array.isArray(value)
}

function isObject({ value }: Pick<Place, 'value'>): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isWord({ value }: Place): boolean {
  return typeof value === 'string' && /^[a-zA-Z_ ]{3,30}$/.test(value)
}

function isDate({ value }: Place): boolean {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value)
}

function isId({ key, value }: Place): boolean {
  return /id$/i.test(String(key)) && isLeaf({ value })
}

function isTotal({ key, value }: Place): boolean {
  return (
    /^(total|totalSize|totalRecords|totalPages|total_results|count)$/i.test(String(key)) && typeof value === 'number'
  )
}

function withForeignIds(row: Json, random: Random): Json {
  const foreign = structuredClone(row)
  for (const { holder, key, value } of placesIn({ foreign }))
    if (/^(id|sys_id|hs_object_id)$/i.test(String(key)) && isLeaf({ value }))
      holder[key] = typeof value === 'number' ? Number(foreignId(random)) : foreignId(random)
  return foreign
}
