/** That nobody waits any more, as far as it is looked at here: an AbortSignal, or an Ending. */
export interface Signal {
  readonly aborted: boolean
  readonly reason: unknown
  addEventListener(type: 'abort', listener: () => void, options?: { readonly once?: boolean }): void
  removeEventListener(type: 'abort', listener: () => void): void
}

/**
 * An AbortController and its signal in one. Each call has several: those of the platform make events and weak references,
 * which cost more than all the stages that look at them.
 */
export class Ending implements Signal {
  aborted = false
  reason: unknown = undefined
  #listeners: readonly (() => void)[] = []

  /** Ends it, once. */
  abort(reason?: unknown): void {
    if (this.aborted) return
    this.aborted = true
    this.reason = reason
    const listeners = this.#listeners
    this.#listeners = []
    for (const listener of listeners) listener()
  }

  addEventListener(_type: 'abort', listener: () => void): void {
    if (!this.aborted) this.#listeners = [...this.#listeners, listener]
  }

  removeEventListener(_type: 'abort', listener: () => void): void {
    this.#listeners = this.#listeners.filter(each => each !== listener)
  }

  /** Ends with another, until what is returned is called. */
  follow(other: Signal): () => void {
    const end = () => this.abort(other.reason)
    if (other.aborted) end()
    else other.addEventListener('abort', end, { once: true })
    return () => other.removeEventListener('abort', end)
  }
}
