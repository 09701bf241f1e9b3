import type { CallEvent } from '../pipeline/call-event.ts'

/** A request of a client that was answered. */
export interface LoggedRequest {
  readonly id: string
  readonly caller: string
  readonly operationName: string | undefined
  /** As it came, which holds what people have written: it is told by `maskedDocument` alone. */
  readonly document: string | undefined
  /** In milliseconds since 1970. */
  readonly began: number
  readonly milliseconds: number
  readonly status: number
  readonly errorCodes: readonly string[]
}

/** Which calls are looked for; all conditions must hold. */
export interface CallFilter {
  readonly requestId?: string | null | undefined
  readonly account?: string | null | undefined
  readonly operation?: string | null | undefined
  readonly status?: number | null | undefined
  readonly code?: string | null | undefined
  readonly hasFailed?: boolean | null | undefined
  /** Calls that began then or later, in milliseconds since 1970. */
  readonly from?: number | undefined
  /** Calls that began before. */
  readonly until?: number | undefined
}

/** How much memory the excerpts and bodies of the calls may take together, and how much the documents, in characters. */
const mostCharacters = 16_000_000
const mostInDocuments = 8_000_000

/** A call, by the number that it has in this process: larger for what ended later. */
export interface NumberedCall {
  readonly number: number
  readonly event: CallEvent
}

/** The newest calls to providers, and the requests that they were made for: so many, and no more. */
export class RecentCalls {
  readonly #most: number
  readonly #calls = new Ring<NumberedCall>()
  readonly #requests = new Map<string, LoggedRequest>()
  #characters = 0
  #inDocuments = 0
  #next = 0

  constructor({ calls }: { readonly calls: number }) {
    this.#most = calls
  }

  /** The number of the oldest call that is remembered; that of the next one, if there is none. */
  get oldest(): number {
    return this.#calls.first?.number ?? this.#next
  }

  /** Takes note of a call; undefined where none are remembered. */
  called(event: CallEvent): NumberedCall | undefined {
    if (this.#most === 0) return undefined
    const { cause } = event
    // Of the request its name alone: its listeners hold all else that was done for it.
    const own = cause && { cause: { requestId: cause.requestId, caller: cause.caller } }
    const call = { number: this.#next, event: { ...event, ...own } }
    this.#next += 1
    this.#calls.push(call)
    this.#characters += weightOf(event)
    while (this.#calls.size > this.#most || (this.#characters > mostCharacters && this.#calls.size > 1))
      this.#characters -= weightOf((this.#calls.shift() as NumberedCall).event)
    return call
  }

  /** Takes note of a request that has its answer. */
  answered(request: LoggedRequest): void {
    if (this.#most === 0) return
    this.#requests.set(request.id, request)
    this.#inDocuments += lengthOf(request)
    for (const [id, oldest] of this.#requests) {
      if (this.#requests.size <= this.#most && this.#inDocuments <= mostInDocuments) break
      this.#requests.delete(id)
      this.#inDocuments -= lengthOf(oldest)
    }
  }

  /** Erases the calls of an account; gives how many they were. */
  forget(account: string): number {
    const gone = this.#calls.without(({ event }) => event.account === account)
    this.#characters -= gone.reduce((sum, { event }) => sum + weightOf(event), 0)
    return gone.length
  }

  /** A request by its id; undefined for one that is not kept any more. */
  request(id: string): LoggedRequest | undefined {
    return this.#requests.get(id)
  }

  /** The newest calls that the filter lets through, the newest first. */
  calls(filter: CallFilter, first: number): readonly NumberedCall[] {
    const found: NumberedCall[] = []
    for (const call of this.#calls.newestFirst()) {
      if (found.length === first) break
      if (matches(call.event, filter)) found.push(call)
    }
    return found
  }
}

/** Things in the order in which they came. */
class Ring<Thing> {
  #things: Thing[] = []
  #gone = 0

  get size(): number {
    return this.#things.length - this.#gone
  }

  get first(): Thing | undefined {
    return this.#things[this.#gone]
  }

  push(thing: Thing): void {
    this.#things.push(thing)
  }

  shift(): Thing | undefined {
    const first = this.#things[this.#gone]
    this.#things[this.#gone] = undefined as Thing
    this.#gone += 1
    // Cut off now and then, since a cut costs as much as what stays.
    if (this.#gone > 1_024 && this.#gone * 2 > this.#things.length) {
      this.#things = this.#things.slice(this.#gone)
      this.#gone = 0
    }
    return first
  }

  /** Takes out all of which that is true, and gives them. */
  without(isGone: (thing: Thing) => boolean): readonly Thing[] {
    const things = this.#things.slice(this.#gone)
    this.#things = things.filter(thing => !isGone(thing))
    this.#gone = 0
    return things.filter(isGone)
  }

  *newestFirst(): Iterable<Thing> {
    for (let at = this.#things.length - 1; at >= this.#gone; at -= 1) yield this.#things[at] as Thing
  }
}

const lengthOf = ({ document = '', operationName = '' }: LoggedRequest) => document.length + operationName.length

function weightOf({ sent }: CallEvent): number {
  return sent.reduce((sum, { exchange: { request, excerpt } }) => {
    return sum + request.url.length + (request.body?.length ?? 0) + (excerpt?.length ?? 0)
  }, 500)
}

function matches(
  event: CallEvent,
  { requestId, account, operation, status, code, hasFailed, ...times }: CallFilter,
): boolean {
  const { from = Number.NEGATIVE_INFINITY, until = Number.POSITIVE_INFINITY } = times
  return (
    (requestId ?? event.cause?.requestId) === event.cause?.requestId &&
    (account ?? event.account) === event.account &&
    (operation ?? event.operation) === event.operation &&
    (status == null || event.status === status || event.sent.some(attempt => attempt.status === status)) &&
    (code == null || event.code === code) &&
    (hasFailed == null || hasFailed === (event.code !== undefined)) &&
    event.began >= from &&
    event.began < until
  )
}
