import { randomUUID } from 'node:crypto'
import type { Clock } from '../pipeline/clock.ts'
import { repeat } from '../pipeline/repeat.ts'
import type { CallFilter, LoggedRequest, NumberedCall } from './recent-calls.ts'
import { type ToldCall, type ToldRequest, toldCall, toldRequest } from './told-call.ts'

/** How often what was noted is written, in milliseconds, and after how many of these times it is looked for what is too old. */
const writesEvery = 2_000
const prunesEach = 300
/** How many calls wait to be written at most: telling them takes time that those who ask wait for. */
const mostWaiting = 1_000
/** How many calls are kept, and how many requests. */
const mostKept = 50_000

/** A call as it is kept: what it is found by, and what is told of it as JSON. */
interface KeptCall {
  readonly process: string
  readonly number: number
  readonly account: string
  readonly operation: string
  readonly requestId: string | undefined
  readonly began: number
  readonly statuses: readonly number[]
  readonly code: string | undefined
  readonly content: string
}

/** What outlasts the process. */
export interface CallLog {
  add(rows: {
    readonly calls: readonly KeptCall[]
    readonly requests: readonly { readonly id: string; readonly began: number; readonly content: string }[]
  }): Promise<void>
  calls(
    filter: CallFilter,
    page: { readonly first: number; readonly besides: { readonly process: string; readonly from: number } },
  ): Promise<readonly string[]>
  request(id: string): Promise<string | undefined>
  forget(account: string, besides: { readonly process: string; readonly from: number }): Promise<number>
  prune(bounds: { readonly before: number; readonly most: number }): Promise<void>
}

interface JournalOptions {
  readonly log: CallLog
  /** For how long something is kept, in milliseconds. */
  readonly keepsFor: number
  readonly clock: Clock
  /** Is told that something is not kept, and why. */
  readonly onLoss: (loss: { readonly calls: number; readonly reason: string }) => void
}

/** Brings calls and requests to where they outlast the process, without keeping those waiting who ask. */
export class Journal {
  readonly #options: JournalOptions
  readonly #process = randomUUID()
  readonly #stopped = new AbortController()
  #calls: NumberedCall[] = []
  #requests: LoggedRequest[] = []
  #left = 0
  #writing: Promise<void> = Promise.resolve()

  constructor(options: JournalOptions) {
    this.#options = options
  }

  /** Begins to write what is noted, and to erase what is old. */
  start(): void {
    const { clock } = this.#options
    let times = 0
    const work = async () => {
      await this.write()
      if (times % prunesEach === 0) await this.#prune()
      times += 1
    }
    void repeat(work, { every: writesEvery, clock, signal: this.#stopped.signal })
  }

  /** Notes a call, which is written soon. */
  called(call: NumberedCall): void {
    if (this.#calls.length < mostWaiting) this.#calls.push(call)
    else this.#left += 1
  }

  /** Notes a request, which is written soon. */
  answered(request: LoggedRequest): void {
    if (this.#requests.length < mostWaiting) this.#requests.push(request)
  }

  /** Writes what has been noted by now. What cannot be written is told of, and is lost. */
  write(): Promise<void> {
    this.#writing = this.#writing.then(() => this.#write())
    return this.#writing
  }

  async #write(): Promise<void> {
    const [calls, requests, left] = [this.#calls, this.#requests, this.#left]
    ;[this.#calls, this.#requests, this.#left] = [[], [], 0]
    const { log, onLoss } = this.#options
    if (left > 0)
      onLoss({ calls: left, reason: `there were more than ${mostWaiting} of them in ${writesEvery / 1000} seconds` })
    if (calls.length === 0 && requests.length === 0) return
    try {
      await log.add({
        calls: calls.map(call => this.#kept(call)),
        requests: requests.map(request => ({
          ...{ id: request.id, began: request.began },
          content: JSON.stringify(toldRequest(request)),
        })),
      })
    } catch (error) {
      onLoss({ calls: calls.length, reason: error instanceof Error ? error.message : 'it cannot be written' })
    }
  }

  #kept({ number, event }: NumberedCall): KeptCall {
    const { account, operation, cause, began, status, code, sent } = event
    const statuses = [status, ...sent.map(attempt => attempt.status)].filter(each => each !== undefined)
    return {
      ...{ process: this.#process, number, account, operation, requestId: cause?.requestId, began, code },
      statuses: [...new Set(statuses)],
      content: JSON.stringify(toldCall(event)),
    }
  }

  /** The newest calls that are kept and that the filter lets through, but for those of this process from a number on. */
  async calls(
    filter: CallFilter,
    { first, from }: { readonly first: number; readonly from: number },
  ): Promise<ToldCall[]> {
    await this.write()
    const besides = { process: this.#process, from }
    const contents = await this.#options.log.calls(filter, { first, besides })
    return contents.map(content => JSON.parse(content) as ToldCall)
  }

  /** A request that is kept. */
  async request(id: string): Promise<ToldRequest | undefined> {
    await this.write()
    const content = await this.#options.log.request(id)
    return content === undefined ? undefined : (JSON.parse(content) as ToldRequest)
  }

  /** Erases the calls of an account; gives how many were kept, but for those of this process from a number on. */
  async forget(account: string, from: number): Promise<number> {
    await this.write()
    return this.#options.log.forget(account, { process: this.#process, from })
  }

  /** Writes what is left, and ends. */
  async stop(): Promise<void> {
    this.#stopped.abort(new Error('The server ends.'))
    await this.write()
  }

  async #prune(): Promise<void> {
    const { log, keepsFor, clock, onLoss } = this.#options
    await log
      .prune({ before: clock.now() - keepsFor, most: mostKept })
      .catch(error => onLoss({ calls: 0, reason: `what is too old cannot be erased: ${error.message}` }))
  }
}
