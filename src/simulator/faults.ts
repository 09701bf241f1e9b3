import type { Change } from './change-reply.ts'
import { createRandom } from './random.ts'
import { RepliesBefore } from './replies-before.ts'
import type { SimulatorRequest } from './simulator.ts'

/** How a reply goes wrong. */
export type Fault =
  | { kind: 'delay'; minMs: number; maxMs: number }
  | { kind: 'reply'; status: number; headers?: Record<string, string>; text?: string; contentType?: string }
  /** The vendor's own refusal of a stranger, with another status. */
  | { kind: 'refusal'; status: number }
  /** The vendor's reply, changed as one of the tables of changes says; the seed says where. */
  | { kind: 'change'; change: Change; seed?: number }
  /** The reply before to the same path once more: the same page, with the same cursor. */
  | { kind: 'again' }
  /** The reply before to another path: an answer that somebody else is waiting for. */
  | { kind: 'another' }
  /** Ends the connection before any header. */
  | { kind: 'reset' }
  /** Promises the whole body, sends half of it and ends the connection. */
  | { kind: 'resetMidBody' }
  /** Sends the first bytes of the body as though they were the whole of it. */
  | { kind: 'truncate'; bytes: number }
  /** Says that the body is so many bytes longer than it is, or shorter by a negative number, and ends the connection. */
  | { kind: 'length'; by: number }
  /** Never answers. */
  | { kind: 'hang' }
  /** Answers, and ends the connection with the next request that comes over it. */
  | { kind: 'closeOnReuse' }
  | { kind: 'trickle'; bytesPerSecond: number }
  /** Sends so many headers more, each of so many bytes. */
  | { kind: 'headers'; count: number; bytes: number }
  /** Sends so many megabytes. */
  | { kind: 'oversize'; megabytes: number }
  /** Sends a small gzip body that grows to so many megabytes. */
  | { kind: 'gzipBomb'; megabytes: number }

/** Which requests a fault befalls. */
export interface FaultRule {
  /**
   * `path` is the source of a regular expression, which a plain part of a path is too; `body` a part of the text;
   * `headers` are whole values by names in lower case.
   */
  match?: { method?: string; path?: string; body?: string; headers?: Record<string, string> }
  /** How many matching requests go well first; 0 by default. */
  skip?: number
  /** How many go wrong then; all of them by default. */
  times?: number
  fault: Fault
}

/** The faults of a simulator; those that match a request stack: delays first, then the others in their order. */
export interface Faults {
  set(rules: readonly FaultRule[]): void
  add(rule: FaultRule): void
  clear(): void
  /** How many requests faults have befallen since they were set. */
  befallen(): number
  /** The faults that befall a request, delays as milliseconds, and the replies since the faults were set. */
  take(request: SimulatorRequest): Taken
}

/** What befalls one request. */
export interface Taken {
  delayMs: number
  faults: Exclude<Fault, { kind: 'delay' }>[]
  before: RepliesBefore
}

/** No faults yet; the seed decides the jitter of delays. */
export function createFaults(seed: number): Faults {
  let rules: { rule: FaultRule; seen: number }[] = []
  let random = createRandom(seed)
  let befallen = 0
  let before = new RepliesBefore()
  return {
    set(next) {
      rules = next.map(rule => ({ rule, seen: 0 }))
      random = createRandom(seed)
      befallen = 0
      before = new RepliesBefore()
    },
    add: rule => void rules.push({ rule, seen: 0 }),
    clear() {
      rules = []
    },
    befallen: () => befallen,
    take(request) {
      const taken = rules.filter(counted => befalls(counted, request)).map(({ rule }) => rule.fault)
      if (taken.length > 0) befallen += 1
      let delayMs = 0
      const faults: Taken['faults'] = []
      for (const fault of taken) {
        if (fault.kind === 'delay') delayMs += fault.minMs + random.next() * (fault.maxMs - fault.minMs)
        else faults.push(fault)
      }
      return { delayMs, faults, before }
    },
  }
}

function befalls(counted: { rule: FaultRule; seen: number }, request: SimulatorRequest): boolean {
  const { match = {}, skip = 0, times = Number.POSITIVE_INFINITY } = counted.rule
  if (match.method !== undefined && match.method.toUpperCase() !== request.method) return false
  if (match.path !== undefined && !matchesPath(match.path, request.path)) return false
  if (match.body !== undefined && !request.text.includes(match.body)) return false
  if (Object.entries(match.headers ?? {}).some(([name, value]) => request.headers[name] !== value)) return false
  counted.seen += 1
  return counted.seen > skip && counted.seen <= skip + times
}

function matchesPath(source: string, path: string): boolean {
  return path.includes(source) || new RegExp(source).test(path)
}
