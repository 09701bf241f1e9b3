import { type DocumentNode, GraphQLError } from 'graphql'
import type { Accounts } from '../../accounts/account.ts'
import type { Caller } from '../../callers.ts'
import type { CallEvent } from '../../pipeline/call-event.ts'
import type { QuotaLeft } from '../../pipeline/quotas/board.ts'
import type { Cut } from './cuts.ts'
import type { AccountCalls, Estimate } from './tally.ts'

/** By what header a client asks what its query costs. */
export const costHeader = 'unigraph-cost'

/** What a client can want to know: before its query is answered, also after, or instead. */
const wishes = ['estimate', 'actual', 'dry-run'] as const

/** What one request spends: what it may, what it will, and what it has. */
export class Spending {
  /** What the operation will cost, once it is known. */
  estimate: Estimate | undefined
  /** The document that is executed in the place of the client's, whose lists are cut. */
  document: DocumentNode | undefined
  /** Which lists are cut, and to how many rows. */
  cuts: readonly Cut[] = []
  readonly #wish: string | undefined
  readonly #caller: Caller
  readonly #accounts: Accounts
  readonly #calls = new Map<string, AccountCalls>()

  constructor({ wish, caller, accounts }: SpendingOptions) {
    this.#wish = wish
    this.#caller = caller
    this.#accounts = accounts
  }

  /** How many calls the caller's operations may come to. */
  get budget(): number | undefined {
    return this.#caller.callsPerOperation
  }

  get mayCut(): boolean {
    return this.#caller.whenOver === 'degrade'
  }

  get isDry(): boolean {
    return this.#wish === 'dry-run'
  }

  /** True where somebody wants the estimate. */
  get isEstimated(): boolean {
    return this.#wish !== undefined || this.budget !== undefined
  }

  /** Throws where the header wants something that there is not. */
  check(): void {
    if (this.#wish === undefined || wishes.some(wish => wish === this.#wish)) return
    throw new GraphQLError(
      `The header ${costHeader} is "${this.#wish.slice(0, 40)}"; it must be one of ${wishes.join(', ')}.`,
      { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } },
    )
  }

  /** Counts what leaves for a provider, also where the answer does not wait for it in the end. */
  readonly onLeave = (call: Pick<CallEvent, 'account' | 'provider'>): void => this.#count(call, 1)

  /** Counts what was sent once more within an attempt; that somebody signed in is no part of what a query costs. */
  readonly onCall = ({ account, provider, operation, sent, attempts }: CallEvent): void => {
    const own = sent.filter(attempt => attempt.operation === operation).length
    this.#count({ account, provider }, Math.max(0, own - attempts))
  }

  #count({ account, provider }: Pick<CallEvent, 'account' | 'provider'>, calls: number): void {
    if (calls > 0)
      this.#calls.set(account, { account, provider, calls: calls + (this.#calls.get(account)?.calls ?? 0) })
  }

  /** What the answer says of it; undefined where nobody asked and nothing was cut. */
  report() {
    const { estimate } = this
    const cut = this.cuts.length === 0 ? {} : { cut: this.cuts }
    if (estimate === undefined || this.#wish === undefined) return this.cuts.length === 0 ? undefined : cut
    const { calls, byAccount } = estimate
    const spent = [...this.#calls.values()].sort((one, other) => (one.account < other.account ? -1 : 1))
    const actual = { calls: spent.reduce((sum, each) => sum + each.calls, 0), byAccount: spent }
    const used = this.isDry ? calls : actual.calls
    return {
      estimated: { calls, byAccount },
      ...(this.#wish === 'actual' && { actual }),
      remaining: {
        ...(this.budget !== undefined && { calls: Math.max(0, this.budget - used) }),
        quotas: byAccount.flatMap(({ account }) => this.#tightest(account) ?? []),
      },
      ...cut,
    }
  }

  /** The window of an account's quotas of which the least is left. */
  #tightest(account: string): (QuotaLeft & { readonly account: string }) | undefined {
    const windows = [...(this.#accounts.named(account)?.quotas.read() ?? [])]
    const [least] = windows.sort((one, other) => one.left / one.requests - other.left / other.requests)
    return least && { account, ...least }
  }
}

interface SpendingOptions {
  /** What the header says. */
  readonly wish: string | undefined
  readonly caller: Caller
  readonly accounts: Accounts
}
