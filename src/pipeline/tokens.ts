import type { Reply } from '../contract/call.ts'
import { asFault, Fault } from '../contract/faults.ts'
import type { Grant, OAuth } from '../contract/oauth.ts'
import { Secret } from '../contract/secret.ts'
import type { Credentials } from '../store/credentials.ts'
import { MemoryCredentials } from '../store/memory-credentials.ts'
import type { CallNotes } from './call-notes.ts'
import { KeptTokens } from './kept-tokens.ts'
import { Patience } from './patience.ts'
import type { Means } from './stage.ts'
import { deathIn, isInDoubt, restingAfter, type Token, tokenIn } from './token.ts'
import { type GivenToken, skewIn } from './token-answer.ts'
import { unconnected } from './token-faults.ts'

/** Asks the provider for a token; gives what it says, and the answer's headers. */
export type AskForToken = (
  grant: Grant,
  notes: CallNotes | undefined,
) => Promise<GivenToken & { readonly headers: Reply['headers'] }>

/** How long before its end a token is refreshed: a fifth of its life, and no more than five minutes; in milliseconds. */
const longestMargin = 300_000
/** How long before its end it is carried no more, since a call may arrive late. */
const longestSlack = 10_000
/** How often it is looked whether another process has come to an end with its refresh, in milliseconds. */
const lookEvery = 250
/** A token that is refused this soon, and was never accepted, is not refused for being old; in milliseconds. */
const young = 60_000

interface HeldToken extends Token {
  /** From when on it is refreshed beside its use, by the provider's clock. */
  readonly renewAt: number
  /** When this process got it from the provider, by the clock that never goes back; absent for one that it found. */
  readonly got?: number
  wasAccepted: boolean
}

interface Refresh {
  /** True where an answer to an earlier one was lost. */
  readonly wasLost: boolean
  readonly notes: CallNotes | undefined
}

/** The tokens of one account: one refresh at a time whoever needs it, for everybody, and before the old token ends. */
export class Tokens {
  readonly #means: Means
  readonly #grant: Grant
  readonly #kept: KeptTokens
  readonly #ask: AskForToken
  readonly #patience: Patience
  #held: HeldToken | undefined
  #flight: Promise<HeldToken> | undefined
  /** By how much the provider's clock is ahead of ours. */
  #skew = 0

  constructor(means: Means, { auth, ask }: { readonly auth: OAuth<Means['settings']>; readonly ask: AskForToken }) {
    this.#means = means
    this.#ask = ask
    this.#grant = auth.grant(means.settings)
    this.#patience = new Patience(means)
    const { tenant, name } = means.account
    const store = means.credentials ?? new MemoryCredentials()
    this.#kept = new KeptTokens({ store, key: { tenant, account: name }, clock: means.clock, grant: this.#grant })
  }

