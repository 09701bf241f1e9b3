import { remoteNumber } from '../../../src/simulator/world/open.ts'

/** The subdomain of the account in this simulator. */
export const subdomain = 'unigraph-demo'

/** Records name themselves by the account's own host, wherever the simulator listens. */
export const host = `https://${subdomain}.zendesk.com`

/** What stands before the world's nine digits in an id; tickets are counted from 1. */
const prefixes = {
  ticket: 0,
  user: 46406,
  organization: 46407,
  group: 46408,
  comment: 46409,
  field: 46410,
  brand: 46411,
  form: 46412,
  status: 46413,
  attachment: 46414,
  tag: 46415,
} as const

/** A kind of record. */
export type Kind = keyof typeof prefixes

/** The id of a row. */
export const idOf = (kind: Kind, n: number): number => prefixes[kind] * 1_000_000_000 + n

/** The id of a row that may be absent. */
export const idOrNull = (kind: Kind, n: number | null): number | null => (n === null ? null : idOf(kind, n))

/** The row's number in an id, -1 where the id is one of another kind. */
export function numberIn(kind: Kind, id: number): number {
  const n = remoteNumber(String(id))
  return idOf(kind, n) === id ? n : -1
}

/** Where the API shows a record. */
export const urlOf = (folder: string, id: number): string => `${host}/api/v2/${folder}/${id}.json`
