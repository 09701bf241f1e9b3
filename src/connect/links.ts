import type { Clock } from '../pipeline/clock.ts'

/** For how long a link is good, in milliseconds. */
export const linkGoodFor = 900_000

/** What a link lets whoever has it do. */
export interface Link {
  /** `connect` opens the page, `sign-in` sends a browser to the provider. */
  readonly to: 'connect' | 'sign-in'
  /** The one account that it is for; a new one, if absent. */
  readonly account?: string | undefined
  /** The one provider that it is for; any, if absent. */
  readonly provider?: string | undefined
  /** Who made it, as the audit trail has it. */
  readonly who: string
}

/** Signs texts, and knows its own. */
interface Signing {
  writeState(kind: string, state: unknown): string
  readState<State>(kind: string, token: string): State
}

interface LinksOptions {
  readonly signer: Signing
  readonly clock: Clock
  /** Scheme, host and port as people's browsers reach this server; by one of the names of this machine, where there is no other. */
  origin(loopback?: string): string
}

/** Signed links, by which somebody may connect accounts for a quarter of an hour without a token of their own. */
export class Links {
  readonly #options: LinksOptions

  constructor(options: LinksOptions) {
    this.#options = options
  }

  /** The address of a link. A sign-in begins where its provider sends people back to, since a browser keeps what is its own by host. */
  address(link: Link, loopback?: string): { readonly url: string; readonly endsAt: number } {
    const { signer, clock, origin } = this.#options
    const endsAt = clock.now() + linkGoodFor
    const { to, account, provider, who } = link
    const token = signer.writeState(kindOf(to), [account ?? null, provider ?? null, who, endsAt])
    return { url: `${origin(loopback)}${to === 'connect' ? '/connect' : '/connect/sign-in'}/${token}`, endsAt }
  }

  /** Where a provider sends people back to. */
  redirectUri(loopback?: string): string {
    return `${this.#options.origin(loopback)}/connect/callback`
  }

  /** What a token of a link says; undefined for one that is not ours, or not for this, or too old. */
  read(to: Link['to'], token: string): Link | undefined {
    const { signer, clock } = this.#options
    try {
      const [account, provider, who, endsAt] = signer.readState<Payload>(kindOf(to), token)
      if (endsAt <= clock.now()) return undefined
      return { to, account: account ?? undefined, provider: provider ?? undefined, who }
    } catch {
      return undefined
    }
  }
}

type Payload = [account: string | null, provider: string | null, who: string, endsAt: number]

const kindOf = (to: Link['to']) => `link/${to}`
