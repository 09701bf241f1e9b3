import type { Reply } from '../../src/contract/call.ts'
import type { QuotaUse } from '../../src/contract/connector.ts'

/**
 * How many requests an administrator's rule allows in an hour. How many are used is not told, so only our own are counted. A
 * rule is for one table or for many, which is not told either: whoever keeps to it everywhere exceeds none.
 * https://www.servicenow.com/docs/r/api-reference/rest-api-explorer/inbound-REST-API-rate-limiting.html
 */
export function quotaUse({ headers }: Reply): readonly QuotaUse[] {
  const requests = Number(/^\d{1,9}$/.exec(headers['x-ratelimit-limit'] ?? '')?.[0] ?? 0)
  if (requests === 0) return []
  const left = (Number(headers['x-ratelimit-reset']) * 1000 - Date.parse(headers.date ?? '')) / 1000
  const resetsInSeconds = Math.min(Math.max(left, 0), 3600)
  return [
    {
      quota: 'default',
      perSeconds: 3600,
      used: 0,
      requests,
      ...(Number.isFinite(resetsInSeconds) && { resetsInSeconds }),
    },
  ]
}
