import type { Clock } from '../../pipeline/clock.ts'

/** How many parts the looked-at time is counted in. */
const parts = 12

/** How many older parts what is usual is the mean of, about: a bad quarter of an hour must not become usual at once. */
const memory = 240

interface Part {
  readonly at: number
  calls: number
  failures: number
  milliseconds: number
}

/** How the newest calls went, and how long calls usually take. */
export class Recent {
  readonly #clock: Clock
  readonly #partLength: number
  #parts: Part[] = []
  /** The mean of the parts that are too old to be looked at, the newest of which count the most. */
  #usual: number | undefined

  constructor(clock: Clock, milliseconds: number) {
    this.#clock = clock
    this.#partLength = milliseconds / parts
  }

  note({ isFailure, milliseconds }: { readonly isFailure: boolean; readonly milliseconds: number }): void {
    const at = Math.floor(this.#clock.monotonic() / this.#partLength)
    this.#forget(at)
    const last = this.#parts.at(-1)
    const part = last?.at === at ? last : { at, calls: 0, failures: 0, milliseconds: 0 }
    if (part !== last) this.#parts.push(part)
    part.calls += 1
    part.milliseconds += milliseconds
    if (isFailure) part.failures += 1
  }

  /** Of the newest calls: how many, how many failed, how long they took in the mean; and how long they did before, if known. */
  sum(): {
    readonly calls: number
    readonly failures: number
    readonly mean: number
    readonly usual: number | undefined
  } {
    this.#forget(Math.floor(this.#clock.monotonic() / this.#partLength))
    const total = (of: 'calls' | 'failures' | 'milliseconds') => this.#parts.reduce((sum, part) => sum + part[of], 0)
    const calls = total('calls')
    return {
      calls,
      failures: total('failures'),
      mean: calls === 0 ? 0 : total('milliseconds') / calls,
      usual: this.#usual,
    }
  }

  #forget(at: number): void {
    const old = this.#parts.filter(part => part.at <= at - parts)
    if (old.length === 0) return
    this.#parts = this.#parts.filter(part => part.at > at - parts)
    for (const { calls, milliseconds } of old)
      this.#usual =
        this.#usual === undefined ? milliseconds / calls : this.#usual + (milliseconds / calls - this.#usual) / memory
  }
}
