import { existsSync } from 'node:fs'
import type { Connector } from '../../src/contract/connector.ts'
import { exchangesIn } from '../recorded/files.ts'
import { leavesOf } from '../recorded/leaves.ts'
import { readRecordings } from '../recorded/recordings.ts'
import { connectorOf, providers, recordingsOf } from '../recorded/recordings-of.ts'
import { samplesOf } from '../recorded/samples.ts'
import { xmlLeavesOf } from '../recorded/xml-leaves.ts'
import type { Exchange } from './exchange.ts'
import { readingOf, replyOf } from './reading.ts'
import { silence, type Verdict } from './verdict.ts'

/** The vendor's recorded replies, as a judge of the form of ours. */
export interface Recorded {
  judge(exchange: Exchange): Verdict
}

/** What was seen of one record: by path, the kinds of values. */
type Shape = ReadonlyMap<string, ReadonlySet<string>>

/** What is known of a provider's records from its recordings. */
export function recordedOf(connector: Connector): Recorded {
  const provider = providers.find(each => each === connector.name && existsSync(samplesOf(each)))
  if (provider === undefined) return { judge: () => silence }
  // By another protocol the same values have other forms.
  if (connectorOf(provider).records !== connector.records) return { judge: () => silence }
  const shapes = readShapes(provider)
  const replies = readReplies(provider)
  return {
    judge(exchange) {
      const read = attemptReading(connector, exchange)
      // What cannot be read has no form; that is for others to say.
      if (read === undefined) return silence
      const { record, rows } = read
      const whole = replies.get(exchange.request.path)
      if (record === undefined) return whole === undefined ? silence : compare(replyOf(exchange).body, whole)
      const shape = shapes.get(record)
      return shape === undefined ? silence : compareAll(rows, shape)
    },
  }
}

function attemptReading(connector: Connector, exchange: Exchange) {
  try {
    return readingOf(connector, exchange)
  } catch {
    return undefined
  }
}

function compareAll(rows: readonly unknown[], shape: Shape): Verdict {
  const verdicts = rows.map(row => compare(row, shape))
  return {
    complaints: [...new Set(verdicts.flatMap(({ complaints }) => complaints))],
    leaves: new Set(verdicts.flatMap(({ leaves }) => [...leaves])),
  }
}

/** A leaf that was recorded as nothing but one kind of value is no other; one that was never recorded is left open. */
function compare(row: unknown, shape: Shape): Verdict {
  const known = leavesOf(row).flatMap(({ path, value }) => {
    const kinds = shape.get(plainPath(path))
    return kinds === undefined || value === null ? [] : [{ path: plainPath(path), kind: kindOf(value), kinds }]
  })
  const wrong = known.filter(({ kind, kinds }) => !kinds.has(kind) && !kinds.has('text'))
  return {
    complaints: wrong.map(
      ({ path, kind, kinds }) => `${path} is ${kind}, and was recorded as ${[...kinds].join(' or ')}`,
    ),
    leaves: new Set(known.map(({ path }) => path)),
  }
}

function readShapes(provider: string): ReadonlyMap<string, Shape> {
  const shapes = new Map<string, Map<string, Set<string>>>()
  for (const { place, json, xml } of readRecordings().filter(each => each.place.provider === provider)) {
    const shape = shapes.get(place.record) ?? new Map<string, Set<string>>()
    shapes.set(place.record, shape)
    const leaves = xml === undefined ? leavesOf(JSON.parse(JSON.stringify(json))) : xmlLeavesOf(xml)
    for (const { path, value } of leaves) note(shape, plainPath(path), value)
  }
  return shapes
}

/** Replies that hold no record, by the path that they answered. */
function readReplies(provider: string): ReadonlyMap<string, Shape> {
  const found = (recordingsOf(provider).factFiles ?? []).flatMap(file => exchangesIn(provider, file))
  return new Map(
    found.map(({ path, reply }) => {
      const shape = new Map<string, Set<string>>()
      for (const leaf of leavesOf(JSON.parse(JSON.stringify(reply)))) note(shape, plainPath(leaf.path), leaf.value)
      return [path.startsWith('/') ? path : `/${path}`, shape] as const
    }),
  )
}

/** What an account has added may be of any kind, whatever one account has. */
const isAdded = (path: string) => path.endsWith('customFieldList.customField.value')

function note(shape: Map<string, Set<string>>, path: string, value: unknown): void {
  if (value === null) return
  if (isAdded(path)) shape.set(path, new Set(['text']))
  shape.set(path, (shape.get(path) ?? new Set()).add(kindOf(value)))
}

/** XML does not say what is a list, and text beside attributes has a name of its own in our rows. */
const plainPath = (path: string) => path.replaceAll('[]', '').replace(/\.#text$/, '')

/** A text of a narrow kind is told from other texts, which may hold anything. */
function kindOf(value: unknown): string {
  if (typeof value !== 'string') return `a ${typeof value}`
  if (/^\d{4}-\d{2}-\d{2}T/.test(value)) return 'an instant'
  if (/^(true|false)$/.test(value)) return 'a flag'
  return 'text'
}
