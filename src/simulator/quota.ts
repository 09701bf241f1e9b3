import type { SimulatorRequest } from './request.ts'

/** So many requests in any so many seconds. */
export interface SimulatorQuota {
  name: string
  requests: number
  perSeconds: number
  /** Which requests count; all without it. */
  match?(request: SimulatorRequest): boolean
}

/** How full a quota is, after the request that is being answered. */
export interface QuotaState {
  quota: SimulatorQuota
  used: number
  remaining: number
  /** Until the oldest counted request leaves the window. */
  resetSeconds: number
}

/** What became of a request at the quotas. */
export interface QuotaVerdict {
  /** The quota that is used up, if any. */
  exceeded?: { quota: SimulatorQuota; retryAfterSeconds: number }
  /** The quotas that the request counts in, after it. */
  states: QuotaState[]
}

/** Keeps a plain log of the arrivals of every quota; a request that is turned away does not count. */
export function quotaLog(quotas: readonly SimulatorQuota[], clock: () => number = () => performance.now() / 1000) {
  const logs = quotas.map(quota => ({ quota, arrivals: [] as number[] }))
  return {
    arrive(request: SimulatorRequest): QuotaVerdict {
      const now = clock()
      const counted = logs.filter(({ quota }) => quota.match?.(request) ?? true)
      for (const log of counted) log.arrivals = log.arrivals.filter(at => at > now - log.quota.perSeconds)
      const full = counted.find(({ quota, arrivals }) => arrivals.length >= quota.requests)
      if (!full) for (const { arrivals } of counted) arrivals.push(now)
      const states = counted.map(({ quota, arrivals }) => state(quota, arrivals, now))
      if (!full) return { states }
      return {
        states,
        exceeded: { quota: full.quota, retryAfterSeconds: state(full.quota, full.arrivals, now).resetSeconds },
      }
    },
  }
}

function state(quota: SimulatorQuota, arrivals: readonly number[], now: number): QuotaState {
  const oldest = arrivals[0] ?? now
  return {
    quota,
    used: arrivals.length,
    remaining: Math.max(0, quota.requests - arrivals.length),
    resetSeconds: Math.max(0, oldest + quota.perSeconds - now),
  }
}
