import type { jsonChanges } from './json-changes.ts'
import { foreignId, oddDates, oddIds, oddNumbers, unknownWord } from './odd-values.ts'
import type { Random } from './random.ts'
import { shuffle } from './shuffle.ts'
import { type XmlPlace, xmlPlaces } from './xml-places.ts'

type XmlChange = (text: string, random: Random) => string

/** The same changes as in JSON, of an XML text. */
export const xmlChanges: Readonly<Record<keyof typeof jsonChanges, XmlChange>> = {
  nulled: inside(isFilled, () => ''),
  absent: whole(isFilled, () => ''),
  emptied: inside(isFilled, () => ''),
  anObject: inside(isFilled, () => '<unexpected><deeper>true</deeper></unexpected>'),
  aList: whole(isFilled, element => element + element),
  aNumber: inside(isFilled, () => '5'),
  aText: inside(isNumeric, () => 'text'),
  aFlag: inside(isFilled, () => 'true'),
  aListIsNull: whole(isGroup, () => ''),
  // In XML nothing tells a list from an object.
  aListIsAnObject: text => text,
  anObjectIsAText: inside(isGroup, () => 'text'),
  anotherWord: inside(isWord, () => unknownWord),
  anOddDate: inside(isDate, (_, random) => random.pick(oddDates)),
  anOddNumber: inside(isNumeric, (_, random) => random.pick(oddNumbers)),
  anOddId: inside(isId, (_, random) => random.pick(oddIds)),
  anotherField: inside(isGroup, content => `${content}<fieldOfNextYear><deep/></fieldOfNextYear>`),
  fieldsTurned: text => text,
  rowMissing: rows((list, random) => list.toSpliced(random.integer(0, list.length - 1), 1)),
  rowTwice: rows((list, random) => [...list, random.pick(list)]),
  rowsShuffled: rows((list, random) => shuffle(list, random.integer(1, 1_000_000))),
  rowsGone: rows(() => []),
  pageShort: rows(list => list.slice(0, Math.ceil(list.length / 2))),
  rowsOfOthers: rows((list, random) => list.map(row => withForeignId(row, random))),
  oneRowOfOthers: rows((list, random) => [...list, withForeignId(random.pick(list), random)]),
  rowIsNull: rows((list, random) => {
    const index = random.integer(0, list.length - 1)
    return list.with(index, emptied(list[index] ?? ''))
  }),
  wrongTotal: inside(isTotal, () => '1000000'),
}

type Fits = (place: XmlPlace, content: string) => boolean

function inside(fits: Fits, next: (content: string, random: Random) => string): XmlChange {
  return (text, random) => {
    const found = pick(text, fits, random)
    if (found === undefined) return text
    const [begins, ends] = found.inside
    return text.slice(0, begins) + next(text.slice(begins, ends), random) + text.slice(ends)
  }
}

function whole(fits: Fits, next: (element: string) => string): XmlChange {
  return (text, random) => {
    const found = pick(text, fits, random)
    if (found === undefined) return text
    return text.slice(0, found.begins) + next(text.slice(found.begins, found.ends)) + text.slice(found.ends)
  }
}

function pick(text: string, fits: Fits, random: Random): XmlPlace | undefined {
  const places = xmlPlaces(text).filter(place => !isFrame(place) && fits(place, text.slice(...place.inside)))
  return places.length === 0 ? undefined : random.pick(places)
}

/** Changes the longest run of brothers that hold others, which is where the rows are. */
function rows(next: (list: string[], random: Random) => string[]): XmlChange {
  return (text, random) => {
    const groups = Map.groupBy(
      xmlPlaces(text).filter(place => !place.isLeaf && !isFrame(place)),
      ({ name, parent }) => `${parent} ${name}`,
    )
    const longest = [...groups.values()].toSorted((one, other) => other.length - one.length)[0]
    const [first, last] = [longest?.[0], longest?.at(-1)]
    if (longest === undefined || first === undefined || last === undefined) return text
    const list = longest.map(({ begins, ends }) => text.slice(begins, ends))
    return text.slice(0, first.begins) + next(list, random).join('') + text.slice(last.ends)
  }
}

const isFrame = ({ name }: XmlPlace) => name === 'Envelope' || name === 'Body' || name === 'Header'

function isFilled({ isLeaf }: XmlPlace, content: string): boolean {
  return isLeaf && content !== ''
}

function isGroup({ isLeaf }: XmlPlace): boolean {
  return !isLeaf
}

function isNumeric({ isLeaf }: XmlPlace, content: string): boolean {
  return isLeaf && /^-?\d+(\.\d+)?$/.test(content)
}

function isWord({ isLeaf }: XmlPlace, content: string): boolean {
  return isLeaf && /^[a-zA-Z_ ]{3,30}$/.test(content)
}

function isDate({ isLeaf }: XmlPlace, content: string): boolean {
  return isLeaf && /^\d{4}-\d\d-\d\d/.test(content)
}

function isId({ isLeaf, name }: XmlPlace, content: string): boolean {
  return isLeaf && /id$/i.test(name) && content !== ''
}

function isTotal({ isLeaf, name }: XmlPlace): boolean {
  return isLeaf && /^(totalRecords|totalPages|size)$/.test(name)
}

/** The element without its attributes and all that is in it. */
function emptied(element: string): string {
  return `<${/^<([\w.:-]+)/.exec(element)?.[1]}/>`
}

function withForeignId(row: string, random: Random): string {
  const id = foreignId(random)
  return row
    .replace(/(\s(?:internalId)=")[^"]*"/, `$1${id}"`)
    .replace(/(<(?:[\w.-]+:)?(?:id|Id|sys_id)>)[^<]*</, `$1${id}<`)
}
