import { createHash, createPublicKey, randomBytes, verify } from 'node:crypto'
import { clientOf, type Fields, fieldsOf } from './oauth-request.ts'
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
  /** Refresh tokens that people have given away already. */
  given?: readonly string[]
  /** To whom claims are addressed. */
  audience?: string
  /** What an answer says besides, or in the place of the usual. */
  besides?(answer: Record<string, unknown>, request: SimulatorRequest): Record<string, unknown>
  /** The vendor's way to write an error. */
  refusal?(error: string, description: string): SimulatorReply
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
    const reply = 'error' in outcome ? this.#refusal(outcome) : json(outcome.answer)
    const changed = this.#odd.shift()?.(reply) ?? reply
    this.requests.push({ grant: fields?.grant_type ?? '', status: changed.status, error })
    return { ...changed, headers: { 'cache-control': 'no-store', ...changed.headers } }
  }

  /** The endpoint to which refresh tokens are given back, by RFC 7009: one that is unknown is as good as given back. */
  revoke(request: SimulatorRequest, { namesClient }: { namesClient: boolean }): SimulatorReply {
    const fields = fieldsOf(request)
    if (fields?.token === undefined) return this.#refusal(refused('invalid_request', 'a token is missing'))
    const { id, secret } = clientOf(request, fields)
    if (namesClient && this.clientNamed(id)?.secret !== secret)
      return this.#refusal(refused('invalid_client', 'client authentication failed'))
    const found = this.#refresh.get(fields.token)
    if (found !== undefined) found.family.isRevoked = true
    this.revoked.push(fields.token)
    return json({})
  }

  #refusal({ error, description }: Refused): SimulatorReply {
    return (
      this.#options.refusal?.(error, description) ??
      json({ error, error_description: description }, error === 'invalid_client' ? 401 : 400)
    )
  }

  #answer(request: SimulatorRequest, fields: Fields): Outcome {
    if (fields.grant_type === bearerGrant) return this.#byClaim(request, fields)
    const { id, secret } = clientOf(request, fields)
    const client = this.clientNamed(id)
    if (client === undefined || client.secret !== secret)
      return refused('invalid_client', 'client authentication failed')
    switch (fields.grant_type) {
      case 'authorization_code':
        return this.#byCode(request, { client, fields })
      case 'refresh_token':
        return this.#byRefreshToken(request, fields.refresh_token ?? '')
      case 'client_credentials':
        return { answer: this.#issue(request, family(client.id)) }
      default:
        return refused('unsupported_grant_type', 'grant type not supported')
    }
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
    if (code.redirectUri !== fields.redirect_uri) return refused('invalid_grant', 'the redirect URI is another')
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
    const [head = '', body = '', signature = ''] = assertion.split('.')
    const { alg } = partOf(head)
    const { iss, aud, exp, iat = 0, sub } = partOf(body)
    const key = this.clientNamed(String(iss))?.publicKey
    if (alg !== 'RS256' || key === undefined) return refused('invalid_client', 'invalid client credentials')
    const isSigned = verify(
      'sha256',
      Buffer.from(`${head}.${body}`),
      createPublicKey(key),
      Buffer.from(signature, 'base64url'),
    )
    const now = this.#options.now() / 1000
    if (!isSigned) return refused('invalid_grant', 'invalid assertion')
    if (aud !== this.#options.audience) return refused('invalid_grant', 'audience is invalid')
    if (Number(iat) > now || Number(exp) <= now || Number(exp) > now + 3_600)
      return refused('invalid_grant', 'expired or too long')
    return { answer: this.#issue(request, family(String(sub))) }
  }

  #issue(request: SimulatorRequest, of: Family): Record<string, unknown> {
    const token = randomBytes(32).toString('base64url')
    const { accessSeconds, now, besides } = this.#options
    this.#access.set(token, { family: of, until: now() + accessSeconds * 1000 })
    const answer = { access_token: token, token_type: 'bearer', expires_in: accessSeconds }
    return besides?.(answer, request) ?? answer
  }

  #refreshToken(of: Family): string {
    const token = randomBytes(32).toString('base64url')
    this.#refresh.set(token, { family: of, isUsed: false })
    return token
  }
}

interface Refused {
  error: string
  description: string
}

type Outcome = { answer: Record<string, unknown> } | Refused

const refused = (error: string, description: string): Refused => ({ error, description })

const family = (user: string): Family => ({ isRevoked: false, user })

function partOf(encoded: string): Record<string, unknown> {
  try {
    return JSON.parse(Buffer.from(encoded, 'base64url').toString('utf8'))
  } catch {
    return {}
  }
}
