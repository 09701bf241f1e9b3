import { Fault } from '../contract/faults.ts'
import type { Authorization, CodeGrant, OAuth } from '../contract/oauth.ts'
import { Secret } from '../contract/secret.ts'
import { MemoryCredentials } from '../store/memory-credentials.ts'
import { askAboutTokens, askForToken } from './ask-for-token.ts'
import { authorize } from './authorize.ts'
import type { Arrival, Begun, Connection, Memory, Returned, Visit } from './connection.ts'
import { KeptTokens } from './kept-tokens.ts'
import { createPipeline, stages } from './pipeline.ts'
import { newProofKey } from './proof-key.ts'
import type { Means, Perform } from './stage.ts'
import { skewIn } from './token-answer.ts'
import { revocationCall } from './token-call.ts'

/** How long the provider may take to hear that a connection has ended, in milliseconds. */
const longestRevocation = 10_000

/** A person lets us in by OAuth 2.0, and comes back with a code. */
export class CodeConnection implements Connection {
  readonly scopes: readonly string[]
  readonly loopback: Authorization<unknown>['loopback']
  readonly #means: Means
  readonly #auth: OAuth<Means['settings']>
  readonly #authorization: Authorization<Means['settings']>

  constructor(means: Means, auth: OAuth<Means['settings']>, authorization: Authorization<Means['settings']>) {
    this.scopes = authorization.scopes
    this.loopback = authorization.loopback
    this.#means = means
    this.#auth = auth
    this.#authorization = authorization
  }

  async begin({ redirectUri, state }: Visit): Promise<Begun> {
    const key = this.#authorization.pkce ? newProofKey() : undefined
    const address = pageOf(this.#means, this.#authorization)
    const { clientId } = this.#client()
    const asked = { response_type: 'code', client_id: clientId, redirect_uri: redirectUri, state }
    const proof = key && { code_challenge: key.challenge, code_challenge_method: 'S256' }
    const scope = this.scopes.length === 0 ? {} : { scope: this.scopes.join(' ') }
    for (const [name, value] of Object.entries({ ...asked, ...proof, ...scope })) address.searchParams.set(name, value)
    return { address: address.href, memory: { ...(key && { verifier: key.verifier }) } }
  }

  /** https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2 */
  arrivalIn(query: URLSearchParams): Arrival {
    const [code, ...others] = query.getAll('code')
    const error = query.get('error')
    if (error === null && code !== undefined && code !== '' && others.length === 0)
      return { kind: 'CODE', code: new Secret(code) }
    return { kind: 'REFUSED', error: error ?? 'no code', description: query.get('error_description') ?? '' }
  }

  /** What it gives wins over a refresh token in the configuration. */
  async exchange({ code, redirectUri, memory }: Returned): Promise<void> {
    const ask = askForToken(this.#means, this.#auth, this.#perform())
    const { verifier } = memory
    const given = await ask({ ...this.#client(), kind: 'authorization_code', code, redirectUri, verifier }, undefined)
    const { title } = this.#means.connector
    if (given.refreshToken === undefined)
      throw new Fault(
        'PROVIDER_BAD_RESPONSE',
        `${title} gave a token that ends soon, and no refresh token to replace it with. Let the app have refresh tokens, on its page at ${title}.`,
      )
    const now = this.#means.clock.now()
    await keptTokensOf(this.#means, this.#auth).replace(given, now + (skewIn(given, now) ?? 0) + given.lifetime)
  }

  async revoke({ refreshToken }: Memory): Promise<boolean> {
    const { revocation } = this.#auth
    if (revocation === undefined || refreshToken === undefined) return false
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
