import { Fault } from '../contract/faults.ts'
import type { Authorization, CodeGrant, OAuth } from '../contract/oauth.ts'
import type { Secret } from '../contract/secret.ts'
import { MemoryCredentials } from '../store/memory-credentials.ts'
import { askAboutTokens, askForToken } from './ask-for-token.ts'
import { authorize } from './authorize.ts'
import { KeptTokens } from './kept-tokens.ts'
import { createPipeline, stages } from './pipeline.ts'
import type { Means, Perform } from './stage.ts'
import { skewIn } from './token-answer.ts'
import { revocationCall } from './token-call.ts'

/** How long the provider may take to hear that a connection has ended, in milliseconds. */
const longestRevocation = 10_000

/** Where a person is sent, and what they come back with. */
interface Visit {
  readonly redirectUri: string
  readonly state: string
  /** What the proof key looks like from outside; absent where the provider takes none. */
  readonly challenge: string | undefined
}

/** How a person lets us into one account, and where that is kept. */
export class Connection {
  /** What is asked for. */
  readonly scopes: readonly string[]
  readonly takesProof: boolean
  /** The name of this machine that people can be sent back to. */
  readonly loopback: Authorization<unknown>['loopback']
  readonly #means: Means
  readonly #auth: OAuth<Means['settings']>
  readonly #authorization: Authorization<Means['settings']>

  constructor(means: Means, auth: OAuth<Means['settings']>, authorization: Authorization<Means['settings']>) {
    this.scopes = authorization.scopes
    this.takesProof = authorization.pkce
    this.loopback = authorization.loopback
    this.#means = means
    this.#auth = auth
    this.#authorization = authorization
  }

  /** The address at the provider where a person decides. */
  address({ redirectUri, state, challenge }: Visit): string {
    const address = pageOf(this.#means, this.#authorization)
    const { clientId } = this.#client()
    const asked = { response_type: 'code', client_id: clientId, redirect_uri: redirectUri, state }
    const proof = challenge === undefined ? {} : { code_challenge: challenge, code_challenge_method: 'S256' }
    const scope = this.scopes.length === 0 ? {} : { scope: this.scopes.join(' ') }
    for (const [name, value] of Object.entries({ ...asked, ...proof, ...scope })) address.searchParams.set(name, value)
    return address.href
  }

  /** Exchanges the code that a person came back with, and keeps what it gives: it wins over a refresh token in the configuration. */
  async exchange(visit: Pick<CodeGrant, 'code' | 'redirectUri' | 'verifier'>): Promise<void> {
    const ask = askForToken(this.#means, this.#auth, this.#perform())
    const given = await ask({ ...this.#client(), kind: 'authorization_code', ...visit }, undefined)
    const { title } = this.#means.connector
    if (given.refreshToken === undefined)
      throw new Fault(
        'PROVIDER_BAD_RESPONSE',
        `${title} gave a token that ends soon, and no refresh token to replace it with. Let the app have refresh tokens, on its page at ${title}.`,
      )
    const now = this.#means.clock.now()
    await keptTokensOf(this.#means, this.#auth).replace(given, now + (skewIn(given, now) ?? 0) + given.lifetime)
  }

  /** Gives a refresh token back, so that the provider knows of the connection no more; false where there is no way to. Throws a Fault. */
  async revoke(refreshToken: Secret): Promise<boolean> {
    const { revocation } = this.#auth
    if (revocation === undefined) return false
    await askAboutTokens(this.#means, this.#auth, this.#perform(), {
      call: revocationCall(revocation, refreshToken, this.#client()),
      operation: 'token.revoke',
      within: longestRevocation,
    })
    return true
  }

  /** A call for a token carries none. */
  #perform(): Perform {
    return createPipeline(
      this.#means,
      stages.filter(stage => stage !== authorize),
    )
  }

  #client(): Pick<CodeGrant, 'clientId' | 'clientSecret'> {
    const grant = this.#auth.grant(this.#means.settings)
    if (grant.kind === 'jwt_bearer') throw new TypeError(`${this.#means.connector.name} signs, and has no client.`)
    const { clientId, clientSecret } = grant
    return { clientId, clientSecret }
  }
}

/** How a person lets us into the account of these means; undefined where no person has to. */
export function connectionOf(means: Means): Connection | undefined {
  const { auth } = means.connector
  if (auth.kind !== 'oauth' || auth.authorization === undefined) return undefined
  return new Connection(means, auth, auth.authorization)
}

/** A simulator stands in for all hosts of its provider. */
function pageOf({ connector, settings, origin }: Means, { endpoint, parameters = {} }: Authorization<unknown>): URL {
  const page = new URL(endpoint(settings))
  for (const [name, value] of Object.entries(parameters)) page.searchParams.set(name, value)
  return origin === connector.origin(settings) ? page : new URL(page.pathname + page.search, origin)
}

function keptTokensOf({ account, credentials, clock, settings }: Means, auth: OAuth<unknown>): KeptTokens {
  const key = { tenant: account.tenant, account: account.name }
  return new KeptTokens({ store: credentials ?? new MemoryCredentials(), key, clock, grant: auth.grant(settings) })
}
