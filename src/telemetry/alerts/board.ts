import type { Clock } from '../../pipeline/clock.ts'
import type { Alert, Notice } from './alert.ts'

interface BoardOptions {
  readonly clock: Clock
  /** For how long notices are gathered before they are told together, in milliseconds. */
  readonly gatherFor: number
  /** For how long a thing must be well before it is called over, in milliseconds: what comes and goes is told once. */
  readonly calmFor: number
  /** Tells people. */
  readonly tell: (notices: readonly Notice[]) => void
}

interface Standing {
  readonly alert: Alert
  readonly since: number
  /** Set while it looks as though it were over. */
  well: AbortController | undefined
}

/** What is wrong now. Each thing is told once when it begins and once when it is over, and together with what happens at the same time. */
export class AlertBoard {
  readonly #options: BoardOptions
  readonly #standing = new Map<string, Standing>()
  #gathered: Notice[] = []

  constructor(options: BoardOptions) {
    this.#options = options
  }

  /** Says that something is wrong; again, where it is known already. */
  raise(alert: Alert, about = ''): void {
    const key = keyOf(alert, about)
    const known = this.#standing.get(key)
    if (known !== undefined) {
      known.well?.abort()
      known.well = undefined
      return
    }
    const since = this.#options.clock.now()
    this.#standing.set(key, { alert, since, well: undefined })
    this.#gather({ ...alert, state: 'BEGUN', since })
  }

  /** Says that something is well, which need not have been wrong. */
  clear(alert: Pick<Alert, 'kind' | 'account'>, about = ''): void {
    this.#settle(keyOf(alert, about))
  }

  #settle(key: string): void {
    const known = this.#standing.get(key)
    if (known === undefined || known.well !== undefined) return
    const { clock, calmFor } = this.#options
    const well = new AbortController()
    known.well = well
    const until = clock.now()
    clock.sleep(calmFor, well.signal).then(
      () => {
        this.#standing.delete(key)
        this.#gather({ ...known.alert, state: 'OVER', since: known.since, until })
      },
      () => {},
    )
  }

  /** Says that all is well with an account, as with one that is no more. */
  clearAll(account: string): void {
    for (const [key, { alert }] of this.#standing) if (alert.account === account) this.#settle(key)
  }

  /** What is wrong now. */
  get all(): readonly (Alert & { readonly since: number })[] {
    return [...this.#standing.values()].map(({ alert, since }) => ({ ...alert, since }))
  }

  /** Tells at once what has been gathered, as before an end. */
  flush(): void {
    const notices = this.#gathered
    this.#gathered = []
    if (notices.length > 0) this.#options.tell(notices)
  }

  #gather(notice: Notice): void {
    this.#gathered.push(notice)
    const { clock, gatherFor } = this.#options
    if (this.#gathered.length === 1) clock.sleep(gatherFor).then(() => this.flush())
  }
}

const keyOf = ({ kind, account }: Pick<Alert, 'kind' | 'account'>, about: string) =>
  JSON.stringify([kind, account, about])
