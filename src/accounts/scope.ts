import type { Lifetime } from '../cache/lifetime.ts'
import type { Facts, Mask } from '../contract/record.ts'
import type { Cause } from '../pipeline/call-event.ts'
import type { Deadline } from '../pipeline/deadline.ts'
import type { Priority } from '../pipeline/priority.ts'
import type { SeenRows } from './held.ts'

/** On whose behalf the provider is asked: which fields, how long, how urgently. */
export interface Scope {
  /** Which fields of a record are wanted. */
  want(record: string): Mask
  /** What the calls for the record at hand cannot be built without; nothing, if absent. */
  readonly facts?: Facts
  readonly deadline: Deadline
  readonly priority: Priority
  /** Whole and partial rows that came from the provider on the same behalf, by record and id: what is here is not asked for again. */
  readonly seen: SeenRows
  /** True where each page of an answer reads the same again, so that replies are worth keeping for the next page. */
  readonly keepsReplies?: boolean
  /** How old data may be that was kept, in seconds; as old as the operator lets it get, if absent. */
  readonly maxAgeSeconds?: number | undefined
  /** The newest change that is known on this behalf: nothing is given that was read before it. Nothing is kept, if absent. */
  readonly asOf?: number | undefined
  /** The request of a client that it is all for; absent for work in the background. */
  readonly cause?: Cause | undefined
  /** Which parts of the answer are read now, where that is wanted. */
  readonly paths?: readonly string[] | undefined
  /** Told of all that the answer is made of. */
  readonly lifetime: Lifetime
}
