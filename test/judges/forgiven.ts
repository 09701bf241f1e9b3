import type { Forgiven } from './judging.ts'
import type { Verdict } from './verdict.ts'

/** Takes what is forgiven out of verdicts, and knows what of it was needed. */
export class Forgiving {
  readonly #all: readonly Forgiven[]
  readonly #needed = new Set<Forgiven>()

  constructor(all: readonly Forgiven[]) {
    this.#all = all
  }

  /** The verdict without what is forgiven. */
  forgive({ complaints, leaves }: Verdict, judge: Forgiven['judge']): Verdict {
    const own = this.#all.filter(each => each.judge === judge)
    const left = complaints.filter(complaint => {
      const found = own.find(each => each.complaint.test(complaint))
      if (found !== undefined) this.#needed.add(found)
      return found === undefined
    })
    return { complaints: left, leaves }
  }

  /** What nobody has complained of. */
  idle(): readonly Forgiven[] {
    return this.#all.filter(each => !this.#needed.has(each))
  }
}
