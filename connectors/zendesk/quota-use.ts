import type { Reply } from '../../src/contract/call.ts'
import type { QuotaUse } from '../../src/contract/connector.ts'

const perSeconds = 60

/**
 * How much of the minute is used up. The plan's true size is in every reply, for the account and for an endpoint that has a
 * limit of its own. https://developer.zendesk.com/documentation/api-basics/best-practices/best-practices-for-avoiding-rate-limiting/
 */
export function quotaUse({ headers }: Reply): readonly QuotaUse[] {
  const account = countOf('default', [
    headers['x-rate-limit'] ?? headers['ratelimit-limit'],
    headers['x-rate-limit-remaining'] ?? headers['ratelimit-remaining'],
    headers['ratelimit-reset'],
  ])
  // Such as "total=100; remaining=98; resets=30".
  const [, ...endpoint] =
    /^total=(\d+); *remaining=(\d+); *resets=(\d+)$/.exec(headers['zendesk-ratelimit-search-export'] ?? '') ?? []
  return [account, countOf('search', endpoint)].filter(use => use !== undefined)
}

function countOf(quota: string, [total, remaining, resets]: readonly (string | undefined)[]): QuotaUse | undefined {
  const [requests, left, resetsInSeconds] = [numberOf(total), numberOf(remaining), numberOf(resets)]
  if (requests === undefined || left === undefined || requests === 0) return undefined
  const used = Math.max(0, requests - left)
  return { quota, perSeconds, used, requests, ...(resetsInSeconds !== undefined && { resetsInSeconds }) }
}

function numberOf(text = ''): number | undefined {
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined
}
