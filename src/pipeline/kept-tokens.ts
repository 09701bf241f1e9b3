import { randomUUID } from 'node:crypto'
import type { Grant } from '../contract/oauth.ts'
import { Secret } from '../contract/secret.ts'
import type { AccountKey, CredentialStore, Credentials, Refreshing, RefreshTurn } from '../store/credentials.ts'
import type { Clock } from './clock.ts'
import { deathIn, inDoubt, namesIn, namesOfGrant, type Resting, restingAfter } from './token.ts'
import type { GivenToken } from './token-answer.ts'
import { tokensAway } from './token-faults.ts'

/** A turn that is older than this belongs to a process that has ended, in milliseconds: a store that is slow may take a while before and after the refresh. */
const tooOldMs = 35_000
/** For how long a turn that is too old is looked at before it is taken over: who has it may have been kept from the store, as everybody was. */
const watchMs = 8_000
/** How often what a refresh gave is tried to be written while its caller waits, and the first pause between, doubled each time. */
const writings = { attempts: 6, firstPause: 100 } as const
/** How often it is tried after that, and for how long: well within the time for which others look on. */
const laterWritings = { pause: 2_000, attempts: 1_800 } as const

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
  readonly #names: readonly string[]
  /** What could not be written: another refresh would begin from a token that is used up. */
  #unwritten: Unwritten | undefined
  /** Another's turn, and since when this process sees it, by the clock that never goes back. */
  #watched: { readonly turn: Refreshing; readonly since: number } | undefined

  constructor(keeping: Keeping) {
    this.#keeping = keeping
    this.#names = namesOfGrant(keeping.grant)
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

  /** Writes what connecting the account gave, whatever was there: even what nobody can open any more. */
  async replace(given: GivenToken, expiresAt: number): Promise<void> {
    const { store, key } = this.#keeping
    const before = await store.read(key).catch(() => undefined)
    const resting = restingAfter(this.#beginning(before), given, expiresAt)
    await this.#ask(() => store.write(key, resting))
  }

  begin({ version, refreshing }: Credentials): Promise<RefreshTurn> {
    const { store, key, clock } = this.#keeping
    const oldest = this.#hasWatched(refreshing) ? tooOldMs : Number.POSITIVE_INFINITY
    return this.#ask(() => store.beginRefresh(key, { by: this.#by, since: clock.now(), version, tooOldMs: oldest }))
  }

  /** Ends the turn without a token. Who fails to leaves a turn that is too old soon, which raises the same doubt. */
  async end(kept: Credentials, { isInDoubt }: { readonly isInDoubt: boolean }): Promise<void> {
    const { store, key } = this.#keeping
    const by = this.#by
    const { version } = kept
    await this.#ask<unknown>(() =>
      isInDoubt ? store.finishRefresh(key, { by, version, ...inDoubt(kept) }) : store.endRefresh(key, { by }),
    ).catch(() => {})
  }

  /** Writes what a refresh gave and ends the turn; tries again and again, since the old token may be used up. */
  async finish({ version }: Credentials, resting: Resting): Promise<void> {
    const { clock } = this.#keeping
    const unwritten = { version, resting }
    this.#unwritten = unwritten
    for (let attempt = 1; attempt < writings.attempts; attempt += 1) {
      try {
        return await this.#write(unwritten)
      } catch {
        await clock.sleep(writings.firstPause * 2 ** (attempt - 1))
      }
    }
    await this.#write(unwritten).catch(error => {
      void this.#writeLater(unwritten)
      throw error
    })
  }

  /** As soon as the store can be reached others can begin from the token that is used up: this process has to be there first. */
  async #writeLater(unwritten: Unwritten): Promise<void> {
    const { pause, attempts } = laterWritings
    for (let attempt = 0; attempt < attempts && this.#unwritten === unwritten; attempt += 1) {
      await this.#keeping.clock.sleep(pause)
      await this.#write(unwritten).catch(() => {})
    }
  }

  async #write(unwritten: Unwritten): Promise<void> {
    const { store, key } = this.#keeping
    const change = { version: unwritten.version, ...unwritten.resting }
    const isKept = await this.#ask(() => store.finishRefresh(key, { by: this.#by, ...change }))
    // A turn that was taken over has begun from the token that this one used up: what it gave is the newer.
    if (!isKept) await this.#ask(() => store.writeOver(key, change))
    if (this.#unwritten === unwritten) this.#unwritten = undefined
  }

  /** True for a turn that this process has seen for long enough, without losing sight of the store. */
  #hasWatched(turn: Refreshing | undefined): boolean {
    const now = this.#keeping.clock.monotonic()
    const before = this.#watched
    const isSame = before?.turn.by === turn?.by && before?.turn.since === turn?.since
    if (!isSame) this.#watched = turn && { turn, since: now }
    return isSame && before !== undefined && now - before.since >= watchMs
  }

  /** A new grant in the configuration wins over tokens of an older one; an older one, in a process that is not yet restarted, does not. */
  #isOfConfiguration(kept: Credentials): boolean {
    const names = namesIn(kept)
    const own = this.#names.at(-1) ?? ''
    if (names.at(-1) === own) return true
    return names.includes(own) && deathIn(kept) === undefined
  }

  #beginning(kept: Credentials | undefined): Resting {
    const { grant } = this.#keeping
    const names = kept === undefined ? [] : namesIn(kept).filter(name => !this.#names.includes(name))
    const configured = new Secret([...names.slice(-mostNames), ...this.#names].join(' '))
    const refreshToken = grant.kind === 'refresh_token' ? grant.refreshToken : undefined
    return { values: { configured, ...(refreshToken && { refreshToken }) } }
  }

  async #ask<Value>(question: () => Promise<Value>): Promise<Value> {
    try {
      return await question()
    } catch (error) {
      this.#watched = undefined
      throw tokensAway(this.#keeping.key.account, error)
    }
  }
}

/** How many older grants are remembered, for processes that still have them in their configuration. */
const mostNames = 3
