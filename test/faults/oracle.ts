import { isDeepStrictEqual } from 'node:util'
import { faults } from '../../src/contract/faults.ts'
import type { Answer } from '../support/unigraph.ts'

type Path = readonly (string | number)[]
// biome-ignore lint/suspicious/noExplicitAny: its form follows from each question.
type Data = any
type AnswerError = NonNullable<Answer['errors']>[number]

/** What is wrong with an answer: parts that are missing or other than right without a word, and words that say nothing. */
export function judge(answer: Answer, { right, is }: { right: Data; is: 'seen' | 'believed' }): readonly string[] {
  const untyped = (answer.errors ?? []).flatMap(wrongsOf)
  if (is === 'believed') return [...untyped, ...othersWrong(answer.data, right)]
  const silent = gapsOf(answer.data, right).filter(gap => !isTold(gap, answer))
  return [...untyped, ...silent.map(({ path, got }) => `${path.join('.')} is ${short(got)} without a word`)]
}

/** Names of what went wrong inside of us, which are nobody's business and help nobody. */
const inside = /TypeError|Cannot read|is not a function|is not iterable|undefined|\[object|at \w+ \(|node:|ECONN.*\n/

/** Codes that speak of a provider. */
const ofProviders = /^(PROVIDER_|RECONNECT_|CIRCUIT_|NOT_FOUND|CONFLICT)/

function wrongsOf({ message, extensions }: AnswerError): string[] {
  const { code, provider, account, operation, sources } = extensions as Record<string, unknown>
  if (!Object.hasOwn(faults, String(code))) return [`an error of the code ${code}: ${message}`]
  if (inside.test(message)) return [`an error that tells of our inside: ${message}`]
  if (ofProviders.test(String(code)) && [provider, account, operation].includes(undefined))
    return [`an error without ${missingOf({ provider, account, operation })}: ${code} ${message}`]
  if (code === 'PARTIAL_RESULT' && !Array.isArray(sources))
    return [`a part is missing, and of whom is not said: ${message}`]
  return []
}

const missingOf = (given: Record<string, unknown>) =>
  Object.keys(given)
    .filter(name => given[name] === undefined)
    .join(' and ')

interface Gap {
  readonly path: Path
  readonly got: unknown
  /** The connections and customers around it, from the innermost. */
  readonly around: readonly Data[]
}

/** What an answer says of itself, and cursors, which are sealed anew each time. */
const ofItself: ReadonlySet<string> = new Set(['sources', 'isComplete', 'endCursor', 'downloadUrl'])

function gapsOf(got: Data, right: Data, path: Path = [], around: readonly Data[] = []): readonly Gap[] {
  if (isDeepStrictEqual(got, right)) return []
  if (hasOtherRows(got, right)) {
    // Where a row is left out, the next one takes its place: each is compared with itself.
    const kept = right.filter((row: Data) => got.some((each: Data) => each?.id === row.id))
    const within = kept.flatMap((row: Data) => {
      const index = got.findIndex((each: Data) => each?.id === row.id)
      return gapsOf(got[index], row, [...path, index], around)
    })
    return [{ path, got, around }, ...within]
  }
  // A field that the account has by now and had not before is what it says it is, and so is one of no known type.
  if (path.at(-1) === 'customFields' && Array.isArray(got) && Array.isArray(right))
    return right.flatMap((each, index) => {
      const own = got.find(isOf(each))
      return own?.type === 'OTHER' ? [] : gapsOf(own, each, [...path, index], around)
    })
  if (Array.isArray(got) && Array.isArray(right) && got.length === right.length)
    return right.flatMap((each, index) => gapsOf(got[index], each, [...path, index], around))
  if (isRecord(got) && isRecord(right)) {
    const within = Object.hasOwn(got, 'sources') ? [got, ...around] : around
    const names = Object.keys(right).filter(name => !ofItself.has(name))
    return names.flatMap(name => gapsOf(got[name], right[name], [...path, name], within))
  }
  return [{ path, got, around }]
}

/** True for two lists of rows that are not of the same records in the same order. */
function hasOtherRows(got: Data, right: Data): boolean {
  if (!Array.isArray(got) || !Array.isArray(right) || !right.every(row => isRecord(row) && 'id' in row)) return false
  const ids = (rows: Data[]) => rows.map(row => row?.id)
  return !isDeepStrictEqual(ids(got), ids(right)) && got.every(row => isRecord(row))
}

const isOf = (right: Data) => (got: Data) => got.key === right.key

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** True where the answer says that something is missing here. A value that is another one is never explained. */
function isTold({ path, got, around }: Gap, { errors = [] }: Answer): boolean {
  // Whether more follows is also unknown where a list could not be read.
  const isMissing = got === null || got === undefined || typeof got === 'boolean' || Array.isArray(got)
  if (!isMissing) return false
  if (
    around.some(
      part =>
        part.isComplete === false &&
        part.sources.some((each: Data) => each.state !== 'OK' && each.state !== 'SKIPPED' && each.message !== null),
    )
  )
    return true
  return errors.some(error => placesOf(error).some(place => isWithin(path, place) || isWithin(place, path)))
}

/** Where an error says that something is missing; one that is about a list is about all that stands beside it. */
function placesOf({ path = [], extensions }: AnswerError): readonly Path[] {
  return (extensions.affectedPaths as Path[] | undefined) ?? [path]
}

const isWithin = (path: Path, place: Path) => place.every((part, index) => String(path[index]) === String(part))

/** Where a provider says something else that may be true: what of the other rows is wrong. */
function othersWrong(got: Data, right: Data): readonly string[] {
  const before = rowsOf(right)
  const changed = [...rowsOf(got)].flatMap(([id, row]) => {
    const known = before.get(id)
    return known === undefined ? [] : [namesOf(row, known)].filter(names => names.length > 0)
  })
  const names = [...new Set(changed.flat())]
  // One row that is other in every field, or a field that is other in every row, such as one read from a dictionary.
  return changed.length > 1 && names.length > 3 ? [`${changed.length} rows are other in ${names.join(', ')}`] : []
}

function rowsOf(data: Data, found = new Map<string, Data>()): Map<string, Data> {
  if (Array.isArray(data)) for (const each of data) rowsOf(each, found)
  else if (isRecord(data)) {
    if (typeof data.id === 'string') found.set(data.id, data)
    for (const each of Object.values(data)) rowsOf(each, found)
  }
  return found
}

/** The fields in which two rows differ; nothing is no difference, for it may have an error. */
const namesOf = (one: Data, other: Data) =>
  Object.keys(other).filter(
    name =>
      !ofItself.has(name) &&
      !isRecord(other[name]) &&
      one[name] !== null &&
      one[name] !== undefined &&
      !isDeepStrictEqual(one[name], other[name]),
  )

const short = (value: unknown) => JSON.stringify(value)?.slice(0, 80)
