import { createRandom, type Random } from '../../../src/simulator/random.ts'

/** One call that needs a token of an account, in one process. */
export interface Asked {
  readonly account: number
  readonly process: number
}

interface Options {
  readonly seed: number
  readonly lifetimes: readonly number[]
  readonly processes: number
  /** Time goes on in steps of this length. */
  readonly step: number
}

/** How often an account is asked on average: so many times in the life of a token, and no less than every few minutes. */
const oftenInLife = 25
const leastOften = 240_000

/** Who asks for tokens, and when: some now and then, some all at once, and at times nobody for longer than a token lives. */
export class Demand {
  readonly #options: Options
  readonly #streams: readonly Random[]
  readonly #byStep = new Map<number, number[]>()

  constructor(options: Options) {
    this.#options = options
    this.#streams = options.lifetimes.map((_, account) => createRandom(options.seed * 15_485_863 + account))
    for (const account of options.lifetimes.keys()) this.#plan(account, 0)
  }

  /** The calls of one step, which is then over. */
  take(number: number): readonly Asked[] {
    const accounts = this.#byStep.get(number) ?? []
    this.#byStep.delete(number)
    return accounts.flatMap(account => {
      const random = this.#streams[account] as Random
      this.#plan(account, number)
      const { processes } = this.#options
      if (!random.chance(0.1)) return { account, process: random.integer(0, processes - 1) }
      return Array.from({ length: processes }, (_, process) => ({ account, process }))
    })
  }

  #plan(account: number, after: number): void {
    const random = this.#streams[account] as Random
    const lifetime = this.#options.lifetimes[account] as number
    const usual = -Math.log(1 - random.next()) * Math.min(lifetime / oftenInLife, leastOften)
    const pause = random.chance(1 / 500) ? lifetime * (1 + 2 * random.next()) : usual
    const at = after + Math.max(1, Math.round(pause / this.#options.step))
    const planned = this.#byStep.get(at)
    if (planned === undefined) this.#byStep.set(at, [account])
    else planned.push(account)
  }
}
