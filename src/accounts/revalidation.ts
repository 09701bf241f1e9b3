import { Lifetime } from '../cache/lifetime.ts'
import type { Mask } from '../contract/record.ts'
import type { Clock } from '../pipeline/clock.ts'
import { deadlineIn } from '../pipeline/deadline.ts'
import { type Held, union } from './held.ts'
import type { Scope } from './scope.ts'

/** How long reading anew may take that nobody waits for, in milliseconds. */
const patience = 30_000

/** Rows that were given though they are stale, and on whose behalf. */
interface Stale {
  readonly record: string
  readonly rows: ReadonlyMap<string, Held>
  readonly scope: Scope
  /** Reads records on another behalf. */
  read(ids: readonly string[], scope: Scope): Promise<unknown>
}

/** Reads the stale rows of one account anew while nobody waits for them. */
export class Revalidation {
  readonly #clock: Clock
  readonly #underWay = new Set<string>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /**
   * Begins to read rows, with all their fields that are kept; each is read once, however many are given it meanwhile. That
   * it fails costs nobody anything: the next one who is given the row tries again.
   */
  begin({ record, rows, scope, read }: Stale): void {
    const own = [...rows].filter(([id]) => !this.#underWay.has(`${record}/${id}`))
    if (own.length === 0) return
    const ids = own.map(([id]) => id)
    const kept = union(own.map(([, { mask }]) => mask))
    const want = (other: string): Mask => (other === record ? union([scope.want(record), kept]) : scope.want(other))
    const deadline = deadlineIn(patience, { clock: this.#clock })
    const lifetime = new Lifetime(this.#clock)
    const behalf = {
      ...scope,
      want,
      deadline,
      lifetime,
      priority: 'refresh',
      seen: new Map(),
      maxAgeSeconds: 0,
      // Nobody waits for it any more.
      cause: undefined,
      paths: undefined,
    } as const
    for (const id of ids) this.#underWay.add(`${record}/${id}`)
    const end = () => {
      deadline.release()
      for (const id of ids) this.#underWay.delete(`${record}/${id}`)
    }
    // What goes wrong is told of by the calls themselves.
    read(ids, behalf).then(end, end)
  }
}
