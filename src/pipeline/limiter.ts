import type { Reply } from '../contract/call.ts'
import { asFault } from '../contract/faults.ts'
import { type LaneState, WholeAllowance } from './quotas/allowance.ts'
import { Gate } from './quotas/gate.ts'
import { Lane } from './quotas/lane.ts'
import { SharedAllowance } from './quotas/shared-allowance.ts'
import type { Place } from './quotas/windows.ts'
import type { Means, Perform, Request, Stage } from './stage.ts'

/** Keeps to the provider's quotas: windows and concurrency before a call leaves, a closed gate after a 429. */
export function limiter({ connector, account, clock, sharedQuotas: shared, quotaBoard }: Means): Stage {
  const gate = new Gate(clock)
  const lanes = new Map(
    Object.entries(connector.quotas).map(([name, quota]) => {
      const key = `${account.tenant}/${account.name}/${name}`
      const allow = (state: LaneState) =>
        shared === undefined
          ? new WholeAllowance(quota, clock)
          : new SharedAllowance({ quota, key, shared, gate, clock, state })
      return [name, new Lane(quota, { gate, clock, account: account.name, allow })]
    }),
  )

  quotaBoard?.show(() => [...lanes].flatMap(([quota, lane]) => lane.left().map(left => ({ quota, ...left }))))

  return next =>
    function limited(request) {
      const places = new Map<string, Place>()
      // The narrower quota first: who waits for it must not hold a place of the wider one.
      const names = [...new Set([request.quota, 'default'])]
      const way = names.reduceRight<() => Promise<Reply>>(
        (inner, name) => () =>
          laneOf(name).pass(request, place => {
            places.set(name, place)
            return inner()
          }),
        () => send(next, request, places),
      )
      return way()
    }

  /** Sends, and takes over what the provider says of its quotas. */
  async function send(next: Perform, request: Request, places: ReadonlyMap<string, Place>): Promise<Reply> {
    try {
      const reply = await next(request)
      gate.answered()
      for (const use of connector.quotaUse?.(reply) ?? []) {
        const place = places.get(use.quota)
        if (place !== undefined) laneOf(use.quota).tell(use, place)
      }
      return reply
    } catch (error) {
      const { code, details } = asFault(error)
      // A 429 is news for the whole account, not for one call.
      if (code === 'PROVIDER_RATE_LIMITED' && !details.notSent) gate.close(details.retryAfterMs)
      throw error
    }
  }

  function laneOf(name: string): Lane {
    const lane = lanes.get(name)
    if (lane === undefined) throw new TypeError(`Connector ${connector.name} has no quota called "${name}".`)
    return lane
  }
}
