import type { Call } from '../../src/contract/call.ts'
import { get, path } from '../../src/contract/call.ts'
import type { Connector } from '../../src/contract/connector.ts'
import type { Fault, FaultCode } from '../../src/contract/faults.ts'
import { element } from '../../src/contract/xml.ts'
import { deadlineIn } from '../../src/pipeline/deadline.ts'
import { transport } from '../../src/pipeline/transport.ts'
import { manualClock } from './manual-clock.ts'
import { scripted, toyPipeline, toyRequest } from './toy.ts'

/** What a provider sends: JSON, or an envelope of SOAP where `xml` is given. */
export interface Sent {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
  readonly xml?: string
}

/** What becomes of it: nothing bad, or a Fault. */
export type Outcome =
  | 'no fault'
  | {
      readonly code: FaultCode
      readonly retryable: boolean
      readonly retryAfterMs?: number
      readonly isAbsence?: true
      readonly permanent?: true
      readonly notDone?: true
    }

/** A proof that a row of a table matters: with the row a reply becomes this, and without it something else. */
export interface FaultCase {
  /** The table and the row, such as `codes.rate_limit`. */
  readonly row: string
  /** What the provider sends; or, where a row is about a part of a reply, a function of its own that reads it. */
  readonly sent: Sent | (() => unknown)
  readonly becomes: unknown
}

/** What a connector's `test/fault-cases.ts` exports. */
export interface FaultCases {
  /** The module of its tables: every exported object and set is one. */
  readonly tables: Readonly<Record<string, unknown>>
  /** The connector's proofs, at least one for each row of each table. */
  readonly cases: readonly FaultCase[]
  /** The connector as it is told by a reply of SOAP, where it is another than by REST. */
  readonly soap?: Connector
}

/** What the transport makes of a reply. */
export async function outcomeOf(connector: Connector, { status, headers = {}, body, xml }: Sent): Promise<Outcome> {
  const text = xml ?? JSON.stringify(body ?? null)
  const type = xml === undefined ? 'application/json' : 'text/xml'
  const clock = manualClock()
  const perform = toyPipeline({
    clock,
    connector,
    order: [transport],
    http: scripted({ status, headers: { 'content-type': type, ...headers }, text, bytes: text.length }).http,
  })
  const deadline = deadlineIn(1_000, { clock })
  try {
    await perform(toyRequest(clock, { call: xml === undefined ? get(path`/`) : soapCall(xml), deadline }))
    return 'no fault'
  } catch (error) {
    const { code, retryable, details } = error as Fault
    const { retryAfterMs, isAbsence, permanent, notDone } = details
    const flags = Object.entries({ retryAfterMs, isAbsence, permanent, notDone })
    return { code, retryable, ...Object.fromEntries(flags.filter(([, value]) => value !== undefined)) }
  } finally {
    deadline.release()
  }
}

function soapCall(xml: string): Call {
  const [, expects = ''] = /Body[^>]*>\s*<(?:\w+:)?(\w+)/.exec(xml) ?? []
  const namespaces = {}
  return { protocol: 'soap', path: path`/`, action: '', body: element('x', {}), expects, namespaces, reads: true }
}

type Table = Record<string, unknown> | Set<string>

/** The tables of a module, by their names: what it exports besides functions. */
export function tablesOf(module: Readonly<Record<string, unknown>>): ReadonlyMap<string, Table> {
  const isTable = (entry: [string, unknown]): entry is [string, Table] => typeof entry[1] === 'object'
  return new Map(Object.entries(module).filter(isTable))
}

/** The rows of a table, by their names. */
export const rowsOf = (table: Table): readonly string[] => (table instanceof Set ? [...table] : Object.keys(table))

/** Does something while a row is taken out of its table. */
export async function without<Result>(table: Table, row: string, work: () => Promise<Result>): Promise<Result> {
  const kept = table instanceof Set ? [...table] : Object.entries(table)
  if (table instanceof Set) table.delete(row)
  else delete table[row]
  try {
    return await work()
  } finally {
    // All of it anew, so that the rows have their order again.
    if (table instanceof Set) {
      table.clear()
      for (const each of kept as string[]) table.add(each)
    } else {
      for (const key of Object.keys(table)) delete table[key]
      Object.assign(table, Object.fromEntries(kept as [string, unknown][]))
    }
  }
}
