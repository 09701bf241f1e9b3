import { OAuthServer } from '../../../src/simulator/oauth.ts'
import type { SimulatorReply } from '../../../src/simulator/simulator.ts'
import { client } from '../toy-oauth.ts'

/** What came of one request for a token, as the server that was asked wrote it down. */
export interface TokenEntry {
  readonly account: number
  /** In milliseconds since 1970. */
  readonly at: number
  /** From which process it came, as a server knows those who are connected to it. */
  readonly from: string
  /** A token was given; the refresh token was spent before; all that came of it had been revoked; the server was unwell. */
  readonly outcome: 'GIVEN' | 'SPENT' | 'REVOKED' | 'UNWELL'
  /** Until when the token is good that was given. */
  readonly until: number
  /** For how long whoever asked was told to leave the server alone, in milliseconds. */
  readonly leaveAloneMs: number
}

/** A request for a token on its way. */
export interface TokenRequest {
  readonly account: number
  readonly from: string
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
  /** With which status the server answers though it has done nothing, if it is unwell. */
  readonly unwell: number | undefined
}

/** How long a server that has too many requests wants to be left alone, in seconds. */
const restSeconds = 30

/** The provider's side of all accounts: single-use refresh tokens, a family that ends when a spent one comes again, and a log. */
export class TokenServer {
  readonly log: TokenEntry[] = []
  readonly #givenAt = new Map<string, number>()
  readonly #now: () => number
  readonly #servers: readonly OAuthServer[]

  /** `lifetimes` says for each account how long its tokens live, in milliseconds. */
  constructor(lifetimes: readonly number[], now: () => number) {
    this.#now = now
    this.#servers = lifetimes.map(
      (lifetime, account) =>
        new OAuthServer({
          clients: [{ id: client.clientId, secret: client.clientSecret.reveal() }],
          now,
          accessSeconds: lifetime / 1_000,
          refreshTokens: 'rotate',
          given: [firstToken(account)],
        }),
    )
  }

  /** True for an access token that the account's provider takes now. */
  isGood(account: number, token: string): boolean {
    return this.#servers[account]?.isGood(token) === true
  }

  /** When it gave a refresh token, in milliseconds since 1970. */
  givenAt(refreshToken: string): number {
    return this.#givenAt.get(refreshToken) ?? 0
  }

  /** Answers, and writes down what the answer was. */
  answer({ account, from, headers, text, unwell }: TokenRequest): { reply: SimulatorReply; entry: TokenEntry } {
    const at = this.#now()
    const write = (outcome: TokenEntry['outcome'], { until = 0, leaveAloneMs = 0 } = {}) => {
      const entry = { account, at, from, outcome, until, leaveAloneMs }
      this.log.push(entry)
      return entry
    }
    if (unwell !== undefined) {
      const rest: Record<string, string> = unwell === 429 ? { 'retry-after': String(restSeconds) } : {}
      const reply = { status: unwell, body: { error: 'temporarily_unavailable' }, headers: rest }
      return { reply, entry: write('UNWELL', { leaveAloneMs: unwell === 429 ? restSeconds * 1_000 : 0 }) }
    }
    const places = { method: 'POST', path: '/oauth/token', query: new URLSearchParams(), params: {} }
    const server = this.#servers[account] as OAuthServer
    const reply = server.token({ ...places, headers, text, json: () => JSON.parse(text) })
    const { expires_in: seconds, refresh_token: token, error_description: said } = reply.body as Record<string, unknown>
    if (reply.status === 200) {
      this.#givenAt.set(String(token), at)
      return { reply, entry: write('GIVEN', { until: at + Number(seconds) * 1_000 }) }
    }
    return { reply, entry: write(said === 'the refresh token was used before' ? 'SPENT' : 'REVOKED') }
  }
}

/** The refresh token that a person has given away. */
export const firstToken = (account: number): string => `first-refresh-token-${account}`
