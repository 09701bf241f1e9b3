import type { Account } from '../accounts/account.ts'
import { Fault, type FaultCode } from '../contract/faults.ts'

/** How one account took part in a list or a lookup. */
export interface Source {
  readonly account: Account
  readonly state: 'OK' | 'FAILED' | 'RATE_LIMITED' | 'TIMED_OUT' | 'SKIPPED' | 'UNSUPPORTED' | 'TRUNCATED'
  readonly returned: number
  readonly code: FaultCode | null
  readonly message: string | null
  readonly retryable: boolean
  readonly retryAfterMs: number | null
}

/** An account that answered. */
export function answered(account: Account, returned: number): Source {
  return { account, state: 'OK', returned, code: null, message: null, retryable: false, retryAfterMs: null }
}

/** An account that was not asked. */
export function skipped(account: Account): Source {
  return { ...answered(account, 0), state: 'SKIPPED' }
}

/** An account whose provider cannot be asked in this way. */
export function unsupported(account: Account, message: string): Source {
  return { ...answered(account, 0), state: 'UNSUPPORTED', message }
}

/** An account that answered in part. */
export function truncated(account: Account, returned: number, message: string): Source {
  return { ...answered(account, returned), state: 'TRUNCATED', message }
}

/** An account whose part is missing. */
export function failed(account: Account, { code, message, details, retryable }: Fault): Source {
  return {
    account,
    state: stateOf(code),
    returned: 0,
    code,
    message,
    retryable,
    retryAfterMs: details.retryAfterMs ?? null,
  }
}

/** An account that failed on a page before this one; going on gives rows of others, and never its own. */
export function missedBefore(account: Account): Source {
  const message = `${account.name} failed on an earlier page; begin again without "after" to get its rows.`
  return failed(account, new Fault('PARTIAL_RESULT', message))
}

/** One line for each account: what it returned altogether, or why its part is missing. */
export function perAccount(sources: readonly Source[]): readonly Source[] {
  const lines = new Map<Account, Source>()
  for (const source of sources) {
    const line = lines.get(source.account)
    lines.set(source.account, line === undefined ? source : merged(line, source))
  }
  return [...lines.values()]
}

/** True when no account's part is missing. */
export function isComplete(sources: readonly Source[]): boolean {
  return sources.every(source => source.state === 'OK' || source.state === 'SKIPPED')
}

/** The worst that happened to an account is what its line says. */
const severity: Readonly<Record<Source['state'], number>> = {
  SKIPPED: 0,
  OK: 1,
  UNSUPPORTED: 2,
  TRUNCATED: 2,
  FAILED: 3,
  RATE_LIMITED: 3,
  TIMED_OUT: 3,
}

function merged(one: Source, other: Source): Source {
  const worse = severity[one.state] >= severity[other.state] ? one : other
  return { ...worse, returned: one.returned + other.returned }
}

function stateOf(code: FaultCode): Source['state'] {
  if (code === 'PROVIDER_RATE_LIMITED') return 'RATE_LIMITED'
  if (code === 'PROVIDER_TIMEOUT' || code === 'DEADLINE_EXCEEDED') return 'TIMED_OUT'
  return 'FAILED'
}
