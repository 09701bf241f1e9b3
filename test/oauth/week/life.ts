import type { TokenEntry } from './token-server.ts'

/** Where a process ends, as it gets a token and keeps it. */
export const ends = [
  /** Before it has sent anything. */
  'ENDS_BEFORE',
  /** The server has rotated, and the answer is on its way. */
  'ENDS_MEANWHILE',
  /** With the answer in its hands, before it is kept. */
  'ENDS_WITH_ANSWER',
  /** The store has it, in a transaction whose row is locked and that is not over. */
  'ENDS_IN_WRITE',
  /** The store is told to keep it, and has not said that it did. */
  'ENDS_IN_COMMIT',
  /** What it was given is kept. */
  'ENDS_AFTER',
] as const

export type End = (typeof ends)[number]

/** What never comes: for what a process that has ended would have gone on with. */
export const never = new Promise<never>(() => {})

/** What is known of a life from the outside. */
export interface LifeOptions {
  /** By a name that no other life has. */
  readonly name: string
  /** Is told of the end, and of the accounts that it was in the middle of. */
  readonly onEnd: (end: End, accounts: readonly number[]) => void
  /** Where it is written down which entries of the server's log had an answer that nobody will ever hear of. */
  readonly lost: Set<TokenEntry>
}

/** One life of a process, up to its end: what it is in the middle of, and what is lost with it. */
export class Life {
  readonly name: string
  readonly #options: LifeOptions
  /** Accounts whose turn it may have. */
  readonly #turns = new Set<number>()
  readonly #unkept = new Map<number, TokenEntry>()
  readonly #endings = new Map<number, End>()
  #hasEnded = false

  constructor(options: LifeOptions) {
    this.name = options.name
    this.#options = options
  }

  /** Each step that others would see: not taken any more by who has ended. */
  goesOn(): Promise<void> {
    return this.#hasEnded ? never : Promise.resolve()
  }

  end(end: End): Promise<never> {
    if (!this.#hasEnded) {
      this.#hasEnded = true
      for (const entry of this.#unkept.values()) this.#options.lost.add(entry)
      this.#options.onEnd(end, [...this.#turns])
    }
    return never
  }

  /** The server has done something of which this process must learn, and keep what it learns. */
  mustKeep(entry: TokenEntry): void {
    if (this.#hasEnded) this.#options.lost.add(entry)
    else this.#unkept.set(entry.account, entry)
  }

  /** It will not learn of it. */
  lose(entry: TokenEntry): void {
    this.#options.lost.add(entry)
    this.#unkept.delete(entry.account)
  }

  begins(account: number): void {
    this.#turns.add(account)
  }

  /** It is going to end as it keeps what it learned, or right after. */
  endsAround(account: number, end: End): void {
    this.#endings.set(account, end)
  }

  /** It keeps what it learned; `work` says whether that is kept. A transaction that is not over has changed nothing. */
  async keeping(account: number, work: () => Promise<boolean>): Promise<boolean> {
    const end = this.#endings.get(account)
    if (end === 'ENDS_WITH_ANSWER' || end === 'ENDS_IN_WRITE') await this.end(end)
    const isKept = await work()
    if (isKept) this.#unkept.delete(account)
    if (isKept && end !== undefined) await this.end(end)
    return isKept
  }

  finishes(account: number): void {
    this.#turns.delete(account)
  }
}
