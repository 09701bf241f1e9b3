/** A load that is under way or waits to begin. */
export interface Load {
  /** The account that is asked; a load feeds others of its own account only, unless it feeds everywhere. */
  readonly account: string
  /** What is loaded, such as `get:User` or `edge:EndUser.tickets`. */
  readonly kinds: ReadonlySet<string>
  /** What its rows can make others ask for, by the selection. */
  readonly feeds: Set<string>
  /** True when its rows can make any account be asked. */
  readonly everywhere: boolean
}

interface Waiting {
  readonly load: Load
  readonly begin: () => void
  readonly timer: NodeJS.Timeout
}

/** How long a load waits at most for others that could feed it, in milliseconds. */
const longestWait = 1_000

/**
 * Decides when a batch leaves: when no load of the request that is under way can still add to it. So batches are as
 * large as the query allows, level by level, however unevenly the replies come in.
 */
export class Dispatcher {
  readonly #waiting = new Set<Waiting>()
  readonly #flying = new Set<Load>()
  #considering = false

  /** Begins the load as soon as nothing can add to it any more. */
  enqueue(load: Load, begin: () => void): void {
    const waiting: Waiting = {
      load,
      begin,
      timer: setTimeout(() => this.#begin(waiting), longestWait),
    }
    this.#waiting.add(waiting)
    this.#consider()
  }

  /** Counts the load as under way until the work is done. */
  async fly<Result>(load: Load, work: () => Promise<Result>): Promise<Result> {
    this.#flying.add(load)
    try {
      return await work()
    } finally {
      this.#flying.delete(load)
      this.#consider()
    }
  }

  /** Looks which loads can begin, once the resolvers that a reply has woken up have all had their say. */
  #consider(): void {
    if (this.#considering) return
    this.#considering = true
    setImmediate(() => {
      this.#considering = false
      this.#beginReady()
    })
  }

  #beginReady(): void {
    const waiting = [...this.#waiting]
    const ready = waiting.filter(each => !this.#canGrow(each.load, waiting))
    // Loads that wait for each other in a circle would wait for ever.
    const chosen = ready.length === 0 && this.#flying.size === 0 ? waiting : ready
    for (const each of chosen) this.#begin(each)
  }

  #canGrow(load: Load, waiting: readonly Waiting[]): boolean {
    for (const other of this.#flying) if (feeds(other, load)) return true
    return waiting.some(({ load: other }) => other !== load && feeds(other, load) && !feeds(load, other))
  }

  #begin(waiting: Waiting): void {
    clearTimeout(waiting.timer)
    if (this.#waiting.delete(waiting)) waiting.begin()
  }
}

function feeds(one: Load, other: Load): boolean {
  if (one.account !== other.account && !one.everywhere) return false
  for (const kind of other.kinds) if (one.feeds.has(kind)) return true
  return false
}
