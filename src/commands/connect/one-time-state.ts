import { createHash, timingSafeEqual } from 'node:crypto'
import { longestDecision, newState } from '../../connect/signing-in.ts'
import type { Clock } from '../../pipeline/clock.ts'

/** What a state is found to be that somebody comes back with. */
export type StateFinding = 'GOOD' | 'MISSING' | 'WRONG' | 'USED' | 'LATE'

/** A text by which we know whom we have sent to the provider: good once, for ten minutes. https://www.rfc-editor.org/rfc/rfc6749#section-10.12 */
export class OneTimeState {
  readonly text = newState()
  readonly #clock: Clock
  readonly #ends: number
  #isUsed = false

  constructor(clock: Clock) {
    this.#clock = clock
    this.#ends = clock.monotonic() + longestDecision
  }

  /** Uses it up where it is the right one; a wrong one uses up nothing, or anybody could end what they did not begin. */
  use(given: readonly string[]): StateFinding {
    const [text, ...others] = given
    if (text === undefined) return 'MISSING'
    if (others.length > 0 || !timingSafeEqual(digest(text), digest(this.text))) return 'WRONG'
    if (this.#isUsed) return 'USED'
    if (this.#clock.monotonic() >= this.#ends) return 'LATE'
    this.#isUsed = true
    return 'GOOD'
  }
}

/** Of one length, whatever the text is. */
const digest = (text: string) => createHash('sha256').update(text).digest()
