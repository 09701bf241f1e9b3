/** What is left of one window of a quota of an account. */
export interface QuotaLeft {
  readonly quota: string
  readonly perSeconds: number
  /** How much the window allows altogether. */
  readonly requests: number
  /** How much of it this process may use now. */
  readonly left: number
}

/** Where the limiter of an account shows what is left of its quotas. */
export class QuotaBoard {
  #read: () => readonly QuotaLeft[] = () => []

  /** Shows what is read from now on. */
  show(read: () => readonly QuotaLeft[]): void {
    this.#read = read
  }

  /** What is left now of each window. */
  read(): readonly QuotaLeft[] {
    return this.#read()
  }
}
