import { randomUUID } from 'node:crypto'
import type { Clock } from '../../pipeline/clock.ts'
import { repeat } from '../../pipeline/repeat.ts'
import type { Notice } from './alert.ts'
import type { Channel } from './channels.ts'

/** How soon a channel that failed is tried again, doubled each time up to the second, in milliseconds. */
const firstPause = 2_000
const longestPause = 300_000
/** How many messages wait for one channel at most; what is pushed out was logged like all others. */
const mostWaiting = 1_000
/** How often it is looked for messages of processes that have ended, in milliseconds. */
const looksEvery = 60_000

/** A message for one channel, as it outlasts the process. */
interface KeptMessage {
  readonly id: string
  readonly channel: string
  /** Its notices as JSON. */
  readonly content: string
}

/** What keeps messages until they have arrived, for this process and those that come after it. */
export interface Outbox {
  add(owner: string, message: KeptMessage): Promise<void>
  remove(id: string): Promise<void>
  takeOver(owner: string): Promise<readonly KeptMessage[]>
  leave(owner: string): Promise<void>
}

interface DeliveriesOptions {
  readonly channels: readonly Channel[]
  readonly clock: Clock
  /** Is told that a channel fails, once until it works again, and that it does. */
  readonly onTrouble: (channel: string, reason: string | undefined) => void
}

interface Message {
  readonly id: string
  readonly notices: readonly Notice[]
  /** When it is known to be kept, or that it cannot be. */
  readonly kept: Promise<void>
}

/** Brings notices to every channel: in order, each until it has arrived. */
export class Deliveries {
  readonly #options: DeliveriesOptions
  readonly #waiting: ReadonlyMap<Channel, Message[]>
  readonly #underWay = new Set<Channel>()
  readonly #stopped = new AbortController()
  readonly #owner = randomUUID()
  #outbox: Outbox | undefined

  constructor(options: DeliveriesOptions) {
    this.#options = options
    this.#waiting = new Map(options.channels.map(channel => [channel, []]))
  }

  /** Begins to bring notices, which stand in one message. */
  send(notices: readonly Notice[]): void {
    for (const [channel, waiting] of this.#waiting) {
      const id = randomUUID()
      this.#put(channel, waiting, { id, notices, kept: this.#keep(channel, id, notices) })
    }
  }

  /** Keeps messages there from now on, and brings what processes have left that are no more. */
  async keepBy(outbox: Outbox): Promise<void> {
    this.#outbox = outbox
    const { clock } = this.#options
    const takeOver = () => this.#takeOver(outbox)
    await takeOver()
    await repeat(takeOver, { every: looksEvery, clock, signal: this.#stopped.signal })
  }

  /** What has not arrived yet, by channel; nothing is tried any more. Where it is kept, whoever comes next brings it. */
  async stop(): Promise<readonly { readonly channel: string; readonly notices: readonly Notice[] }[]> {
    this.#stopped.abort(new Error('The server ends.'))
    await Promise.all([...this.#waiting.values()].flat().map(({ kept }) => kept))
    await this.#outbox?.leave(this.#owner).catch(() => {})
    return [...this.#waiting].flatMap(([{ name }, waiting]) =>
      waiting.length === 0 ? [] : [{ channel: name, notices: waiting.flatMap(({ notices }) => notices) }],
    )
  }

  async #keep({ name: channel }: Channel, id: string, notices: readonly Notice[]): Promise<void> {
    const message = { id, channel, content: JSON.stringify(notices) }
    // The log has it, and memory does: a store that is away must not keep it from leaving.
    await this.#outbox?.add(this.#owner, message).catch(() => {})
  }

  async #takeOver(outbox: Outbox): Promise<void> {
    const left = await outbox.takeOver(this.#owner).catch(() => [])
    for (const { id, channel: name, content } of left) {
      const [channel, waiting] = [...this.#waiting].find(([{ name: own }]) => own === name) ?? []
      const notices = noticesIn(content)
      // The operator has taken the channel out, or nobody can read it: it must not keep the others from arriving.
      if (channel === undefined || waiting === undefined || notices === undefined)
        await outbox.remove(id).catch(() => {})
      else this.#put(channel, waiting, { id, notices, kept: Promise.resolve() })
    }
  }

  #put(channel: Channel, waiting: Message[], message: Message): void {
    waiting.push(message)
    if (waiting.length > mostWaiting) this.#forget(waiting.shift())
    if (!this.#underWay.has(channel)) void this.#bring(channel, waiting)
  }

  /** What is kept after that would come again. */
  #forget(message: Message | undefined): void {
    message?.kept.then(() => this.#outbox?.remove(message.id)).catch(() => {})
  }

  async #bring(channel: Channel, waiting: Message[]): Promise<void> {
    this.#underWay.add(channel)
    let failures = 0
    while (waiting[0] !== undefined && !this.#stopped.signal.aborted) {
      const [message] = waiting
      try {
        await channel.send(message.notices)
        // It may have been pushed out meanwhile: what is first now was never sent.
        if (waiting[0] === message) this.#forget(waiting.shift())
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

function noticesIn(content: string): readonly Notice[] | undefined {
  try {
    const notices: unknown = JSON.parse(content)
    return Array.isArray(notices) ? notices : undefined
  } catch {
    return undefined
  }
}
