import type { QuotaState, SimulatorQuota } from './quota.ts'
import type { SimulatorRequest } from './request.ts'
import type { World } from './world/open.ts'

export type { QuotaState } from './quota.ts'
export type { SimulatorRequest } from './request.ts'

/** What a simulator answers: `body` goes out as JSON, `text` and `bytes` as they are. */
export interface SimulatorReply {
  status: number
  headers?: Record<string, string>
  body?: unknown
  text?: string
  bytes?: Buffer
  contentType?: string
}

/** What the routes of a simulator answer from. */
export interface SimulatorContext {
  world: World
  /** The world's time at start, moving on with real time. */
  now(): Date
  /** Where the simulator listens, such as `http://127.0.0.1:41234`. */
  origin: string
}

/** One method and pattern with its handler. */
export interface Route {
  method: string
  pattern: string
  handler: (request: SimulatorRequest) => SimulatorReply | Promise<SimulatorReply>
}

/** An offline provider, written from the vendor's documentation. */
export interface Simulator {
  /** The name of the connector's folder. */
  name: string
  /** Settings, in the connector's own setting names, with which a client is let in. */
  credentials: Record<string, string>
  quotas?: readonly SimulatorQuota[]
  /** The vendor's answer to one request too many; a bare 429 with Retry-After without it. */
  rateLimited?(quota: SimulatorQuota, retryAfterSeconds: number): SimulatorReply
  /** Quota headers, put on every reply that came past the quotas. */
  headers?(states: readonly QuotaState[]): Record<string, string>
  /** Checks credentials before the route; a reply turns the request away. */
  guard?(request: SimulatorRequest): SimulatorReply | undefined
  routes(context: SimulatorContext): Route[]
  /** The vendor's answer to an unknown path. */
  notFound?(request: SimulatorRequest): SimulatorReply
}

/** Names the type of a simulator, for a default export. */
export function defineSimulator(simulator: Simulator): Simulator {
  return simulator
}

/** A route; a part such as `:id` of the pattern stands for one part of a path, and may have a fixed tail: `:id.json`. */
export function route(method: string, pattern: string, handler: Route['handler']): Route {
  return { method: method.toUpperCase(), pattern, handler }
}

/** A reply with a JSON body. */
export function json(body: unknown, status = 200, headers: Record<string, string> = {}): SimulatorReply {
  return { status, headers, body }
}
