import { asFault, Fault, faults } from '../contract/faults.ts'
import type { Means, Stage } from './stage.ts'

/** How many of the newest attempts are looked at. */
const looksAt = 20
/** How many must be there before it judges. */
const judgesFrom = 10
/** What part of them must have failed. */
const opensAt = 0.5
/** How long it stays open before one attempt may try, in milliseconds. */
const openFor = 15_000

/** Leaves a provider alone that fails again and again; after a while one attempt may try whether it is well. */
export function breaker({ account, clock }: Means): Stage {
  return next => {
    let outcomes: boolean[] = []
    let opened: number | undefined
    let probing = false

    return async function guarded(request) {
      const isProbe = pass()
      try {
        const reply = await next(request)
        record(true, isProbe)
        return reply
      } catch (error) {
        const { code } = asFault(error)
        if (faults[code].countsForBreaker) record(false, isProbe)
        // A refusal or a client that went away says nothing of the provider's health.
        else if (isProbe) probing = false
        throw error
      }
    }

    /** Lets an attempt through, or fails it at once; true for the one that tries whether the provider is well. */
    function pass(): boolean {
      if (opened === undefined) return false
      const left = opened + openFor - clock.monotonic()
      if (left > 0 || probing) throw open(Math.max(left, 0))
      probing = true
      return true
    }

    function record(success: boolean, isProbe: boolean): void {
      if (isProbe) {
        probing = false
        opened = success ? undefined : clock.monotonic()
        outcomes = []
        return
      }
      outcomes = [...outcomes, success].slice(-looksAt)
      const failed = outcomes.filter(outcome => !outcome).length
      if (outcomes.length >= judgesFrom && failed / outcomes.length >= opensAt) opened ??= clock.monotonic()
    }
  }

  function open(retryAfterMs: number): Fault {
    return new Fault(
      'CIRCUIT_OPEN',
      `Account ${account.name} is left alone after many failures; it is tried again soon.`,
      {
        retryAfterMs: Math.ceil(retryAfterMs),
      },
    )
  }
}
