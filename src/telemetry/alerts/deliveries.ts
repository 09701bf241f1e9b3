import type { Clock } from '../../pipeline/clock.ts'
import type { Notice } from './alert.ts'
import type { Channel } from './channels.ts'

/** How soon a channel that failed is tried again, doubled each time up to the second, in milliseconds. */
const firstPause = 2_000
const longestPause = 300_000
/** How many messages wait for one channel at most; what is pushed out was logged like all others. */
const mostWaiting = 1_000

interface DeliveriesOptions {
  readonly channels: readonly Channel[]
  readonly clock: Clock
  /** Is told that a channel fails, once until it works again, and that it does. */
  readonly onTrouble: (channel: string, reason: string | undefined) => void
}

/** Brings notices to every channel: in order, each until it has arrived. */
export class Deliveries {
  readonly #options: DeliveriesOptions
  readonly #waiting: ReadonlyMap<Channel, (readonly Notice[])[]>
  readonly #underWay = new Set<Channel>()
  readonly #stopped = new AbortController()

  constructor(options: DeliveriesOptions) {
    this.#options = options
    this.#waiting = new Map(options.channels.map(channel => [channel, []]))
  }

  /** Begins to bring notices, which stand in one message. */
  send(notices: readonly Notice[]): void {
    for (const [channel, waiting] of this.#waiting) {
      waiting.push(notices)
      if (waiting.length > mostWaiting) waiting.shift()
      if (!this.#underWay.has(channel)) void this.#bring(channel, waiting)
    }
  }

  /** What has not arrived yet, by channel; nothing is tried any more. */
  stop(): readonly { readonly channel: string; readonly notices: readonly Notice[] }[] {
    this.#stopped.abort(new Error('The server ends.'))
    return [...this.#waiting].flatMap(([{ name }, waiting]) =>
      waiting.length === 0 ? [] : [{ channel: name, notices: waiting.flat() }],
    )
  }

  async #bring(channel: Channel, waiting: (readonly Notice[])[]): Promise<void> {
    this.#underWay.add(channel)
    let failures = 0
    while (waiting[0] !== undefined && !this.#stopped.signal.aborted) {
      const [notices] = waiting
      try {
        await channel.send(notices)
        // It may have been pushed out meanwhile: what is first now was never sent.
        if (waiting[0] === notices) waiting.shift()
        if (failures > 0) this.#options.onTrouble(channel.name, undefined)
        failures = 0
      } catch (error) {
        failures += 1
        if (failures === 1)
          this.#options.onTrouble(channel.name, error instanceof Error ? error.message : String(error))
        const pause = Math.min(longestPause, firstPause * 2 ** (failures - 1))
        await this.#options.clock.sleep(pause, this.#stopped.signal).catch(() => {})
      }
    }
    this.#underWay.delete(channel)
  }
}
