import type { DocumentNode } from 'graphql'
import type { Accounts } from '../accounts/account.ts'
import type { Lifetime } from '../cache/lifetime.ts'
import type { Caller } from '../callers.ts'
import type { Desk } from '../connect/desk.ts'
import type { Deadline } from '../pipeline/deadline.ts'
import type { RequestLog } from '../telemetry/request-log.ts'
import type { Signer } from './cursors.ts'
import type { Spending } from './estimate/spending.ts'
import type { Loaders } from './loaders.ts'
import type { Source } from './sources.ts'
import type { UpstreamTrace } from './upstream-trace.ts'

/** What every resolver works with, made anew for each request. */
export interface Context {
  readonly requestId: string
  readonly tenant: string
  /** Who asks. */
  readonly caller: Caller
  /** What the request did at the providers, where its client wants to be told. */
  readonly trace?: UpstreamTrace | undefined
  /** What the request may cost, and what it does. */
  readonly spending: Spending
  readonly accounts: Accounts
  readonly loaders: Loaders
  /** What is remembered of earlier requests; only for callers that may inspect. */
  readonly requestLog: RequestLog
  /** What the request turns out to ask, for the log. */
  readonly noted: Noted
  /** What connects accounts; absent where there is no store to keep them in. */
  readonly desk?: Desk | undefined
  readonly deadline: Deadline
  readonly signer: Signer
  /** True when clients may see records as providers send them. */
  readonly exposesRaw: boolean
  /** For how long the answer may be given again. */
  readonly lifetime: Lifetime
  /** Parts of the answer that are missing and that the query does not ask about; they become errors. */
  readonly gaps: Gap[]
}

/** What is known of a request once it has been read and answered. */
export interface Noted {
  operationName?: string | undefined
  document?: DocumentNode | undefined
  errorCodes?: readonly string[]
}

/** Accounts whose part of a list or a lookup is missing. */
export interface Gap {
  readonly path: readonly (string | number)[]
  readonly sources: readonly Source[]
}
