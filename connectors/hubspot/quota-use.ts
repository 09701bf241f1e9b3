import type { Reply } from '../../src/contract/call.ts'
import type { QuotaUse } from '../../src/contract/connector.ts'

/** The headers of each window, and its length in seconds. The number by the second beside them is a tenth of the first, and no limit that the documentation names. */
const windows = [
  { perSeconds: 10, most: 'x-hubspot-ratelimit-max', left: 'x-hubspot-ratelimit-remaining' },
  { perSeconds: 86_400, most: 'x-hubspot-ratelimit-daily', left: 'x-hubspot-ratelimit-daily-remaining' },
] as const

/**
 * How much of the windows is used up, and how large the account's are. The search sends none of these headers, and apps of
 * OAuth are told nothing of the day. https://developers.hubspot.com/docs/developer-tooling/platform/usage-guidelines
 */
export function quotaUse({ headers }: Reply): readonly QuotaUse[] {
  return windows.flatMap(({ perSeconds, most, left }) => {
    const [requests, remaining] = [numberOf(headers[most]), numberOf(headers[left])]
    if (requests === undefined || remaining === undefined || requests === 0) return []
    return [{ quota: 'default', perSeconds, used: Math.max(0, requests - remaining), requests }]
  })
}

function numberOf(text = ''): number | undefined {
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined
}
