import type { CallEvent } from '../pipeline/call-event.ts'
import type { Journal } from './journal.ts'
import { type CallFilter, type LoggedRequest, type NumberedCall, RecentCalls } from './recent-calls.ts'
import { type ToldCall, type ToldRequest, toldCall, toldRequest } from './told-call.ts'

/** Which of the calls outlast the process: those that failed, with their requests and the other calls of these; or all. */
export type Keeps = 'failures' | 'all'

/** How many requests are known at once of which something failed before they have their answers. */
const mostFailing = 10_000

/** What was asked of providers, and for which requests: the newest in memory, and what is kept beyond the process. */
export class RequestLog {
  readonly #recent: RecentCalls
  /** Requests of which a call failed. */
  readonly #failing = new Set<string>()
  #journal: Journal | undefined
  #keeps: Keeps = 'failures'

  constructor({ calls }: { readonly calls: number }) {
    this.#recent = new RecentCalls({ calls })
  }

  /** Keeps calls in a journal from now on. */
  keepBy(journal: Journal, keeps: Keeps): void {
    this.#journal = journal
    this.#keeps = keeps
  }

  /** Takes note of a call. */
  called(event: CallEvent): void {
    const call = this.#recent.called(event)
    if (call === undefined || this.#journal === undefined) return
    if (this.#keeps === 'all') this.#journal.called(call)
    else if (event.code !== undefined) this.#failed(call)
  }

  #failed(call: NumberedCall): void {
    this.#journal?.called(call)
    const { requestId } = call.event.cause ?? {}
    if (requestId === undefined) return
    const request = this.#recent.request(requestId)
    // One that has its answer already waited for this call no more.
    if (request !== undefined) this.#journal?.answered(request)
    else if (this.#failing.size < mostFailing) this.#failing.add(requestId)
  }

  /** Takes note of a request that has its answer. */
  answered(request: LoggedRequest): void {
    this.#recent.answered(request)
    const hasFailing = this.#failing.delete(request.id)
    if (this.#journal === undefined) return
    const isWell = !hasFailing && request.errorCodes.length === 0 && request.status < 400
    if (!isWell || this.#keeps === 'all') this.#journal.answered(request)
    if (isWell || this.#keeps === 'all') return
    for (const call of this.#recent.calls({ requestId: request.id, hasFailed: false }, Number.POSITIVE_INFINITY))
      this.#journal.called(call)
  }

  /** The newest calls that the filter lets through, the newest first. */
  async calls(filter: CallFilter, first: number): Promise<readonly ToldCall[]> {
    const recent = this.#recent.calls(filter, first).map(({ event }) => toldCall(event))
    const kept = (await this.#journal?.calls(filter, { first, from: this.#recent.oldest })) ?? []
    if (kept.length === 0) return recent
    return [...recent, ...kept].sort((one, other) => other.began - one.began).slice(0, first)
  }

  /** A request by its id; undefined for one that is not kept any more. */
  async request(id: string): Promise<ToldRequest | undefined> {
    const recent = this.#recent.request(id)
    return recent === undefined ? this.#journal?.request(id) : toldRequest(recent)
  }

  /** Erases the calls of an account; gives how many they were. */
  async forget(account: string): Promise<number> {
    const from = this.#recent.oldest
    const recent = this.#recent.forget(account)
    return recent + ((await this.#journal?.forget(account, from)) ?? 0)
  }
}
