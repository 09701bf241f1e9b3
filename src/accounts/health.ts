import type { CallEvent, TokenEvent } from '../pipeline/call-event.ts'
import type { Clock } from '../pipeline/clock.ts'

/** How an account is, the worst first. */
export const healthStates = ['NEEDS_RECONNECT', 'DOWN', 'RATE_LIMITED', 'EXPIRING', 'ACTIVE'] as const

/** How an account is, why, and since when. */
export interface Health {
  readonly state: (typeof healthStates)[number]
  /** Absent where all is well. */
  readonly reason: string | undefined
  /** In milliseconds since 1970. */
  readonly since: number
}

/** That an account is otherwise than before. */
export interface HealthEvent extends Health {
  readonly account: string
  readonly provider: string
}

type Trouble = Exclude<Health['state'], 'ACTIVE'>

/** How one account is, worked out from the news of its tokens, its breaker and its calls. */
export class AccountHealth {
  readonly #clock: Clock
  readonly #onChange: (health: Health) => void
  readonly #troubles = new Map<Trouble, Health>()
  #current: Health

  constructor(clock: Clock, onChange: (health: Health) => void = () => {}) {
    this.#clock = clock
    this.#onChange = onChange
    this.#current = { state: 'ACTIVE', reason: undefined, since: clock.now() }
  }

  get current(): Health {
    return this.#current
  }

  /** A token that cannot be refreshed is still good for a while; one that can never be needs a person. */
  token({ state, reason }: TokenEvent): void {
    if (state === 'REFRESHED') this.#end('EXPIRING', 'NEEDS_RECONNECT')
    else this.#begin(state === 'DEAD' ? 'NEEDS_RECONNECT' : 'EXPIRING', reason)
  }

  breaker({ isOpen }: { readonly isOpen: boolean }): void {
    if (isOpen) this.#begin('DOWN', 'The provider has failed again and again, and is left alone for a while.')
    else this.#end('DOWN')
  }

  call({ code, state, message }: Pick<CallEvent, 'code' | 'state' | 'message'>): void {
    if (code === 'RECONNECT_REQUIRED') this.#begin('NEEDS_RECONNECT', message)
    if (code === 'PROVIDER_RATE_LIMITED') this.#begin('RATE_LIMITED', message)
    if (code === undefined && state === 'SENT') this.#end('RATE_LIMITED', 'NEEDS_RECONNECT')
  }

  #begin(state: Trouble, reason: string | undefined): void {
    if (this.#troubles.has(state)) return
    this.#troubles.set(state, { state, reason, since: this.#clock.now() })
    this.#tell()
  }

  #end(...states: readonly Trouble[]): void {
    const ended = states.filter(state => this.#troubles.delete(state))
    if (ended.length > 0) this.#tell()
  }

  #tell(): void {
    const [worst] = healthStates.flatMap(state => this.#troubles.get(state as Trouble) ?? [])
    const next = worst ?? { state: 'ACTIVE' as const, reason: undefined, since: this.#clock.now() }
    if (next === this.#current) return
    this.#current = next
    this.#onChange(next)
  }
}
