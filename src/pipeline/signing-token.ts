import { createHash } from 'node:crypto'
import type { OAuth1, SigningPair } from '../contract/oauth1.ts'
import { Secret } from '../contract/secret.ts'
import type { CredentialStore, Credentials } from '../store/credentials.ts'
import { MemoryCredentials } from '../store/memory-credentials.ts'
import type { Means } from './stage.ts'
import { tokensAway, unconnected } from './token-faults.ts'

/** After how long it is looked whether another process has connected the account anew, in milliseconds. */
const lookAgainAfter = 60_000

const known = new WeakMap<Means, SigningToken>()

/** The token of the account of these means, of which whoever signs and whoever connects must have the same. */
export function signingTokenOf(means: Means, auth: OAuth1<Means['settings']>): SigningToken {
  const token = known.get(means) ?? new SigningToken(means, auth)
  known.set(means, token)
  return token
}

/** The token of OAuth 1.0 of one account: what connecting it gave, or what its settings name. */
export class SigningToken {
  readonly #means: Means
  readonly #store: CredentialStore
  /** What the settings name. */
  readonly #given: SigningPair | undefined
  #held: SigningPair | undefined
  /** When the store was asked last, by the clock that never goes back. */
  #asked = Number.NEGATIVE_INFINITY
  #asking: Promise<SigningPair> | undefined
  /** How often the account was connected by this process. */
  #connected = 0

  constructor(means: Means, auth: OAuth1<Means['settings']>) {
    this.#means = means
    this.#store = means.credentials ?? new MemoryCredentials()
    this.#given = auth.given(means.settings)
  }

  /** The token by now. Throws a Fault where there is none. */
  async take(): Promise<SigningPair> {
    const isFresh = this.#means.clock.monotonic() - this.#asked < lookAgainAfter
    return this.#held !== undefined && isFresh ? this.#held : this.#look()
  }

  /** Another one in the place of one that the provider refused, where another process has got one. */
  async replace(refused: SigningPair): Promise<SigningPair | undefined> {
    const found = await this.#look()
    return found.identifier.reveal() === refused.identifier.reveal() ? undefined : found
  }

  /** Keeps what connecting the account gave, whatever was there. */
  async keep({ identifier, secret }: SigningPair): Promise<void> {
    const configured = this.#given && { configured: nameOf(this.#given) }
    const values = { ...configured, accessToken: identifier, accessTokenSecret: secret }
    await this.#store.write(this.#key, { values }).catch(error => {
      throw tokensAway(this.#key.account, error)
    })
    this.#connected += 1
    this.#hold({ identifier, secret })
  }

  /** One look for all who wait. */
  #look(): Promise<SigningPair> {
    this.#asking ??= this.#find().finally(() => {
      this.#asking = undefined
    })
    return this.#asking
  }

  async #find(): Promise<SigningPair> {
    const before = this.#connected
    const kept = await this.#store.read(this.#key).catch(error => {
      // A store that is away keeps nobody from a token that is known.
      if (this.#held === undefined) throw tokensAway(this.#key.account, error)
      return 'away' as const
    })
    // What was got by connecting while the store was read is the newer.
    if (kept === 'away' || before !== this.#connected) this.#hold(this.#held)
    else this.#hold(this.#pairIn(kept))
    if (this.#held === undefined) throw unconnected(this.#key.account)
    return this.#held
  }

  #hold(pair: SigningPair | undefined): void {
    this.#held = pair
    this.#asked = this.#means.clock.monotonic()
  }

  /** What was got by connecting wins over what the settings named then, and not over what they name since. */
  #pairIn(kept: Credentials | undefined): SigningPair | undefined {
    const { accessToken: identifier, accessTokenSecret: secret, configured } = kept?.values ?? {}
    if (identifier === undefined || secret === undefined) return this.#given
    const isOlder = this.#given !== undefined && nameOf(this.#given).reveal() !== configured?.reveal()
    return isOlder ? this.#given : { identifier, secret }
  }

  get #key() {
    const { tenant, name: account } = this.#means.account
    return { tenant, account }
  }
}

/** By which a token is known, without telling anything of it. */
function nameOf({ identifier, secret }: SigningPair): Secret {
  const text = JSON.stringify([identifier.reveal(), secret.reveal()])
  return new Secret(createHash('sha256').update(text).digest('base64url'))
}
