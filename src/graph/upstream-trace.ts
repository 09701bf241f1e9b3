import type { Accounts } from '../accounts/account.ts'
import type { BegunCall, CallEvent, Cause, KeptRows } from '../pipeline/call-event.ts'
import type { Clock } from '../pipeline/clock.ts'

/** By what header a client asks to be told of the calls. */
export const traceHeader = 'unigraph-trace'

/** What one request did at the providers, as its client is told in `extensions.upstream`. */
export class UpstreamTrace {
  readonly #clock: Clock
  readonly #accounts: Pick<Accounts, 'named'>
  readonly #began: number
  readonly #since: number
  readonly #ended: CallEvent[] = []
  /** Calls that have left and not ended, with the moments when they left, in milliseconds since 1970. */
  readonly #underWay = new Map<BegunCall, readonly number[]>()
  readonly #kept = new Map<string, KeptRows>()

  constructor({ clock, accounts }: { readonly clock: Clock; readonly accounts: Pick<Accounts, 'named'> }) {
    this.#clock = clock
    this.#accounts = accounts
    this.#began = clock.now()
    this.#since = clock.monotonic()
  }

  /** What tells of the calls as they leave and as they end. */
  get listeners(): Required<Pick<Cause, 'onCall' | 'onLeave' | 'onKept' | 'wantsPaths'>> {
    return {
      wantsPaths: true,
      onLeave: call => void this.#underWay.set(call, [...(this.#underWay.get(call) ?? []), this.#clock.now()]),
      onCall: (event, call) => {
        this.#underWay.delete(call)
        this.#ended.push(event)
      },
      onKept: kept => {
        const key = JSON.stringify([kept.account, kept.record, kept.isStale])
        const before = this.#kept.get(key)
        this.#kept.set(key, { ...kept, rows: kept.rows + (before?.rows ?? 0) })
      },
    }
  }

  /** The account of it, up to now. Times are in milliseconds, from the moment when the request arrived. */
  report() {
    const milliseconds = this.#clock.monotonic() - this.#since
    const calls = [...this.#ended].sort((one, other) => one.began - other.began)
    const attempts = calls.flatMap(({ sent }) => sent)
    const underWay = [...this.#underWay]
    const asked = [...new Set([...calls, ...this.#underWay.keys()].map(({ account }) => account))]
    const waiting = covered(calls)
    return {
      totals: {
        calls: calls.length + underWay.length,
        attempts: attempts.length + underWay.reduce((sum, [, left]) => sum + left.length, 0),
        bytes: attempts.reduce((sum, { bytes = 0 }) => sum + bytes, 0),
        milliseconds: rounded(milliseconds),
        waitingForCalls: rounded(Math.min(waiting, milliseconds)),
        ownWork: rounded(Math.max(0, milliseconds - waiting)),
      },
      calls: [...calls.map(call => this.#told(call)), ...underWay.map(call => this.#untold(call))],
      kept: [...this.#kept.values()],
      quotas: asked.flatMap(account =>
        (this.#accounts.named(account)?.quotas.read() ?? []).map(left => ({ account, ...left })),
      ),
    }
  }

  /** A call that the answer does not wait for in the end. */
  #untold([{ account, provider, operation, keys, paths }, left]: readonly [BegunCall, readonly number[]]) {
    const [began = this.#began] = left
    const start = began - this.#began
    return {
      account,
      provider,
      operation,
      keys,
      state: 'UNDER_WAY',
      start,
      milliseconds: this.#clock.now() - began,
      paths,
    }
  }

  #told({ account, provider, operation, keys, state, began, milliseconds, queued, paused, ...call }: CallEvent) {
    const { status, bytes, code, paths, sent } = call
    return {
      account,
      provider,
      operation,
      keys,
      state,
      start: began - this.#began,
      milliseconds: rounded(milliseconds),
      queued: rounded(queued),
      paused: rounded(paused),
      attempts: sent.map(attempt => ({
        operation: attempt.operation,
        start: attempt.began - this.#began,
        milliseconds: rounded(attempt.milliseconds),
        status: attempt.status,
        bytes: attempt.bytes,
        code: attempt.code,
      })),
      status,
      bytes,
      code,
      paths,
    }
  }
}

/** How long at least one of the calls was under way, in milliseconds; they stand in the order of their beginnings. */
function covered(calls: readonly CallEvent[]): number {
  let [sum, until] = [0, 0]
  for (const { began, milliseconds } of calls) {
    const end = began + milliseconds
    sum += Math.max(0, end - Math.max(began, until))
    until = Math.max(until, end)
  }
  return sum
}

const rounded = (milliseconds: number) => Math.round(milliseconds * 100) / 100
