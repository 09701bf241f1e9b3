import type { Facts, Mask } from '../contract/record.ts'
import type { Deadline } from '../pipeline/deadline.ts'
import type { Priority } from '../pipeline/stage.ts'
import type { Held } from './held.ts'
import type { Lifetime } from './lifetime.ts'

/** On whose behalf the provider is asked: which fields, how long, how urgently. */
export interface Scope {
  /** Which fields of a record are wanted. */
  want(record: string): Mask
  /** What the calls for the record at hand cannot be built without; nothing, if absent. */
  readonly facts?: Facts
  readonly deadline: Deadline
  readonly priority: Priority
  /** Whole and partial rows that came from the provider on the same behalf, by record and id: what is here is not asked for again. */
  readonly seen: Map<string, Held>
  /** True where each page of an answer reads the same again, so that replies are worth keeping for the next page. */
  readonly keepsReplies?: boolean
  /** Told of all that the answer is made of. */
  readonly lifetime: Lifetime
}
