import type { Reply } from '../contract/call.ts'
import { asFault, type Fault } from '../contract/faults.ts'
import { type Gate, Lane } from './lane.ts'
import type { Means, Stage } from './stage.ts'

/** How long the gate stays closed after a 429 that names no time, in milliseconds. */
const defaultClosure = 1_000

/** Keeps to the provider's quotas: windows and concurrency before a call leaves, a closed gate after a 429. */
export function limiter({ connector, account, clock }: Means): Stage {
  const gate: Gate = { closedUntil: 0 }
  const lanes = new Map(
    Object.entries(connector.quotas).map(([name, quota]) => [
      name,
      new Lane(quota, { gate, clock, account: account.name }),
    ]),
  )

  return next =>
    async function limited(request) {
      const send = async (): Promise<Reply> => {
        try {
          const reply = await next(request)
          for (const use of connector.quotaUse?.(reply) ?? []) laneOf(use.quota).tell(use)
          return reply
        } catch (error) {
          closeGate(asFault(error))
          throw error
        }
      }
      // The narrower quota first: who waits for it must not hold a place of the wider one.
      const names = [...new Set([request.quota, 'default'])]
      const way = names.reduceRight<() => Promise<Reply>>(
        (inner, name) => () => laneOf(name).pass(request, inner),
        send,
      )
      return way()
    }

  /** A 429 is news for the whole account, not for one call. */
  function closeGate(fault: Fault): void {
    if (fault.code !== 'PROVIDER_RATE_LIMITED' || fault.details.notSent) return
    gate.closedUntil = Math.max(gate.closedUntil, clock.monotonic() + (fault.details.retryAfterMs ?? defaultClosure))
  }

  function laneOf(name: string): Lane {
    const lane = lanes.get(name)
    if (lane === undefined) throw new TypeError(`Connector ${connector.name} has no quota called "${name}".`)
    return lane
  }
}
