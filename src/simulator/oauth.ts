import { createHash, randomBytes } from 'node:crypto'
import { subjectOf } from './oauth-claim.ts'
import { clientOf, type Fields, fieldsOf, type Refused, refused } from './oauth-request.ts'
import { json, type SimulatorReply, type SimulatorRequest } from './simulator.ts'

/** An app that somebody has registered at the provider. */
export interface OAuthClient {
  id: string
  secret: string
  redirectUris?: readonly string[]
  /** With which it signs claims of its own, in PEM. */
  publicKey?: string
}

/** How a provider's OAuth server behaves. */
export interface OAuthOptions {
  clients: readonly OAuthClient[]
  now(): number
  accessSeconds: number
  /** What becomes of a refresh token that is used: it stays; or another takes its place, and to use it again revokes all that came of it. */
  refreshTokens: 'stay' | 'rotate'
  /** Whether whoever asks again is given the same access token while it is good, with what is left of its life. */
  repeats?: boolean
  /** Refresh tokens that people have given away already. */
  given?: readonly string[]
  /** Whether clients say who they are by their secrets alone, as the name of Basic authentication, and repeat no redirect URI. */
  byKey?: boolean
  /** To whom claims are addressed. */
  audience?: string
  /** What an answer says besides, or in the place of the usual. */
  besides?(answer: Record<string, unknown>, request: SimulatorRequest): Record<string, unknown>
  /** The vendor's way to write an error. */
  refusal?(error: string, description: string, request: SimulatorRequest): SimulatorReply
}

/** One request for a token. */
export interface TokenRequest {
  grant: string
  status: number
  /** Why it was refused. */
  error: string | undefined
}

/** All that came of one consent: ended as a whole. */
interface Family {
  isRevoked: boolean
  user: string
  /** The access token that was given last. */
  current?: string
}

interface Code {
  client: string
  redirectUri: string
  challenge: string | undefined
  family: Family
  isUsed: boolean
}

const codeLife = 60_000
const bearerGrant = 'urn:ietf:params:oauth:grant-type:jwt-bearer'

/** A provider's OAuth 2.0 server, by RFC 6749, 7523 and 7636. It knows nothing of any client's code. */
export class OAuthServer {
  readonly requests: TokenRequest[] = []
  /** Tokens that were given back. */
  readonly revoked: string[] = []
  readonly #options: OAuthOptions
  readonly #access = new Map<string, { family: Family; until: number }>()
  readonly #refresh = new Map<string, { family: Family; isUsed: boolean }>()
  readonly #codes = new Map<string, Code & { until: number }>()
  /** What clients get in their own names. */
  readonly #ofClients = new Map<string, Family>()
  readonly #odd: ((reply: SimulatorReply) => SimulatorReply)[] = []

  constructor(options: OAuthOptions) {
    this.#options = options
    for (const token of options.given ?? []) this.#refresh.set(token, { family: family('somebody'), isUsed: false })
  }

  /** True for an access token that is good now. */
  isGood(token: string): boolean {
    const found = this.#access.get(token)
    return found !== undefined && !found.family.isRevoked && found.until > this.#options.now()
  }

  /** Ends all access tokens at once, as an administrator can; refresh tokens stay. */
  endSessions(): void {
    this.#access.clear()
  }

  /** Changes the next answer, after all that it stands for has been done. */
  oddly(change: (reply: SimulatorReply) => SimulatorReply): void {
    this.#odd.push(change)
  }

  /** A person has let a client in: gives the code that the client is sent back with. */
  consent({
    client,
    redirectUri,
    challenge,
  }: {
    client: string
    redirectUri: string
    challenge?: string | undefined
  }): string {
    const code = randomBytes(24).toString('base64url')
    const until = this.#options.now() + codeLife
    this.#codes.set(code, { client, redirectUri, challenge, family: family('somebody'), isUsed: false, until })
    return code
  }

  clientNamed(id: string): OAuthClient | undefined {
    return this.#options.clients.find(client => client.id === id)
  }

  /** The endpoint for tokens. */
  token(request: SimulatorRequest): SimulatorReply {
    const fields = fieldsOf(request)
    const outcome =
      fields === undefined ? refused('invalid_request', 'the body is no form') : this.#answer(request, fields)
    const error = 'error' in outcome ? outcome.error : undefined
    const reply = 'error' in outcome ? this.#refusal(request, outcome) : json(outcome.answer)
    const changed = this.#odd.shift()?.(reply) ?? reply
    this.requests.push({ grant: fields?.grant_type ?? '', status: changed.status, error })
    return { ...changed, headers: { 'cache-control': 'no-store', ...changed.headers } }
  }

