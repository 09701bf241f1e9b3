import type { Scope } from '../../src/accounts/scope.ts'
import type { Connector } from '../../src/contract/connector.ts'
import { Fault } from '../../src/contract/faults.ts'
import type { Signal } from '../../src/pipeline/ending.ts'
import type { Http } from '../../src/pipeline/http.ts'
import type { ServedSimulator } from '../../src/simulator/serve.ts'
import type { Simulator } from '../../src/simulator/simulator.ts'
import { remoteNumber, type World } from '../../src/simulator/world/open.ts'
import type { Bench } from '../conformance/bench.ts'
import { type Given, type Operation, operationsOf } from '../conformance/operations.ts'
import { idsOf, patient, spread, unknownIds } from '../conformance/samples.ts'
import type { Subject } from '../conformance/subject.ts'
import type { Answer, Exchange, Request } from './exchange.ts'
import { childrenIn, placeOf } from './places.ts'

/** Everything that a connector and its simulator say to each other, operation by operation. */
export interface Traffic {
  readonly connector: Connector
  readonly subject: Subject
  readonly served: ServedSimulator
  readonly world: World
  readonly operations: readonly Operation[]
  readonly exchanges: ReadonlyMap<string, readonly Exchange[]>
  /** Calls that failed, as sentences. */
  readonly failures: readonly string[]
}

/** Who talks with whom. */
interface Parties {
  readonly connector: Connector
  readonly simulator: Simulator
  /** The settings that choose the connector's protocol. */
  readonly chosen: Readonly<Record<string, string>>
}

/** A page of so many rows is short enough that most lists go on. */
const shortPage = 4
/** A page of so many rows has rows of every kind. */
const longPage = 15
/** How many keys one call carries. */
const keysAtOnce = 12
/** How many calls are made where a call carries one key. */
const callsOfOne = 4

/** Lets the connector perform each of its operations on its simulator, through the real pipeline. */
export async function recordTraffic(bench: Bench, { connector, simulator, chosen }: Parties): Promise<Traffic> {
  const tap = createTap()
  const served = await bench.serve(simulator)
  const subject = bench.subject({ connector, simulator: served, chosen, through: tap.through })
  const operations = operationsOf(connector)
  const failures: string[] = []
  const exchanges = new Map<string, readonly Exchange[]>()
  const all = await Promise.all(operations.map(record))
  for (const [index, { name }] of operations.entries()) exchanges.set(name, all[index] ?? [])
  return { connector, subject, served, world: bench.world, operations, exchanges, failures }

  async function record(operation: Operation): Promise<readonly Exchange[]> {
    const found: Exchange[] = []
    for (const given of await givensOf(subject, bench.world, operation)) {
      const first = await perform(operation, given)
      if (first === undefined) continue
      found.push(first.exchange)
      const rest = first.next && (await perform(operation, { ...given, page: { ...given.page, cursor: first.next } }))
      if (rest) found.push(rest.exchange)
    }
    return found
  }

  async function perform(operation: Operation, given: Given) {
    const { name, quota } = operation
    try {
      const call = operation.build(given)
      const scope = patient()
      const reply = await subject.opened.access.perform(call, { operation: name, quota }, scope)
      const read = operation.read?.(reply, given.page) as { readonly next?: string } | undefined
      return { exchange: { operation, given, call, ...tap.of(scope) }, next: read?.next }
    } catch (error) {
      failures.push(`${name}: ${error instanceof Fault ? `${error.code} ${error.message}` : String(error)}`)
      return undefined
    }
  }
}

/** What went by on behalf of one call. */
interface Seen {
  readonly request: Request
  readonly answer: Answer
}

/** Stands between the pipeline and the network, and tells who asked what went by: each waits with a signal of its own. */
function createTap() {
  const seen = new WeakMap<Signal, Seen>()
  const through =
    (http: Http): Http =>
    async request => {
      const answer = await http(request)
      const { pathname, searchParams } = new URL(request.url)
      const { method, body = '', signal } = request
      seen.set(signal, { request: { method, path: pathname, query: searchParams, body }, answer })
      return answer
    }
  return {
    through,
    of({ deadline }: Scope): Seen {
      const found = seen.get(deadline.signal)
      if (found === undefined) throw new TypeError('A call went by unseen.')
      return found
    },
  }
}

/** What an operation is asked with: keys that the simulator knows, a page that goes on, a page that holds all. */
async function givensOf(subject: Subject, world: World, operation: Operation): Promise<readonly Given[]> {
  const { keysOf, atMost = 1, sizes, name } = operation
  const ask = {
    want: 'ALL',
    settings: subject.settings,
    facts: await subject.facts(),
    wantOf: () => [],
  } as const
  const [short, whole] = pagesOf(sizes)
  const pages = short.size === whole.size ? [short] : [short, whole]
  if (keysOf === undefined) return pages.map(page => ({ ask, keys: [], page }))
  const all = await keysOfRecord(subject, world, operation)
  if (atMost === 1) return spread(all, callsOfOne).map(key => ({ ask, keys: [key], page: short }))
  const known = spread(all, Math.min(atMost - 1, keysAtOnce))
  // A batch with a hole in it is answered in a form of its own.
  const keys = name.endsWith('.get') ? [...known, ...unknownIds(known[0] ?? '1', 1)] : known
  return [
    { ask, keys, page: short },
    { ask, keys: known.slice(0, 3), page: short },
  ]
}

function pagesOf({ atMost, atLeast = 1 }: { atMost: number; atLeast?: number } = { atMost: shortPage }) {
  const size = Math.min(atMost, Math.max(atLeast, shortPage))
  return [
    { size, cursor: undefined },
    { size: Math.max(size, Math.min(atMost, longPage)), cursor: undefined },
  ] as const
}

async function keysOfRecord(
  subject: Subject,
  world: World,
  { name, keysOf = '', findBy }: Operation,
): Promise<readonly string[]> {
  const ids = await idsOf(subject, keysOf)
  if (findBy === undefined) {
    const place = placeOf(subject.connector, name)
    return place.kind === 'edge' ? withChildrenFirst(ids, childrenIn(world, subject.connector.name, place.edge)) : ids
  }
  const find = subject.connector.records[keysOf]?.findBy?.[findBy as 'email']
  return [...new Set((await subject.rows(keysOf)).flatMap(row => find?.keys(row) ?? []))]
}

/** The parents with the most children, and one without; with no children nothing can be judged. */
function withChildrenFirst(
  ids: readonly string[],
  children: ReadonlyMap<number, readonly number[]>,
): readonly string[] {
  const count = (id: string) => children.get(remoteNumber(id))?.length ?? 0
  const sorted = ids.filter(id => count(id) > 0).sort((one, other) => count(other) - count(one))
  return [...sorted.slice(0, callsOfOne - 1), ...ids.filter(id => count(id) === 0).slice(0, 1)]
}
