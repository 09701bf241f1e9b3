import { createRandom, type Random } from '../../../src/simulator/random.ts'
import { type End, ends } from './life.ts'

/** What one request for a token may meet, and how many of ten thousand do. */
const weights = {
  /** The server is unwell, and has done nothing. */
  UNWELL: 60,
  TOO_MANY: 40,
  /** The server takes its time, almost for as long as is waited. */
  SLOW: 50,
  /** The connection ends before the request is there. */
  REQUEST_LOST: 30,
  ENDS_BEFORE: 1,
  ENDS_AFTER: 1,
  /** The store goes away while the answer is on its way. */
  STORE_LEAVES: 4,
  /** The server has rotated, and the connection ends. */
  ANSWER_LOST: 1,
  /** The server has rotated, and says nothing more. */
  SILENT: 1,
  /** The server has rotated, and what arrives is cut off. */
  CUT: 1,
  /** The server has rotated, and a gateway before it says that it does not answer. */
  GATEWAY: 1,
  ENDS_MEANWHILE: 1,
  ENDS_WITH_ANSWER: 1,
  ENDS_IN_WRITE: 1,
  ENDS_IN_COMMIT: 1,
} as const satisfies Record<End, number> & Record<string, number>

export type Fate = keyof typeof weights | 'ANSWERED'

/** How the way to the store is. */
export type Weather = 'FAIR' | 'AWAY' | 'SLOW'

/** A stretch of time in which something is otherwise for everybody. */
interface Spell<Kind> {
  readonly from: number
  readonly until: number
  readonly kind: Kind
}

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const longestUnwell = 15 * minute
const longestAway = 4 * minute
/** Long enough for all that follows from a misfortune: a turn that is too old, and the longest pause. */
const aftermath = 2 * minute

interface Options {
  readonly seed: number
  readonly accounts: number
  readonly begins: number
  readonly days: number
  /** How many times as often all of it happens. */
  readonly unlucky: number
}

/** What goes wrong, and when. Each account has its own stream of numbers: a seed means the same whoever comes first. */
export class Misfortunes {
  /** How often each has struck. */
  readonly counts = new Map<Fate, number>()
  readonly #streams: readonly Random[]
  readonly #server: readonly Spell<number>[]
  readonly #store: Spell<Weather>[]
  readonly #troubled: number[]
  readonly #unlucky: number
  /** Each end comes once for certain, one in each hour, to whoever asks first while nothing else is wrong. */
  readonly #certain: { readonly from: number; readonly fate: End }[]
  #isOver = false

  constructor({ seed, accounts, begins, days, unlucky }: Options) {
    const random = createRandom(seed)
    const spells = <Kind>(longest: number, kinds: readonly Kind[]): Spell<Kind>[] =>
      Array.from({ length: 3 * days }, () => {
        const from = begins + random.next() * days * day
        return { from, until: from + 5_000 + random.next() * longest, kind: random.pick(kinds) }
      })
    this.#server = spells(longestUnwell, [500, 503, 429])
    this.#store = spells<Weather>(longestAway, ['AWAY', 'AWAY', 'SLOW'])
    this.#streams = Array.from({ length: accounts }, (_, account) => createRandom(seed * 100_003 + account))
    this.#troubled = Array.from({ length: accounts }, () => Number.NEGATIVE_INFINITY)
    this.#unlucky = unlucky
    this.#certain = ends.map((fate, at) => ({ from: begins + (at + 1) * hour, fate }))
  }

  /** From now on all goes well. */
  end(): void {
    this.#isOver = true
  }

  /** What the next request of an account meets. */
  next(account: number, now: number): Fate {
    const random = this.#streams[account] as Random
    let drawn = (random.next() * 10_000) / this.#unlucky
    if (this.#isOver) return 'ANSWERED'
    const met = Object.entries(weights).find(([, weight]) => {
      drawn -= weight
      return drawn < 0
    })
    const fate = this.#takeCertain(account, now) ?? (met?.[0] as Fate | undefined)
    if (fate === undefined) return 'ANSWERED'
    this.counts.set(fate, (this.counts.get(fate) ?? 0) + 1)
    this.trouble(account, now)
    if (fate === 'STORE_LEAVES') this.#store.push({ from: now, until: now + random.next() * longestAway, kind: 'AWAY' })
    return fate
  }

  /** With which status the server answers everybody, though it does nothing. */
  server(now: number): number | undefined {
    return this.#spell(this.#server, now)
  }

  store(now: number): Weather {
    return this.#spell(this.#store, now) ?? 'FAIR'
  }

  /** Something strikes an account that was not meant for it, such as the end of a process. */
  trouble(account: number, now: number): void {
    this.#troubled[account] = now + aftermath
  }

  /** True where nothing that has happened explains that an account is refused or has to wait. */
  isQuiet(account: number, now: number): boolean {
    if ((this.#troubled[account] ?? 0) >= now) return false
    return ![...this.#server, ...this.#store].some(({ from, until }) => from <= now && now <= until + aftermath)
  }

  #takeCertain(account: number, now: number): End | undefined {
    const next = this.#certain[0]
    if (next === undefined || now < next.from || !this.isQuiet(account, now)) return undefined
    this.#certain.shift()
    return next.fate
  }

  #spell<Kind>(spells: readonly Spell<Kind>[], now: number): Kind | undefined {
    if (this.#isOver) return undefined
    return spells.find(({ from, until }) => from <= now && now < until)?.kind
  }
}