  /** The endpoint to which refresh tokens are given back, by RFC 7009: one that is unknown is as good as given back. */
  revoke(request: SimulatorRequest, { namesClient }: { namesClient: boolean }): SimulatorReply {
    const fields = fieldsOf(request)
    if (fields?.token === undefined) return this.#refusal(request, refused('invalid_request', 'a token is missing'))
    const { id, secret } = clientOf(request, fields)
    if (namesClient && this.clientNamed(id)?.secret !== secret)
      return this.#refusal(request, refused('invalid_client', 'client authentication failed'))
    const found = this.#refresh.get(fields.token)
    if (found !== undefined) found.family.isRevoked = true
    this.revoked.push(fields.token)
    return json({})
  }

  #refusal(request: SimulatorRequest, { error, description }: Refused): SimulatorReply {
    return (
      this.#options.refusal?.(error, description, request) ??
      json({ error, error_description: description }, error === 'invalid_client' ? 401 : 400)
    )
  }

  #answer(request: SimulatorRequest, fields: Fields): Outcome {
    if (fields.grant_type === bearerGrant) return this.#byClaim(request, fields)
    const client = this.#clientIn(request, fields)
    if (client === undefined) return refused('invalid_client', 'client authentication failed')
    switch (fields.grant_type) {
      case 'authorization_code':
        return this.#byCode(request, { client, fields })
      case 'refresh_token':
        return this.#byRefreshToken(request, fields.refresh_token ?? '')
      case 'client_credentials':
        return { answer: this.#issue(request, this.#ofClient(client)) }
      default:
        return refused('unsupported_grant_type', 'grant type not supported')
    }
  }

  #clientIn(request: SimulatorRequest, fields: Fields): OAuthClient | undefined {
    const { id, secret } = clientOf(request, fields)
    if (this.#options.byKey) return this.#options.clients.find(client => client.secret === id)
    const client = this.clientNamed(id)
    return client?.secret === secret ? client : undefined
  }

  #byCode(request: SimulatorRequest, { client, fields }: { client: OAuthClient; fields: Fields }): Outcome {
    const code = this.#codes.get(fields.code ?? '')
    if (code === undefined || code.client !== client.id) return refused('invalid_grant', 'the code is unknown')
    if (code.isUsed) {
      // https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2: whoever uses it again may have stolen it.
      code.family.isRevoked = true
      return refused('invalid_grant', 'the code was used before')
    }
    if (code.until <= this.#options.now()) return refused('invalid_grant', 'the code has expired')
    const isElsewhere = code.redirectUri !== fields.redirect_uri && !this.#options.byKey
    if (isElsewhere) return refused('invalid_grant', 'the redirect URI is another')
    const challenge = createHash('sha256')
      .update(fields.code_verifier ?? '')
      .digest('base64url')
    if (code.challenge !== undefined && code.challenge !== challenge)
      return refused('invalid_grant', 'the code verifier does not fit')
    code.isUsed = true
    return { answer: { ...this.#issue(request, code.family), refresh_token: this.#refreshToken(code.family) } }
  }

  #byRefreshToken(request: SimulatorRequest, token: string): Outcome {
    const found = this.#refresh.get(token)
    if (found === undefined || found.family.isRevoked)
      return refused('invalid_grant', 'expired or revoked refresh token')
    if (found.isUsed) {
      found.family.isRevoked = true
      return refused('invalid_grant', 'the refresh token was used before')
    }
    const answer = this.#issue(request, found.family)
    if (this.#options.refreshTokens === 'stay') return { answer }
    found.isUsed = true
    return { answer: { ...answer, refresh_token: this.#refreshToken(found.family) } }
  }

  #byClaim(request: SimulatorRequest, { assertion = '' }: Fields): Outcome {
    const { audience, now } = this.#options
    const subject = subjectOf(assertion, { keyOf: id => this.clientNamed(id)?.publicKey, audience, now: now() / 1000 })
    return typeof subject === 'string' ? { answer: this.#issue(request, family(subject)) } : subject
  }

  #issue(request: SimulatorRequest, of: Family): Record<string, unknown> {
    const { accessSeconds, now, besides, repeats = false } = this.#options
    const isRepeated = repeats && of.current !== undefined && this.isGood(of.current)
    const token = isRepeated && of.current ? of.current : randomBytes(32).toString('base64url')
    const until = this.#access.get(token)?.until ?? now() + accessSeconds * 1000
    this.#access.set(token, { family: of, until })
    of.current = token
    const answer = { access_token: token, token_type: 'bearer', expires_in: Math.floor((until - now()) / 1000) }
    return besides?.(answer, request) ?? answer
  }

  #ofClient({ id }: OAuthClient): Family {
    const known = this.#ofClients.get(id) ?? family(id)
    this.#ofClients.set(id, known)
    return known
  }

  #refreshToken(of: Family): string {
    const token = randomBytes(32).toString('base64url')
    this.#refresh.set(token, { family: of, isUsed: false })
    return token
  }
}

type Outcome = { answer: Record<string, unknown> } | Refused

const family = (user: string): Family => ({ isRevoked: false, user })
