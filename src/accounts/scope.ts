import type { Mask } from '../contract/record.ts'
import type { Deadline } from '../pipeline/deadline.ts'
import type { Priority } from '../pipeline/stage.ts'

/** On whose behalf the provider is asked: which fields, how long, how urgently. */
export interface Scope {
  /** Which fields of a record are wanted. */
  want(record: string): Mask
  readonly deadline: Deadline
  readonly priority: Priority
}
