import type { Fault, FaultCode } from '../contract/faults.ts'

/** The longest pause before the second attempt; doubled for the third. In milliseconds. */
const firstPause = 50
/** Where a quota is used up and nobody says for how long, sooner is in vain. */
const longerFirstPauses: { readonly [Code in FaultCode]?: number } = { PROVIDER_RATE_LIMITED: 1_000 }

/**
 * How long to wait after an attempt, in milliseconds. Full jitter, so that those who failed together do not come back
 * together; never earlier than the provider asked for.
 */
export function pauseAfter({ code, details }: Fault, attempt: number, random: () => number): number {
  const { retryAfterMs } = details
  const first = retryAfterMs === undefined ? (longerFirstPauses[code] ?? firstPause) : firstPause
  return (retryAfterMs ?? 0) + random() * first * 2 ** (attempt - 1)
}
