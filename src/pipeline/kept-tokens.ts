import { randomUUID } from 'node:crypto'
import { asFault, Fault } from '../contract/faults.ts'
import type { Grant } from '../contract/oauth.ts'
import { Secret } from '../contract/secret.ts'
import type { AccountKey, CredentialStore, Credentials, RefreshTurn } from '../store/credentials.ts'
import type { Clock } from './clock.ts'
import { deathIn, nameOfGrant, namesIn, type Resting } from './token.ts'

/** A turn that is older than this belongs to a process that has ended, in milliseconds; a refresh gives up well before. */
const tooOldMs = 25_000
/** How often what a refresh gave is tried to be written, and the first pause between, doubled each time. */
const writings = { attempts: 6, firstPause: 100 } as const

/** What keeps the tokens of one account, and of which other processes may keep some. */
export interface Keeping {
  readonly store: CredentialStore
  readonly key: AccountKey
  readonly clock: Clock
  readonly grant: Grant
}

interface Unwritten {
  readonly version: number
  readonly resting: Resting
}

/** The tokens of one account where they rest, seen from one process. */
export class KeptTokens {
  readonly #keeping: Keeping
  readonly #by = randomUUID()
  readonly #name: string
  /** What could not be written: another refresh would begin from a token that is used up. */
  #unwritten: Unwritten | undefined

  constructor(keeping: Keeping) {
    this.#keeping = keeping
    this.#name = nameOfGrant(keeping.grant)
  }

  /** What rests there, beginning with what the configuration gives where that is new. */
  async read(): Promise<Credentials> {
    const { store, key } = this.#keeping
    if (this.#unwritten !== undefined) await this.#write(this.#unwritten)
    for (;;) {
      const kept = await this.#ask(() => store.read(key))
      if (kept !== undefined && this.#isOfConfiguration(kept)) return kept
      const change = { version: kept?.version, ...this.#beginning(kept) }
      await this.#ask(() => store.writeOver(key, change))
    }
  }

  begin({ version }: Credentials): Promise<RefreshTurn> {
    const { store, key, clock } = this.#keeping
    return this.#ask(() => store.beginRefresh(key, { by: this.#by, since: clock.now(), version, tooOldMs }))
  }

  /** Ends the turn without a change. Who fails to leaves a turn that is too old soon. */
  async end(): Promise<void> {
    const { store, key } = this.#keeping
    await this.#ask(() => store.endRefresh(key, { by: this.#by })).catch(() => {})
  }

  /** Writes what a refresh gave and ends the turn; tries again and again, since the old token may be used up. */
  async finish({ version }: Credentials, resting: Resting): Promise<void> {
    const { clock } = this.#keeping
    this.#unwritten = { version, resting }
    for (let attempt = 1; attempt < writings.attempts; attempt += 1) {
      try {
        return await this.#write(this.#unwritten)
      } catch {
        await clock.sleep(writings.firstPause * 2 ** (attempt - 1))
      }
    }
    await this.#write(this.#unwritten)
  }

  async #write(unwritten: Unwritten): Promise<void> {
    const { store, key } = this.#keeping
    const change = { version: unwritten.version, ...unwritten.resting }
    const isKept = await this.#ask(() => store.finishRefresh(key, { by: this.#by, ...change }))
    // A turn that was taken over has begun from the token that this one used up: what it gave is the newer.
    if (!isKept) await this.#ask(() => store.writeOver(key, change))
    this.#unwritten = undefined
  }

  /** A new grant in the configuration wins over tokens of an older one; an older one, in a process that is not yet restarted, does not. */
  #isOfConfiguration(kept: Credentials): boolean {
    const names = namesIn(kept)
    if (names.at(-1) === this.#name) return true
    return names.includes(this.#name) && deathIn(kept) === undefined
  }

  #beginning(kept: Credentials | undefined): Resting {
    const { grant } = this.#keeping
    const names = kept === undefined ? [] : namesIn(kept).filter(name => name !== this.#name)
    const configured = new Secret([...names.slice(-mostNames), this.#name].join(' '))
    return { values: { configured, ...(grant.kind === 'refresh_token' && { refreshToken: grant.refreshToken }) } }
  }

  async #ask<Value>(question: () => Promise<Value>): Promise<Value> {
    try {
      return await question()
    } catch (error) {
      if (error instanceof Fault) throw error
      throw new Fault(
        'PROVIDER_UNAVAILABLE',
        `The tokens of account ${this.#keeping.key.account} cannot be read or written where they are kept. See that the store can be reached.`,
        { notSent: true },
        { cause: asFault(error) },
      )
    }
  }
}

/** How many older grants are remembered, for processes that still have them in their configuration. */
const mostNames = 3