  /** A token that is good. One that ends soon is still given, and refreshed meanwhile. */
  async take(notes?: CallNotes): Promise<HeldToken> {
    const held = this.#held
    if (held === undefined || !this.#isGood(held)) return this.#renew(held, notes)
    if (held.renewAt <= this.#now() && this.#patience.isOver()) this.#renew(held, undefined).catch(() => {})
    return held
  }

  /** Another token in the place of one that the provider refused; undefined where another would be refused too. */
  async replace(refused: HeldToken, notes?: CallNotes): Promise<HeldToken | undefined> {
    const held = this.#held
    if (held !== undefined && held !== refused && this.#isGood(held)) return held
    const age = refused.got === undefined ? Number.POSITIVE_INFINITY : this.#means.clock.monotonic() - refused.got
    if (!refused.wasAccepted && age < young) return undefined
    return this.#renew(refused, notes)
  }

  /** Learns from a reply how the provider's clock differs from ours; `since` is when it was asked for. */
  learn(headers: Reply['headers'], since: number): void {
    const least = skewIn({ headers }, this.#means.clock.now())
    const most = skewIn({ headers }, since)
    if (least === undefined || most === undefined) return
    // When on its way a reply got its date is not known: only what lies beyond its way is a difference of clocks.
    this.#skew = Math.min(Math.max(this.#skew, least), most)
  }

  /** One flight for all; it outlives whoever began it. */
  #renew(old: HeldToken | undefined, notes: CallNotes | undefined): Promise<HeldToken> {
    if (this.#flight !== undefined) return this.#flight
    const flight = this.#fetch(old, notes).finally(() => {
      this.#flight = undefined
    })
    // Whoever began it may have gone.
    flight.catch(() => {})
    this.#flight = flight
    return flight
  }

  async #fetch(old: HeldToken | undefined, notes: CallNotes | undefined): Promise<HeldToken> {
    for (;;) {
      const kept = await this.#kept.read()
      const found = tokenIn(kept)
      // Another process has refreshed it meanwhile.
      if (found !== undefined && found.accessToken.reveal() !== old?.accessToken.reveal() && this.#isGood(found))
        return this.#hold(found)
      const death = deathIn(kept)
      if (death !== undefined) throw this.#dead(death)
      if (this.#isUnconnected(kept)) throw unconnected(this.#means.account.name)
      this.#patience.check()
      const turn = await this.#kept.begin(kept)
      if (turn.kind === 'YOURS') {
        const wasLost = turn.lost !== undefined || isInDoubt(turn.credentials)
        return this.#refresh(turn.credentials, { wasLost, notes })
      }
      if (turn.kind === 'BUSY') await this.#means.clock.sleep(lookEvery * (0.5 + this.#means.random()))
    }
  }

  /** It is this process's turn. */
  async #refresh(kept: Credentials, { wasLost, notes }: Refresh): Promise<HeldToken> {
    const { refreshToken } = kept.values
    const grant = this.#grant.kind === 'refresh_token' && refreshToken ? { ...this.#grant, refreshToken } : this.#grant
    const { clock } = this.#means
    const since = clock.now()
    const given = await this.#ask(grant, notes).catch(error => this.#failed(kept, { wasLost, fault: asFault(error) }))
    this.learn(given.headers, since)
    // Not from when it came: the answer may have been long on its way.
    const resting = restingAfter(kept, given, since + this.#skew + given.lifetime)
    const token = this.#hold({ ...given, expiresAt: resting.expiresAt ?? 0 }, clock.monotonic())
    // Before the token is given away: a refresh token that is used up must not be all that is left.
    await this.#kept.finish(kept, resting).catch(error => this.#tell('FAILED', asFault(error).message))
    this.#patience.succeeded()
    this.#tell('REFRESHED')
    return token
  }

  async #failed(
    kept: Credentials,
    { wasLost, fault }: Pick<Refresh, 'wasLost'> & { readonly fault: Fault },
  ): Promise<never> {
    const { code, message } = fault
    if (code === 'RECONNECT_REQUIRED') {
      const reason = wasLost ? `${message} The answer to an earlier refresh was lost, and its token with it.` : message
      const { configured } = kept.values
      await this.#kept.finish(kept, { values: { ...(configured && { configured }), dead: new Secret(reason) } })
      this.#tell('DEAD', reason)
      throw this.#dead(reason)
    }
    await this.#kept.end(kept, { isInDoubt: wasLost || mayBeLost(fault) })
    this.#patience.failed(fault)
    this.#tell('FAILED', message)
    throw fault
  }

  #hold(token: Token, got?: number): HeldToken {
    const margin = Math.min(longestMargin, token.lifetime / 5)
    // Several processes must not come together.
    const renewAt = token.expiresAt - margin * (0.75 + this.#means.random() / 2)
    const held = { ...token, renewAt, ...(got !== undefined && { got }), wasAccepted: false }
    this.#held = held
    return held
  }

  #isGood({ expiresAt, lifetime }: Token): boolean {
    return expiresAt - Math.min(longestSlack, lifetime / 20) > this.#now()
  }

  /** By the provider's clock. */
  #now(): number {
    return this.#means.clock.now() + this.#skew
  }

  /** Nobody has let us in yet, or what they gave was erased. */
  #isUnconnected({ values }: Credentials): boolean {
    const grant = this.#grant
    return grant.kind === 'refresh_token' && (values.refreshToken ?? grant.refreshToken) === undefined
  }

  #dead(reason: string): Fault {
    return new Fault(
      'RECONNECT_REQUIRED',
      `Account ${this.#means.account.name} must be connected again, by "unigraph connect" or with a new refresh token or key. ${reason}`,
      { notSent: true, permanent: true },
    )
  }

  #tell(state: 'REFRESHED' | 'FAILED' | 'DEAD', reason?: string): void {
    const { account, connector, onToken } = this.#means
    onToken?.({ account: account.name, provider: connector.name, state, ...(reason !== undefined && { reason }) })
  }
}

/** What a gateway answers that heard nothing from behind it. */
const gateways: readonly (number | undefined)[] = [502, 504]

/** True where a token may have been given of which nobody heard: no answer, one that cannot be read, or one of a gateway. */
function mayBeLost({ details: { status, notSent } }: Fault): boolean {
  return status === undefined ? notSent !== true : status < 400 || gateways.includes(status)
}
