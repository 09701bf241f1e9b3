import type { TokenEntry } from './token-server.ts'

/** What never comes: for what a process that has ended would have gone on with. */
const never = new Promise<never>(() => {})

interface LifeOptions {
  /** By a name that no other life has. */
  readonly name: string
  /** Is told of the end, with the accounts that it was in the middle of. */
  readonly onEnd: (accounts: readonly number[]) => void
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
  readonly #endings = new Map<number, 'ENDS_WITH_ANSWER' | 'ENDS_AFTER'>()
  #hasEnded = false

  constructor(options: LifeOptions) {
    this.name = options.name
    this.#options = options
  }

  /** Each step that others would see: not taken any more by who has ended. */
  goesOn(): Promise<void> {
    return this.#hasEnded ? never : Promise.resolve()
  }

  end(): Promise<never> {
    if (!this.#hasEnded) {
      this.#hasEnded = true
      for (const entry of this.#unkept.values()) this.#options.lost.add(entry)
      this.#options.onEnd([...this.#turns])
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
  endsAround(account: number, when: 'ENDS_WITH_ANSWER' | 'ENDS_AFTER'): void {
    this.#endings.set(account, when)
  }

  async keeps(account: number): Promise<void> {
    if (this.#endings.get(account) === 'ENDS_WITH_ANSWER') await this.end()
  }

  async hasKept(account: number): Promise<void> {
    this.#unkept.delete(account)
    if (this.#endings.get(account) === 'ENDS_AFTER') await this.end()
  }

  finishes(account: number): void {
    this.#turns.delete(account)
  }
}
