import type { Cache } from '../cache/cache.ts'
import type { Changes } from '../cache/changes.ts'
import type { CachePolicy } from '../cache/policy.ts'
import type { KeptReply } from '../cache/stores.ts'
import type { Call, Reply } from '../contract/call.ts'
import type { Connector } from '../contract/connector.ts'
import type { FaultNews } from '../contract/faults.ts'
import type { Settings } from '../contract/settings.ts'
import type { CredentialStore } from '../store/credentials.ts'
import type { BegunCall, BreakerEvent, CallEvent, Cause, TokenEvent } from './call-event.ts'
import type { CallNotes } from './call-notes.ts'
import type { Clock } from './clock.ts'
import type { Deadline } from './deadline.ts'
import type { Http } from './http.ts'
import type { Priority } from './priority.ts'
import type { QuotaBoard } from './quotas/board.ts'
import type { SharedQuotas } from './quotas/shared-quotas.ts'

/** A call on its way to a provider. */
export interface Request {
  readonly call: Call
  /** What the call is for, such as `contact.get`. */
  readonly operation: string
  /** The quota that it counts against besides `default`. */
  readonly quota: string
  readonly priority: Priority
  readonly deadline: Deadline
  /** How a good reply is kept to be given again; not at all, if absent. */
  readonly keeping?: Keeping | undefined
  /** How old a reply may be that was kept, in seconds; as its policy says, if absent. */
  readonly maxAgeSeconds?: number | undefined
  /** The newest change that is known to whoever asks: no reply is given that left the provider before it. */
  readonly asOf?: number | undefined
  /** How many keys the call carries, for the record. */
  readonly keys?: number
  /** False for a reply that belongs to another request, where the call asks for ids. */
  readonly isAnswer?: (reply: Reply) => boolean
  /** How many rows of a reply nobody asked for, where the call asks for ids. */
  readonly unasked?: (reply: Reply) => number
  /** What a reply means to whoever asks, where the connector need not know it, such as one of a token's endpoint. */
  readonly fault?: (reply: Reply) => FaultNews | undefined
  /** True where the answer is itself a secret, such as a token: no part of it is kept for those who look into calls. */
  readonly isSecret?: true
  /** Where the account's session wants the call to go; the account's own origin, if absent. */
  readonly origin?: string
  /** Is told each time the call leaves for the provider. */
  readonly onLeave?: () => void
  /** The request of a client that it is made for; absent for work in the background. */
  readonly cause?: Cause | undefined
  /** Which parts of the answer it is for, where that is wanted. */
  readonly paths?: readonly string[] | undefined
  /** What the stages write down about it. */
  readonly notes?: CallNotes
  /** Headers by which other programs follow the request, beside the call's own. */
  readonly traceHeaders?: Readonly<Record<string, string>>
}

/** For how long a reply is kept, and which changes end that. */
export interface Keeping {
  readonly policy: CachePolicy
  readonly tags: readonly string[]
}

/** Performs a call: a good reply, or a Fault, which a stage that waits for nothing may throw at once. */
export type Perform = (request: Request) => Promise<Reply>

/** A step of the way: takes the rest of the way and returns the way with this step before it. */
export type Stage = (next: Perform) => Perform

/** What the stages of one account work with. */
export interface Means {
  readonly connector: Connector
  readonly settings: Settings
  readonly account: AccountIdentity
  /** Scheme and host that calls go to. */
  readonly origin: string
  readonly clock: Clock
  /** A number in [0, 1), for jitter. */
  readonly random: () => number
  readonly http: Http
  readonly replies: Cache<KeptReply>
  readonly changes: Changes
  /** Is told of every call, whatever became of it. */
  readonly onCall: (event: CallEvent) => void
  /** Of which exchanges the beginning of the answer is kept for those who look into them; of those that fail, if absent. */
  readonly keepsPayloads?: KeepsPayloads
  /** Begins to follow a call, for programs that follow requests through several others. */
  readonly span?: (call: BegunCall) => CallSpan
  /** The processes that use the account's quotas too; this one has them for itself, if absent. */
  readonly sharedQuotas?: SharedQuotas
  /** Where it is shown what is left of the account's quotas. */
  readonly quotaBoard?: QuotaBoard
  /** Where tokens rest; in the memory of this process, if absent. */
  readonly credentials?: CredentialStore
  /** Is told what becomes of the account's tokens. */
  readonly onToken?: (event: TokenEvent) => void
  /** Is told when the account is left alone, and when it is asked again. */
  readonly onBreaker?: (event: BreakerEvent) => void
}

/** Of which exchanges the beginning of the answer is kept. */
export type KeepsPayloads = 'none' | 'failures' | 'all'

/** A call that is followed. */
export interface CallSpan {
  /** What the provider is sent besides, so that it can follow the call too. */
  readonly headers: Readonly<Record<string, string>>
  end(event: CallEvent): void
}

/** Whose account it is; part of every key. */
export interface AccountIdentity {
  readonly tenant: string
  readonly name: string
  /** Changes with the credentials, so that nothing is shared between old and new ones. */
  readonly credentialVersion: string
}

/** Puts stages around the innermost one; the first listed is the outermost. */
export function compose(stages: readonly Stage[]): Perform {
  const missing: Perform = request => Promise.reject(new TypeError(`No stage answered ${request.operation}.`))
  return stages.reduceRight<Perform>((next, stage) => stage(next), missing)
}
