import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Account } from '../accounts/account.ts'
import { asFault, Fault } from '../contract/faults.ts'
import { Secret } from '../contract/secret.ts'
import type { Clock } from '../pipeline/clock.ts'
import type { Connection } from '../pipeline/connection.ts'
import type { Store } from '../store/store.ts'
import { letIn, notConnected, type Outcome } from './let-in.ts'
import { type Finding, lookInto } from './look-into.ts'
import type { Roster } from './roster.ts'

/** A text by which whoever comes back is known: letters and digits alone, since there are providers that take no others. */
export const newState = (): string => randomBytes(32).toString('hex')

/** How long a person may take to decide at the provider, in milliseconds. */
export const longestDecision = 600_000

/** Who is sent to a provider. */
interface Visitor {
  readonly account: string
  /** Where the provider sends them back to. */
  readonly redirectUri: string
  /** Who begins it, as the audit trail has it. */
  readonly who: string
  /** What their browser has kept of an earlier sign-in, which may still be under way. */
  readonly browser?: string | undefined
}

/** Where to send a browser, and what it has to bring back; or why it is sent nowhere. */
type Departure =
  | {
      readonly address: string
      /** What the browser keeps for itself, so that nobody else can finish what it began. */
      readonly browser: string
      readonly refused?: undefined
    }
  | { readonly refused: Return }

/** What came of somebody's coming back. `STRANGE` is who does not belong to any sign-in that is waited for; it changes nothing. */
export type Return =
  | (Outcome & { readonly account: Account; readonly findings: readonly Finding[] })
  | { readonly kind: 'STRANGE'; readonly text: string }

interface SigningInOptions {
  readonly tenant: string
  readonly roster: Roster
  readonly store: Pick<Store, 'signIns' | 'audit'>
  readonly clock: Clock
}

/**
 * Sends people to providers and knows them when they come back, in whichever process: by a state that is good once, for ten
 * minutes, and in the browser alone that was sent. https://www.rfc-editor.org/rfc/rfc9700#section-4.7
 */
export class SigningIn {
  readonly #options: SigningInOptions

  constructor(options: SigningInOptions) {
    this.#options = options
  }

  /** Begins a sign-in; undefined where nobody has to sign in to such an account. */
  async begin({ account: name, redirectUri, who, browser = randomText() }: Visitor): Promise<Departure | undefined> {
    const { roster, store, tenant, clock } = this.#options
    const account = roster.named(name)
    if (account?.connection === undefined) return undefined
    const state = newState()
    const begun = await account.connection.begin({ redirectUri, state }).catch(asFault)
    if (begun instanceof Fault) return { refused: { ...notConnected(account, begun), account, findings: [] } }
    const known = { browser: digest(browser), redirectUri, who }
    const values = { ...begun.memory, ...secrets(known) }
    const endsAt = clock.now() + longestDecision
    await store.signIns.add({ tenant, id: digest(state) }, { account: name, values, endsAt })
    return { address: begun.address, browser }
  }

  /** Ends a sign-in with what stands in the address to which somebody came back, and what their browser has kept. */
  async finish(query: URLSearchParams, browser: string | undefined): Promise<Return> {
    const { roster, store, tenant, clock } = this.#options
    const [state, ...others] = query.getAll('state')
    if (state === undefined || others.length > 0) return strange.stateless
    const key = { tenant, id: digest(state) }
    const signIn = await store.signIns.read(key)
    if (signIn === undefined) return strange.unknown
    const { browser: known = new Secret(''), redirectUri, who, ...memory } = signIn.values
    if (browser === undefined || !isSame(digest(browser), known.reveal())) return strange.elsewhere
    if (!(await store.signIns.take(key))) return strange.unknown
    const account = roster.named(signIn.account)
    if (account?.connection === undefined) return strange.gone
    const visit = { redirectUri: redirectUri?.reveal() ?? '', memory }
    const outcome = await letIn(query, {
      ...{ account, clock, visit },
      connection: account.connection as Connection,
      audit: store.audit,
      who: who?.reveal() ?? 'nobody',
    })
    return { ...outcome, account, findings: outcome.kind === 'CONNECTED' ? await lookInto(account, clock) : [] }
  }
}

const secrets = (values: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, new Secret(value)]))

const randomText = () => randomBytes(32).toString('base64url')
const digest = (text: string) => createHash('sha256').update(text).digest('base64url')
const isSame = (one: string, other: string) =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))

const strangely = (text: string) => ({ kind: 'STRANGE', text }) as const
const strange = {
  stateless: strangely('This address carries no "state", by which the answer of a provider is known.'),
  unknown: strangely(
    'This answer is not one that is waited for: it was given before, or came after ten minutes, or somebody else made it up. Begin again.',
  ),
  elsewhere: strangely(
    'Another browser was sent to the provider than the one that came back. Begin again, and stay in this browser.',
  ),
  gone: strangely('The account was taken out in the meantime. Connect it again.'),
}
