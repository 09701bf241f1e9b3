import type { FaultCode } from '../contract/faults.ts'
import type { Settings } from '../contract/settings.ts'
import type { HttpRequest } from './http.ts'
import type { Priority } from './priority.ts'
import type { Carrying } from './redact.ts'

/** What became of one call. */
export interface CallEvent {
  readonly account: string
  readonly provider: string
  readonly operation: string
  readonly priority: Priority
  readonly keys: number | undefined
  /** When it was asked for, in milliseconds since 1970. */
  readonly began: number
  /** How long it took from then on, whatever it waited for. */
  readonly milliseconds: number
  readonly state: CallState
  /** How often it left for the provider; 0 where it was held back, or answered by a cache or another's flight. */
  readonly attempts: number
  /** Each time that something left, the opening of a session too. */
  readonly sent: readonly Attempt[]
  /** How long it waited for its turn in our own queues, in milliseconds. */
  readonly queued: number
  /** How long it waited between attempts, in milliseconds. */
  readonly paused: number
  /** How many rows the provider gave that nobody asked for; they are left out, and may be another account's. */
  readonly unasked: number
  /** The HTTP status, where there was a reply. */
  readonly status: number | undefined
  readonly bytes: number | undefined
  /** The code of the Fault; absent for a success. */
  readonly code: FaultCode | undefined
  /** What the Fault says. */
  readonly message: string | undefined
  /** The request of a client that it was made for; absent for work in the background. */
  readonly cause: Cause | undefined
  /** Which parts of the answer it is for, such as `customers.nodes.*.tickets`; empty where nobody asked. */
  readonly paths: readonly string[]
}

/**
 * Where the reply came from: from the provider, which may have said that nothing has changed; from the reply cache; from
 * there because the provider could not be asked; from an equal call that was under way; or from nowhere, since the call was
 * never let go.
 */
export type CallState = 'SENT' | 'KEPT' | 'STALE' | 'SHARED' | 'HELD_BACK'

/** One time that a request left for a provider. */
export interface Attempt {
  /** What it was for: the call's own operation, or `session.open`. */
  readonly operation: string
  /** In milliseconds since 1970. */
  readonly began: number
  readonly milliseconds: number
  readonly status: number | undefined
  readonly bytes: number | undefined
  readonly code: FaultCode | undefined
  /** What the provider says of the end of what was asked for, such as by its header `sunset`. */
  readonly deprecation: string | undefined
  /** What was sent and what came back, to be told of without secrets. */
  readonly exchange: Exchange
}

/** What was sent and what came back. It holds secrets: nothing of it is told but by `redactedExchange`. */
export interface Exchange {
  /** Of the call itself only what secrets stand in: all of it would be kept in memory twice. */
  readonly call: Carrying
  readonly settings: Settings
  readonly request: Pick<HttpRequest, 'method' | 'url' | 'headers' | 'body'>
  /** The beginning of the answer, where it is kept. */
  readonly excerpt: string | undefined
}

/** That a provider which failed too often is left alone, or is asked again. */
export interface BreakerEvent {
  readonly account: string
  readonly provider: string
  readonly isOpen: boolean
}

/** What became of the wish for a new token. */
export interface TokenEvent {
  readonly account: string
  readonly provider: string
  readonly state: 'REFRESHED' | 'FAILED' | 'DEAD'
  /** Why there is none, in the words of a Fault; absent for a success. */
  readonly reason?: string
}

/** A call as it begins; the same object until it ends. */
export type BegunCall = Pick<CallEvent, 'account' | 'provider' | 'operation' | 'priority' | 'keys' | 'cause' | 'paths'>

/** The request of a client that calls are made for. */
export interface Cause {
  readonly requestId: string
  /** Who asked, by the name that the configuration gives them. */
  readonly caller: string
  /** Is told of each of the calls, whatever became of it. */
  readonly onCall?: (event: CallEvent, call: BegunCall) => void
  /** Is told each time that one of the calls leaves: the answer may be ready before the call ends. */
  readonly onLeave?: (call: BegunCall) => void
  /** Is told of rows that were given without a call. */
  readonly onKept?: (kept: KeptRows) => void
  /** True where it is wanted which parts of the answer a call is for. */
  readonly wantsPaths?: boolean
  /** What is handed on to those who follow a request through several programs. */
  readonly context?: unknown
}

/** Rows of the record cache that stood in for a call. */
export interface KeptRows {
  readonly account: string
  readonly record: string
  readonly rows: number
  readonly isStale: boolean
}
