import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createRandom, type Random } from '../../../src/simulator/random.ts'
import { type End, never } from './life.ts'
import { wayToProvider } from './network.ts'
import type { Beginning } from './processes.ts'
import type { StoreWitness } from './store-witness.ts'
import type { TokenEntry } from './token-server.ts'
import { type Answer, heard, type Request, type Said, type Start, said, type Turn, type TurnOver } from './words.ts'

/** One that has been started. */
export interface Forked {
  readonly child: ChildProcess
  /** What the store knows its connections by. */
  readonly name: string
  readonly isReady: Promise<unknown>
}

interface RealProcessOptions extends Forked {
  readonly beginning: Beginning
  readonly witness: StoreWitness
}

/** A process of the operating system that asks for tokens, seen from the one that tells it the time, and kills it. */
export class RealProcess {
  readonly #options: RealProcessOptions
  readonly #random: Random
  readonly #asked = new Map<number, (answer: Answer) => void>()
  /** Its requests that are under way, each with what stops to wait for it. */
  readonly #requests = new Map<number, AbortController>()
  /** What it was given, or is about to be, and has not said that it kept. */
  readonly #unkept = new Map<number, TokenEntry>()
  readonly #buried: Promise<void>
  readonly #life = {
    end: (end: End) => this.#kill(end),
    mustKeep: (entry: TokenEntry) => {
      if (this.#end === undefined) this.#unkept.set(entry.account, entry)
      else this.#options.beginning.lost.add(entry)
    },
    lose: (entry: TokenEntry) => {
      this.#options.beginning.lost.add(entry)
      this.#unkept.delete(entry.account)
    },
    endsAround: (account: number, end: End) => void this.#words.endings.push({ account, end }),
  }
  #words = noWords()
  #asks = 0
  #isDue = false
  #wake: { readonly at: number; readonly timer: AbortController } | undefined
  #finishTurn = () => {}
  #end: End | undefined

  constructor(options: RealProcessOptions) {
    const { beginning, child, isReady } = options
    this.#options = options
    this.#random = createRandom(beginning.seed)
    this.#buried = once(child, 'exit').then(([code, signal]) => this.#bury(code, signal))
    // Whoever waits for it hears of it.
    this.#buried.catch(() => {})
    child.on('message', word => this.#hear(word as Said))
    const beginsAt = beginning.clock.now()
    void isReady.then(() => child.send({ seed: beginning.seed, now: beginsAt } satisfies Start))
  }

  /** A token with which the account can be asked; never, if the process is killed before it has one. */
  take(account: number): Promise<string> {
    this.#asks += 1
    const id = this.#asks
    this.#words.asks.push({ id, account })
    return new Promise((resolve, reject) =>
      this.#asked.set(id, ({ token, fault }) => (token === undefined ? reject(heard(fault)) : resolve(token))),
    )
  }

  /** Has its say, if it has something to; resolves when it can only wait, or is dead and buried. */
  speak(): Promise<void> | undefined {
    const { beginning, child, isReady } = this.#options
    if (this.#end !== undefined || hasEnded(child)) return this.#buried
    if (!this.#isDue && Object.values(this.#words).every(({ length }) => length === 0)) return undefined
    const now = beginning.clock.now()
    const over = new Promise<void>(resolve => {
      this.#finishTurn = resolve
    })
    const words: Turn = { now, weather: beginning.misfortunes.store(now), ...this.#words }
    void isReady.then(() => child.send(words))
    this.#words = noWords()
    this.#isDue = false
    return over
  }

  #hear(word: Said): void {
    if (word.kind === 'AT_END') this.#kill(word.end)
    // What it did besides, as it was killed, is found out from others.
    if (word.kind !== 'OVER' || this.#end !== undefined) return
    for (const id of word.gaveUp) this.#requests.get(id)?.abort()
    for (const account of word.kept) this.#unkept.delete(account)
    for (const request of word.requests) void this.#pass(request)
    for (const answer of word.told) {
      this.#asked.get(answer.id)?.(answer)
      this.#asked.delete(answer.id)
    }
    this.#wakeAt(word.wakesAt)
    this.#finishTurn()
  }

  async #pass({ id, account, headers, text }: Request): Promise<void> {
    const waiting = new AbortController()
    this.#requests.set(id, waiting)
    const { beginning } = this.#options
    const way = { ...beginning, account, random: this.#random, life: { name: beginning.name, ...this.#life } }
    const request = { method: 'POST', url: 'https://toy.example/oauth/token', headers, body: text }
    const answer = await wayToProvider(way)({ ...request, signal: waiting.signal }).then(reply => ({ reply }), said)
    this.#requests.delete(id)
    if (!waiting.signal.aborted) this.#words.answers.push({ id, ...answer })
  }

  #wakeAt(at: TurnOver['wakesAt']): void {
    if (at === this.#wake?.at) return
    this.#wake?.timer.abort()
    this.#wake = undefined
    if (at === undefined) return
    const { clock } = this.#options.beginning
    const timer = new AbortController()
    this.#wake = { at, timer }
    clock.sleep(at - clock.now(), timer.signal).then(
      () => {
        this.#isDue = true
        this.#wake = undefined
      },
      () => {},
    )
  }

  #kill(end: End): Promise<never> {
    if (this.#end === undefined) this.#options.child.kill('SIGKILL')
    this.#end ??= end
    return never
  }

  /** Finds out, from others, what became of what it was in the middle of. */
  async #bury(code: number | null, signal: string | null): Promise<void> {
    const { beginning, name, witness } = this.#options
    this.#wakeAt(undefined)
    this.#finishTurn()
    if (this.#end === undefined || signal !== 'SIGKILL')
      throw new Error(`A process that asks for tokens was not killed and ended, with ${code ?? signal}.`)
    await witness.hasLetGoOf(name)
    for (const entry of this.#unkept.values())
      if (!(await witness.holds(entry, beginning.server))) beginning.lost.add(entry)
    beginning.onEnd(this.#end, await witness.turns())
  }
}

/** True for a process of the operating system that is there no more. */
export const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null

const noWords = (): Pick<Turn, 'asks' | 'answers' | 'endings'> => ({ asks: [], answers: [], endings: [] })
