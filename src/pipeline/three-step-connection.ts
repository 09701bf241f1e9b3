import type { Path, RestCall } from '../contract/call.ts'
import type { OAuth1 } from '../contract/oauth1.ts'
import { Secret } from '../contract/secret.ts'
import { askSigned, ownAddress } from './ask-signed.ts'
import type { Arrival, Begun, Connection, Memory, Returned, Visit } from './connection.ts'
import { confirmedPairIn, pairIn } from './pair-answer.ts'
import { signingTokenOf } from './signing-token.ts'
import type { Means } from './stage.ts'

/** How long the provider may take for an answer, and for hearing that a connection has ended, in milliseconds. */
const longestAsking = 20_000
const longestRevocation = 10_000

/** A person lets us in by OAuth 1.0: we ask for credentials that they can allow, and exchange what they have allowed for a token. */
export class ThreeStepConnection implements Connection {
  readonly scopes: readonly string[] = []
  readonly loopback: Connection['loopback']
  readonly #means: Means
  readonly #auth: OAuth1<Means['settings']>

  constructor(means: Means, auth: OAuth1<Means['settings']>) {
    this.loopback = auth.loopback
    this.#means = means
    this.#auth = auth
  }

  /** https://www.rfc-editor.org/rfc/rfc5849#section-2.1 */
  async begin({ redirectUri, state }: Visit): Promise<Begun> {
    const { endpoints, page } = this.#auth
    const { settings, connector } = this.#means
    const address = ownAddress(this.#means, page(settings))
    const reply = await askSigned(this.#means, this.#auth, {
      ...{ call: asking(endpoints.temporary), operation: 'token.begin', leavesNothing: true },
      within: longestAsking,
      parameters: { oauth_callback: redirectUri },
    })
    const { identifier, secret } = confirmedPairIn(reply, connector.title)
    address.searchParams.set('oauth_token', identifier.reveal())
    address.searchParams.set('state', state)
    return { address: address.href, memory: { requestToken: identifier, requestSecret: secret } }
  }

  /** https://www.rfc-editor.org/rfc/rfc5849#section-2.2, which has no word for somebody who said no: they come back without a verifier. */
  arrivalIn(query: URLSearchParams, { requestToken }: Memory): Arrival {
    const { oauth_verifier: verifier = '', oauth_token: token, ...others } = Object.fromEntries(query)
    if (verifier === '') return refused('access_denied')
    const isOnce = ['oauth_verifier', 'oauth_token'].every(name => query.getAll(name).length === 1)
    if (!isOnce || token !== requestToken?.reveal()) return refused('another request')
    if (this.#auth.isOwn?.(others, this.#means.settings) === false) return refused('another account')
    return { kind: 'CODE', code: new Secret(verifier) }
  }

  /** https://www.rfc-editor.org/rfc/rfc5849#section-2.3 */
  async exchange({ code, memory }: Pick<Returned, 'code' | 'memory'>): Promise<void> {
    const { requestToken: identifier, requestSecret: secret } = memory
    const reply = await askSigned(this.#means, this.#auth, {
      call: asking(this.#auth.endpoints.token),
      operation: 'token.connect',
      within: longestAsking,
      token: identifier && secret && { identifier, secret },
      parameters: { oauth_verifier: code.reveal() },
    })
    await signingTokenOf(this.#means, this.#auth).keep(pairIn(reply, this.#means.connector.title))
  }

  async revoke({ accessToken: identifier, accessTokenSecret: secret }: Memory): Promise<boolean> {
    const token = identifier && secret && { identifier, secret }
    const call = token && this.#auth.revocation?.(token, this.#means.settings)
    if (call === undefined) return false
    await askSigned(this.#means, this.#auth, { call, operation: 'token.revoke', within: longestRevocation, token })
    return true
  }
}

const asking = (path: Path): RestCall => ({ protocol: 'rest', method: 'POST', path, answers: 'form', reads: false })
const refused = (error: string): Arrival => ({ kind: 'REFUSED', error, description: '' })
